import { plain } from '../../gjenkjenn.ts';
import {
  type Reference,
  recognizeCurrency,
  recognizeDateTime,
  recognizeNumber,
  type TimexValue,
} from '../../gjenkjenner/index.ts';
import type { DefinisjonOf, Malt } from '../definisjon.ts';
import { iSprak } from '../funn.ts';
import type { Om } from '../lesning.ts';
import { ulike, type Verdi } from '../verdi.ts';

/** All that the text may mean, each once, the likeliest first. */
export const finn = (definisjon: Malt, tekst: string, om: Om): readonly Verdi[] => {
  switch (definisjon.kind) {
    case 'tall':
      return ulike(tall(tekst, om));
    case 'belop':
      return ulike(belop(definisjon, tekst, om));
    case 'dato':
      return ulike(dager(definisjon, tekst, om));
    case 'klokkeslett':
      return ulike(klokkeslett(tekst, om));
    case 'periode':
      return ulike(perioder(definisjon, tekst, om));
  }
};

/** Asked how many, these are none at all. */
const NONE = ['ingen', 'inga', 'ikke noen', 'ikkje nokon', 'none', 'zero', 'no one', 'nobody'];

const tall = (tekst: string, { sprak }: Om): readonly Verdi[] => {
  if (NONE.includes(plain(tekst))) return [{ kind: 'tall', tall: 0 }];
  const found = iSprak(tekst, sprak, (culture) => recognizeNumber(tekst, culture)) ?? [];
  return found
    .map(({ resolution }) => Number(resolution.value))
    .filter(Number.isFinite)
    .map((value) => ({ kind: 'tall', tall: value }));
};

const belop = ({ periode }: DefinisjonOf<'belop'>, tekst: string, { sprak }: Om): readonly Verdi[] => {
  const found =
    iSprak(tekst, sprak, (culture) => recognizeCurrency(tekst, culture, { expect: 'money' })) ?? [];
  return found.flatMap(({ resolution: { value, unit, period } }) =>
    unit && Number.isFinite(Number(value))
      ? [{ kind: 'belop', belop: Number(value), valuta: unit, periode: period ?? periode ?? null } as const]
      : [],
  );
};

type Rettet = { readonly rettet?: 'framover' | 'bakover' };

const referenceOf = ({ rettet }: Rettet, { reference }: Om): Reference =>
  rettet === undefined ? reference : { ...reference, prefer: rettet === 'bakover' ? 'past' : 'future' };

const readings = (
  tekst: string,
  om: Om,
  expect: 'date' | 'time' | 'period',
  rettet: Rettet = {},
): readonly TimexValue[] => {
  const reference = referenceOf(rettet, om);
  const found = iSprak(tekst, om.sprak, (culture) =>
    recognizeDateTime(tekst, culture, reference, { expect }),
  );
  return (found ?? []).flatMap(({ resolution }) => resolution.values ?? []);
};

const dager = (definisjon: DefinisjonOf<'dato'>, tekst: string, om: Om): readonly Verdi[] =>
  readings(tekst, om, 'date', definisjon).flatMap(({ value }) =>
    value === undefined ? [] : [{ kind: 'dato', dato: value } as const],
  );

const klokkeslett = (tekst: string, om: Om): readonly Verdi[] =>
  readings(tekst, om, 'time').flatMap(({ value }) =>
    value === undefined ? [] : [{ kind: 'klokkeslett', tid: value } as const],
  );

const perioder = (definisjon: DefinisjonOf<'periode'>, tekst: string, om: Om): readonly Verdi[] =>
  readings(tekst, om, 'period', definisjon).flatMap(({ type, start = null, end = null }) =>
    type === 'daterange' && (start ?? end) !== null
      ? [{ kind: 'periode', fra: start, til: end } as const]
      : [],
  );
