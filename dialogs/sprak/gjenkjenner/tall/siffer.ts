import type { Token } from '../felles/tokens.ts';

/** What was read, and how many tokens it took from `at`. */
export interface Read {
  readonly value: number;
  readonly length: number;
}

const MOST_DIGITS = 15;
const THOUSANDS = new Set(['.', "'", '’']);

const digitsAt = (all: readonly Token[], at: number): string | null => {
  const token = all[at];
  return token?.kind === 'digits' ? token.fold : null;
};

const isGlued = (all: readonly Token[], at: number, sign: (fold: string) => boolean): boolean => {
  const token = all[at];
  return token !== undefined && token.before === '' && sign(token.fold);
};

/** Is the token one sign, directly followed by digits? */
const joinsDigits = (all: readonly Token[], at: number, sign: (fold: string) => boolean): boolean =>
  isGlued(all, at, sign) && digitsAt(all, at + 1) !== null && all[at + 1]?.before === '';

/** How many tokens after `at` make the next three digits of «1 500», «1.500» and «1'500»: none, one or two. */
const nextGroup = (all: readonly Token[], at: number, separator: string | null): number => {
  if (digitsAt(all, at)?.length === 3 && all[at]?.before === ' ') return separator === '.' ? 0 : 1;
  const marked = joinsDigits(all, at, (fold) => THOUSANDS.has(fold) && separator !== ' ');
  return marked && digitsAt(all, at + 1)?.length === 3 ? 2 : 0;
};

/**
 * The whole number that the digits at `at` begin, with thousands parted by a space, a point or an apostrophe; a group
 * that is not of three digits ends it («10.30» is 10 here, of length 1). Null when there are no digits at `at`, or more
 * than 15. Judges nothing that stands around it.
 */
export const readInteger = (all: readonly Token[], at: number): Read | null => {
  let digits = digitsAt(all, at);
  if (digits === null) return null;
  let length = 1;
  let separator: string | null = null;
  for (;;) {
    const taken: number = digits.length <= 3 || separator ? nextGroup(all, at + length, separator) : 0;
    if (taken === 0 || digits.startsWith('0')) break;
    separator = taken === 1 ? ' ' : '.';
    length += taken;
    digits += digitsAt(all, at + length - 1);
  }
  return digits.length > MOST_DIGITS ? null : { value: Number(digits), length };
};

/** Fractions that are one sign, by their folded text: NFKC writes «½» as 1, U+2044, 2. */
const SIGNS: ReadonlyMap<string, number> = new Map(
  Array.from('½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒', (sign) => {
    const [over = 0, under = 1] = sign.normalize('NFKC').split('\u2044').map(Number);
    return [sign.normalize('NFKC'), over / under] as const;
  }),
);

const readSign = (token: Token | undefined): number | null =>
  token?.kind === 'mark' ? (SIGNS.get(token.fold) ?? null) : null;

/** Which sign parts off decimals. `both`: where a unit makes sure that it is no date or time («99.90 kr»). */
export type Decimals = 'comma' | 'both';

/**
 * A number in digits with its decimals or a fraction sign: «1.500,50», «0,5», «2½», «½», and «1,500.50» as the English
 * write it. A point parts off decimals only when `decimals` is `both`.
 */
export const readDecimal = (all: readonly Token[], at: number, decimals: Decimals): Read | null => {
  const sign = readSign(all[at]);
  if (sign !== null) return { value: sign, length: 1 };
  const whole = readInteger(all, at);
  if (!whole) return null;
  const next = at + whole.length;
  const half = all[next]?.before !== '\n' ? readSign(all[next]) : null;
  if (half !== null) return { value: whole.value + half, length: whole.length + 1 };
  return readEnglish(all, at) ?? readTail(all, { at, whole, decimals }) ?? whole;
};

/** «1,500.50»: a comma before three digits and a point after them can be read in one way only. */
const readEnglish = (all: readonly Token[], at: number): Read | null => {
  const [whole, thousands, decimals] = [at, at + 2, at + 4].map((place) => digitsAt(all, place));
  if (!whole || whole.length > 3 || thousands?.length !== 3 || !decimals) return null;
  const isMarked =
    joinsDigits(all, at + 1, (fold) => fold === ',') && joinsDigits(all, at + 3, (fold) => fold === '.');
  return isMarked ? { value: Number(`${whole}${thousands}.${decimals}`), length: 5 } : null;
};

interface Tail {
  readonly at: number;
  readonly whole: Read;
  readonly decimals: Decimals;
}

const readTail = (all: readonly Token[], { at, whole, decimals }: Tail): Read | null => {
  const next = at + whole.length;
  const allowed = (fold: string) => fold === ',' || (fold === '.' && decimals === 'both');
  const tail = joinsDigits(all, next, allowed) ? digitsAt(all, next + 1) : null;
  if (tail === null || tail.length > MOST_DIGITS) return null;
  return { value: Number(`${whole.value}.${tail}`), length: whole.length + 2 };
};
