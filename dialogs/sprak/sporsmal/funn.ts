import {
  type Culture,
  type ModelResult,
  recognizeCurrency,
  recognizeDateTime,
  recognizeNumber,
} from '../gjenkjenner/index.ts';
import type { Sprak } from '../katalog.ts';
import type { Om } from './lesning.ts';
import { visMaaned } from './vis.ts';

const KULTUR: { readonly [S in Sprak]: Culture } = { nb: 'nb-no', nn: 'nn-no', en: 'en-us' };

/** Where the person's own language finds nothing in a short text, the other one is tried: people mix. */
const LONGEST_TRIED_AGAIN = 60;

/** What `read` finds in the person's own language, else in the other. Nothing found is an empty list or null. */
export const iSprak = <Found>(
  tekst: string,
  sprak: Sprak,
  read: (culture: Culture) => Found | null,
): Found | null => {
  const own = read(KULTUR[sprak]);
  if (!isNothing(own) || tekst.length > LONGEST_TRIED_AGAIN) return own;
  return read(sprak === 'en' ? 'nb-no' : 'en-us');
};

const isNothing = (found: unknown): boolean => found === null || (Array.isArray(found) && found.length === 0);

export const kulturOf = (sprak: Sprak): Culture => KULTUR[sprak];

const MAX_QUOTED = 6;

/** Something else that stands in the text, as it was written: what was understood, where it does not answer. */
export const annetFunn = (tekst: string, { sprak, reference }: Om): string | null => {
  const culture = KULTUR[sprak];
  const found: readonly ModelResult[] = [
    ...recognizeDateTime(tekst, culture, reference),
    ...recognizeCurrency(tekst, culture),
    ...recognizeNumber(tekst, culture),
  ];
  const words = found[0]?.text.split(/\s+/) ?? [];
  return words.length === 0 || words.length > MAX_QUOTED ? null : words.join(' ');
};

const DIGITS = /(?<!\d)\d{1,2}(?!\d)/g;

/**
 * The date that a text names though it does not exist: «30. februar», «month 13». A day that is read when its first
 * number is 1 has a month, so it is the number that is wrong. Null when there is none.
 */
export const umuligDag = (tekst: string, { sprak, reference }: Om): string | null => {
  const [first] = tekst.matchAll(DIGITS);
  if (!first) return null;
  const moved = `${tekst.slice(0, first.index)}1${tekst.slice(first.index + first[0].length)}`;
  const found = recognizeDateTime(moved, KULTUR[sprak], reference, { expect: 'date' });
  const [, month, day] = (found[0]?.resolution.values?.[0]?.value ?? '').split('-').map(Number);
  if (day !== 1 || month === undefined) return null;
  const name = visMaaned(sprak, month);
  return sprak === 'en' ? `${Number(first[0])} ${name}` : `${Number(first[0])}. ${name}`;
};
