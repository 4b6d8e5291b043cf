import { utenNorskeTegn } from '../../../../knowledge/sprak/index.ts';
import type { Sprak } from '../../katalog.ts';
import { senere } from '../felles/senere.ts';
import { tokens } from '../felles/tokens.ts';
import {
  BOKMAAL,
  DIALEKT,
  ENGELSK,
  FELLES,
  type Kjennetegn,
  NORSK,
  NYNORSK,
  OGSAA_DIALEKT,
  SVENSK,
} from './ord.ts';

/** How much speaks for each language in a text. A word counts once, however often it is said. */
export interface Evidence {
  readonly points: { readonly [S in Sprak]: number };
  /** How many different words speak for it. */
  readonly words: { readonly [S in Sprak]: number };
  /** How many are dialect of no one written form. */
  readonly dialect: number;
  /** Words of the text that were looked at. */
  readonly length: number;
}

const split = (list: string): readonly string[] => list.split(' ').filter((word) => word !== '');

const SHORTEST_END = 5;
const SHORTEST_START = 3;
const LONGEST_COMPOUND = 30;

/** What a word is worth, or the end of a compound: «dagpengar» ends as «pengar». */
const worthOf = (known: ReadonlyMap<string, number>, word: string): number => {
  const own = known.get(word);
  if (own !== undefined) return own;
  if (word.length > LONGEST_COMPOUND) return 0;
  for (let from = SHORTEST_START; from <= word.length - SHORTEST_END; from += 1) {
    const end = known.get(word.slice(from));
    if (end !== undefined) return end;
  }
  return 0;
};

/** Also on a keyboard without æ, ø and å. */
const withKeyboard = (list: string): readonly string[] =>
  split(list).flatMap((word) => [word, ...utenNorskeTegn(word).filter((spelling) => spelling.length > 2)]);

const STRONG = 2;
const WEAK = 1;

const points = ({ sterk, svak }: Kjennetegn, others: readonly Kjennetegn[]): ReadonlyMap<string, number> => {
  const theirs = new Set(others.flatMap((other) => split(`${other.sterk} ${other.svak}`)));
  const worth = (list: string, value: number) =>
    withKeyboard(list).flatMap((word) => (theirs.has(word) ? [] : [[word, value] as const]));
  return new Map([...worth(svak, WEAK), ...worth(sterk, STRONG)]);
};

const bokmaal = senere(() => points(BOKMAAL, [NYNORSK]));
/** «Fra» is bokmål, and not «frå» on a poor keyboard. */
const nynorsk = senere(() => points(NYNORSK, [BOKMAAL]));
const engelsk = senere(() => points(ENGELSK, []));
const DIALECT = new Set(split(DIALEKT));
/** «Jeg veit ikkje» is bokmål as it is spoken. */
const SPOKEN_WITH = new Set(['jeg', 'ikke']);
const dialectToo = senere(() => new Set(withKeyboard(OGSAA_DIALEKT)));
/** Folded, as the words of a text are: «är» is «ær». */
const SWEDISH = new Set(tokens(SVENSK).map(({ fold }) => fold));
const SHARED = new Set(split(FELLES));
const norwegianWords = senere(() => new Set(withKeyboard(NORSK)));

const LONGEST_TEXT = 2000;

/** English words are written without our letters, and Norwegian ones that look like them tell nothing. */
const englishPoints = (word: string): number =>
  SHARED.has(word) || norwegianWords().has(word) ? 0 : (engelsk().get(word) ?? 0);

const sum = (words: readonly string[], worth: (word: string) => number) => {
  const counted = words.map(worth).filter((value) => value > 0);
  return { points: counted.reduce((total, value) => total + value, 0), words: counted.length };
};

/**
 * What the words of a text say about its language. A dialect word, or «jeg» and «ikke» beside it, takes away what the
 * words that dialects share with nynorsk («ikkje», «veit») would have said. Reads the first 2,000 characters.
 */
export const languageEvidence = (text: string): Evidence => {
  const all = tokens(text.slice(0, LONGEST_TEXT)).filter(({ kind }) => kind === 'word');
  const words = [...new Set(all.map(({ fold }) => fold))];
  const isSpoken = words.some((word) => DIALECT.has(word) || SPOKEN_WITH.has(word));
  const nb = sum(words, (word) => worthOf(bokmaal(), word));
  const nn = sum(words, (word) => (isSpoken && dialectToo().has(word) ? 0 : worthOf(nynorsk(), word)));
  const en = sum(words, englishPoints);
  const dialect = words.filter((word) => DIALECT.has(word)).length;
  const norwegian = dialect + words.filter((word) => norwegianWords().has(word)).length;
  const swedish = STRONG * words.filter((word) => SWEDISH.has(word)).length;
  return {
    points: { nb: nb.points - swedish, nn: nn.points - swedish, en: en.points - norwegian - swedish },
    words: { nb: nb.words, nn: nn.words, en: en.words },
    dialect,
    length: all.length,
  };
};

/** One strong word decides in a message of this many words; in a shorter one there must be two words. */
const SENTENCE = 2;
/** In English more, since Norwegians use English words. */
const ENGLISH_SENTENCE = 5;
const LEAST = 2;

const isEnough = ({ points, words, length }: Evidence, sprak: Sprak): boolean => {
  if (points[sprak] < LEAST) return false;
  return words[sprak] > 1 || length >= (sprak === 'en' ? ENGLISH_SENTENCE : SENTENCE);
};

/** How many times the others' points the winner must have. */
const CLEARLY = 2;

/**
 * The language that a text is written in, or null when its words do not tell: «hei», "ok weekend plan", and mixed
 * texts. A single odd word does not decide.
 */
export const readLanguage = (text: string): Sprak | null => {
  const evidence = languageEvidence(text);
  const { points } = evidence;
  const found = (['nb', 'nn', 'en'] as const).find((own) => {
    const others = (['nb', 'nn', 'en'] as const).filter((other) => other !== own);
    return (
      isEnough(evidence, own) &&
      others.every(
        (other) => points[own] >= CLEARLY * Math.max(points[other], 0) && points[own] > points[other],
      )
    );
  });
  return found ?? null;
};
