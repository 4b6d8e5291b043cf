import { lesNavngittMaaned, type Maaned } from '../dato/maaned.ts';
import { deler, forsteIMaaned, sisteIMaaned, to } from '../grunn/kalender.ts';
import type { Av, Funn } from '../grunn/lesning.ts';
import type { Tekst } from '../grunn/tekst.ts';

export type DagperiodeFunn = Funn<Av<'daterange'>>;

export const helMaaned = (year: number, month: number, yearTold: boolean): Av<'daterange'> => ({
  type: 'daterange',
  timex: yearTold ? `${year}-${to(month)}` : `XXXX-${to(month)}`,
  start: forsteIMaaned(year, month),
  end: sisteIMaaned(year, month),
});

/** The year whose month has not ended, or towards the past has begun. */
const aarForMaaned = ({ naa, prefer }: Tekst, month: number): number => {
  const now = deler(naa.day);
  if (prefer === 'past') return month <= now.month ? now.year : now.year - 1;
  return month >= now.month ? now.year : now.year + 1;
};

export const medAar = (
  tekst: Tekst,
  { year, month }: Maaned,
): { readonly year: number; readonly month: number } => {
  const now = deler(tekst.naa.day);
  if (month === undefined) return { year: now.year, month: now.month };
  return { year: year ?? aarForMaaned(tekst, month), month };
};

/** «Mars», «i desember 2027», «neste måned». */
export const lesMaanedsperiode = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const found = lesNavngittMaaned(tekst, at);
  if (!found) return undefined;
  const { year, month } = medAar(tekst, found);
  return { next: found.next, lesninger: [helMaaned(year, month, found.year !== undefined)] };
};
