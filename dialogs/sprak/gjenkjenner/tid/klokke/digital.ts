import { erMaal, erMarkert } from '../dato/sammenheng.ts';
import { avvist } from '../grunn/lesning.ts';
import { erTegn, inntil, ord, siffer, type Tekst } from '../grunn/tekst.ts';
import { beggeTider, DAY_MINUTES, tidspunkt } from './kandidater.ts';
import type { KlokkeFunn } from './klokkeslett.ts';

/** How sure it is that digits are a time: after «kl.», beside a date or in a time question, or only by their look. */
export type Sikkerhet = 'klokka' | 'ventet' | 'fri';

const HOUR = 60;

const avvistTid = (next: number): KlokkeFunn => ({
  ...avvist(next),
  minutter: [],
  minutterSagt: true,
  tydelig: true,
});

/**
 * With minutes, or from seven to twelve, digits mean what they say («kl. 10» is not 22:00, «09.30» not 21:30). «Kl. 2»
 * and «2.30» may be on a twelve-hour clock.
 */
const erTolvtimers = (hours: string, minutes: string | undefined): boolean => {
  const hour = Number(hours);
  return hour >= 1 && hour < 7 && (hours.length === 1 || minutes === undefined);
};

const funn = (next: number, hours: string, minutes?: string): KlokkeFunn => {
  const minute = Number(hours) * HOUR + Number(minutes ?? 0);
  if (minute > DAY_MINUTES || Number(minutes ?? 0) >= HOUR) return avvistTid(next);
  const told = minutes !== undefined;
  const all =
    Number(hours) >= 1 && Number(hours) <= 12 && !hours.startsWith('0') ? beggeTider(minute) : [minute];
  const likely = erTolvtimers(hours, minutes) && !hours.startsWith('0') ? all : [minute];
  return {
    next,
    lesninger: likely.map((one) => tidspunkt(one, told)),
    minutter: likely.length > 1 ? all : [minute, ...all.filter((one) => one !== minute)],
    minutterSagt: told,
    tydelig: true,
  };
};

/** «10.30» is also a number, a price or 10 … no month: only round minutes, and nothing around that speaks against it. */
const serUtSomTid = (tekst: Tekst, at: number, minutes: string): boolean =>
  Number(minutes) % 5 === 0 && (Number(minutes) > 12 || minutes === '00' || erMarkert(tekst, at));

const fortsetter = (tekst: Tekst, next: number): boolean =>
  erTegn(tekst, next, '.,:/') &&
  inntil(tekst, next) &&
  inntil(tekst, next + 1) &&
  tekst.tokens[next + 1]?.kind === 'digits';

/** «1.10.30», «3:10.30», «kr 10.30»: what stands before belongs to the same number. */
const fortsatt = (tekst: Tekst, at: number): boolean =>
  (inntil(tekst, at) && erTegn(tekst, at - 1, '.,:/')) || erMaal(tekst, at - 1);

const utenSekunder = (tekst: Tekst, next: number): number => {
  const seconds =
    erTegn(tekst, next, ':') && inntil(tekst, next + 1) ? siffer(tekst, next + 1, 2) : undefined;
  return seconds?.length === 2 ? next + 2 : next;
};

/** «14,15»: a comma for the point, where it can be no number. */
const erKomma = (tekst: Tekst, at: number, sure: Sikkerhet): boolean =>
  sure !== 'fri' && erTegn(tekst, at, ',') && inntil(tekst, at + 1);

/** «10.30», «10:30», «9.05», «10:30:00». */
const medMinutter = (tekst: Tekst, at: number, sure: Sikkerhet): KlokkeFunn | undefined => {
  const hours = siffer(tekst, at, 2);
  const close = inntil(tekst, at + 1) && (inntil(tekst, at + 2) || sure === 'klokka');
  const parted = erTegn(tekst, at + 1, '.:') || erKomma(tekst, at + 1, sure);
  const minutes = hours && close && parted ? siffer(tekst, at + 2, 2) : undefined;
  if (!hours || minutes?.length !== 2) return undefined;
  const colon = erTegn(tekst, at + 1, ':');
  const next = colon ? utenSekunder(tekst, at + 3) : at + 3;
  if (fortsetter(tekst, next) || (sure !== 'klokka' && (erMaal(tekst, next) || fortsatt(tekst, at))))
    return undefined;
  if (sure === 'fri' && !colon && !serUtSomTid(tekst, at, minutes)) return undefined;
  const found = funn(next, hours, minutes);
  return found.lesninger.length === 0 && !colon && sure === 'fri' ? undefined : found;
};

/** «0930», «1415»: after «kl.», and where a time is expected. */
const fireSiffer = (tekst: Tekst, at: number, sure: Sikkerhet): KlokkeFunn | undefined => {
  const digits = sure === 'fri' ? undefined : siffer(tekst, at, 4);
  if (!digits || digits.length < 3 || fortsetter(tekst, at + 1)) return undefined;
  if (erMaal(tekst, at + 1) || erMaal(tekst, at - 1)) return undefined;
  const found = funn(at + 1, digits.slice(0, -2).padStart(2, '0'), digits.slice(-2));
  return sure === 'klokka' || found.lesninger.length > 0 ? found : undefined;
};

/** «Kl. 10», «klokka 14 30», «kl 9»: hours in digits. */
const timerEtterKlokka = (tekst: Tekst, at: number): KlokkeFunn | undefined => {
  const hours = siffer(tekst, at, 2);
  if (!hours) return undefined;
  const minutes = siffer(tekst, at + 1, 2);
  const apart =
    minutes?.length === 2 &&
    tekst.tokens[at + 1]?.before === ' ' &&
    ord(tekst, at + 2, 'maaned') === undefined;
  return apart ? funn(at + 2, hours, minutes) : funn(at + 1, hours);
};

/** A time in digits. */
export const lesDigital = (tekst: Tekst, at: number, sure: Sikkerhet): KlokkeFunn | undefined =>
  medMinutter(tekst, at, sure) ??
  fireSiffer(tekst, at, sure) ??
  (sure === 'klokka' ? timerEtterKlokka(tekst, at) : undefined);
