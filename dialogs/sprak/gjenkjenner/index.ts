import * as engelsk from './engelsk/engelsk.ts';
import type { Culture, ModelResult } from './felles/modelResult.ts';
import * as norskValuta from './tall/currency.ts';
import * as norskTall from './tall/number.ts';
import * as norskOrden from './tall/ordinal.ts';
import * as norskProsent from './tall/percentage.ts';

export type {
  Culture,
  ModelResult,
  Reference,
  Resolution,
  TimexValue,
  TypeName,
} from './felles/modelResult.ts';
export { KINDS, type Kind, type Question, type Understanding, understand, type Value } from './forsta.ts';
export { type Grad, readYesNo, recognizeBoolean, type YesNo } from './janei/yesno.ts';
export { type Evidence, languageEvidence, readLanguage } from './maalform/language.ts';
export { type LanguageTurn, type NextLanguage, nextLanguage, readLanguageWish } from './maalform/next.ts';
export type { CurrencyOptions } from './tall/currency.ts';
export type { Expect } from './tid/grunn/tekst.ts';
export { type DateTimeOptions, recognizeDateTime } from './tid/recognizeDateTime.ts';
export { type Choice, readChoice } from './valg/choice.ts';

/** The numbers of a text, in order. `resolution.value`: plain digits with a point («1500.5»). */
export const recognizeNumber = (text: string, culture: Culture): readonly ModelResult[] =>
  culture === 'en-us' ? engelsk.recognizeNumber(text) : norskTall.recognizeNumber(text);

/** The ordinals of a text, in order. `resolution.value`: plain digits. */
export const recognizeOrdinal = (text: string, culture: Culture): readonly ModelResult[] =>
  culture === 'en-us' ? engelsk.recognizeOrdinal(text) : norskOrden.recognizeOrdinal(text, culture);

/** The percentages of a text, in order. `resolution.value`: plain digits, without the sign («50»). */
export const recognizePercentage = (text: string, culture: Culture): readonly ModelResult[] =>
  culture === 'en-us' ? engelsk.recognizePercentage(text) : norskProsent.recognizePercentage(text);

/**
 * The amounts of money of a text, in order, with `unit` (ISO 4217) and, when they are per something, `period` (ISO 8601).
 * A bare number counts only when `options.expect` is `money`; then it is kroner.
 */
export const recognizeCurrency = (
  text: string,
  culture: Culture,
  options: norskValuta.CurrencyOptions = {},
): readonly ModelResult[] =>
  culture === 'en-us'
    ? engelsk.recognizeCurrency(text, options)
    : norskValuta.recognizeCurrency(text, options);
