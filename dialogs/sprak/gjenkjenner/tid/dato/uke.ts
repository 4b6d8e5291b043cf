import { type Dagnr, isoUke, mandagI, mandagIUke, to } from '../grunn/kalender.ts';
import { type Av, avvist, type Funn } from '../grunn/lesning.ts';
import { erTegn, husket, inntil, ord, siffer, type Tekst } from '../grunn/tekst.ts';
import type { Retning } from '../ord/oppslag.ts';
import { aarEtter } from './aar.ts';

export type UkeFunn = Funn<Av<'daterange'>>;

/** Monday to Sunday. */
export const helUke = (monday: Dagnr): Av<'daterange'> => {
  const { year, uke } = isoUke(monday);
  return { type: 'daterange', timex: `${year}-W${to(uke)}`, start: monday, end: monday + 6 };
};

const UKER_FRA_NAA: { readonly [R in Retning]: number } = {
  neste: 1,
  kommende: 1,
  denne: 0,
  forrige: -1,
  sist: -1,
};

export const erUke = (tekst: Tekst, at: number): number | undefined => {
  const unit = ord(tekst, at, 'enhet');
  return unit?.ord.enhet === 'W' && unit.ord.antall === 1 && unit.ord.form !== 'eieform'
    ? unit.next
    : undefined;
};

/** «Neste uke», «forrige veke», «denne uka», «i sist veke», «uka som kommer». */
const iForholdTilNaa = (tekst: Tekst, at: number): UkeFunn | undefined => {
  const which = ord(tekst, at, 'retning');
  const next = which && erUke(tekst, which.next);
  if (!which || next === undefined) return undefined;
  return { next, lesninger: [helUke(mandagI(tekst.naa.day) + 7 * UKER_FRA_NAA[which.ord.retning])] };
};

/** «Uka» alone is this week where something tells so («fredag i uka», «i løpet av uka»): «to ganger i uka» is not. */
export const lesDenneUka = (tekst: Tekst, at: number): UkeFunn | undefined => {
  const unit = ord(tekst, at, 'enhet');
  if (unit?.ord.enhet !== 'W' || unit.ord.form !== 'bestemt') return undefined;
  return { next: unit.next, lesninger: [helUke(mandagI(tekst.naa.day))] };
};

/** The week of this year or a neighbour that has not ended (or, towards the past, has begun). */
const valgtUke = ({ naa, prefer }: Tekst, uke: number): Dagnr | undefined => {
  const { year } = isoUke(naa.day);
  const mondays = [year - 1, year, year + 1].map((one) => mandagIUke({ year: one, uke }));
  if (prefer === 'past') return mondays.findLast((monday) => monday !== undefined && monday <= naa.day);
  return mondays.find((monday) => monday !== undefined && monday + 6 >= naa.day);
};

/** «U50». */
const ukeForkortet = (tekst: Tekst, at: number): number | undefined =>
  tekst.tokens[at]?.fold === 'u' && inntil(tekst, at + 1) ? at + 1 : undefined;

/** «Uke 50», «veke 3 i 2027», «uke nr. 7». */
const medNummer = (tekst: Tekst, at: number): UkeFunn | undefined => {
  const unit = erUke(tekst, at) ?? ukeForkortet(tekst, at);
  if (unit === undefined) return undefined;
  const nr = tekst.tokens[unit]?.fold;
  const from = nr === 'nr' || nr === 'nummer' ? unit + (erTegn(tekst, unit + 1, '.') ? 2 : 1) : unit;
  const digits = siffer(tekst, from, 2);
  if (
    !digits ||
    (inntil(tekst, from + 1) &&
      erTegn(tekst, from + 1, '.,') &&
      inntil(tekst, from + 2) &&
      siffer(tekst, from + 2, 9))
  )
    return undefined;
  const uke = Number(digits);
  const told = aarEtter(tekst, from + 1);
  const monday = told ? mandagIUke({ year: told.year, uke }) : valgtUke(tekst, uke);
  const next = told?.next ?? from + 1;
  return monday === undefined ? avvist(next) : { next, lesninger: [helUke(monday)] };
};

/** A calendar week. */
export const lesUke = husket(
  (tekst, at): UkeFunn | undefined => iForholdTilNaa(tekst, at) ?? medNummer(tekst, at),
);
