import { isCapital, isName } from '../../felles/tokens.ts';
import { type Dagnr, deler, isoDag, mandagI, ukedag } from '../grunn/kalender.ts';
import { erKjent, erTegn, etterOrd, inntil, medEllerUten, ord, type Tekst } from '../grunn/tekst.ts';
import type { Retning } from '../ord/oppslag.ts';
import { KORTE_UKEDAGER } from '../ord/ukedager.ts';
import { flyttDag } from '../varighet/flytt.ts';
import { lesVarighet } from '../varighet/les.ts';
import { type DatoFunn, datoer, iUka } from './gjentatt.ts';
import { hoytidsnavn, lesHoytid } from './hoytid.ts';
import { lesDenneUka, lesUke } from './uke.ts';

export interface Ukedag {
  readonly dag: number;
  readonly next: number;
}

/** «Fredag Larsen» is a person, «Lørdagsrevyen» another word. A sentence may begin with a capital. */
const erEtternavnEtter = (tekst: Tekst, at: number, next: number): boolean => {
  const [own, after] = [tekst.tokens[at], tekst.tokens[next]];
  if (!own || !after || !isCapital(own) || !isName(tekst.tokens, next)) return false;
  const bothShout = own.text === own.text.toUpperCase() && own.text.length > 1;
  return !bothShout && after.before === ' ' && !erKjent(tekst, next) && after.fold !== 'nav';
};

/** A weekday's name. Short ones («man», «fre») count with a point, or where a date or a time follows. */
export const ukedagsnavn = (tekst: Tekst, at: number): Ukedag | undefined => {
  const found = ord(tekst, at, 'ukedag');
  if (!found || erEtternavnEtter(tekst, at, found.next)) return undefined;
  const { dag } = found.ord;
  if (!KORTE_UKEDAGER.has(tekst.tokens[at]?.fold ?? '')) return { dag, next: found.next };
  const dotted = erTegn(tekst, found.next, '.') && inntil(tekst, found.next);
  const next = dotted ? found.next + 1 : found.next;
  const follows = tekst.tokens[next]?.kind === 'digits' || etterOrd(tekst, next, 'klokka') !== undefined;
  return follows || (tekst.expect === 'date' && tekst.tokens.length <= 2) ? { dag, next } : undefined;
};

const alene = ({ naa, prefer }: Tekst, dag: number): DatoFunn['lesninger'] => {
  const each = iUka(dag);
  const other = prefer === 'past' ? each.til(naa.day - 1) : each.fra(naa.day + 1);
  const alsoToday = ukedag(naa.day) === dag ? [naa.day] : [];
  return datoer(each.timex, [other, ...alsoToday]);
};

/**
 * «Neste fredag» said on a Monday: most mean the one of next week (this week's is just «fredag»), many the one that
 * comes first. Both are given, next week's first. «Forrige» is the same towards the past. The others have one meaning.
 */
const VALG: { readonly [R in Retning]: (today: Dagnr, dag: number) => readonly (Dagnr | undefined)[] } = {
  neste: (today, dag) => {
    const own = mandagI(today) + dag - 1;
    return [own + 7, own > today ? own : undefined];
  },
  forrige: (today, dag) => {
    const own = mandagI(today) + dag - 1;
    return [own - 7, own < today ? own : undefined];
  },
  kommende: (today, dag) => [iUka(dag).fra(today + 1)],
  denne: (today, dag) => [mandagI(today) + dag - 1],
  sist: (today, dag) => [iUka(dag).til(today - 1)],
};

const isoDatoer = (days: readonly (Dagnr | undefined)[]): DatoFunn['lesninger'] =>
  days.flatMap((day) => (day === undefined ? [] : datoer(isoDag(day), [day])));

/** «Neste fredag», «førstkommende tirsdag», «sist tysdag», «denne torsdagen». */
const medRetning = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const which = ord(tekst, at, 'retning');
  const day = which && ukedagsnavn(tekst, which.next);
  return day && { next: day.next, lesninger: isoDatoer(VALG[which.ord.retning](tekst.naa.day, day.dag)) };
};

