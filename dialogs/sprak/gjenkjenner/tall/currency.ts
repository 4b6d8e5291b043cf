import { modelResult } from '../felles/funn.ts';
import { Lexicon } from '../felles/lexicon.ts';
import type { ModelResult } from '../felles/modelResult.ts';
import { type Token, tokens } from '../felles/tokens.ts';
import { type Found, isRange, sharing } from './intervall.ts';
import { isPay, type Per, readPeriod, readPeriodBefore } from './periode.ts';
import { hangsLeft, isMeant, isReference, isVague } from './sammenheng.ts';
import type { Read } from './siffer.ts';
import { isArticle, valueOfWord } from './tallord.ts';
import {
  BARE_MANGE,
  ENHETER,
  FAERREST,
  FORGIVEN,
  IKKE_VALUTA,
  KRONER_I,
  ORD_OGSAA,
  SEDDEL,
  SEDLER,
  TELLES,
} from './valuta.ts';
import { readNumber } from './verdi.ts';

export interface CurrencyOptions {
  /** `money`: somebody was asked for an amount, so a bare number is kroner («5 tusen»). Default: it is not. */
  readonly expect?: 'money';
}

interface Unit {
  readonly unit: string;
  readonly factor: number;
}

const words = (list = ''): readonly string[] => list.split(' ').filter((word) => word !== '');

const AFTER = new Lexicon<Unit>(
  () =>
    ENHETER.flatMap(({ unit, faktor, ord }) =>
      words(ord).map((word) => [word, { unit, factor: faktor }] as const),
    ),
  { forgiving: () => FORGIVEN, realWords: IKKE_VALUTA, same: (a, b) => a.unit === b.unit },
);
const BEFORE = new Lexicon<Unit>(() =>
  ENHETER.flatMap(({ unit, faktor, foran }) =>
    words(foran).map((word) => [word, { unit, factor: faktor }] as const),
  ),
);
const NOTE = new Set(words(SEDDEL));
const NOTES = new Set(words(SEDLER));
const MANY = new Set(words(BARE_MANGE));
const WORDS_TOO = new Set(words(ORD_OGSAA));
const COUNTED = new Set(words(TELLES));
const NOK: Unit = { unit: 'NOK', factor: 1 };

/** A text and the numbers in it: read in Norwegian, or as the English suite found them. */
export interface Numbered {
  readonly all: readonly Token[];
  readonly numberAt: (at: number) => Read | null;
}

/** An amount, or a number that may get its unit from the one after it. */
interface Candidate extends Found {
  readonly unit: string | null;
}

interface Said extends Unit {
  readonly length: number;
}

const foldAt = (all: readonly Token[], at: number): string => all[at]?.fold ?? '';

const isCode = (token: Token | undefined): boolean =>
  token !== undefined && token.text === token.fold.toUpperCase();

/** «4500,-». */
const readDash = (all: readonly Token[], at: number): Said | null => {
  const signs = [all[at], all[at + 1]];
  const isDash = signs.every((token) => token?.before === '') && ',.'.includes(foldAt(all, at));
  return isDash && foldAt(all, at + 1) === '-' && all[at + 2]?.kind !== 'digits'
    ? { ...NOK, length: 2 }
    : null;
};

const readWord = (all: readonly Token[], at: number): Said | null => {
  const token = all[at];
  if (!token || token.before === '\n') return null;
  const country = KRONER_I[token.fold];
  const kroner = country ? AFTER.guess(foldAt(all, at + 1)) : undefined;
  if (country && kroner?.unit === 'NOK') return { unit: country, factor: 1, length: 2 };
  const unit = token.fold === 'sek' && !isCode(token) ? undefined : AFTER.guess(token.fold);
  return unit ? { ...unit, length: 1 } : null;
};

const readAfter = (all: readonly Token[], at: number): Said | null => {
  const dash = readDash(all, at);
  const word = readWord(all, at + (dash?.length ?? 0));
  return dash && word ? { ...word, length: word.length + dash.length } : (dash ?? word);
};

/** «Kr», «kr.», «NOK», «€» before the digits. */
const readBefore = (all: readonly Token[], at: number): Said | null => {
  const own = foldAt(all, at);
  if (WORDS_TOO.has(own) && !isCode(all[at])) return null;
  const unit = BEFORE.get(own);
  const length = foldAt(all, at + 1) === '.' ? 2 : 1;
  const amount = all[at + length];
  return unit && amount?.kind === 'digits' && amount.before !== '\n' ? { ...unit, length } : null;
};

