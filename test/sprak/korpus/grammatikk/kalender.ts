import type { Maal } from './utkast.ts';

/** Days as milliseconds at midnight UTC: plain arithmetic, no time zone. */
export const DAY = 86_400_000;

export const iso = (day: number): string => new Date(day).toISOString().slice(0, 10);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: number): number => new Date(day).getUTCDay() || 7;

export const parts = (day: number): { year: number; month: number; date: number } => {
  const date = new Date(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
};

/** The first day of the ISO week that `day` is in, and the week's number: the week of the year's 4th of January is 1. */
export const week = (day: number): { monday: number; number: number } => {
  const monday = day - (weekday(day) - 1) * DAY;
  const fourth = Date.UTC(parts(monday + 3 * DAY).year, 0, 4);
  const firstMonday = fourth - (weekday(fourth) - 1) * DAY;
  return { monday, number: 1 + (monday - firstMonday) / (7 * DAY) };
};

export const lastOfMonth = (year: number, month: number): number => Date.UTC(year, month, 0);

const WEEKDAYS = {
  nb: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  nn: 'måndag tysdag onsdag torsdag fredag laurdag sundag'.split(' '),
} as const;

const MONTHS = 'januar februar mars april mai juni juli august september oktober november desember'.split(
  ' ',
);
const SHORT_MONTHS = 'jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.'.split(' ');

export const weekdayName = (day: number, maal: Maal): string => WEEKDAYS[maal][weekday(day) - 1]!;
export const monthName = (month: number): string => MONTHS[month - 1]!;
export const shortMonth = (month: number): string => SHORT_MONTHS[month - 1]!;
