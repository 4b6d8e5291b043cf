import { type Dagnr, fraIso } from './kalender.ts';

/** A day and the minute of it (0 to 1439), as the clocks of a time zone show them. */
export interface Lokaltid {
  readonly day: Dagnr;
  readonly minute: number;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** Making a formatter costs a thousand times as much as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  formatters.set(timeZone, made);
  return made;
};

const formatted = (now: number, timeZone: string): Lokaltid => {
  const [date = '', clock = ''] = formatter(timeZone).format(now).split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return { day: fraIso(date), minute: hours * 60 + minutes };
};

let last: { readonly now: number; readonly timeZone: string; readonly local: Lokaltid } | null = null;

/** What the clocks show at a moment (milliseconds since 1970). Throws a RangeError when there is no such time zone. */
export const lokaltid = (now: number, timeZone: string): Lokaltid => {
  if (last?.now === now && last.timeZone === timeZone) return last.local;
  last = { now, timeZone, local: formatted(now, timeZone) };
  return last.local;
};

/** Adds minutes to a local time without thinking of summer time. */
export const plussMinutter = ({ day, minute }: Lokaltid, minutes: number): Lokaltid => {
  const sum = minute + minutes;
  return {
    day: day + Math.floor(sum / DAY_MINUTES),
    minute: ((sum % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES,
  };
};

const asMinutes = ({ day, minute }: Lokaltid): number => day * DAY_MINUTES + minute;

const offset = (utcMinutes: number, timeZone: string): number =>
  asMinutes(formatted(utcMinutes * MINUTE_MS, timeZone)) - utcMinutes;

const MOST_KNOWN = 1000;
const offsets = new Map<string, number>();

/** The offset at the beginning of a day in UTC, remembered: asking the formatter is what takes time here. */
const dayOffset = (day: Dagnr, timeZone: string): number => {
  const key = `${day} ${timeZone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_KNOWN) offsets.clear();
  const found = offset(day * DAY_MINUTES, timeZone);
  offsets.set(key, found);
  return found;
};

/**
 * Do the clocks ever show this time? In spring an hour is left out: 02:30 on 28 March 2027 is not in Norway. The hour
 * that comes twice in autumn is there.
 */
export const finnes = (local: Lokaltid, timeZone: string): boolean => {
  const asUtc = asMinutes(local);
  const before = dayOffset(local.day - 1, timeZone);
  const after = dayOffset(local.day + 2, timeZone);
  if (before === after) return true;
  return [before, after].some((one) => offset(asUtc - one, timeZone) === one);
};
