import { erAr, erParagraf } from './ord.ts';
import type { Malform } from './ordforrad.ts';
import type { Forstaelse, Sporsmal } from './sporsmal.ts';

/** What is understood of a question before anything is found. */
export interface Analyse {
  readonly malform: Malform;
  /** Words that a unit has, as written. */
  readonly kjente: readonly string[];
  /** Words that carry matter and that no unit has, as written. */
  readonly ukjente: readonly string[];
  /** Articles that are named, by id; one name may lead to several. */
  readonly navn: readonly string[];
  /** What is asked for: `varighet`, `belop`, `nar` … */
  readonly spor: readonly string[];
  readonly ar: readonly number[];
  /** «§14a». */
  readonly paragrafer: readonly string[];
  /** Places that a unit is about, as written. */
  readonly steder: readonly string[];
  /** Typing errors: written → meant. */
  readonly rettet: ReadonlyMap<string, string>;
  /** 0..1: the share of the question's information that is known at all. 0 when nothing is. */
  readonly iFeltet: number;
}

export const analyseAv = (sporsmal: Sporsmal, { steder }: Forstaelse): Analyse => {
  const { ord, malform, ledd, navn, rettet, tolkning } = sporsmal;
  const plain = ledd.filter((one) => !one.svak && !one.ord.startsWith('?'));
  const known = plain.filter(({ varianter }) => varianter.length > 0);
  const weigh = (some: typeof ledd): number => some.reduce((sum, { vekt }) => sum + vekt, 0);
  return {
    malform,
    kjente: unike(known.map((one) => one.ord)),
    ukjente: unike(plain.filter(({ varianter }) => varianter.length === 0).map((one) => one.ord)),
    navn: unike(navn.flatMap(({ mal }) => mal.map(({ artikkel }) => artikkel))),
    spor: tolkning.spor.map((one) => one.slice(1)),
    ar: unike(ord.filter(erAr)).map(Number),
    paragrafer: unike(ord.filter(erParagraf)),
    steder: unike(ord.filter((word) => steder.has(word))),
    rettet,
    iFeltet: plain.length === 0 ? 0 : weigh(known) / weigh(plain),
  };
};

const unike = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
