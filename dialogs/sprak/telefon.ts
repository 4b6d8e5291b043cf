/** A telephone number in a text, as it is written there. */
export interface Telefon {
  readonly nummer: string;
  readonly start: number;
  readonly end: number;
}

/** Emergency and help lines by name, and numbers written in pairs as Norwegian telephone numbers are. */
const NUMMER = /\b(?:\d{2} \d{2} \d{2} \d{2}|116 (?:000|006|111|117|123)|11[023])\b/g;

/** What stands around a number that counts something else: a paragraph of law, a sum, a part of a longer number. */
const NOT_BEFORE = /[\d§][ .,]?$/;
const NOT_AFTER = /^(?:[.,:]?\d| \d| ?(?:kr|kroner|prosent|%|NOK)| (?:dag|day|stk))/i;

const isCallable = (text: string, start: number, end: number): boolean =>
  !NOT_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && !NOT_AFTER.test(text.slice(end, end + 10));

/** The numbers of a text that can be called, in order. */
export const findTelefon = (text: string): readonly Telefon[] =>
  [...text.matchAll(NUMMER)]
    .map(({ 0: nummer, index }) => ({ nummer, start: index, end: index + nummer.length }))
    .filter(({ start, end }) => isCallable(text, start, end));
