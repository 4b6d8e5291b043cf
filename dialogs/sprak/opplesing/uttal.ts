import type { Sprak } from '../katalog.ts';
import { forkortelser } from './forkortelser.ts';
import { lov } from './lov.ts';
import { iRekke } from './regel.ts';
import { tall } from './tall.ts';
import { tegn } from './tegn.ts';
import { telefon } from './telefon.ts';
import { tid } from './tid.ts';

/**
 * The order matters: a telephone number is no sum, and a time of day no list. Each rule
 * leaves words behind, which the next ones let be.
 */
const UTTAL = {
  nb: iRekke(tegn.nb, telefon.nb, lov.nb, tid.nb, tall.nb, forkortelser.nb),
  nn: iRekke(tegn.nn, telefon.nn, lov.nn, tid.nn, tall.nn, forkortelser.nn),
  en: iRekke(tegn.en, telefon.en, lov.en, tid.en, tall.en, forkortelser.en),
} as const;

/** A line that does not end as a sentence gets a full stop, so that the voice makes a pause. */
const setning = (linje: string): string => (/[.!?:;,]$/.test(linje) ? linje : `${linje}.`);

/** A text as it is said: signs and figures that a voice reads wrongly are words, and lines are sentences. */
export const uttal = (tekst: string, sprak: Sprak): string =>
  UTTAL[sprak](tekst)
    .split('\n')
    .map((linje) =>
      linje
        .replace(/\s+/g, ' ')
        .replace(/\.\.+/g, '.')
        .replace(/ (?=[.,:;!?](?:\s|$))/g, '')
        .trim(),
    )
    .filter((linje) => linje !== '')
    .map(setning)
    .join(' ');
