import fc from 'fast-check';
import { AV, SLUTT, type Slutt, type Spor, UTFALL, type Utfylling } from '../../dialogs/innsikt/index.ts';
import { SPRAK } from '../../dialogs/sprak/katalog.ts';

const SPORSMAL = ['a', 'b', 'c'];

const spor: fc.Arbitrary<Spor> = fc.record({
  utfall: fc.oneof({ weight: 4, arbitrary: fc.constant('svart' as const) }, fc.constantFrom(null, ...UTFALL)),
  hvorfor: fc.boolean(),
  endret: fc.boolean(),
  ms: fc.option(fc.nat({ max: 60_000 })),
});

interface Gang {
  readonly trinn: number;
  readonly spor: readonly Spor[];
  readonly slutt: Slutt;
  readonly sprak: (typeof SPRAK)[number];
  readonly av: (typeof AV)[number];
  readonly lang: boolean;
}

const gang: fc.Arbitrary<Gang> = fc.record({
  trinn: fc.oneof({ weight: 3, arbitrary: fc.constant(5) }, fc.nat({ max: 4 })),
  spor: fc.array(spor, { minLength: 3, maxLength: 3 }),
  slutt: fc.constantFrom(...SLUTT.filter((slutt) => !['fullfort', 'underveis', 'videre'].includes(slutt))),
  sprak: fc.oneof({ weight: 3, arbitrary: fc.constant('nb' as const) }, fc.constantFrom(...SPRAK)),
  av: fc.oneof({ weight: 3, arbitrary: fc.constant('bruker' as const) }, fc.constantFrom(...AV)),
  lang: fc.boolean(),
});

const STEG = [':innledning', ...SPORSMAL, ':opplesing'];

/** Somebody who goes straight through a form of three questions, and leaves after so many steps; after five they have finished. */
const utfyllingOf = ({ trinn, spor: funnet, slutt, sprak, av, lang }: Gang, nr: number): Utfylling => ({
  samtale: `s${nr}`,
  nr: 1,
  skjema: 'prove',
  versjon: 1,
  rekkefolge: SPORSMAL,
  sprak,
  av,
  lengde: lang ? 9 : 3,
  begynt: trinn > 0,
  opplest: trinn > 3,
  slutt: trinn === 5 ? 'fullfort' : slutt,
  sted: STEG[Math.min(trinn, 4)]!,
  spor: new Map(SPORSMAL.slice(0, trinn).map((id, at) => [id, funnet[at]!])),
});

/** Groups of all sizes, from nobody to a hundred. */
export const folk: fc.Arbitrary<readonly Utfylling[]> = fc
  .array(gang, { maxLength: 100, size: 'max' })
  .map((ganger) => ganger.map(utfyllingOf));

/** People who fill in again and again, go back and forth, and are in no order. */
export const rotete: fc.Arbitrary<readonly Utfylling[]> = fc
  .array(fc.tuple(gang, fc.nat({ max: 20 }), fc.constantFrom(...STEG), fc.constantFrom(...SLUTT)), {
    maxLength: 60,
  })
  .map((ganger) =>
    ganger.map(([en, hvem, sted, slutt], at) => ({
      ...utfyllingOf(en, hvem),
      nr: at + 1,
      sted,
      slutt,
    })),
  );
