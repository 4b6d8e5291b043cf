import { aarEtter } from '../dato/aar.ts';
import { type Dagnr, deler, forsteIMaaned, sisteIMaaned } from '../grunn/kalender.ts';
import type { Av } from '../grunn/lesning.ts';
import { etterOrd, ord, type Tekst } from '../grunn/tekst.ts';
import type { DagperiodeFunn } from './maaned.ts';

const TIMEX: { readonly [month: number]: string } = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' };

const aarstid = (year: number, month: number): Av<'daterange'> => ({
  type: 'daterange',
  timex: `${year}-${TIMEX[month]}`,
  start: forsteIMaaned(year, month),
  end: sisteIMaaned(year, month + 2),
});

const lengdeTil = (day: Dagnr, { start, end }: Av<'daterange'>): number =>
  Math.max((start ?? day) - day, day - (end ?? day), 0);

/** This year's, or the neighbours': the one we are in, else the coming (past) one first and then the other. */
const naermeste = (tekst: Tekst, month: number): readonly Av<'daterange'>[] => {
  const { year } = deler(tekst.naa.day);
  const all = [year - 1, year, year + 1].map((one) => aarstid(one, month));
  const now = all.find((one) => lengdeTil(tekst.naa.day, one) === 0);
  if (now) return [now];
  const coming = all.find(({ start }) => start !== null && start > tekst.naa.day);
  const gone = all.findLast(({ end }) => end !== null && end < tekst.naa.day);
  const order = tekst.prefer === 'past' ? [gone, coming] : [coming, gone];
  return order.flatMap((one) => (one ? [one] : []));
};

/** «Vår» is also "our": it is the season where the words end or go on with a verb. */
const ETTER_VAAR = new Set(
  'skal vil kan må er var har hadde blir ble fikk får begynner begynte starter startet slutter sluttet jobber jobbet går gikk kommer kom og eller men så jeg eg vi han hun ho de'.split(
    ' ',
  ),
);

const erVaarVaar = (tekst: Tekst, at: number, next: number): boolean => {
  if (tekst.tokens[at]?.fold !== 'vår') return false;
  const after = tekst.tokens[next];
  return after?.kind === 'word' && !ETTER_VAAR.has(after.fold);
};

/** «I sommer», «i fjor høst», «sommeren 2027», «til våren», «neste vinter». «Om sommeren» is a habit and is not read. */
export const lesAarstid = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const before = ord(tekst, at, 'aar') ?? ord(tekst, at, 'retning');
  const named = before && ord(tekst, before.next, 'aarstid');
  if (named && before.ord.slag === 'aar') {
    const year = deler(tekst.naa.day).year + before.ord.fra;
    return { next: named.next, lesninger: [aarstid(year, named.ord.maaned)] };
  }
  if (named && before.ord.slag === 'retning') return medRetning(tekst, named, before.ord.retning);
  return navngitt(tekst, at);
};

type Navn = { readonly ord: { readonly maaned: number }; readonly next: number };

const medRetning = (tekst: Tekst, { ord: { maaned }, next }: Navn, which: string): DagperiodeFunn => {
  const near = naermeste(
    { ...tekst, prefer: which === 'forrige' || which === 'sist' ? 'past' : 'future' },
    maaned,
  );
  const [first] = near;
  const isNow = near.length === 1 && which !== 'denne';
  if (!isNow || !first?.start) return { next, lesninger: near.slice(0, 1) };
  const year = deler(first.start).year + (which === 'forrige' || which === 'sist' ? -1 : 1);
  return { next, lesninger: [aarstid(year, maaned)] };
};

const navngitt = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const link = etterOrd(tekst, at, 'i', 'til');
  const found = ord(tekst, link ?? at, 'aarstid');
  if (!found || erVaarVaar(tekst, link ?? at, found.next) || etterOrd(tekst, at - 1, 'om') === at)
    return undefined;
  const told = aarEtter(tekst, found.next);
  if (told) return { next: told.next, lesninger: [aarstid(told.year, found.ord.maaned)] };
  if (!found.ord.bestemt && link === undefined) return undefined;
  const toward = found.ord.bestemt && etterOrd(tekst, at, 'til') !== undefined;
  const near = naermeste(toward ? { ...tekst, prefer: 'future' } : tekst, found.ord.maaned);
  return { next: found.next, lesninger: toward ? near.slice(0, 1) : near };
};
