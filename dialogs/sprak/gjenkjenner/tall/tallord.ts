import { isName, type Token } from '../felles/tokens.ts';
import { PARTS } from './deler.ts';
import { add, type Joint, NOTHING, type Part, type Sum, worth } from './grammatikk.ts';
import { BROK_ETTER_EN, OG, ORDENSENDELSER } from './ord.ts';
import { type Read, readInteger } from './siffer.ts';

export type { Read } from './siffer.ts';

const JOINERS = new Set(OG.split(' '));
const HALVES = new Set(BROK_ETTER_EN.split(' '));
const ENDINGS = new Set(ORDENSENDELSER.split(' '));
const OG_PART: Part = { kind: 'og', value: 0 };

const LONGEST_PART = 18;
/** «Nihundreognittinimillionernihundre …»: longer ones nobody writes. */
const LONGEST_WORD = 90;

/** The parts of «totusenfemhundreogti» from one letter on, the longest ones first; null when letters are left over. */
const segment = (word: string, from: number, dead: Set<number>): readonly Part[] | null => {
  if (from === word.length) return [];
  if (dead.has(from)) return null;
  for (let to = Math.min(word.length, from + LONGEST_PART); to > from; to -= 1) {
    const own = word.slice(from, to);
    const part = own === 'og' && from > 0 ? OG_PART : PARTS.get(own);
    const rest = part && segment(word, to, dead);
    if (rest) return [part, ...rest];
  }
  dead.add(from);
  return null;
};

const addAll = (sum: Sum, parts: readonly Part[], joint: Joint): Sum | null =>
  parts.reduce<Sum | null>((now, part, at) => now && add(now, part, at === 0 ? joint : 'word'), sum);

/** Parts of number words are no number word yet: «entoto» adds up to nothing. */
const isNumber = (parts: readonly Part[]): boolean => {
  const sum = addAll(NOTHING, parts, 'word');
  return sum !== null && !sum.og;
};

/** A word as parts of a number; null when it is another word. A name is never a misspelt number. */
const partsOf = (all: readonly Token[], at: number): readonly Part[] | null => {
  const token = all[at];
  if (token?.kind !== 'word' || token.fold.length > LONGEST_WORD) return null;
  const whole = PARTS.get(token.fold);
  if (whole) return [accented(token, whole)];
  const made = segment(token.fold, 0, new Set());
  if (made && isNumber(made)) return made;
  const guess = isName(all, at) ? undefined : PARTS.guess(token.fold);
  return guess ? [guess] : null;
};

/** «Én» and «éin» are written with an accent so that they are not articles. */
const accented = (token: Token, part: Part): Part =>
  part.article && /[éèÉÈ]/u.test(token.text.normalize('NFC')) ? { kind: part.kind, value: part.value } : part;

/** What stands after a number so far: the joint, and where the next word is. */
interface Step {
  readonly at: number;
  readonly joint: Joint;
}

const isHyphen = (token: Token | undefined): boolean => token?.fold === '-' && token.before === '';

const step = (all: readonly Token[], at: number): Step | null => {
  const next = all[at];
  if (isHyphen(next) && all[at + 1]?.before === '') return { at: at + 1, joint: 'hyphen' };
  return next?.before === ' ' ? { at, joint: 'space' } : null;
};

/** In «hundre og en halv» the «en» belongs to what follows. */
const beginsFraction = (all: readonly Token[], at: number, parts: readonly Part[]): boolean =>
  parts[0]?.article === true && HALVES.has(all[at + 1]?.fold ?? '');

const isJoiner = (all: readonly Token[], { at, joint }: Step): boolean =>
  joint === 'space' && JOINERS.has(all[at]?.fold ?? '');

interface State {
  readonly sum: Sum;
  /** The token after those that were read. */
  readonly at: number;
}

const firstOf = (all: readonly Token[], at: number): State | null => {
  const digits = readInteger(all, at);
  if (digits) {
    const sum = add(NOTHING, { kind: 'siffer', value: digits.value }, 'word');
    return sum && { sum, at: at + digits.length };
  }
  const parts = partsOf(all, at);
  const sum = parts && addAll(NOTHING, parts, 'word');
  return sum && { sum, at: at + 1 };
};

/** «… og 21». Digits with more hanging on them («21.5», «21:30») are something of their own. */
const digitsOf = (all: readonly Token[], at: number): readonly Part[] | null => {
  const token = all[at];
  const isAlone = token?.kind === 'digits' && all[at + 1]?.before !== '';
  return isAlone && !token.fold.startsWith('0') ? [{ kind: 'siffer', value: Number(token.fold) }] : null;
};

