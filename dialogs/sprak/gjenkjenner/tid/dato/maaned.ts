import { isCapital, isName } from '../../felles/tokens.ts';
import { deler } from '../grunn/kalender.ts';
import { erTegn, etterEttAv, inntil, medEllerUten, ord, type Tekst } from '../grunn/tekst.ts';
import { KORTE_MAANEDER } from '../ord/maaneder.ts';
import type { Bindeord, Retning } from '../ord/oppslag.ts';
import { aarEtter } from './aar.ts';

/** A month. No year: the nearest one the way we look. No month: «måneden», the one we are in or the next of them. */
export interface Maaned {
  readonly year?: number;
  readonly month?: number;
  readonly next: number;
}

const FOR_NAVN = new Set(
  'hei heisann hallo hilsen mvh hilser heter heiter heite kalles navnet navn kjære hos med til takk fru herr tante onkel'.split(
    ' ',
  ),
);

const FOR_MAANED: readonly Bindeord[] = [
  'i',
  'fra',
  'for_tid',
  'etter',
  'innen',
  'siden',
  'framTil',
  'mellom',
  'av',
];

/** «Hei Mai», «Mai Britt», «planeten Mars»: a capital inside a sentence, or what comes before a name. */
const erNavn = (tekst: Tekst, at: number): boolean => {
  const token = tekst.tokens[at];
  const before = tekst.tokens[at - 1]?.fold ?? '';
  if (!token) return true;
  const shouts = token.text.length > 1 && token.text === token.text.toUpperCase();
  const introduced = etterEttAv(tekst, at - 1, FOR_MAANED) === at;
  if (introduced || shouts) return false;
  if (FOR_NAVN.has(before) && (before !== 'til' || isCapital(token))) return true;
  if (isCapital(token) && erTegn(tekst, at + 1, '-') && isCapital(tekst.tokens[at + 2] ?? token)) return true;
  return isName(tekst.tokens, at) || (isCapital(token) && isName(tekst.tokens, at + 1));
};

const navngitt = (tekst: Tekst, at: number): Maaned | undefined => {
  const found = ord(tekst, at, 'maaned');
  if (!found || erNavn(tekst, at)) return undefined;
  const fold = tekst.tokens[at]?.fold ?? '';
  const dotted =
    KORTE_MAANEDER.has(fold) && tekst.tokens[found.next]?.fold === '.' && inntil(tekst, found.next);
  const after = dotted ? found.next + 1 : found.next;
  const told = aarEtter(tekst, after);
  if (KORTE_MAANEDER.has(fold) && !told) return undefined;
  const next = ord(tekst, after, 'enhet')?.ord.enhet === 'M' ? after + 1 : after;
  return told ? { year: told.year, month: found.ord.nr, next: told.next } : { month: found.ord.nr, next };
};

const MAANEDER_FRA_NAA: { readonly [R in Retning]: number } = {
  neste: 1,
  kommende: 1,
  denne: 0,
  forrige: -1,
  sist: -1,
};

const erMaaned = (tekst: Tekst, at: number): number | undefined => {
  const unit = ord(tekst, at, 'enhet');
  return unit?.ord.enhet === 'M' && unit.ord.antall === 1 && unit.ord.form !== 'eieform'
    ? unit.next
    : undefined;
};

export type MaanedIAar = Required<Maaned>;

const fraNaa = ({ naa }: Tekst, months: number, next: number): MaanedIAar => {
  const { year, month } = deler(naa.day);
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1, next };
};

/** «Neste måned», «denne månaden». */
export const medRetning = (tekst: Tekst, at: number): MaanedIAar | undefined => {
  const which = ord(tekst, medEllerUten(tekst, at, 'den'), 'retning');
  if (!which) return undefined;
  const unit = erMaaned(tekst, which.next);
  if (unit !== undefined) return fraNaa(tekst, MAANEDER_FRA_NAA[which.ord.retning], unit);
  return undefined;
};

/** «Mars», «desember 2026», «mars i fjor», «neste måned», «denne månaden». */
export const lesNavngittMaaned = (tekst: Tekst, at: number): Maaned | undefined =>
  navngitt(tekst, at) ?? medRetning(tekst, at);

/** The same, and «måneden» for whichever it is. */
export const lesMaaned = (tekst: Tekst, at: number): Maaned | undefined => {
  const named = lesNavngittMaaned(tekst, at);
  if (named) return named;
  const unit = erMaaned(tekst, at);
  return unit === undefined ? undefined : { next: unit };
};
