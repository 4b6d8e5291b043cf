import type { Token } from '../felles/tokens.ts';
import {
  FOR_DATO,
  FOR_EN,
  FORAN,
  GATER,
  HUNDRE,
  KLISTRET,
  KLOKKA,
  KODER,
  MAANEDER,
  MELLOM_TALL,
  ORDENSENDELSER,
  TUSEN,
  UBESTEMT,
  UKE,
} from './ord.ts';
import type { Read } from './siffer.ts';
import { isArticle, readCardinal } from './tallord.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const VAGUE = words(UBESTEMT);
const MULTIPLES = words(`${HUNDRE} ${TUSEN}`);
const CLOCK = words(KLOKKA);
const WEEK = words(UKE);
export const CODES = words(KODER);
export const MONTHS = words(MAANEDER);
const BEFORE_DATE = words(FOR_DATO);
const BEFORE_ONE = words(FOR_EN);
const BETWEEN = words(MELLOM_TALL);
const STUCK = words(KLISTRET);
const IN_FRONT = words(FORAN);
const ENDINGS = words(ORDENSENDELSER);

const SIGNS_BETWEEN_DIGITS = new Set(['.', ',', ':', '/', "'", '’', '_', '@', '+']);
const SIGNS_BEFORE = new Set(['.', ',', ':', '/', '_', '@', '+', '#', '\\', '&', '*']);
const SHORTEST_STUCK = 3;

/** A number in its text. `next` is the token after it. */
export interface Place {
  readonly all: readonly Token[];
  readonly at: number;
  readonly read: Read;
}

const next = ({ at, read }: Place): number => at + read.length;
const foldAt = (all: readonly Token[], at: number): string => all[at]?.fold ?? '';
const isDigits = (all: readonly Token[], at: number): boolean => all[at]?.kind === 'digits';
const isGlued = (all: readonly Token[], at: number): boolean => at > 0 && all[at]?.before === '';

/** The word before, past a point that shortens it («kl. 10», «nr.5»). */
export const wordBefore = (all: readonly Token[], at: number): string => {
  const point = foldAt(all, at - 1) === '.' && isGlued(all, at - 1) ? 1 : 0;
  return foldAt(all, at - 1 - point);
};

/** Does something hang on the left side that makes it a part of a code, an address or another number? */
export const hangsLeft = (all: readonly Token[], at: number): boolean => {
  if (!isGlued(all, at)) return false;
  const before = all[at - 1];
  if (before?.kind !== 'mark') return !IN_FRONT.has(before?.fold ?? '');
  if (before.fold === '-' && isGlued(all, at - 1)) {
    const other = all[at - 2];
    return other?.kind === 'word' && readCardinal(all, at - 2) === null;
  }
  if (before.fold === '.' && IN_FRONT.has(foldAt(all, at - 2))) return false;
  return SIGNS_BEFORE.has(before.fold) || before.fold === '§';
};

const STREETS = GATER.split(' ');
const SHORTEST_STREET = 2;

/** «Storgata», «Krokeidevegen»: a house number follows. */
const isStreet = (word: string): boolean =>
  STREETS.some((ending) => word.endsWith(ending) && word.length >= ending.length + SHORTEST_STREET);

const JOINS = new Set(['-', '.', ',', '/', ':', 'til']);
const LONGEST_REFERENCE = 8;

/** Does it belong to a code or an address: «§§ 8-4 til 8-7», «punkt 4.3», «side 9-11», «tlf. 22 …», «Storgata 10»? */
export const isReference = (all: readonly Token[], at: number): boolean => {
  let from = at;
  while (at - from < LONGEST_REFERENCE && JOINS.has(foldAt(all, from - 1)) && isDigits(all, from - 2))
    from -= 2;
  const word = wordBefore(all, from);
  return CODES.has(word) || isStreet(word);
};

const isDashedDate = (all: readonly Token[], at: number): boolean =>
  [at, at + 2].every((sign) => foldAt(all, sign) === '-' && isGlued(all, sign) && isDigits(all, sign + 1));

