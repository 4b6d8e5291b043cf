import { lesDato } from '../dato/dato.ts';
import { hoytidsnavn } from '../dato/hoytid.ts';
import { deler } from '../grunn/kalender.ts';
import type { Av, Funn } from '../grunn/lesning.ts';
import { erTegn, etterEttAv, etterOrd, forkortet, ord, type Tekst } from '../grunn/tekst.ts';
import { lesDatoTid } from '../klokke/datoTid.ts';
import type { Bindeord } from '../ord/oppslag.ts';
import { lesBareAar, lesHelgen, lesInnevaerende, lesKalenderperiode } from './kalenderperiode.ts';
import type { DagperiodeFunn } from './maaned.ts';

/** First and last day of what the preposition is about. */
interface Grenser {
  readonly timex: string;
  readonly start: number;
  readonly end: number;
}

type Aapen = (edges: Grenser) => { readonly start: number | null; readonly end: number | null };

/** Days are counted in: «før fredag» ends on Thursday, «innen fredag» on Friday, «etter fredag» begins on Saturday. */
const RETNING: readonly (readonly [readonly Bindeord[], Aapen])[] = [
  [['for_tid'], ({ start }) => ({ start: null, end: start - 1 })],
  [['innen', 'framTil', 'tilOgMed', 'til', 'iLopetAv'], ({ end }) => ({ start: null, end })],
  [['etter', 'over'], ({ end }) => ({ start: end + 1, end: null })],
  [['fra'], ({ start }) => ({ start, end: null })],
  [['siden'], ({ start }) => ({ start, end: null })],
];

const sistAlltid = (tekst: Tekst, names: readonly Bindeord[]): Tekst =>
  names.includes('siden') ? { ...tekst, prefer: 'past', minne: [] } : tekst;

/** A feast with its days: «etter jul» is after the 26th, and the nearest one the way we look. */
const hoytid = (tekst: Tekst, at: number): Funn | undefined => {
  const name = hoytidsnavn(tekst, at);
  const date = name?.flereDager ? lesDato(tekst, at) : undefined;
  const [told] = date?.lesninger ?? [];
  if (!name || !date || told?.type !== 'date') return undefined;
  const [start, end] = name.fraTil(deler(told.day).year);
  return { next: date.next, lesninger: [{ type: 'daterange', timex: told.timex, start, end }] };
};

const grenserAv = (found: Funn): readonly Grenser[] =>
  found.lesninger.flatMap((one): readonly Grenser[] => {
    if (one.type === 'date') return [{ timex: one.timex, start: one.day, end: one.day }];
    if (one.type !== 'daterange' || one.start === null || one.end === null) return [];
    return [{ timex: one.timex, start: one.start, end: one.end }];
  });

/** «Siden i sommer» is since the nearest one: of a season or a weekend only the likeliest is told. */
const likeligste = (found: Funn): Funn =>
  found.lesninger[0]?.type === 'daterange' ? { ...found, lesninger: found.lesninger.slice(0, 1) } : found;

const lengst = (found: readonly (Funn | undefined)[]): Funn | undefined =>
  found.reduce((best, one) => (one && (!best || one.next > best.next) ? one : best), undefined);

/** «Til sommeren», «til jul» and «til helga» are when, not how long: they stand in their own rules. */
const ikkeTil = (tekst: Tekst, names: readonly Bindeord[], at: number): boolean =>
  names.includes('til') &&
  (ord(tekst, at, 'aarstid') !== undefined ||
    ord(tekst, at, 'helg') !== undefined ||
    hoytidsnavn(tekst, at) !== undefined);

const FORKORTELSER: readonly (readonly [Bindeord, string])[] = [
  ['tilOgMed', 'tom'],
  ['fra', 'fom'],
];

const etterForkortelse = (tekst: Tekst, at: number, names: readonly Bindeord[]): number | undefined => {
  const [, letters] = FORKORTELSER.find(([name]) => names.includes(name)) ?? [];
  return letters === undefined ? undefined : forkortet(tekst, at, letters);
};

/** «Før fredag», «innen 1. mars», «etter påske», «fra mandag», «siden mars»: open at one end. */
export const lesAapneDager = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  for (const [names, ends] of RETNING) {
    const place = etterEttAv(tekst, at, names) ?? etterForkortelse(tekst, at, names);
    if (place === undefined) continue;
    if (names.includes('innen') && etterOrd(tekst, at, 'til') === place && ikkeTil(tekst, ['til'], place))
      continue;
    if (etterOrd(tekst, at, 'over') === place && !hoytidsnavn(tekst, place)) continue;
    const own = sistAlltid(tekst, names);
    const found = lengst([
      hoytid(own, place),
      lesDato(own, place),
      lesKalenderperiode(own, place) ?? lesBareAar(own, place) ?? lesHelgen(own, place),
      names.includes('innen') ? lesInnevaerende(own, place) : undefined,
    ]);
    if (!found) continue;
    const lesninger = grenserAv(likeligste(found)).map(
      (edges): Av<'daterange'> => ({ type: 'daterange', timex: edges.timex, ...ends(edges) }),
    );
    return { next: found.next, lesninger };
  }
  return undefined;
};

const ETTER: readonly Bindeord[] = ['etter', 'fra', 'siden'];
const FOR: readonly Bindeord[] = ['for_tid', 'innen', 'framTil', 'til'];

/** «Før fredag kl. 12», «etter i morgen klokka ti». */
export const lesAapneTidspunkt = (tekst: Tekst, at: number): Funn<Av<'datetimerange'>> | undefined => {
  const start = etterEttAv(tekst, at, ETTER);
  const place = start ?? etterEttAv(tekst, at, FOR);
  const time = place === undefined || erTegn(tekst, place, ',') ? undefined : lesDatoTid(tekst, place);
  if (!time || time.lesninger.length === 0) return undefined;
  const lesninger = time.lesninger.map(
    ({ timex, at: moment }): Av<'datetimerange'> => ({
      type: 'datetimerange',
      timex,
      start: start === undefined ? null : moment,
      end: start === undefined ? moment : null,
    }),
  );
  return { next: time.next, lesninger };
};
