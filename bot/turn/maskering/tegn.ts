import { MASKED } from './masked.ts';
import type { Vindu } from './vindu.ts';

/** What stands around a window and tells what its digits are. Looks at a few characters, never at the whole text. */
const REACH = 40;

const FNR_WORDS =
  /f[øo]e?dsels?\W{0,2}n|(?<!\p{L})f\W{0,2}nr|pers(?:on)?\W{0,2}n|(?<!\p{L})p\W?nr|(?<!\p{L})d\W?n(?:r|um)|(?<!\p{L})id(?:ent)?(?!\p{L})/iu;
const BIRTH_WORDS = /(?<!\p{L})(?:f[øo]e?d[dt]|f[øo]e?dselsda\p{L}*|born|birth|dob)(?!\p{L})/iu;
const KONTO_WORDS = /konto|account|(?<!\p{L})bank|iban/iu;

/** Between the date and the five digits: «180892 og så 12345», "last five". */
const GOES_ON =
  /(?<!\p{L})(?:så|deretter|siste|fem|pnr|pluss|plus|then|last|five|personn\p{L}*|rest\p{L}*|slutt\p{L}*|ends?|følg\p{L}*|etterfulgt|kontroll\p{L}*)(?!\p{L})/iu;

const AMOUNT_BEFORE = /(?<!\p{L})(?:kr|nok|eur)[. ]{0,2}$|[€$£] ?$/iu;
const AMOUNT_AFTER = /^(?:,-|,[0-9]{2}(?![0-9])| ?(?:kr|kroner|nok|euro)(?!\p{L}))/iu;
const COUNTRY_CODE = /\+ ?$/;
const CASE_NUMBER = /^(?:19|20)[0-9]{2}\//;

const NEIGHBOUR_BEFORE = /(?:[0-9]|fjernet\))[ ./_-]{0,3}$/;
const NEIGHBOUR_AFTER = /^[ ./_-]{0,3}(?:[0-9]|\(nummer)/;

const before = (chars: string, { start }: Vindu): string => chars.slice(Math.max(0, start - REACH), start);
const following = (chars: string, { end }: Vindu): string => chars.slice(end, end + REACH);

/** The words that lead to the window: none that belong to a number before it, found or removed. */
function lead(chars: string, window: Vindu): string {
  const from = Math.max(0, window.start - REACH, window.previousEnd);
  return chars.slice(from, window.start).split(MASKED).at(-1)!;
}

/** The words that come after it, up to the next digits or number removed. */
const tail = (chars: string, window: Vindu): string =>
  /^[^0-9]*/.exec(following(chars, window))![0].split(MASKED, 1)[0]!;

const isCalled =
  (words: RegExp) =>
  (chars: string, window: Vindu): boolean =>
    words.test(lead(chars, window)) || words.test(tail(chars, window));

/** «fnr …», «… er personnummeret». */
export const isCalledFnr = isCalled(FNR_WORDS);

/** «født …». */
export const isCalledBirthDate = isCalled(BIRTH_WORDS);

export const isCalledKonto = isCalled(KONTO_WORDS);

/** Do the words before the last five digits say that they go with the date? */
export const goesOn = (window: Vindu): boolean => GOES_ON.test(window.lastGap);

/** Money, a phone number from abroad, or a case number such as 2012/1234567. */
export const looksElse = (chars: string, window: Vindu): boolean =>
  AMOUNT_BEFORE.test(before(chars, window)) ||
  COUNTRY_CODE.test(before(chars, window)) ||
  CASE_NUMBER.test(chars.slice(window.start, window.end)) ||
  AMOUNT_AFTER.test(following(chars, window));

/** Does it stand in a longer row of numbers? */
export const isInRow = (chars: string, window: Vindu): boolean =>
  NEIGHBOUR_BEFORE.test(before(chars, window)) || NEIGHBOUR_AFTER.test(following(chars, window));
