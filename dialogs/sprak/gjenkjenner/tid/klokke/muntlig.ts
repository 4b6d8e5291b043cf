import { tokens } from '../../felles/tokens.ts';
import { isArticle, readCardinal } from '../../tall/tallord.ts';
import { erMaal } from '../dato/sammenheng.ts';
import { etterOrd, medEllerUten, ord, type Tall, type Tekst, tall } from '../grunn/tekst.ts';
import { beggeTider, tidspunkt } from './kandidater.ts';
import type { KlokkeFunn } from './klokkeslett.ts';

const HOUR = 60;
const HALF_DAY = 720;

/** An hour on the face of a clock: one to twelve, in words or digits. «Ti på en» needs «klokka»; «ti på ett» does not. */
const time = (tekst: Tekst, at: number, afterKlokka: boolean): Tall | undefined => {
  const number = afterKlokka || !isArticle(tekst.tokens, at) ? tall(tekst, at) : undefined;
  if (!number || number.value < 1 || number.value > 12 || !Number.isInteger(number.value)) return undefined;
  return erMaal(tekst, number.next) || ord(tekst, number.next, 'enhet') ? undefined : number;
};

/** «Halvtolv», «halv12» in one word. */
const halvSammen = (tekst: Tekst, at: number): Tall | undefined => {
  const fold = tekst.tokens[at]?.fold ?? '';
  if (!fold.startsWith('halv') || fold.length < 6) return undefined;
  const rest = tokens(fold.slice(4));
  const read = rest.length === 1 ? readCardinal(rest, 0) : null;
  return read && read.value >= 1 && read.value <= 12
    ? { value: read.value * HOUR - 30, next: at + 1 }
    : undefined;
};

/** «Halv elleve»: half an hour before. Minutes on a twelve-hour face. */
const halv = (tekst: Tekst, at: number, afterKlokka: boolean): Tall | undefined => {
  const half = etterOrd(tekst, at, 'halv');
  const hour = half === undefined ? undefined : time(tekst, half, afterKlokka);
  return hour ? { value: hour.value * HOUR - 30, next: hour.next } : halvSammen(tekst, at);
};

const hel = (tekst: Tekst, at: number, afterKlokka: boolean): Tall | undefined => {
  const hour = time(tekst, at, afterKlokka);
  return hour && { value: hour.value * HOUR, next: hour.next };
};

/** Minutes that people tell without saying «minutter»; others need the word, or «klokka» before. */
const RUNDE = new Set([5, 10, 20, 25]);

const minutter = (tekst: Tekst, at: number, afterKlokka: boolean): Tall | undefined => {
  const quarter = etterOrd(tekst, at, 'kvart');
  if (quarter !== undefined) return { value: 15, next: quarter };
  const number = tall(tekst, at);
  if (!number || number.value < 1 || number.value >= 30) return undefined;
  const unit = etterOrd(tekst, number.next, 'minutter');
  return afterKlokka || unit !== undefined || RUNDE.has(number.value)
    ? { value: number.value, next: unit ?? number.next }
    : undefined;
};

/** «På» and «over», and how the minutes count from the hour. «Før» and «etter» are said too. */
const fortegn = (tekst: Tekst, at: number): { readonly sign: 1 | -1; readonly next: number } | undefined => {
  const fold = tekst.tokens[at]?.fold;
  if (fold === 'på' || fold === 'pa') return { sign: -1, next: at + 1 };
  const before = etterOrd(tekst, at, 'for_tid');
  if (before !== undefined) return { sign: -1, next: before };
  const after = etterOrd(tekst, at, 'over', 'etter');
  return after === undefined ? undefined : { sign: 1, next: after };
};

/** «Kvart på ti», «fem over halv to», «ti på tolv». */
const medMinutter = (tekst: Tekst, at: number, afterKlokka: boolean): Tall | undefined => {
  const minutes = minutter(tekst, at, afterKlokka);
  const side = minutes && fortegn(tekst, minutes.next);
  const from = side && medEllerUten(tekst, side.next, 'klokka');
  const klokka = afterKlokka || from !== side?.next;
  const hour = from === undefined ? undefined : (halv(tekst, from, klokka) ?? hel(tekst, from, klokka));
  if (!minutes || !side || !hour) return undefined;
  return { value: hour.value + side.sign * minutes.value, next: hour.next };
};

/** «Fjorten», «fjorten tretti». */
const firesifret = (tekst: Tekst, at: number): KlokkeFunn | undefined => {
  const hours = tall(tekst, at);
  if (!hours || hours.value > 24 || tekst.tokens[at]?.kind !== 'word' || erMaal(tekst, hours.next))
    return undefined;
  const minutes = tekst.tokens[hours.next]?.kind === 'word' ? tall(tekst, hours.next) : undefined;
  const told = minutes && minutes.value < HOUR && minutes.value >= 10 ? minutes : undefined;
  const minute = hours.value * HOUR + (told?.value ?? 0);
  const both = hours.value >= 1 && hours.value <= 12 ? beggeTider(minute) : [minute];
  return {
    next: told?.next ?? hours.next,
    lesninger: both.map((one) => tidspunkt(one, told !== undefined)),
    minutter: both,
    minutterSagt: told !== undefined,
    tydelig: true,
  };
};

/** «Fjorten tretti», «ti førtifem»: hours and minutes in words, where a time is asked for. */
export const lesToTall = (tekst: Tekst, at: number): KlokkeFunn | undefined => {
  const found = firesifret(tekst, at);
  return found?.minutterSagt && !erMaal(tekst, found.next) ? found : undefined;
};

const funn = ({ value, next }: Tall): KlokkeFunn => {
  const minutter = beggeTider((value + HALF_DAY) % HALF_DAY);
  return {
    next,
    lesninger: minutter.map((one) => tidspunkt(one, true)),
    minutter,
    minutterSagt: true,
    tydelig: true,
  };
};

/** A time in words. */
export const lesMuntlig = (tekst: Tekst, at: number, afterKlokka: boolean): KlokkeFunn | undefined => {
  const found = medMinutter(tekst, at, afterKlokka) ?? halv(tekst, at, afterKlokka);
  if (found) return funn(found);
  return afterKlokka ? firesifret(tekst, at) : undefined;
};
