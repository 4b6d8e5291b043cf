import { Lexicon } from '../felles/lexicon.ts';
import { type Token, tokens } from '../felles/tokens.ts';
import { FYLL } from './ord.ts';
import { words } from './plass.ts';

const FILLER = words(FYLL);

/** The options of a list, made ready for comparing with what was said. */
export interface Names {
  readonly count: number;
  /** The words of each option, as folded. */
  readonly options: readonly (readonly string[])[];
  readonly lexicon: Lexicon<string>;
}

const wordsOf = (all: readonly Token[]): readonly string[] =>
  all.filter(({ kind, fold }) => kind !== 'mark' || fold === '%').map(({ fold }) => fold);

export const namesOf = (options: readonly string[]): Names => {
  const folded = options.map((option) => wordsOf(tokens(option)));
  const every = [...new Set(folded.flat())];
  return {
    count: options.length,
    options: folded,
    lexicon: new Lexicon(() => every.map((word) => [word, word]), { forgiving: () => every }),
  };
};

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

/** «Gjelda» is «gjeld», and «økonomien» is «økonomi». */
const isStem = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= SHORTEST_STEM && long.length - short.length <= LONGEST_ENDING && long.startsWith(short)
  );
};

/** The options' own word for what was said, with a typing error or another ending. */
const wordFor = (said: string, { lexicon, options }: Names): string => {
  const known = lexicon.guess(said);
  if (known !== undefined) return known;
  const stems = new Set(options.flat().filter((word) => isStem(said, word)));
  const [only = said] = stems;
  return stems.size === 1 ? only : said;
};

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

const indexes = (names: Names, fits: (option: readonly string[]) => boolean): readonly number[] =>
  names.options.flatMap((option, index) => (fits(option) ? [index] : []));

const includesAll = (option: readonly string[], said: readonly string[]): boolean =>
  said.every((word) => option.includes(word));

/** The options whose whole text this is, typing errors forgiven. */
export const readWhole = (all: readonly Token[], names: Names): readonly number[] => {
  const own = wordsOf(all);
  const exact = indexes(names, (option) => same(option, own));
  if (exact.length > 0) return exact;
  const said = own.map((word) => wordFor(word, names));
  const whole = indexes(names, (option) => said.length > 0 && same(option, said));
  if (whole.length > 0) return whole;
  const from = said.findIndex((word) => !FILLER.has(word));
  const to = said.findLastIndex((word) => !FILLER.has(word));
  const bare = from < 0 ? [] : said.slice(from, to + 1);
  return indexes(names, (option) => bare.length > 0 && same(option, bare));
};

/** Words that are too small to tell options apart by themselves. */
const isSmall = (word: string): boolean => (word.length < 2 && !/\d/.test(word)) || FILLER.has(word);

/** The options that have every word that was said, empty words left out; none when a word belongs to no option. */
export const readPart = (all: readonly Token[], names: Names): readonly number[] => {
  const own = wordsOf(all);
  const said = own.filter((word) => !FILLER.has(word)).map((word) => wordFor(word, names));
  if (said.length === 0 || said.every(isSmall)) return [];
  return indexes(names, (option) => includesAll(option, said));
};
