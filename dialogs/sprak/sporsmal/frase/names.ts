import { fold } from './fold.ts';
import type { Likeness } from './phrase.ts';

/** Something that can be chosen, with its label and the other words for it, folded. */
export interface Option {
  readonly id: string;
  readonly names: readonly (readonly string[])[];
}

/**
 * Words that say nothing about which one it is. No «ikke», «uten», «men»: a message with such a word must be
 * the name of a choice itself, or it is not understood. «Ikke lege» is no doctor.
 */
const EMPTY_WORDS = new Set(
  fold(
    'jeg eg i er har det ja og and samt med med hos på til takk treng trenger vil trur tror the my a an have with am nå no hei de dei nok vel kanskje need thanks mest også òg min mitt mine noe noko en ein et eit',
  ),
);

interface Hit {
  readonly id: string;
  readonly length: number;
}

const startsWith = (words: readonly string[], name: readonly string[], like: Likeness): boolean =>
  name.length <= words.length && name.every((word, at) => like(words[at] ?? '', word));

const longest = (words: readonly string[], options: readonly Option[], like: Likeness): Hit | null => {
  const hits = options.flatMap(({ id, names }) =>
    names.filter((name) => startsWith(words, name, like)).map((name) => ({ id, length: name.length })),
  );
  return hits.reduce<Hit | null>((best, hit) => (best && best.length >= hit.length ? best : hit), null);
};

/**
 * The choices that a message names, each once, in the order named. Every word must belong to a name or be empty:
 * null when anything is left over, so that an answer is never guessed from a part of what was said.
 */
export const readNames = (
  words: readonly string[],
  options: readonly Option[],
  like: Likeness,
): readonly string[] | null => {
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = longest(words.slice(at), options, like);
    if (hit) found.push(hit.id);
    else if (!EMPTY_WORDS.has(words[at] ?? '')) return null;
    at += hit?.length ?? 1;
  }
  return found.length > 0 ? [...new Set(found)] : null;
};
