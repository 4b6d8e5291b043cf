import { fold } from './fold.ts';
import { resembles } from './typo.ts';

/** How alike two words must be: the same, or the same but for a slip of the finger. */
export type Likeness = (said: string, meant: string) => boolean;
export const exact: Likeness = (said, meant) => said === meant;
export const loose: Likeness = resembles;

/** Politeness around a command. Taken away at both ends, never in the middle. */
const AROUND = new Set(
  fold(
    'jeg eg vil vi kan du hei ok okei ja bare berre gjerne takk litt nå no så å vær snill ver please i want to can we now would like could you just thanks la oss let us id lets',
  ),
);

const strip = (words: readonly string[]): readonly string[] => {
  const from = words.findIndex((word) => !AROUND.has(word));
  const to = words.findLastIndex((word) => !AROUND.has(word));
  return from === -1 ? [] : words.slice(from, to + 1);
};

const MIN_SINGLE = 5;
const MIN_JOINED = 7;

const same = (said: readonly string[], meant: readonly string[], like: Likeness): boolean => {
  const short = meant.length === 1 && (meant[0]?.length ?? 0) < MIN_SINGLE;
  const likeness = short ? exact : like;
  if (said.length === meant.length && said.every((word, at) => likeness(word, meant[at] ?? ''))) return true;
  const joined = meant.join('');
  return like === loose && joined.length >= MIN_JOINED && meant.length > 1 && said.join('') === joined;
};

/** Is the whole message one of `phrases` (folded)? Words of a longer message never count. */
export const isPhrase = (
  said: readonly string[],
  phrases: readonly (readonly string[])[],
  like: Likeness,
): boolean => {
  const bare = strip(said);
  return phrases.some((phrase) => same(said, phrase, like) || (bare.length > 0 && same(bare, phrase, like)));
};

/** A text of other words, parted by `|`, as folded phrases. */
export const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .split('|')
    .map(fold)
    .filter((phrase) => phrase.length > 0);