/** «Onsdag i uke 50», «fredag neste uke», «tirsdag i veka som kjem». */
const iUkaSomEr = (tekst: Tekst, { dag, next }: Ukedag): DatoFunn | undefined => {
  const i = etterOrd(tekst, next, 'i');
  const week = lesUke(tekst, i ?? next) ?? (i === undefined ? undefined : lesDenneUka(tekst, i));
  if (!week) return undefined;
  const days = week.lesninger.map(({ start }) => (start === null ? undefined : mandagI(start) + dag - 1));
  return { next: week.next, lesninger: isoDatoer(days) };
};

/** «Uke 50 på onsdag», «neste uke fredag». */
const ukaForst = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const week = lesUke(tekst, at);
  const day =
    week &&
    ukedagsnavn(tekst, medEllerUten(tekst, erTegn(tekst, week.next, ',') ? week.next + 1 : week.next, 'paa'));
  if (!week || !day) return undefined;
  const days = week.lesninger.map(({ start }) => (start === null ? undefined : start + day.dag - 1));
  return { next: day.next, lesninger: isoDatoer(days) };
};

/** The weekday nearest to a day: «tirsdag om fjorten dager», «på fredag om åtte dagar». */
const naermeste = (day: Dagnr, dag: number): Dagnr | undefined => iUka(dag).fra(day - 3);

/**
 * «Fredag om ei uke», «tirsdag om to uker»: so many weeks after the coming one; the one in that calendar week is given
 * too when it is another day. «For to uker siden» counts from this week back.
 */
const omUker = (tekst: Tekst, { dag, next }: Ukedag): DatoFunn | undefined => {
  const om = etterOrd(tekst, next, 'om');
  const length = om === undefined ? undefined : lesVarighet(tekst, om);
  const [own] = length?.mengder ?? [];
  if (!length || !own || !(own.W || own.D || own.M)) return undefined;
  const target = flyttDag(tekst.naa.day, own, 1);
  if (target === undefined) return undefined;
  if (!own.W) return { next: length.next, lesninger: isoDatoer([naermeste(target, dag)]) };
  const coming = iUka(dag).fra(tekst.naa.day);
  const after = coming === undefined ? undefined : flyttDag(coming, own, 1);
  return { next: length.next, lesninger: isoDatoer([...new Set([after, mandagI(target) + dag - 1])]) };
};

const forUkerSiden = (tekst: Tekst, { dag, next }: Ukedag): DatoFunn | undefined => {
  const length = lesVarighet(tekst, medEllerUten(tekst, next, 'for'));
  const ago = length && etterOrd(tekst, length.next, 'siden');
  const [own] = length?.mengder ?? [];
  if (ago === undefined || !own?.W) return undefined;
  const target = flyttDag(tekst.naa.day, own, -1);
  return target === undefined ? undefined : { next: ago, lesninger: isoDatoer([mandagI(target) + dag - 1]) };
};

/** «Mandag etter jul», «onsdag før påske»: the nearest such day outside the feast. */
const vedHoytid = (tekst: Tekst, { dag, next }: Ukedag): DatoFunn | undefined => {
  const after = etterOrd(tekst, next, 'etter');
  const place = after ?? etterOrd(tekst, next, 'for_tid');
  const name = place === undefined ? undefined : hoytidsnavn(tekst, place);
  const date = name && place !== undefined ? lesHoytid(tekst, place) : undefined;
  const [told] = date?.lesninger ?? [];
  if (!name || !date || !told) return undefined;
  const [start, end] = name.fraTil(deler(told.day).year);
  const day = after === undefined ? iUka(dag).til(start - 1) : iUka(dag).fra(end + 1);
  return { next: date.next, lesninger: isoDatoer([day]) };
};

/** A date by its weekday. */
export const lesUkedag = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const special = medRetning(tekst, at) ?? ukaForst(tekst, at);
  if (special) return special;
  const day = ukedagsnavn(tekst, at);
  if (!day) return undefined;
  const told =
    iUkaSomEr(tekst, day) ?? omUker(tekst, day) ?? forUkerSiden(tekst, day) ?? vedHoytid(tekst, day);
  return told ?? { next: day.next, lesninger: alene(tekst, day.dag), gjentatt: iUka(day.dag) };
};
