import { grupper } from './gruppe.ts';
import { hasBirthDate, hasCheckDigits, isKontonummer } from './nummer.ts';
import { goesOn, isCalledBirthDate, isCalledFnr, isCalledKonto, isInRow, looksElse } from './tegn.ts';
import { type Vindu, vinduer } from './vindu.ts';

/** A piece of a `lesbar` text. */
export interface Funn {
  readonly start: number;
  readonly end: number;
}

const ONE_BY_ONE = Array(11).fill('1').join(' ');

/** How people write a fødselsnummer. In these a wrong digit is forgiven: it tells almost as much. */
const FNR_LAYOUTS = new Set([
  '11',
  '6 5',
  '6 3 2',
  '2 2 7',
  '2 2 2 5',
  '2 2 2 3 2',
  '2 2 2 2 2 1',
  '4 7',
  '4 2 5',
  ONE_BY_ONE,
]);
const FNR_LAYOUTS_SPLIT = new Set(['6 5']);

/** How people write an account number. Outside these one in eleven phone numbers with something behind would be one. */
const KONTO_LAYOUTS = new Set(['11', '4 2 5', '4 7', '4 4 3', ONE_BY_ONE]);
const KONTO_LAYOUTS_LOOSE = new Set(['4 2 5']);

const isRow = (chars: string, window: Vindu): boolean =>
  window.layout === ONE_BY_ONE && isInRow(chars, window);

/** Is it written the way such numbers are, with nothing around it that says otherwise? */
function looksLike(chars: string, window: Vindu, layouts: ReadonlySet<string>): boolean {
  return layouts.has(window.layout) && !window.tvil && !isRow(chars, window) && !looksElse(chars, window);
}

function looksLikeFnr(chars: string, window: Vindu): boolean {
  if (window.avstand === 'ord' || window.layout === 'dato 5')
    return goesOn(window) || isCalledFnr(chars, window);
  const layouts = window.delt ? FNR_LAYOUTS_SPLIT : FNR_LAYOUTS;
  if (window.avstand === 'tett' && looksLike(chars, window, layouts)) return true;
  return isCalledFnr(chars, window) || isCalledBirthDate(chars, window);
}

function looksLikeKonto(chars: string, window: Vindu): boolean {
  if (window.avstand === 'ord' || window.layout === 'dato 5') return false;
  const isLoose = window.avstand === 'kort' || window.delt;
  if (looksLike(chars, window, isLoose ? KONTO_LAYOUTS_LOOSE : KONTO_LAYOUTS)) return true;
  return isCalledKonto(chars, window);
}

/**
 * Should these eleven digits go?
 * A right fødselsnummer is one however it is laid out. With a wrong check digit, and for an account number (whose one
 * check digit says little), the layout or a word before must say so too.
 */
function isNumber(chars: string, window: Vindu): boolean {
  const { digits } = window;
  if (hasBirthDate(digits) && (hasCheckDigits(digits) || looksLikeFnr(chars, window))) return true;
  return isKontonummer(digits) && looksLikeKonto(chars, window);
}

/** Puts together those that share digits. */
function joined(found: readonly Vindu[]): Funn[] {
  const funn: Funn[] = [];
  for (const { start, end } of found) {
    const last = funn.at(-1);
    if (last !== undefined && start < last.end)
      funn[funn.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else funn.push({ start, end });
  }
  return funn;
}

/** The numbers in a `lesbar` text, in order, none overlapping. Linear time. */
export const finn = (chars: string): Funn[] =>
  joined(vinduer(chars, grupper(chars)).filter((window) => isNumber(chars, window)));
