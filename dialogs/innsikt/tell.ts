import {
  type Celle,
  celle,
  HELE,
  type Likning,
  likninger,
  type Mal,
  rader,
  type Skjemamal,
  type Sporsmalsmal,
  trinn,
} from './celle.ts';
import { GIKK, type Utfylling } from './utfylling.ts';
import { erI, UTSNITT, type Utsnitt } from './utsnitt.ts';

/** The figures of one version of a form, as they are: not to be shown before `skjul`. */
export interface Skjematall {
  readonly skjema: string;
  readonly versjon: number;
  /** The ids of the questions, in order. */
  readonly sporsmal: readonly string[];
  readonly antall: ReadonlyMap<Celle, number>;
  /** From the question to its answer, by the cell `svart`: the median in milliseconds of so many. */
  readonly tider: ReadonlyMap<Celle, { readonly median: number; readonly av: number }>;
  /** Two cells of which the first holds all of the second and a few people more: whoever sees both, can count the few. */
  readonly nare: readonly (readonly [Celle, Celle])[];
  /** The sums that hold. Those of `trinn` only where they do in every part: people go back, and questions have conditions. */
  readonly likninger: readonly Likning[];
}

/** By form, and then by version, the newest first. */
export type Innsikt = readonly Skjematall[];

/** So many people a figure must hold before it is shown. */
export const MINST = 5;

/** People, but too few to tell of. */
export const isFew = (count: number): boolean => count > 0 && count < MINST;

/**
 * Counts people, not filling-ins: of each person's filling-ins of one version the last one counts. So each is in one part of
 * every division, and the sums hold exactly. The order of `utfyllinger` means nothing.
 */
export const tell = (utfyllinger: readonly Utfylling[]): Innsikt => {
  const groups = Map.groupBy(utfyllinger, ({ skjema, versjon }) => JSON.stringify([skjema, versjon]));
  return [...groups.values()]
    .map((group) => tellSkjema(lastOfEach(group)))
    .sort((a, b) => (a.skjema === b.skjema ? b.versjon - a.versjon : a.skjema < b.skjema ? -1 : 1));
};

const lastOfEach = (group: readonly Utfylling[]): readonly Utfylling[] => {
  const last = new Map<string, Utfylling>();
  for (const utfylling of group)
    if ((last.get(utfylling.samtale)?.nr ?? 0) < utfylling.nr) last.set(utfylling.samtale, utfylling);
  return [...last.values()];
};

const tellSkjema = (utfyllinger: readonly Utfylling[]): Skjematall => {
  const { skjema, versjon } = utfyllinger[0]!;
  const sporsmal = questionsOf(utfyllinger);
  const parts = UTSNITT.map((utsnitt) => ({ utsnitt, av: utfyllinger.filter((one) => erI(one, utsnitt)) }));
  const antall = new Map(parts.flatMap((part) => countsOf(part, sporsmal)));
  const steps = UTSNITT.map((utsnitt) => trinn(utsnitt, sporsmal));
  const certain = steps.flatMap((part) =>
    part.filter((_, at) => steps.every((one) => holds(one[at]!, antall))),
  );
  return {
    skjema,
    versjon,
    sporsmal,
    antall,
    tider: new Map(parts.flatMap((part) => timesOf(part, sporsmal))),
    nare: parts.flatMap((part) => closeOnes(part, sporsmal)),
    likninger: [...likninger(sporsmal), ...certain],
  };
};

const holds = ({ sum, deler }: Likning, antall: ReadonlyMap<Celle, number>): boolean => {
  const total = (navn: readonly Celle[]) => navn.reduce((all, one) => all + antall.get(one)!, 0);
  return total(sum) === total(deler);
};

interface Del {
  readonly utsnitt: Utsnitt;
  readonly av: readonly Utfylling[];
}

/** As the version tells them; and after them any that were reached all the same. */
const questionsOf = (utfyllinger: readonly Utfylling[]): readonly string[] => {
  const told = utfyllinger.map(({ rekkefolge }) => rekkefolge);
  const [order = []] = told.toSorted((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1));
  const reached = utfyllinger.flatMap(({ spor }) => [...spor.keys()]).sort();
  return [...new Set([...order, ...reached])];
};

type Er = (utfylling: Utfylling) => boolean;

const ofForm: Partial<Record<Skjemamal, Er>> = {
  personer: () => true,
  begynt: ({ begynt }) => begynt,
  opplest: ({ opplest }) => opplest,
};

const ofQuestion = (id: string): Partial<Record<Sporsmalsmal, Er>> => ({
  nadd: ({ spor }) => spor.has(id),
  uten_svar: ({ spor }) => spor.get(id)?.utfall === null,
  hvorfor: ({ spor }) => spor.get(id)?.hvorfor === true,
  endret: ({ spor }) => spor.get(id)?.endret === true,
  forlot: ({ sted, slutt }) => sted === id && GIKK.includes(slutt),
});

/** Does a filling-in count in this row and column? */
const counts = (rad: string, mal: Mal): Er =>
  rad === HELE
    ? (ofForm[mal as Skjemamal] ?? (({ slutt }) => slutt === mal))
    : (ofQuestion(rad)[mal as Sporsmalsmal] ?? (({ spor }) => spor.get(rad)?.utfall === mal));

const countsOf = ({ utsnitt, av }: Del, sporsmal: readonly string[]): [Celle, number][] =>
  rader(sporsmal).flatMap(({ rad, mal }) =>
    mal.map((hva): [Celle, number] => [celle(utsnitt, rad, hva), av.filter(counts(rad, hva)).length]),
  );

const timesOf = ({ utsnitt, av }: Del, sporsmal: readonly string[]) =>
  sporsmal.flatMap((id) => {
    const times = av.flatMap(({ spor }) => {
      const { utfall = null, ms = null } = spor.get(id) ?? {};
      return utfall === 'svart' && ms !== null ? [ms] : [];
    });
    const median = medianOf(times);
    return median === null ? [] : [[celle(utsnitt, id, 'svart'), { median, av: times.length }] as const];
  });

/** Of an even number the mean of the two in the middle; null of none. */
export const medianOf = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** How far people came, step by step; and what a few of those who reached a question did not do. */
const closeOnes = ({ utsnitt, av }: Del, sporsmal: readonly string[]): [Celle, Celle][] => {
  const crowd = (rad: string, mal: Mal) => ({
    navn: celle(utsnitt, rad, mal),
    folk: new Set(av.filter(counts(rad, mal))),
  });
  const reached = sporsmal.map((id) => crowd(id, 'nadd'));
  const steps = [
    ...(['personer', 'begynt', 'opplest', 'fullfort'] as const).map((mal) => crowd(HELE, mal)),
    ...reached,
  ].sort((a, b) => b.folk.size - a.folk.size);
  const did = sporsmal.flatMap((id, at) =>
    (['hvorfor', 'endret', 'forlot'] as const).map((mal) => [reached[at]!, crowd(id, mal)] as const),
  );
  const pairs = [...steps.flatMap((a, at) => steps.slice(at + 1).map((b) => [a, b] as const)), ...did];
  return pairs.filter(([a, b]) => isAFewMore(a.folk, b.folk)).map(([a, b]) => [a.navn, b.navn]);
};

const isAFewMore = (all: ReadonlySet<Utfylling>, some: ReadonlySet<Utfylling>): boolean => {
  return some.size > 0 && isFew(all.size - some.size) && [...some].every((one) => all.has(one));
};
