import { hangsLeft, hangsRight } from '../../tall/sammenheng.ts';
import { erMaal, venterTid } from '../dato/sammenheng.ts';
import { DOGN, type Dogn } from '../grunn/dogn.ts';
import { lengste, type Regel } from '../grunn/lengste.ts';
import { erTegn, etterOrd, husket, inntil, ord, type Tall, type Tekst, tall } from '../grunn/tekst.ts';
import { erResultat, tellerNoe } from '../grunn/teller.ts';
import { lesDigital, type Sikkerhet } from './digital.ts';
import { beggeTider, iDogn, tidspunkt } from './kandidater.ts';
import type { KlokkeFunn } from './klokkeslett.ts';
import { lesMuntlig, lesToTall } from './muntlig.ts';
import { lesOmtrent } from './omtrent.ts';

/** The place after «kl.», «klokka», «klokken er», with its point or colon. */
const etterKlokka = (tekst: Tekst, at: number): number | undefined => {
  const next = etterOrd(tekst, at, 'klokka');
  if (next === undefined) return undefined;
  return erTegn(tekst, next, '.:') && inntil(tekst, next) ? next + 1 : next;
};

const navngitt = (tekst: Tekst, at: number): KlokkeFunn | undefined => {
  const found = ord(tekst, at, 'klokkeslett');
  if (!found) return undefined;
  const lesninger = [tidspunkt(found.ord.minutt, true)];
  return { next: found.next, lesninger, minutter: [found.ord.minutt], minutterSagt: true, tydelig: true };
};

/** «1:0», «ti@example.no»: a part of something else. */
const henger = ({ tokens }: Tekst, at: number, { value, next }: Tall): boolean =>
  hangsLeft(tokens, at) || hangsRight({ all: tokens, at, read: { value, length: next - at } });

/** A bare number of hours, «ti», «14»: for those who know that a time stands here. */
export const lesBareTimer = (tekst: Tekst, at: number): KlokkeFunn | undefined => {
  const number = tall(tekst, at);
  if (!number || number.value > 24 || !Number.isInteger(number.value) || erMaal(tekst, number.next))
    return undefined;
  if (ord(tekst, number.next, 'enhet') || ord(tekst, number.next, 'maaned') || henger(tekst, at, number))
    return undefined;
  const minute = number.value * 60;
  const both = number.value >= 1 && number.value <= 12 ? beggeTider(minute) : [minute];
  return {
    next: number.next,
    lesninger: both.map((one) => tidspunkt(one, false)),
    minutter: both,
    minutterSagt: false,
    tydelig: false,
  };
};

const ETTER_KLOKKA: readonly Regel<KlokkeFunn>[] = [
  (tekst, at) => lesDigital(tekst, at, 'klokka'),
  (tekst, at) => lesMuntlig(tekst, at, true),
  navngitt,
];

/** A time of day as far as the hands of the clock tell it. */
export const lesKlokke = (tekst: Tekst, at: number, sure: Sikkerhet): KlokkeFunn | undefined => {
  const after = etterKlokka(tekst, at);
  if (after !== undefined) return lengste(ETTER_KLOKKA, tekst, after);
  return (
    navngitt(tekst, at) ??
    lesOmtrent(tekst, at) ??
    lesMuntlig(tekst, at, false) ??
    lesDigital(tekst, at, sure) ??
    (sure === 'ventet' ? lesToTall(tekst, at) : undefined)
  );
};

/** Part of the day after a time: «om kvelden», «på dagen», «på ettermiddagen». */
export const dognEtter = (
  tekst: Tekst,
  at: number,
): { readonly dogn: Dogn; readonly next: number } | undefined => {
  const link = etterOrd(tekst, at, 'om', 'paa');
  const found = ord(tekst, link ?? at, 'dogn');
  if (!found || (link === undefined && found.ord.del !== 'ettermiddag' && found.ord.del !== 'formiddag'))
    return undefined;
  return { dogn: DOGN[found.ord.del], next: found.next };
};

/** The same time, now that the part of the day is told. */
export const snevretInn = (time: KlokkeFunn, dogn: Dogn, next = time.next): KlokkeFunn => {
  const minutter = iDogn(time.minutter, dogn);
  return {
    next,
    lesninger: minutter.map((one) => tidspunkt(one, time.minutterSagt)),
    minutter,
    minutterSagt: time.minutterSagt,
    tydelig: true,
  };
};

const sikkerhet = (tekst: Tekst): Sikkerhet => (venterTid(tekst) ? 'ventet' : 'fri');

/** A time of day: «kl. 10.30», «halv elleve», «ti om kvelden», and where a time is asked for also «ti» and «0930». */
export const lesTid = husket((tekst, at): KlokkeFunn | undefined => {
  const clear = lesKlokke(tekst, at, sikkerhet(tekst));
  const time = clear ?? lesBareTimer(tekst, at);
  if (!time) return undefined;
  const part = dognEtter(tekst, time.next);
  if (part && time.lesninger.length > 0) return snevretInn(time, part.dogn, part.next);
  if (clear) return clear;
  const isHour = tekst.expect === 'time' && !tellerNoe(tekst, time.next) && !erResultat(tekst, time.next);
  return isHour ? time : undefined;
});
