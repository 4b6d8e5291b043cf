import type { Sprak } from './katalog.ts';

/** What `Intl` calls each language. */
export const LOCALE: { readonly [S in Sprak]: string } = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** Making a formatter takes a hundred times as long as using it. */
const formatters = (options: Intl.DateTimeFormatOptions): { readonly [S in Sprak]: Intl.DateTimeFormat } => {
  const make = (sprak: Sprak) =>
    new Intl.DateTimeFormat(LOCALE[sprak], { timeZone: 'Europe/Oslo', ...options });
  return { nb: make('nb'), nn: make('nn'), en: make('en') };
};

const DATE = formatters({ day: 'numeric', month: 'long', year: 'numeric' });
const TIME = formatters({ hour: '2-digit', minute: '2-digit' });
const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** «23. november 2026» · "23 November 2026", in Norwegian time. Takes milliseconds, or a day as YYYY-MM-DD. */
export const formatDate = (sprak: Sprak, when: number | string): string =>
  DATE[sprak].format(typeof when === 'string' ? new Date(`${when}T12:00:00Z`) : when);

/** «14.05» · "14:05", in Norwegian time. */
export const formatTime = (sprak: Sprak, when: number): string =>
  TIME[sprak].format(when).replace(':', sprak === 'en' ? ':' : '.');

/** The day as YYYY-MM-DD, in Norwegian time. */
export const isoDay = (when: number): string => ISO_DAY.format(when);
