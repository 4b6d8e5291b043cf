/** A day as the number of days since 1 January 1970. Days are counted without hours, so no time zone can move one. */
export type Dagnr = number;

export interface Datodeler {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

const days = (year: number, month: number, day: number): Dagnr => Date.UTC(year, month - 1, day) / DAY_MS;

const FIRST = days(FIRST_YEAR, 1, 1);
const LAST = days(LAST_YEAR, 12, 31);

/** The day itself, or undefined when it lies outside the years 1000 to 9999 (or is no number). */
export const gyldig = (day: Dagnr): Dagnr | undefined => (day >= FIRST && day <= LAST ? day : undefined);

export const deler = (day: Dagnr): Datodeler => {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The day of a date, or undefined when there is no such date: it is never moved to a neighbour. */
export const dagnr = ({ year, month, day }: Datodeler): Dagnr | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < FIRST_YEAR || year > LAST_YEAR)
    return undefined;
  const found = days(year, month, day);
  return deler(found).day === day ? found : undefined;
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const to = (value: number): string => pad(value, 2);

/** «2026-11-26». */
export const isoDag = (day: Dagnr): string => {
  const { year, month, day: inMonth } = deler(day);
  return `${pad(year, 4)}-${to(month)}-${to(inMonth)}`;
};

export const fraIso = (iso: string): Dagnr => Date.parse(iso) / DAY_MS;

/** Monday is 1, Sunday is 7. 1 January 1970 was a Thursday. */
export const ukedag = (day: Dagnr): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mandagI = (day: Dagnr): Dagnr => day - ukedag(day) + 1;

export interface IsoUke {
  readonly year: number;
  readonly uke: number;
}

/** The week belongs to the year that has its Thursday (ISO 8601). */
export const isoUke = (day: Dagnr): IsoUke => {
  const thursday = mandagI(day) + 3;
  const { year } = deler(thursday);
  return { year, uke: Math.floor((thursday - days(year, 1, 1)) / 7) + 1 };
};

/** The Monday of a week, or undefined when the year has no such week. */
export const mandagIUke = ({ year, uke }: IsoUke): Dagnr | undefined => {
  const monday = mandagI(days(year, 1, 4)) + (uke - 1) * 7;
  const own = isoUke(monday);
  return own.uke === uke && own.year === year ? monday : undefined;
};

export const forsteIMaaned = (year: number, month: number): Dagnr => days(year, month, 1);
export const sisteIMaaned = (year: number, month: number): Dagnr => days(year, month + 1, 1) - 1;

/** The same day so many months on; the last of the month where the day is missing (31 January and a month: 28 February). */
export const plussMaaneder = (day: Dagnr, months: number): Dagnr => {
  const from = deler(day);
  const first = days(from.year, from.month + months, 1);
  const there = deler(first);
  return Math.min(first + from.day - 1, sisteIMaaned(there.year, there.month));
};
