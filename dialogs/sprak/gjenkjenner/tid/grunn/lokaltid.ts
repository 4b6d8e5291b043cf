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

/** What the clocks show at a moment (milliseconds since 1970). Throws a RangeError when there is no such time zone. */
export const lokaltid = (now: number, timeZone: string): Lokaltid => {
  const [date = '', clock = ''] = formatter(timeZone).format(now).split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return { day: fraIso(date), minute: hours * 60 + minutes };
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
  asMinutes(lokaltid(utcMinutes * MINUTE_MS, timeZone)) - utcMinutes;

/**
 * Do the clocks ever show this time? In spring an hour is left out: 02:30 on 28 March 2027 is not in Norway. The hour
 * that comes twice in autumn is there.
 */
export const finnes = (local: Lokaltid, timeZone: string): boolean => {
  const asUtc = asMinutes(local);
  const before = offset(asUtc - DAY_MINUTES, timeZone);
  const after = offset(asUtc + DAY_MINUTES, timeZone);
  if (before === after) return true;
  return [before, after].some((one) => offset(asUtc - one, timeZone) === one);
};