const times = (value: number, factor: number): number => Number((value * factor).toPrecision(15));

/** «Og femti øre» after kroner. */
const readCents = ({ all, numberAt }: Numbered, at: number): Read | null => {
  const from = foldAt(all, at) === 'og' ? at + 1 : at;
  const cents = all[at]?.before === ' ' ? numberAt(from) : null;
  if (!cents || cents.value >= 100 || foldAt(all, from + cents.length) !== 'øre') return null;
  return { value: cents.value / 100, length: from - at + cents.length + 1 };
};

/** «Fem lapper», «2 nok»: too few to be kroner for sure. */
const areTooFew = (all: readonly Token[], at: number, { value, length }: Read): boolean =>
  MANY.has(foldAt(all, at + length)) && value < FAERREST && !isCode(all[at + length]);

/** «Femhundrelapp»: what the note is worth. */
const noteValue = (fold: string, endings: ReadonlySet<string>): number | null => {
  const from = fold.lastIndexOf('lapp');
  return from > 0 && endings.has(fold.slice(from)) ? valueOfWord(fold.slice(0, from)) : null;
};

/** «Tusenlapp», «to femhundrelapper». «Tusenlapper» without a number says no amount. */
const readNotes = (all: readonly Token[], at: number, count: Read | null): Candidate | null => {
  const fold = foldAt(all, at + (count?.length ?? 0));
  const value = noteValue(fold, NOTE) ?? (count ? noteValue(fold, NOTES) : null);
  if (value === null) return null;
  return { at, value: value * (count?.value ?? 1), length: (count?.length ?? 0) + 1, unit: 'NOK' };
};

const KRONER = ['kroner', 'kronar', 'kr'];

/** «Femhundrekroner» in one word. */
const readJoined = (all: readonly Token[], at: number): Candidate | null => {
  const fold = foldAt(all, at);
  const ending = KRONER.find((own) => fold.endsWith(own) && fold.length > own.length);
  const value = ending === undefined ? null : valueOfWord(fold.slice(0, -ending.length));
  return value === null ? null : { at, value, length: 1, unit: 'NOK' };
};

const readPrefixed = ({ all, numberAt }: Numbered, at: number): Candidate | null => {
  const before = readBefore(all, at);
  const from = at + (before?.length ?? 0);
  const read = before && numberAt(from);
  if (!before || !read) return null;
  const after = readAfter(all, from + read.length);
  const length = before.length + read.length + (after?.unit === before.unit ? after.length : 0);
  return { at, value: times(read.value, before.factor), length, unit: before.unit };
};

const readSuffixed = (text: Numbered, at: number, read: Read): Candidate => {
  const { all } = text;
  const bare: Candidate = { at, value: read.value, length: read.length, unit: null };
  const after = readAfter(all, at + read.length);
  if (!after || isVague(all, at) || areTooFew(all, at, read)) return bare;
  const end = at + read.length + after.length;
  const cents = after.unit === 'NOK' ? readCents(text, end) : null;
  const total = times(read.value, after.factor) + (cents?.value ?? 0);
  return { at, value: total, length: end - at + (cents?.length ?? 0), unit: after.unit };
};

const readAt = (text: Numbered, at: number): Candidate | null => {
  const { all, numberAt } = text;
  const prefixed = readPrefixed(text, at) ?? readJoined(all, at) ?? readNotes(all, at, null);
  if (prefixed) return prefixed;
  const read = numberAt(at);
  if (!read) return null;
  const notes = readNotes(all, at, read);
  return notes ?? (hangsLeft(all, at) ? { at, ...read, unit: null } : readSuffixed(text, at, read));
};

const candidates = (text: Numbered): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let at = 0; at < text.all.length; ) {
    const own = readAt(text, at);
    if (own) found.push(own);
    at += own?.length ?? 1;
  }
  return found;
};

/** From these up a bare number with a period is money («8000 i måneden»): less may be days, kilometres or hours. */
const LEAST = 500;
const LEAST_AN_HOUR = 100;

const isPaid = (value: number, { period }: Per): boolean =>
  value >= (period === 'PT1H' ? LEAST_AN_HOUR : LEAST);