/** One word more, with the «og» before it. */
const extend = (all: readonly Token[], { sum, at }: State): State | null => {
  const next = step(all, at);
  if (!next) return null;
  const joined = isJoiner(all, next) ? add(sum, OG_PART, 'space') : null;
  const place = joined ? next.at + 1 : next.at;
  if (joined && all[place]?.before !== ' ') return null;
  const parts = partsOf(all, place) ?? (joined && digitsOf(all, place));
  if (!parts || beginsFraction(all, place, parts)) return null;
  const longer = addAll(joined ?? sum, parts, next.joint);
  return longer && { sum: longer, at: place + 1 };
};

const readAfresh = (all: readonly Token[], at: number): State | null => {
  let state = firstOf(all, at);
  for (let longer = state && extend(all, state); longer; longer = extend(all, longer)) state = longer;
  return state;
};

/** What was read before, by text and place: those who judge numbers ask for the same ones many times. */
const known = new WeakMap<readonly Token[], (State | null)[]>();

const knownIn = (all: readonly Token[]): (State | null)[] => {
  const states = known.get(all) ?? [];
  if (states.length === 0) known.set(all, states);
  return states;
};

/** Where the number that begins at `at` ends, and what it is worth. */
const read = (all: readonly Token[], at: number): State | null => {
  if (!all[at]) return null;
  const states = knownIn(all);
  const state = states[at] === undefined ? readAfresh(all, at) : states[at];
  states[at] = state;
  return state;
};

/**
 * The whole number that begins at token `at`, in words or digits, bokmål, nynorsk or dialect: «tjueen», «en og tyve»,
 * «to tusen fem hundre», «to hundre og ti», «1 500», «5 tusen». The longest reading is taken. Articles («en», «ei»,
 * «et») are 1 here: whether they are meant as a number is for the caller to judge, as is what stands around. Null when
 * no number begins there, or when it is an ordinal. Never negative; years in one word («nittenåttifire») are 1984.
 */
export const readCardinal = (all: readonly Token[], at: number): Read | null => {
  const state = read(all, at);
  return state && !state.sum.ordinal ? { value: worth(state.sum), length: state.at - at } : null;
};

/** Is the word at `at` one that may be an article? */
export const isArticle = (all: readonly Token[], at: number): boolean => {
  const parts = partsOf(all, at);
  return parts?.length === 1 && parts[0]?.article === true;
};

const MOST_ORDINAL_DIGITS = 3;

/** «3.», «3dje», «1-ste». A point before more digits is no ordinal: «3.5». */
const readOrdinalDigits = (all: readonly Token[], at: number): Read | null => {
  const digits = all[at];
  if (digits?.kind !== 'digits' || digits.fold.length > MOST_ORDINAL_DIGITS) return null;
  const value = Number(digits.fold);
  const [next, after] = [all[at + 1], all[at + 2]];
  if (value === 0 || next?.before !== '') return null;
  if (ENDINGS.has(next.fold)) return { value, length: 2 };
  if (next.fold === '-' && after?.before === '' && ENDINGS.has(after.fold)) return { value, length: 3 };
  const isLast = after?.before !== '' || after.kind === 'word' || !'.,'.includes(after.fold);
  return next.fold === '.' && isLast && after?.kind !== 'digits' ? { value, length: 2 } : null;
};

/**
 * The ordinal that begins at token `at`: «tredje», «tjueførste», «enogtyvende», «hundre og første», «3.», «3dje». The
 * point of «3.» is one of its tokens; whether it only ends a sentence is for the caller to judge, as is whether «andre»
 * means "others" (`ordinal.ts` does both). Null when no ordinal begins there.
 */
export const readOrdinal = (all: readonly Token[], at: number): Read | null => {
  const digits = readOrdinalDigits(all, at);
  if (digits) return digits;
  const state = read(all, at);
  return state?.sum.ordinal ? { value: worth(state.sum), length: state.at - at } : null;
};

/** What a folded word is worth that is a number word and nothing else; null for other words. No typing errors here. */
export const valueOfWord = (word: string): number | null => {
  const parts = word.length > LONGEST_WORD ? null : segment(word, 0, new Set());
  const sum = parts && parts.length > 0 ? addAll(NOTHING, parts, 'word') : null;
  return sum && !sum.og && !sum.ordinal ? worth(sum) : null;
};
