import { idnr } from '@navikt/fnrvalidator';

/** D-numbers have 40 added to the day. */
const DAY_SERIES = [0, 40];

/** H-numbers and Nav's synthetic persons have 40 added to the month, Skatteetaten's 80, and Nav's made from those 65. */
const MONTH_SERIES = [0, 40, 65, 80];

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const inSeries = (value: number, series: readonly number[], max: number): number | undefined =>
  series.map((added) => value - added).find((plain) => plain >= 1 && plain <= max);

/** Does it begin with a date of birth (DDMMYY), in any of the series that are given out or used in tests? */
export function hasBirthDate(digits: string): boolean {
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  const plainDay = inSeries(day, DAY_SERIES, 31);
  const plainMonth = inSeries(month, MONTH_SERIES, 12);
  if (plainDay === undefined || plainMonth === undefined) return false;
  if (plainMonth === 2 && plainDay === 29) return year % 4 === 0;
  return plainDay <= DAYS_IN_MONTH[plainMonth - 1]!;
}

/** Are both check digits right (also by the rules from 2032)? The date is not looked at: the library refuses month + 65. */
export function hasCheckDigits(digits: string): boolean {
  const result = idnr(digits);
  return result.status === 'valid' || !result.reasons.includes("checksums don't match");
}

const KONTO_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Is it a Norwegian bank account number, by its check digit (modulus 11)? */
export const isKontonummer = (digits: string): boolean =>
  KONTO_WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;
