import { deler } from '../grunn/kalender.ts';
import { erTegn, etterOrd, inntil, medEllerUten, ord, siffer, type Tekst } from '../grunn/tekst.ts';

export interface Aar {
  readonly year: number;
  readonly next: number;
}

const iAar = ({ naa }: Tekst): number => deler(naa.day).year;

/** «27» is the year nearest to now: at most 29 ahead, else in the past hundred. */
export const fulltAar = (tekst: Tekst, digits: string): number => {
  if (digits.length === 4) return Number(digits);
  const now = iAar(tekst);
  const year = now - (now % 100) + Number(digits);
  if (year > now + 29) return year - 100;
  return year <= now - 71 ? year + 100 : year;
};

const FIRST = 1900;
const LAST = 2199;

/** Do these digits go on: «2027.5», «2030:15»? */
const fortsetter = (tekst: Tekst, at: number): boolean =>
  erTegn(tekst, at, '.,:/') &&
  inntil(tekst, at) &&
  inntil(tekst, at + 1) &&
  tekst.tokens[at + 1]?.kind === 'digits';

/** Four digits that may be a year. */
export const aarstall = (tekst: Tekst, at: number): Aar | undefined => {
  const year = Number(siffer(tekst, at, 4));
  return year >= FIRST && year <= LAST && !fortsetter(tekst, at + 1) ? { year, next: at + 1 } : undefined;
};

const YEARS_FROM_NOW = { neste: 1, kommende: 1, denne: 0, forrige: -1, sist: -1 };

/** «I fjor», «neste år», «til neste år». */
export const relativtAar = (tekst: Tekst, at: number): Aar | undefined => {
  const named = ord(tekst, at, 'aar');
  if (named) return { year: iAar(tekst) + named.ord.fra, next: named.next };
  const which = ord(tekst, medEllerUten(tekst, at, 'til', 'i'), 'retning');
  const unit = which && ord(tekst, which.next, 'enhet');
  if (!which || unit?.ord.enhet !== 'Y' || unit.ord.antall !== 1) return undefined;
  return { year: iAar(tekst) + YEARS_FROM_NOW[which.ord.retning], next: unit.next };
};

/** The year after a day, month or season: «2027», «'27», «i 2027», «i fjor», «neste år». */
export const aarEtter = (tekst: Tekst, at: number): Aar | undefined => {
  const plain = aarstall(tekst, etterOrd(tekst, at, 'i') ?? at);
  if (plain) return plain;
  const short = erTegn(tekst, at, "'’") && inntil(tekst, at + 1) ? siffer(tekst, at + 1, 2) : undefined;
  if (short?.length === 2) return { year: fulltAar(tekst, short), next: at + 2 };
  return relativtAar(tekst, at);
};