/** «Tre.no», «fem@nav»: the number is the beginning of an address. A capital letter after the point is a sentence. */
const isAddress = (place: Place): boolean => {
  const { all } = place;
  const [sign, after] = [all[next(place)], all[next(place) + 1]];
  if (sign?.fold === '@' || sign?.fold === '_') return true;
  return sign?.fold === '.' && after?.kind === 'word' && after.before === '' && /^\p{Ll}/u.test(after.text);
};

/** «10-07.03»: a form, not a range. */
const isFormCode = (all: readonly Token[], sign: number): boolean =>
  foldAt(all, sign) === '-' && all[sign + 1]?.before === '' && /^0\d/.test(foldAt(all, sign + 1));

/** Does something hang on the right side: «10.30», «4/3», «2026-11-26», «4g», «3dje», «5@»? */
export const hangsRight = (place: Place): boolean => {
  const { all } = place;
  const end = next(place);
  if (!isGlued(all, end)) return false;
  const after = all[end];
  if (after?.kind === 'word') return !isStuckUnit(after);
  if (after?.kind === 'digits') return true;
  if (isDashedDate(all, end) || isAddress(place) || isFormCode(all, end)) return true;
  if (after?.fold === '-' && isGlued(all, end + 1))
    return !isDigits(all, end - 1) && beginsCompound(all, end + 1);
  return SIGNS_BETWEEN_DIGITS.has(after?.fold ?? '') && isGlued(all, end + 1) && isDigits(all, end + 1);
};

/** «To-do-lista»: the word goes on. «Fem-seks» are numbers. */
const beginsCompound = (all: readonly Token[], at: number): boolean => {
  const after = all[at];
  return after?.kind === 'word' && !STUCK.has(after.fold) && readCardinal(all, at) === null;
};

const isStuckUnit = ({ fold }: Token): boolean =>
  STUCK.has(fold) || (fold.length >= SHORTEST_STUCK && !ENDINGS.has(fold) && !MONTHS.has(fold));

/** «0930», «007» and «0155» are moments and codes. */
const hasZeros = ({ all, at, read }: Place): boolean =>
  /^0\d/.test(foldAt(all, at)) ||
  (read.length > 1 && /^0\d/.test(foldAt(all, at + 1)) && all[at]?.fold === '-');

const LONGEST_AMOUNT = 7;
const PHONES = new Set([8, 10, 11]);

/** No code has more groups. */
const MOST_GROUPS = 8;

/** Groups of digits with spaces between that belong together as they stand: «22 33 44 55», «010190 12345». */
const digitRun = (all: readonly Token[], at: number): readonly string[] => {
  let from = at;
  let to = at;
  while (at - from < MOST_GROUPS && isDigits(all, from - 1) && all[from]?.before === ' ') from -= 1;
  while (to - at < MOST_GROUPS && isDigits(all, to + 1) && all[to + 1]?.before === ' ') to += 1;
  return all.slice(from, to + 1).map(({ fold }) => fold);
};

/** Telephone, account and national numbers: eight digits or more without thousands, in one or several groups. */
const isCode = ({ all, at, read }: Place): boolean => {
  if (!isDigits(all, at)) return false;
  if (foldAt(all, at).length > LONGEST_AMOUNT) return true;
  const run = digitRun(all, at);
  if (run.length < 2 || run.length === read.length || run.every(({ length }) => length === 1)) return false;
  return PHONES.has(run.join('').length);
};

/** «3. plass», «den 3.»: an ordinal. A point before a capital letter or the end of the text ends a sentence. */
export const isOrdinalPoint = (place: Place): boolean => {
  const { all, at, read } = place;
  const end = next(place);
  if (!isDigits(all, at) || read.length !== 1 || foldAt(all, end) !== '.' || !isGlued(all, end)) return false;
  const after = all[end + 1];
  const goesOn = after?.kind === 'word' && after.before !== '\n' && !/^\p{Lu}/u.test(after.text);
  return goesOn || ['den', 'det'].includes(foldAt(all, at - 1));
};

/** «Kl. 8 til 16», «klokka 9-11». */
const endsClock = (all: readonly Token[], at: number): boolean =>
  ['til', '-', 'og'].includes(foldAt(all, at - 1)) &&
  isDigits(all, at - 2) &&
  CLOCK.has(wordBefore(all, at - 2));

const OVER = new Set(['over', 'på', 'pa']);
const LAST_HOUR = 24;

