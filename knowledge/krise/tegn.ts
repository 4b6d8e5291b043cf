import { finn, type Melding, setning } from './melding.ts';
import type { Treff } from './monster/finn.ts';
import type { Regler } from './regler.ts';

/** What is found in a message of the signs of one class. */
export interface Funn {
  readonly sikre: readonly Treff[];
  /** For each sign that is there, where. */
  readonly sterke: readonly (readonly Treff[])[];
  readonly svake: readonly (readonly Treff[])[];
  readonly tema: readonly Treff[];
}

export const finnTegn = (melding: Melding, { sikre, sterke, svake, tema }: Regler): Funn => ({
  sikre: finn(melding, sikre),
  sterke: sterke.map((monstre) => finn(melding, monstre)).filter((treff) => treff.length > 0),
  svake: svake.map((monstre) => finn(melding, monstre)).filter((treff) => treff.length > 0),
  tema: finn(melding, tema),
});

/** A sign found, and what it weighs. */
export interface Tegn {
  readonly treff: Treff;
  readonly vekt: number;
}

/** One of these is enough. */
export const SIKKER = 100;
const STERK = 2;
const SVAK = 1;

/** What the signs of a sentence must weigh together, and what when it speaks of the service's own matters. */
const NOK = 2;
const NOK_OM_TJENESTEN = 3;

const veid = (treff: readonly Treff[], vekt: number): readonly Tegn[] =>
  treff.map((one) => ({ treff: one, vekt }));

/** At most one sign of each kind in a sentence, and none about words that another sign has counted. */
const ulike = (melding: Melding, tegnene: readonly (readonly Tegn[])[]): readonly Tegn[] => {
  const used = new Set<number>();
  return tegnene.flatMap((ofKind) => {
    const sentences = new Set<number>();
    return ofKind.filter(({ treff }) => {
      const s = setning(melding, treff);
      if (sentences.has(s) || treff.every((at) => used.has(at))) return false;
      sentences.add(s);
      for (const at of treff) used.add(at);
      return true;
    });
  });
};

/** The signs of the sentences in which they weigh enough together. */
const nok = (melding: Melding, tegnene: readonly Tegn[]): readonly Tegn[] => {
  const sum = new Map<number, number>();
  for (const { treff, vekt } of tegnene) {
    const s = setning(melding, treff);
    sum.set(s, (sum.get(s) ?? 0) + vekt);
  }
  return tegnene.flatMap(({ treff }) => {
    const s = setning(melding, treff);
    const vekt = sum.get(s) ?? 0;
    return vekt >= (melding.omTjenesten.has(s) ? NOK_OM_TJENESTEN : NOK) ? [{ treff, vekt }] : [];
  });
};

/** The signs of one class that are enough for it. */
export const nokTegn = (melding: Melding, { sikre, sterke, svake, tema }: Funn): readonly Tegn[] => [
  ...veid(sikre, SIKKER),
  ...nok(
    melding,
    ulike(melding, [
      ...sterke.map((treff) => veid(treff, STERK)),
      ...svake.map((treff) => veid(treff, SVAK)),
    ]),
  ),
  ...(melding.omRegler ? [] : veid(tema, SIKKER)),
];
