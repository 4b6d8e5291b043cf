import { Lexicon } from '../felles/lexicon.ts';
import type { Token } from '../felles/tokens.ts';
import { readFraction, readRest } from './brok.ts';
import { FORKORTELSER, HUNDRE, MINUS, SETT, STORE } from './ord.ts';
import { type Decimals, type Read, readDecimal } from './siffer.ts';
import { readCardinal } from './tallord.ts';

const words = (list: string): readonly string[] => list.split(' ').filter((word) => word !== '');

const SCALES = new Lexicon<number>(() => [
  ...words(HUNDRE).map((word) => [word, 100] as const),
  ...[...STORE, ...SETT, ...FORKORTELSER].flatMap(({ value, nb, nn = '', dialekt = '' }) =>
    words(`${nb} ${nn} ${dialekt}`).map((word) => [word, value] as const),
  ),
]);

/** «K» is thousand only after digits: «25k», «25 k». */
const isScale = (all: readonly Token[], at: number): boolean => {
  const token = all[at];
  if (token?.kind !== 'word' || token.before === '\n') return false;
  return token.fold !== 'k' || all[at - 1]?.kind === 'digits';
};

const scaled = (all: readonly Token[], at: number, read: Read): Read => {
  const end = at + read.length;
  const scale = isScale(all, end) ? SCALES.get(all[end]?.fold ?? '') : undefined;
  return scale === undefined ? read : { value: read.value * scale, length: read.length + 1 };
};

const plus = (read: Read, rest: Read | null): Read =>
  rest ? { value: read.value + rest.value, length: read.length + rest.length } : read;

const isShort = (value: number): boolean => Number.isInteger(value * 1e6);

/** Fifteen digits are what a double holds exactly; «1,1 million» is 1100000. */
const rounded = (read: Read): Read =>
  isShort(read.value) ? read : { ...read, value: Number(read.value.toPrecision(15)) };

/** The longest of the readings; the first of equals. */
const longest = (readings: readonly (Read | null)[]): Read | null =>
  readings.reduce((best, own) => (own && (!best || own.length > best.length) ? own : best), null);

const readPositive = (all: readonly Token[], at: number, decimals: Decimals): Read | null => {
  const whole = longest([readCardinal(all, at), readDecimal(all, at, decimals)]);
  const mixed =
    whole && Number.isInteger(whole.value) ? plus(whole, readRest(all, at + whole.length)) : whole;
  const read = longest([mixed, readFraction(all, at)]);
  return read && rounded(scaled(all, at, read));
};

const isMinus = (all: readonly Token[], at: number): boolean => {
  const [sign, next] = [all[at], all[at + 1]];
  if (sign?.fold === MINUS) return next?.before === ' ';
  return sign?.fold === '-' && sign.before !== '' && next?.kind === 'digits' && next.before === '';
};

/**
 * The number that begins at token `at`, of any kind: «tjueen», «1.500,50», «25k», «2,5 mill», «to og en halv»,
 * «halvannen million», «tre fjerdedeler», «-5», «minus fem». The longest reading is taken. Judges nothing around it
 * (`sammenheng.ts` does), and reads an article as 1.
 */
export const readNumber = (all: readonly Token[], at: number, decimals: Decimals = 'comma'): Read | null => {
  if (!isMinus(all, at)) return readPositive(all, at, decimals);
  const read = readPositive(all, at + 1, decimals);
  return read && { value: -read.value, length: read.length + 1 };
};
