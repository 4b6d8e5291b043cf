import { type Dagnr, deler, forsteIMaaned, sisteIMaaned } from '../grunn/kalender.ts';
import type { Av } from '../grunn/lesning.ts';
import { medEllerUten, ord, type Tekst } from '../grunn/tekst.ts';
import { dager } from './bygg.ts';
import { lesInnevaerende, lesKalenderperiode } from './kalenderperiode.ts';
import type { DagperiodeFunn } from './maaned.ts';

type Del = 'start' | 'midt' | 'slutt';
type Span = readonly [Dagnr, Dagnr];

const LONGEST_WEEK = 7;
const LONGEST_MONTH = 31;

/** Monday and Tuesday, Wednesday, Thursday and Friday: the week that people work. */
const avUke = (start: Dagnr): { readonly [D in Del]: Span } => ({
  start: [start, start + 1],
  midt: [start + 2, start + 2],
  slutt: [start + 3, start + 4],
});

/** The 1st to the 10th, the 11th to the 20th, and the rest. */
const avMaaned = (start: Dagnr, end: Dagnr): { readonly [D in Del]: Span } => ({
  start: [start, start + 9],
  midt: [start + 10, start + 19],
  slutt: [start + 20, end],
});

/** Thirds, in whole months. */
const avLengre = (start: Dagnr, end: Dagnr): { readonly [D in Del]: Span } => {
  const from = deler(start);
  const till = deler(end);
  const months = (till.year - from.year) * 12 + till.month - from.month + 1;
  const third = Math.max(Math.floor(months / 3), 1);
  const first = (step: number) => forsteIMaaned(from.year, from.month + step);
  const last = (step: number) => sisteIMaaned(from.year, from.month + step - 1);
  return {
    start: [start, last(third)],
    midt: [first(third), last(2 * third)],
    slutt: [first(2 * third), end],
  };
};

const delAv = ({ start, end }: Av<'daterange'>, del: Del): Av<'daterange'> | undefined => {
  if (start === null || end === null) return undefined;
  const days = end - start + 1;
  const parts =
    days <= LONGEST_WEEK ? avUke(start) : days <= LONGEST_MONTH ? avMaaned(start, end) : avLengre(start, end);
  return dager(...parts[del]);
};

/** «I slutten av måneden», «midten av mai», «tidlig i desember», «begynnelsen av neste uke». */
export const lesUtsnitt = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const part = ord(tekst, medEllerUten(tekst, at, 'i'), 'utsnitt');
  const whole = part && (lesKalenderperiode(tekst, part.next) ?? lesInnevaerende(tekst, part.next));
  if (!part || !whole) return undefined;
  const lesninger = whole.lesninger.flatMap((one) => delAv(one, part.ord.del) ?? []);
  return { next: whole.next, lesninger };
};
