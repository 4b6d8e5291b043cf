import { enFeilUnna } from '../../../../knowledge/sprak/index.ts';
import { fold } from './fold.ts';

/** How alike two words must be: the same, or the same but for a slip of the finger. */
export type Likeness = (said: string, meant: string) => boolean;
export const exact: Likeness = (said, meant) => said === meant;

/** Words that lie one slip away from a command and mean something else. */
const OTHER_WORDS = ['fortsatt'];

/** Small words as they are spoken, and written so: «ta de me en person». */
const SPOKEN: { readonly [meant: string]: readonly string[] } = {
  det: ['de', 'd'],
  med: ['me', 'mæ'],
  meg: ['mei', 'mæ', 'mg'],
  og: ['å', 'a', 'o'],
  er: ['e', 'r'],
};

const single = (word: string): string => word.replace(/(\p{L})\1/gu, '$1');

/** Letters that were pressed twice are one: «altt», «måll». Looked at only where it can be so: thousands are compared. */
const heldDown = (said: string, meant: string): boolean =>
  said[0] === meant[0] && said.length !== meant.length && single(said) === single(meant);

const TOO_SHORT = 3;
const SHORT = 5;

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/**
 * Is `said` the word `meant`, perhaps with one slip of the finger? The first letter is seldom wrong, so it must be right.
 * In a short word no letter may be another one: «slått» is not «slutt», and «valg» is not «vald».
 */
export const loose: Likeness = (said, meant) => {
  if (said === meant || heldDown(said, meant) || SPOKEN[meant]?.includes(said)) return true;
  if (said[0] !== meant[0] || meant.length <= TOO_SHORT || OTHER_WORDS.includes(said)) return false;
  const swapped = said.length === meant.length && meant.length <= SHORT;
  return enFeilUnna(said, meant) && (!swapped || sameLetters(said, meant));
};

/** Politeness around a command. Taken away at both ends, never in the middle. */
const AROUND = new Set(
  fold(
    'jeg eg vil vi kan du hei ok okei ja bare berre gjerne takk litt nå no så å vær snill ver please i want to can we now would like could you just thanks la oss let us id lets',
  ),
);

/** The message as it stands, and with one after the other of the polite words at its ends taken away. */
const stripped = (words: readonly string[]): readonly (readonly string[])[] => {
  const from = words.findIndex((word) => !AROUND.has(word));
  const to = words.findLastIndex((word) => !AROUND.has(word));
  if (from === -1) return [words];
  const starts = Array.from({ length: from + 1 }, (_, at) => at);
  return starts.flatMap((start) => [words.slice(start), words.slice(start, to + 1)]);
};

/** A short word alone: letters held down, or two that changed places. Anything else may be another word. */
const nearly: Likeness = (said, meant) =>
  said === meant ||
  heldDown(said, meant) ||
  (meant.length > TOO_SHORT &&
    said.length === meant.length &&
    said[0] === meant[0] &&
    sameLetters(said, meant));

const MIN_SINGLE = 5;
const MIN_JOINED = 7;

const letters = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

/** Written together: «hoppover». Words are joined only where the lengths can meet. */
const writtenTogether = (said: readonly string[], meant: readonly string[]): boolean => {
  if (said.length >= meant.length) return false;
  const joined = letters(meant);
  if (joined < MIN_JOINED || Math.abs(letters(said) - joined) > 1) return false;
  return enFeilUnna(said.join(''), meant.join(''));
};

const same = (said: readonly string[], meant: readonly string[], like: Likeness): boolean => {
  if (said.length !== meant.length) return like === loose && writtenTogether(said, meant);
  const short = meant.length === 1 && (meant[0]?.length ?? 0) < MIN_SINGLE;
  const likeness = short && like === loose ? nearly : like;
  return said.every((word, at) => likeness(word, meant[at] ?? ''));
};

/** Is the whole message one of `phrases` (folded)? Words of a longer message never count. */
export const isPhrase = (
  said: readonly string[],
  phrases: readonly (readonly string[])[],
  like: Likeness,
): boolean => {
  const readings = stripped(said);
  return phrases.some((phrase) => readings.some((reading) => same(reading, phrase, like)));
};

/** A text of other words, parted by `|`, as folded phrases. */
export const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .split('|')
    .map(fold)
    .filter((phrase) => phrase.length > 0);
