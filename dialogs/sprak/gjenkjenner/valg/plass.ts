import type { Token } from '../felles/tokens.ts';
import { readCardinal, readOrdinal } from '../tall/tallord.ts';
import { ENGELSKE_ORDENSTALL, ENGELSKE_TALL, FYLL, MIDTERSTE, NEST, OVERSTE, SISTE } from './ord.ts';

export const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

const LAST = words(SISTE);
const NEXT_TO = words(NEST);
const TOP = words(OVERSTE);
const MIDDLE = words(MIDTERSTE);
const ENGLISH = new Map(
  [ENGELSKE_TALL, ENGELSKE_ORDENSTALL].flatMap((list) =>
    list.split(' ').map((word, at) => [word, at + 1] as const),
  ),
);
const FILLER = words(FYLL);
const ORDINAL_ONE = 'one';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A place in the list from 0, and how many tokens say so. */
interface Place {
  readonly index: number;
  readonly length: number;
}

const foldAt = (all: readonly Token[], at: number): string => all[at]?.fold ?? '';

const fromEnd = (all: readonly Token[], at: number, count: number): Place | null => {
  const own = foldAt(all, at);
  if (NEXT_TO.has(own)) {
    if (own !== 'nest') return { index: count - 2, length: 1 };
    return LAST.has(foldAt(all, at + 1)) ? { index: count - 2, length: 2 } : null;
  }
  if (LAST.has(own)) return { index: count - 1, length: 1 };
  if (TOP.has(own)) return { index: 0, length: 1 };
  return MIDDLE.has(own) && count % 2 === 1 ? { index: (count - 1) / 2, length: 1 } : null;
};

const byNumber = (all: readonly Token[], at: number): Place | null => {
  const english = ENGLISH.get(foldAt(all, at));
  if (english !== undefined) return { index: english - 1, length: 1 };
  const read = readOrdinal(all, at) ?? readCardinal(all, at);
  return read && { index: read.value - 1, length: read.length };
};

/** «B» and «b)»: only as a letter that the list has. */
const byLetter = (all: readonly Token[], at: number, count: number): Place | null => {
  const index = foldAt(all, at).length === 1 ? LETTERS.indexOf(foldAt(all, at)) : -1;
  return index >= 0 && index < count ? { index, length: 1 } : null;
};

/** «The first one» is one number, not two. */
const isOneAfterOrdinal = (all: readonly Token[], at: number, found: readonly number[]): boolean =>
  found.length > 0 && foldAt(all, at) === ORDINAL_ONE;

/** What is left when a place is taken out, that is no filler: must be nothing. */
const isEmpty = (token: Token): boolean => token.kind === 'mark' || FILLER.has(token.fold);

/**
 * The one place in a list of `count` that these tokens name («den andre», «nummer to», «2.», «nest siste», «b»), or null
 * when they name none, several, or one that the list has not.
 */
export const readPlace = (all: readonly Token[], count: number): number | null => {
  const found: number[] = [];
  for (let at = 0; at < all.length; ) {
    const token = all[at] as Token;
    const place =
      fromEnd(all, at, count) ??
      byNumber(all, at) ??
      (isLetterPlace(all, at) ? byLetter(all, at, count) : null);
    if (isOneAfterOrdinal(all, at, found)) at += 1;
    else if (place) {
      found.push(place.index);
      at += place.length;
    } else if (isEmpty(token)) at += 1;
    else return null;
  }
  const [index = -1] = found;
  return found.length === 1 && index >= 0 && index < count ? index : null;
};

/** Is it said that a place in the list is meant, with «nummer» or an ordinal in words? */
export const saysPlace = (all: readonly Token[]): boolean =>
  all.some(
    ({ fold, kind }, at) => PLACE_NAMES.has(fold) || (kind === 'word' && readOrdinal(all, at) !== null),
  );

const PLACE_NAMES = words('nummer nr number alternativ alternativet valg val option');
const LETTER_NAMES = words('bokstav alternativ alternativet valg val svar punkt option letter answer');

/** A letter alone, with a bracket, or after «alternativ»: elsewhere «a» and «i» are words. */
const isLetterPlace = (all: readonly Token[], at: number): boolean => {
  const others = all.filter((token, index) => index !== at && token.kind !== 'mark');
  return others.length === 0 || LETTER_NAMES.has(foldAt(all, at - 1));
};
