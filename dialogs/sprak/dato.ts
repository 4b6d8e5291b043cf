import type { Sprak } from './katalog.ts';

const LOCALE: { readonly [S in Sprak]: string } = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

const date = (sprak: Sprak, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE[sprak], { timeZone: 'Europe/Oslo', ...options });

/** «23. november 2026» · "23 November 2026", in Norwegian time. Takes milliseconds, or a day as YYYY-MM-DD. */
export const formatDate = (sprak: Sprak, when: number | string): string =>
  date(sprak, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    typeof when === 'string' ? new Date(`${when}T12:00:00Z`) : when,
  );

/** «14.05» · "14:05", in Norwegian time. */
export const formatTime = (sprak: Sprak, when: number): string =>
  date(sprak, { hour: '2-digit', minute: '2-digit' }).format(when).replace(':', sprak === 'en' ? ':' : '.');

/** The day as YYYY-MM-DD, in Norwegian time. */
export const isoDay = (when: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(when);
