import type { Case } from '../case.ts';
import type { Random } from './tilfeldig.ts';

export type Maal = 'nb' | 'nn';

/** A case before it has got its id. */
export type Draft = Omit<Case, 'id'>;

/** Makes one case; the meaning is drawn first, the words are made from it. */
export type Rule = (random: Random) => Draft;

/** Monday of ISO week 48 in 2026, the day that most of the corpus is said. */
export const MONDAY = { date: Date.UTC(2026, 10, 23), ref: '2026-11-23T10:00:00+01:00' } as const;

/** Keeps `candidates` only when there is more than one reading. */
export const readings = <V extends string | number>(
  first: V,
  ...others: readonly V[]
): { readonly value: V; readonly candidates?: readonly V[] } => {
  const all = [...new Set([first, ...others])];
  return all.length > 1 ? { value: first, candidates: all } : { value: first };
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same words as people type them: capital letter or all capitals, full stop, blanks around. */
export const typed = (random: Random, text: string): string => {
  const style = random.int(0, 11);
  if (style === 0) return capitalised(text);
  if (style === 1) return text.toUpperCase();
  if (style === 2) return ` ${text} `;
  if (style === 3 && /\p{L}$/u.test(text)) return `${capitalised(text)}.`;
  return text;
};
