import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** A line of a corpus in `korpus/`. */
export type Linje = { readonly id: string } & { readonly [field: string]: unknown };

/** The lines of `korpus/<name>.jsonl`. */
export const korpus = <Line extends Linje>(name: string): Line[] =>
  readFileSync(new URL(`korpus/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

/** The check digit that makes the sum a multiple of 11; null when it would be 10. */
function checkDigit(digits: string, weights: readonly number[]): string | null {
  const check = (11 - (weighted(digits, weights) % 11)) % 11;
  return check === 10 ? null : String(check);
}

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits and the two that make them a right fødselsnummer; null when there are none. */
export function withCheckDigits(nine: string): string | null {
  const k1 = checkDigit(nine, K1);
  const k2 = k1 === null ? null : checkDigit(nine + k1, K2);
  return k1 === null || k2 === null ? null : nine + k1 + k2;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Synthetic numbers only: Nav's (month + 40 and + 65) and Skatteetaten's (month + 80), as fødselsnummer and D-number. */
export const syntheticNumber: fc.Arbitrary<string> = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    dNumber: fc.constantFrom(0, 40),
    month: fc.integer({ min: 1, max: 12 }),
    series: fc.constantFrom(40, 65, 80),
    year: fc.integer({ min: 0, max: 99 }),
    individual: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ day, dNumber, month, series, year, individual }) =>
    withCheckDigits(
      two(day + dNumber) + two(month + series) + two(year) + String(individual).padStart(3, '0'),
    ),
  )
  .filter((number) => number !== null);

/** Account numbers, invented. */
export const accountNumber: fc.Arbitrary<string> = fc
  .integer({ min: 1_000_000_000, max: 9_999_999_999 })
  .map((ten) => {
    const check = checkDigit(String(ten), K2);
    return check === null ? null : String(ten) + check;
  })
  .filter((number) => number !== null);

/** The number with another last digit: still a date, no longer right. */
export const withWrongCheckDigit = (number: string): string =>
  number.slice(0, -1) + String((Number(number.at(-1)) + 1) % 10);

/** The number in groups of these lengths. */
export function grouped(number: string, lengths: readonly number[], separator: string): string {
  const ends = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, length) => sum + length, 0));
  return ends.map((end, i) => number.slice(end - lengths[i]!, end)).join(separator);
}

const LETTERS: { readonly [letter: string]: string } = { O: '0', o: '0', I: '1', l: '1' };

function toDigit(char: string): string {
  const plain = char.normalize('NFKC');
  if (/[0-9]/.test(plain)) return plain;
  if (/[٠-٩]/.test(char)) return String(char.charCodeAt(0) - 0x660);
  if (/[۰-۹]/.test(char)) return String(char.charCodeAt(0) - 0x6f0);
  return LETTERS[char] ?? '';
}

/** Everything that can be read as a digit in the text, in a row. */
export const digitsOf = (text: string): string => [...text].map(toDigit).join('');

/** Is there nothing left of the number, neither as a whole nor the date or the last five digits? */
export function isGone(number: string, text: string): boolean {
  const digits = digitsOf(text);
  return ![number, number.slice(0, 6), number.slice(6)].some((part) => digits.includes(part));
}

/** Fails with the seed instead of the counterexample: no number is ever printed. */
export function assertQuietly<Values>(property: fc.IProperty<Values>, runs = 500): void {
  const { failed, seed, counterexamplePath } = fc.check(property, { numRuns: runs });
  if (failed) throw new Error(`Fails with { seed: ${seed}, path: '${counterexamplePath}' }`);
}
