import { lesDato } from '../dato/dato.ts';
import type { DatoFunn } from '../dato/gjentatt.ts';
import type { Dagnr } from '../grunn/kalender.ts';
import { erTegn, etterOrd, type Tekst } from '../grunn/tekst.ts';
import { dager } from './bygg.ts';
import type { DagperiodeFunn } from './maaned.ts';

const MOST_DAYS = 7;

/** «Torsdag og», «mandag, tirsdag og»: the days up to the last, which «og» stands before. */
const rad = (tekst: Tekst, at: number): readonly DatoFunn[] => {
  const found: DatoFunn[] = [];
  let place: number | undefined = at;
  for (let isLast = false; place !== undefined && found.length < MOST_DAYS; ) {
    const date = lesDato(tekst, place);
    if (!date) return [];
    found.push(date);
    if (isLast) return found;
    const og = etterOrd(tekst, date.next, 'og');
    isLast = og !== undefined;
    place = og ?? (erTegn(tekst, date.next, ',') ? date.next + 1 : undefined);
  }
  return [];
};

/** Is each of the days the one after the day before, when the first is `start`? */
const erPaaRad = (days: readonly DatoFunn[], start: Dagnr): boolean =>
  days.every(({ gjentatt, lesninger }, index) => {
    const day = start + index;
    return gjentatt ? gjentatt.fra(day) === day : lesninger.some((one) => one.day === day);
  });

/** The first days that it may be: told, or counted back from a last one that is told («mandag og tirsdag neste uke»). */
const starter = (days: readonly DatoFunn[]): readonly Dagnr[] => {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  return first.gjentatt && !last.gjentatt
    ? last.lesninger.map(({ day }) => day - days.length + 1)
    : first.lesninger.map(({ day }) => day);
};

/** «Torsdag og fredag», «mandag, tirsdag og onsdag»: days that follow each other are a period where one is asked for. */
export const lesDagerPaaRad = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const days = tekst.expect === 'period' ? rad(tekst, at) : [];
  const next = days.at(-1)?.next;
  const lesninger = starter(days)
    .filter((start) => erPaaRad(days, start))
    .map((start) => dager(start, start + days.length - 1));
  return next !== undefined && lesninger.length > 0 ? { next, lesninger } : undefined;
};
