import type { Culture, ModelResult, Reference } from '../felles/modelResult.ts';
import { recognizeEnglish } from './engelsk.ts';
import { type Expect, lesTekst } from './grunn/tekst.ts';
import { erNektet } from './nektet.ts';
import { reglerFor } from './regler.ts';
import { resultat } from './resultat.ts';
import { skann } from './skann.ts';

export interface DateTimeOptions {
  /**
   * What a prompt asked for. Default: everything is told, and bare forms are not read. With it bare forms are («0930»,
   * «4.3», «ti»), and only what answers is told: for `datetime` also a date or a time alone, so that the prompt can ask
   * for the rest.
   */
  readonly expect?: Expect;
}

/** Digits alone («4/3/2027», «0930») are the same in every language, and our own rules know what was asked for. */
const LETTER = /\p{L}/u;

/**
 * The dates, times, periods, durations and repeated times of a text, in its order. Bokmål, nynorsk and dialect are read
 * alike; English goes to Recognizers-Text. Never reads the clock or the time zone of the machine. Throws a RangeError
 * only for a time zone that does not exist.
 */
export const recognizeDateTime = (
  text: string,
  culture: Culture,
  reference: Reference,
  { expect }: DateTimeOptions = {},
): readonly ModelResult[] => {
  if (culture === 'en-us' && LETTER.test(text)) return recognizeEnglish(text, reference, expect);
  const tekst = lesTekst(text, reference, expect);
  return skann(tekst, reglerFor(expect))
    .filter((found) => !expect || !erNektet(tekst, found))
    .flatMap((found) => resultat(text, tekst, found));
};
