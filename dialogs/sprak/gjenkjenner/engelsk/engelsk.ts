import type { ModelResult, TypeName } from '../felles/modelResult.ts';
import { type Token, tokens } from '../felles/tokens.ts';
import { type CurrencyOptions, currencyIn } from '../tall/currency.ts';
import type { Read } from '../tall/siffer.ts';
import { runSuite, type SuiteResult } from './suite.ts';

/** The suite writes its words in lower case, and a percentage with its sign; we give the text's own, and digits. */
const result = (
  text: string,
  typeName: TypeName,
  { start, end, resolution }: SuiteResult,
): readonly ModelResult[] => {
  const value = resolution?.value?.replace('%', '');
  if (value === undefined || value === '' || Number.isNaN(Number(value))) return [];
  return [{ text: text.slice(start, end + 1), start, end, typeName, resolution: { value } }];
};

export const recognizeNumber = (text: string): readonly ModelResult[] =>
  runSuite('recognizeNumber', text).flatMap((own) => result(text, 'number', own));

export const recognizeOrdinal = (text: string): readonly ModelResult[] =>
  runSuite('recognizeOrdinal', text).flatMap((own) => result(text, 'ordinal', own));

export const recognizePercentage = (text: string): readonly ModelResult[] =>
  runSuite('recognizePercentage', text).flatMap((own) => result(text, 'percentage', own));

/** The suite's numbers, by the token that they begin at. */
const numbersAt = (text: string, all: readonly Token[]): ReadonlyMap<number, Read> =>
  new Map(
    recognizeNumber(text).map(({ start, end, resolution }) => {
      const at = all.findIndex((token) => token.start >= start);
      const length = all.filter((token) => token.start >= start && token.end <= end + 1).length;
      return [at, { value: Number(resolution.value), length }] as const;
    }),
  );

/**
 * The suite's numbers with our units: its own currency model reads "NOK 500" as 5, "£20 and 10" as 20.1, knows no
 * "500 kroner a month", and takes five seconds for a thousand characters of digits.
 */
export const recognizeCurrency = (text: string, options: CurrencyOptions): readonly ModelResult[] => {
  const all = tokens(text);
  const numbers = numbersAt(text, all);
  return currencyIn(text, { all, numberAt: (at) => numbers.get(at) ?? null }, options);
};
