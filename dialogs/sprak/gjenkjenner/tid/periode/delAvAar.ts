import { aarEtter } from '../dato/aar.ts';
import { deler, forsteIMaaned, sisteIMaaned } from '../grunn/kalender.ts';
import type { Av } from '../grunn/lesning.ts';
import { inntil, medEllerUten, ord, ordenstall, siffer, type Tall, type Tekst } from '../grunn/tekst.ts';
import type { DagperiodeFunn } from './maaned.ts';

/** Which part of a year: so many months long, and the first of them. */
interface Del {
  readonly months: number;
  readonly first: number;
  readonly next: number;
}

const QUARTER = 3;
const HALF = 6;

const del = (months: number, { value, next }: Tall): Del | undefined =>
  value >= 1 && value * months <= 12 ? { months, first: (value - 1) * months + 1, next } : undefined;

/** «Q1». */
const kvartalskode = (tekst: Tekst, at: number): Del | undefined => {
  const digit = inntil(tekst, at + 1) ? siffer(tekst, at + 1, 1) : undefined;
  return tekst.tokens[at]?.fold === 'q' && digit
    ? del(QUARTER, { value: Number(digit), next: at + 2 })
    : undefined;
};

/** «Første kvartal», «2. halvår». */
const nummerert = (tekst: Tekst, at: number): Del | undefined => {
  const number = ordenstall(tekst, at);
  const unit = number && ord(tekst, number.next, 'enhet');
  if (!number || unit?.ord.enhet !== 'M' || ![QUARTER, HALF].includes(unit.ord.antall)) return undefined;
  return del(unit.ord.antall, { value: number.value, next: unit.next });
};

const periode = (year: number, { months, first }: Del): Av<'daterange'> => ({
  type: 'daterange',
  timex: `${year}-${months === QUARTER ? 'Q' : 'H'}${(first - 1) / months + 1}`,
  start: forsteIMaaned(year, first),
  end: sisteIMaaned(year, first + months - 1),
});

/** The one that is not over, or towards the past has begun. */
const naermeste = ({ naa, prefer }: Tekst, own: Del): Av<'daterange'> => {
  const { year, month } = deler(naa.day);
  if (prefer === 'past') return periode(own.first <= month ? year : year - 1, own);
  return periode(own.first + own.months > month ? year : year + 1, own);
};

/** «Første kvartal 2027», «andre halvår i år», «Q3». */
export const lesDelAvAar = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const own = kvartalskode(tekst, at) ?? nummerert(tekst, at);
  if (!own) return undefined;
  const told = aarEtter(tekst, medEllerUten(tekst, own.next, 'av'));
  return told
    ? { next: told.next, lesninger: [periode(told.year, own)] }
    : { next: own.next, lesninger: [naermeste(tekst, own)] };
};
