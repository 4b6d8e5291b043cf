import type { TimexValue } from '../felles/modelResult.ts';
import { dagnr, fraIso, isoDag } from './grunn/kalender.ts';
import type { Lokaltid } from './grunn/lokaltid.ts';
import { farFromOffice } from './klokke/kandidater.ts';
import type { Enhet } from './ord/oppslag.ts';
import { isoVarighet, mengde } from './varighet/mengde.ts';

/** A reading as Recognizers-Text gives it. */
export interface SuiteValue {
  readonly timex: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
}

export interface Naa {
  readonly naa: Lokaltid;
  readonly prefer: 'future' | 'past';
}

/** «2026-11-23 12:00:00» is `2026-11-23T12:00`. */
const utenSekunder = (moment: string): string => moment.replace(' ', 'T').replace(/(\d\d:\d\d):\d\d$/, '$1');

const minute = (value = ''): number => {
  const clock = /(\d\d):(\d\d)$/.exec(value);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : 0;
};

/** Dates that do not exist come as «not resolved» or in the year 1. */
const ekte = ({ value, start, end }: SuiteValue): boolean =>
  [value, start, end].every(
    (one) => one === undefined || (one !== 'not resolved' && !one.startsWith('0001')),
  ) &&
  [value, start, end].every((one) => {
    const date = /^(\d{4})-(\d\d)-(\d\d)/.exec(one ?? '');
    const [year = 0, month = 0, day = 0] = date?.slice(1).map(Number) ?? [];
    return !date || dagnr({ year, month, day }) !== undefined;
  });

const flytt = (iso: string, days: number): string => isoDag(fraIso(iso) + days);

/** The suite counts the last day out, but in «monday to friday» it is in, and «by friday» is Friday too. */
const TO_ENDER = /\b(?:to|till|til|until|through|thru|and|by)\b|[-–]/i;

const dagerInkludert = ({ start, end, Mod }: SuiteValue, text: string): Pick<TimexValue, 'start' | 'end'> => {
  const lastIn = TO_ENDER.test(text);
  const first = start === undefined ? null : Mod === 'after' ? flytt(start, 1) : start;
  return { start: first, end: end === undefined ? null : lastIn ? end : flytt(end, -1) };
};

const UNITS: { readonly [letter: string]: Enhet } = { Y: 'Y', M: 'M', W: 'W', D: 'D' };
const CLOCK_UNITS: { readonly [letter: string]: Enhet } = { H: 'TH', M: 'TM', S: 'TS' };

/** «P1.5Y» is `P1Y6M`, as our own durations are. */
const hele = (timex: string): string => {
  const part = /^P(T?)(\d{1,6}\.\d{1,4})([YMWDHS])$/.exec(timex);
  const unit = part && (part[1] ? CLOCK_UNITS : UNITS)[part[3] ?? ''];
  return part && unit ? isoVarighet(mengde(unit, Number(part[2]))) : timex;
};

const verdi = (own: SuiteValue, text: string): TimexValue => {
  const type = own.type as TimexValue['type'];
  const { timex } = own;
  if (type === 'set') return { timex, type };
  if (type === 'duration') return { timex: hele(timex), type, value: hele(timex) };
  if (type === 'daterange') return { timex, type, ...dagerInkludert(own, text) };
  if (own.value !== undefined) return { timex, type, value: utenSekunder(own.value) };
  const [start, end] = [own.start, own.end].map((one) => (one === undefined ? null : utenSekunder(one)));
  return { timex, type, start: start ?? null, end: end ?? null };
};

/** Of a weekday's past and future readings those that lie the way we look; all when none does. */
const paaRiktigSide = (values: readonly TimexValue[], { naa, prefer }: Naa): readonly TimexValue[] => {
  const today = isoDag(naa.day);
  const side = values.filter(({ value, start, end }) => {
    const day = (value ?? start ?? end ?? today).slice(0, 10);
    if (!/^\d{4}-/.test(day)) return true;
    return prefer === 'past' ? day <= today : (end ?? day).slice(0, 10) >= today;
  });
  return side.length > 0 ? side : values;
};

const isClock = ({ type }: TimexValue): boolean => type === 'time' || type === 'datetime';

/** The readings of one finding, likeliest first. Empty when it is no date that exists. */
export const engelskeVerdier = (
  values: readonly SuiteValue[],
  text: string,
  when: Naa,
): readonly TimexValue[] => {
  const own = values.filter((one) => one.type === 'set' || ekte(one)).map((one) => verdi(one, text));
  const near = paaRiktigSide(own, when);
  return near.every(isClock)
    ? near.toSorted((a, b) => farFromOffice(minute(a.value)) - farFromOffice(minute(b.value)))
    : near;
};
