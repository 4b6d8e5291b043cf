import { isoDag } from '../grunn/kalender.ts';
import { etterOrd, medEllerUten, ord, type Tekst } from '../grunn/tekst.ts';
import { flyttDag } from '../varighet/flytt.ts';
import { lesVarighet, type Varighet } from '../varighet/les.ts';
import { harKlokke } from '../varighet/mengde.ts';
import { type DatoFunn, datoer } from './gjentatt.ts';

const flyttet = (from: number, { mengder, next }: Varighet, sign: 1 | -1): DatoFunn | undefined => {
  if (mengder.some(harKlokke)) return undefined;
  const days = mengder.map((own) => flyttDag(from, own, sign));
  const lesninger = days.flatMap((day) => (day === undefined ? [] : datoer(isoDag(day), [day])));
  return { next, lesninger };
};

/** «Om tre dager», «om eit halvt år». */
const lesOm = (tekst: Tekst, at: number, from = tekst.naa.day): DatoFunn | undefined => {
  const om = etterOrd(tekst, at, 'om');
  const length = om === undefined ? undefined : lesVarighet(tekst, om);
  return length && flyttet(from, length, 1);
};

/** «For to uker siden», «tre dagar sidan». */
const lesSiden = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const length = lesVarighet(tekst, medEllerUten(tekst, at, 'for'));
  const ago = length && etterOrd(tekst, length.next, 'siden');
  return length && ago !== undefined ? flyttet(tekst.naa.day, { ...length, next: ago }, -1) : undefined;
};

const NAA = new Set(['nå', 'no', 'naa']);

/** «To uker fra nå», «fjorten dagar frå i dag». */
const lesFraNaa = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const length = lesVarighet(tekst, at);
  const from = length && etterOrd(tekst, length.next, 'fra');
  if (!length || from === undefined) return undefined;
  if (NAA.has(tekst.tokens[from]?.fold ?? ''))
    return flyttet(tekst.naa.day, { ...length, next: from + 1 }, 1);
  const near = ord(tekst, from, 'relativ');
  return near && flyttet(tekst.naa.day + near.ord.dager, { ...length, next: near.next }, 1);
};

/** «I dag», «i overmorgen», «i morgen om ei uke». */
const lesDag = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const found = ord(tekst, at, 'relativ');
  if (!found) return undefined;
  const day = tekst.naa.day + found.ord.dager;
  return lesOm(tekst, found.next, day) ?? { next: found.next, lesninger: datoer(isoDag(day), [day]) };
};

/** A day counted from today. */
export const lesRelativ = (tekst: Tekst, at: number): DatoFunn | undefined =>
  lesDag(tekst, at) ?? lesOm(tekst, at) ?? lesSiden(tekst, at) ?? lesFraNaa(tekst, at);