const isBare = ({ all, numberAt }: Numbered, { at, length, value }: Candidate): boolean => {
  const own = numberAt(at);
  return own?.length === length && value >= 0 && !isArticle(all, at) && isMeant({ all, at, read: own });
};

/** An amount, with what it is per. `length` takes in the words of the period after it. */
interface Amount extends Candidate {
  readonly period: string | null;
}

/** «Halvparten», «en tredel»: of what was not said, so no amount. «0,50» is one. */
const isShare = ({ all }: Numbered, { at, value }: Candidate): boolean =>
  value > 0 && value < 1 && foldAt(all, at + 1) !== ',' && foldAt(all, at + 1) !== '.';

const bareUnit = (text: Numbered, own: Candidate, per: Per | null, expected: boolean): string | null => {
  if (!isBare(text, own)) return null;
  const { all } = text;
  const end = own.at + own.length;
  if (per && isPaid(own.value, per)) return NOK.unit;
  if (isPay(all, own.at) && own.value >= LEAST_AN_HOUR) return NOK.unit;
  return expected && !isShare(text, own) && !COUNTED.has(foldAt(all, end)) ? NOK.unit : null;
};

const amountOf = (text: Numbered, own: Candidate, { expect }: CurrencyOptions): Amount => {
  const { all } = text;
  const after = readPeriod(all, own.at + own.length);
  const unit = own.unit ?? bareUnit(text, own, after, expect === 'money');
  const period = (after ?? readPeriodBefore(all, own.at))?.period ?? null;
  return { ...own, unit, length: own.length + (unit && after ? after.length : 0), period };
};

/** In «5000-6000 kr» the first has the unit and the period of the second; «500 kr eller 50 euro» are two. */
const fromNext = (all: readonly Token[], own: Amount, next: Amount | undefined): Amount => {
  if (!next?.unit || (own.unit && own.unit !== next.unit)) return own;
  if (hangsLeft(all, own.at) || isReference(all, own.at) || !isRange(all, own, next)) return own;
  return { ...own, value: sharing(own, next, all).value, unit: next.unit, period: own.period ?? next.period };
};

/** In «kr 500-600» the second has the unit of the first. */
const fromLast = (text: Numbered, own: Amount, last: Amount | undefined): Amount => {
  const { all } = text;
  const isOpen = last?.unit && !own.unit && BEFORE.get(foldAt(all, last.at)) && isRange(all, last, own);
  return isOpen && isBare(text, own) ? { ...own, unit: last.unit } : own;
};

const amounts = (text: Numbered, options: CurrencyOptions): readonly Amount[] => {
  const own = candidates(text).map((candidate) => amountOf(text, candidate, options));
  const left = own.map((amount, index) => fromLast(text, amount, own[index - 1]));
  return left.map((amount, index) => fromNext(text.all, amount, left[index + 1]));
};

/** The amounts of `source`, with the numbers in it as they were found; see `recognizeCurrency`. */
export const currencyIn = (
  source: string,
  text: Numbered,
  options: CurrencyOptions,
): readonly ModelResult[] =>
  amounts(text, options).flatMap(({ at, length, value, unit, period }) => {
    if (!unit) return [];
    const resolution = { value: String(value), unit, ...(period && { period }) };
    return [modelResult(source, text.all, { at, length, typeName: 'currency', resolution })];
  });

/** With money there are no three decimals: «1,500 kr» is 1500. */
const readAmount = (all: readonly Token[], at: number): Read | null => {
  const read = readNumber(all, at, 'both');
  const isThousands = read?.length === 3 && foldAt(all, at + 1) === ',' && all[at + 2]?.fold.length === 3;
  return read && isThousands ? { ...read, value: read.value * 1000 } : read;
};

/**
 * The amounts of money of a Norwegian text, in order: «kr 4.500,-», «fem tusen kr», «8000 i måneden», «en tusenlapp».
 * `value` is plain digits, `unit` as in ISO 4217, `period` ISO 8601 when it is per something («P1M», «PT1H»); the
 * words of the period after the amount belong to the finding.
 */
export const recognizeCurrency = (text: string, options: CurrencyOptions = {}): readonly ModelResult[] => {
  const all = tokens(text);
  return currencyIn(text, { all, numberAt: (at) => readAmount(all, at) }, options);
};
