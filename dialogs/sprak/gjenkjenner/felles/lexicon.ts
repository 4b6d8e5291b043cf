import { Stavefeil, utenNorskeTegn } from '../../../../knowledge/sprak/index.ts';

export interface LexiconOptions<Value> {
  /** The words (of those given) in which a typing error is forgiven. Default: none. */
  readonly forgiving?: () => readonly string[];
  /** More words in which a typing error is forgiven, but that are not found as they stand. Asked for when needed. */
  readonly forgivingToo?: () => Iterable<readonly [string, Value]>;
  /** Real words that look like a typing error of one of those, separated by spaces. They are what they are. */
  readonly realWords?: string;
  /** Are two values the same meaning? Then a slip between their words is not ambiguous. Default `===`. */
  readonly same?: (a: Value, b: Value) => boolean;
}

/** No word we know is longer; longer ones are not looked for. */
const LONGEST = 60;
const SHORTEST_FORGIVEN = 5;
const MOST_ASKED = 200;

const HELD = 3;

/** How many of the same letter stand on end at `at`. */
const lengthOfRun = (word: string, at: number): number => {
  let to = at + 1;
  while (to < word.length && word[to] === word[at]) to += 1;
  return to - at;
};

/** A word with letters that were held down let go of: «jaaaa» is «ja», «neiii» is «nei». */
export const letGo = (word: string): string => {
  let found = '';
  for (let at = 0; at < word.length; ) {
    const length = lengthOfRun(word, at);
    found += length < HELD ? word.slice(at, at + length) : word.charAt(at);
    at += length;
  }
  return found;
};

interface Index<Value> {
  readonly exact: ReadonlyMap<string, Value>;
  /** Without æ, ø and å. */
  readonly keyboard: ReadonlyMap<string, Value>;
}

/** The first meaning of a word counts. */
const indexOf = <Value>(words: Iterable<readonly [string, Value]>): Index<Value> => {
  const exact = new Map<string, Value>();
  const keyboard = new Map<string, Value>();
  for (const [word, value] of words) {
    if (!exact.has(word)) exact.set(word, value);
    for (const spelling of utenNorskeTegn(word)) if (!keyboard.has(spelling)) keyboard.set(spelling, value);
  }
  return { exact, keyboard };
};

/** The words of a lexicon in which a typing error is forgiven. */
class Slips<Value> {
  readonly #near = new Stavefeil();
  readonly #values = new Map<string, Value>();
  /** The longest word by its first letter. */
  readonly #longest = new Map<string, number>();

  add(word: string, value: Value): void {
    if (word.length < SHORTEST_FORGIVEN || this.#values.has(word)) return;
    const first = word.charAt(0);
    this.#near.add(word);
    this.#values.set(word, value);
    this.#longest.set(first, Math.max(word.length, this.#longest.get(first) ?? 0));
  }

  /** What the words one slip away mean. Nobody mistypes the first letter, so most words are done with at once. */
  find(word: string): readonly Value[] {
    if (word.length > (this.#longest.get(word.charAt(0)) ?? 0) + 1) return [];
    const meant = this.#near.find(word).filter((other) => other[0] === word[0]);
    return meant.map((other) => this.#values.get(other) as Value);
  }
}

/**
 * Words and what they mean. Found as written, without æ, ø and å ("atte", "aatte"), with letters held down, and, in
 * `guess`, with one typing error: a letter missing, too many, wrong, or having changed places with its neighbour, in
 * words of five letters or more with the first letter right, when only one meaning fits.
 */
export class Lexicon<Value> {
  readonly #words: () => Iterable<readonly [string, Value]>;
  #index: Index<Value> | null = null;
  readonly #options: LexiconOptions<Value>;
  #realWords: ReadonlySet<string> = new Set();
  #slips: Slips<Value> | null = null;
  /** The last words that were corrected or not: the same word is asked for several times in one reading. */
  readonly #asked = new Map<string, Value | undefined>();

  /** The words are asked for at the first look, so that loading costs nothing. */
  constructor(words: () => Iterable<readonly [string, Value]>, options: LexiconOptions<Value> = {}) {
    this.#words = words;
    this.#options = options;
  }

  /** The meaning of a folded word as it is written, or on a keyboard without æ, ø and å. */
  get(fold: string): Value | undefined {
    const { exact, keyboard } = this.#known();
    return exact.get(fold) ?? keyboard.get(fold);
  }

  #known(): Index<Value> {
    this.#index ??= indexOf(this.#words());
    return this.#index;
  }

  /** `get`, and failing that with letters let go of, and failing that with one typing error. */
  guess(fold: string): Value | undefined {
    if (fold.length > LONGEST) return undefined;
    return this.get(fold) ?? this.get(letGo(fold)) ?? this.#corrected(fold);
  }

  #corrected(fold: string): Value | undefined {
    if (fold.length < SHORTEST_FORGIVEN) return undefined;
    if (this.#asked.has(fold)) return this.#asked.get(fold);
    if (this.#asked.size >= MOST_ASKED) this.#asked.clear();
    const value = this.#nearest(fold);
    this.#asked.set(fold, value);
    return value;
  }

  #nearest(fold: string): Value | undefined {
    this.#slips ??= this.#makeSlips();
    if (this.#realWords.has(fold)) return undefined;
    const [first, ...others] = this.#slips.find(fold);
    if (first === undefined) return undefined;
    const { same = Object.is } = this.#options;
    return others.every((other) => same(first, other)) ? first : undefined;
  }

  /** Made at the first word that is not known as it is: it takes longer than all the rest of loading. */
  #makeSlips(): Slips<Value> {
    const { forgiving = () => [], forgivingToo = () => [], realWords = '' } = this.#options;
    const slips = new Slips<Value>();
    for (const word of forgiving()) {
      const value = this.#known().exact.get(word);
      if (value !== undefined) slips.add(word, value);
    }
    for (const [word, value] of forgivingToo()) slips.add(word, value);
    this.#realWords = new Set(realWords.split(/\s+/));
    return slips;
  }
}
