import type { Enhet, Form } from '../artikkel.ts';
import type { Kilder } from './kilder.ts';
import type { Feil } from './regler.ts';
import { tallI, tallOgOrdI } from './tall.ts';

const RUN = 12;

const wordsOf = (tekst: string): readonly string[] => tekst.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));

/** Every run of 12 words in the sources. */
export const rekkerI = ({ rapporter, sammendrag }: Kilder): ReadonlySet<string> =>
  new Set(
    [...rapporter.map((lines) => lines.join(' ')), ...sammendrag.values()].flatMap((tekst) =>
      runsOf(wordsOf(tekst)),
    ),
  );

const textsOf = (enhet: Enhet): readonly [Form, string][] =>
  (Object.entries(enhet.tekst) as [Form, { overskrift: string; avsnitt: readonly string[] }][]).map(
    ([form, { overskrift, avsnitt }]) => [form, [overskrift, ...avsnitt].join(' ')],
  );

/** What only the sources can show: borrowed sentences, and numbers of a report that do not stand where it is cited. */
export const sjekkMotKilder = (enhet: Enhet, kilder: Kilder, rekker: ReadonlySet<string>): readonly Feil[] =>
  [...borrowed(enhet, rekker), ...strayNumbers(enhet, kilder)].map((feil) => ({ sted: enhet.id, feil }));

const borrowed = (enhet: Enhet, rekker: ReadonlySet<string>): readonly string[] =>
  textsOf(enhet).flatMap(([form, tekst]) => {
    const run = runsOf(wordsOf(tekst)).find((one) => rekker.has(one));
    return run === undefined ? [] : [`«## ${form}» har 12 ord på rad fra en kilde: «${run}»`];
  });

const strayNumbers = (enhet: Enhet, { rapporter }: Kilder): readonly string[] => {
  if (enhet.artikkel.samling !== 'historie') return [];
  const cited = enhet.hode.kilder.flatMap((kilde) =>
    'rapport' in kilde
      ? [rapporter[kilde.rapport]!.slice(kilde.linjer[0] - 1, kilde.linjer[1]).join(' ')]
      : [],
  );
  const derived = enhet.hode.avledet.flatMap((one) => [...tallI(one)]);
  const known = new Set([
    ...tallOgOrdI(cited.join(' ')),
    ...derived,
    ...tallI(enhet.hode.per),
    ...tallI(enhet.hode.sted),
  ]);
  const stray = new Set(
    textsOf(enhet)
      .flatMap(([, tekst]) => tallI(tekst))
      .filter((tall) => !known.has(tall)),
  );
  return [...stray].map((tall) => `tallet ${tall} står ikke i linjene den viser til`);
};