/** «Ti over to», «kvart på ti», «fem på halv». */
export const isClock = (place: Place): boolean => {
  const { all, at, read } = place;
  if (CLOCK.has(wordBefore(all, at)) || foldAt(all, at - 1) === 'kvart') return true;
  if (endsClock(all, at)) return true;
  if (!Number.isInteger(read.value) || read.value > 60) return false;
  const end = next(place);
  const hour = readCardinal(all, end + 1);
  const before =
    OVER.has(foldAt(all, end)) && (foldAt(all, end + 1) === 'halv' || (hour && hour.value <= LAST_HOUR));
  if (before) return true;
  if (!OVER.has(foldAt(all, at - 1))) return false;
  return foldAt(all, at - 2) === 'kvart' || (!isArticle(all, at - 2) && readCardinal(all, at - 2) !== null);
};

/** «3 mai», «november 2026», «uke 50», «fra 1/3», «1/2 2026». */
const isDate = (place: Place): boolean => {
  const { all, at, read } = place;
  const end = next(place);
  if (MONTHS.has(foldAt(all, end)) && all[end]?.before !== '\n') return true;
  if (isDigits(all, at) && (MONTHS.has(wordBefore(all, at)) || WEEK.has(foldAt(all, at - 1)))) return true;
  const isSlash = read.length === 3 && foldAt(all, at + 1) === '/';
  return isSlash && (BEFORE_DATE.has(foldAt(all, at - 1)) || isDigits(all, end) || foldAt(all, end) === '-');
};

const THANKS = new Set(['takk', 'hjertelig', 'hjarteleg', 'millioner']);

/** Words that are numbers in another place: «noen hundre», «et tre», «å fire på kravet», «tusen takk». */
const isIdiom = (place: Place): boolean => {
  const { all, at } = place;
  const [own, before, after] = [foldAt(all, at), foldAt(all, at - 1), foldAt(all, next(place))];
  if (isDigits(all, at)) return false;
  if (isVague(all, at) || (own === 'tusen' && THANKS.has(after))) return true;
  if (own === 'tre' && ['et', 'eit', 'ett'].includes(before)) return true;
  return own === 'fire' && ['å', 'aa'].includes(before);
};

/** «Noen hundre», «et par tusen»: nobody knows how many. */
export const isVague = (all: readonly Token[], at: number): boolean =>
  VAGUE.has(foldAt(all, at - 1)) && MULTIPLES.has(foldAt(all, at));

const endsClause = (all: readonly Token[], at: number): boolean =>
  all[at] === undefined ||
  all[at].before === '\n' ||
  (all[at].kind === 'mark' && '.,!?)'.includes(all[at].fold));

/** Is «en», «ein», «et» meant as 1? At the end of its clause, after «nummer», or beside another number. */
const isOne = (place: Place): boolean => {
  const { all, at, read } = place;
  if (read.length > 1 || ['ett', 'eitt'].includes(foldAt(all, at))) return true;
  const end = next(place);
  const isRange =
    BETWEEN.has(foldAt(all, end)) && readCardinal(all, end + 1) !== null && !isArticle(all, end + 1);
  return isRange || endsClause(all, end) || BEFORE_ONE.has(wordBefore(all, at));
};

/**
 * Is the number that was read meant as a number here? Not when it is a part of something else: a code, a telephone
 * number, a paragraph, a date, a time of day, an ordinal, an article, or a manner of speaking.
 */
export const isMeant = (place: Place): boolean => {
  const { all, at } = place;
  if (hangsLeft(all, at) || hangsRight(place) || hasZeros(place) || isCode(place)) return false;
  if (isReference(all, at) || isOrdinalPoint(place) || isClock(place) || isDate(place)) return false;
  if (isIdiom(place)) return false;
  return !isArticle(all, at) || isOne(place);
};

/** How many tokens hang together with the one at `at`: a date or a code is passed over as a whole. */
export const hanging = (all: readonly Token[], at: number): number => {
  let length = 1;
  while (
    isGlued(all, at + length) &&
    (isDigits(all, at + length) ||
      SIGNS_BETWEEN_DIGITS.has(foldAt(all, at + length)) ||
      foldAt(all, at + length) === '-')
  )
    length += 1;
  return length;
};
