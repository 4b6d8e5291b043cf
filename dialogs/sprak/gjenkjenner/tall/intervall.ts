import type { Token } from '../felles/tokens.ts';
import type { Read } from './siffer.ts';

/** A number and where it stands among the tokens. */
export interface Found extends Read {
  readonly at: number;
}

const RANGE = new Set(['-', 'til', 'eller']);
const BETWEEN = new Set(['mellom', 'millom', 'imellom']);
const SCALES = [1e6, 1e3, 100];
const MOST_SHARED = 100;

/** Are the two the ends of «5-6», «fem til seks», «5 eller 6»? */
export const isRange = (all: readonly Token[], first: Found, second: Found): boolean => {
  const end = first.at + first.length;
  const joint = all[end]?.fold ?? '';
  const joins = RANGE.has(joint) || (joint === 'og' && BETWEEN.has(all[first.at - 1]?.fold ?? ''));
  return second.at === end + 1 && joins && all[end]?.before !== '\n';
};

/** The unit that the second says and the first leaves out: after a dash, or when the second says it with a word. */
const scaleOf = (all: readonly Token[], first: Found, second: Found): number | undefined => {
  const isSaid = all[second.at - 1]?.fold === '-' || all[second.at + second.length - 1]?.kind === 'word';
  return isSaid && isRange(all, first, second) ? SCALES.find((unit) => second.value % unit === 0) : undefined;
};

/**
 * The first of two numbers, with what they share: «to-tre tusen» begins at 2000, «8-9000» at 8000 and «2-300» at 200.
 * «1-100» is left as it is, since its ends would be the same.
 */
export const sharing = (first: Found, second: Found | undefined, all: readonly Token[]): Found => {
  const scale = second && scaleOf(all, first, second);
  if (!scale || !Number.isInteger(first.value) || first.value <= 0) return first;
  const last = second.value / scale;
  return first.value < last && last < MOST_SHARED ? { ...first, value: first.value * scale } : first;
};
