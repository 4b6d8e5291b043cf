import { type Dom, erSvar } from './dom.ts';

/** The measures of a set of questions, each a share from 0 to 1 (`antall`: how many questions). */
export interface Mal {
  readonly antall: number;
  readonly rute: number;
  readonly treff1: number;
  readonly treff3: number;
  readonly mrr: number;
  readonly fakta: number;
  readonly forbudt: number;
  readonly iDagForst: number;
  /** Of the questions that nothing is written on: those that got an answer. */
  readonly falskeSvar: number;
  /** Of the questions with an answer: those that got none. */
  readonly falskeAvslag: number;
}

const share = (all: readonly boolean[]): number =>
  all.length === 0 ? Number.NaN : all.filter(Boolean).length / all.length;
const mean = (all: readonly number[]): number =>
  all.length === 0 ? Number.NaN : all.reduce((sum, one) => sum + one, 0) / all.length;
const known = <T>(all: readonly (T | null)[]): readonly T[] => all.filter((one): one is T => one !== null);

export const erUtenfor = ({ sporsmal }: Dom): boolean => sporsmal.utfall[0] === 'not-covered';
export const harSvar = ({ sporsmal }: Dom): boolean => sporsmal.enheter.length > 0;

export const mal = (dommer: readonly Dom[]): Mal => {
  const places = known(dommer.map(({ plass }) => plass));
  return {
    antall: dommer.length,
    rute: share(dommer.map(({ rute }) => rute)),
    treff1: share(places.map((plass) => plass === 1)),
    treff3: share(places.map((plass) => plass >= 1 && plass <= 3)),
    mrr: mean(places.map((plass) => (plass === 0 ? 0 : 1 / plass))),
    fakta: share(known(dommer.map(({ mangler }) => mangler)).map(({ length }) => length === 0)),
    forbudt: share(dommer.map(({ forbudt }) => forbudt.length > 0)),
    iDagForst: share(known(dommer.map(({ iDagForst }) => iDagForst))),
    falskeSvar: share(dommer.filter(erUtenfor).map(({ svar }) => erSvar(svar))),
    falskeAvslag: share(dommer.filter(harSvar).map(({ svar }) => !erSvar(svar))),
  };
};

/** Needs that are found in bokmål and not in the other language, less those the other way round; and of how many pairs. */
export const tapt = (
  dommer: readonly Dom[],
  lang: 'nn' | 'en',
): { readonly netto: number; readonly par: number } => {
  const first = (sprak: string) =>
    new Map(
      dommer
        .filter(({ sporsmal, plass }) => sporsmal.lang === sprak && plass !== null)
        .map(({ sporsmal, plass }) => [sporsmal.behov, plass === 1]),
    );
  const [nb, other] = [first('nb'), first(lang)];
  const pairs = [...nb].filter(([behov]) => other.has(behov));
  const lost = pairs.filter(([behov, hit]) => hit && !other.get(behov)).length;
  const won = pairs.filter(([behov, hit]) => !hit && other.get(behov)).length;
  return { netto: lost - won, par: pairs.length };
};
