/** A word, a group of digits or one sign of a text, with its place in the text as it was given. */
export interface Token {
  /** As it stands in the text: `text === source.slice(start, end)`. */
  readonly text: string;
  /**
   * As it is compared: NFKC, lower case, no accents but those of æ, ø and å (ä and ö of a neighbour's keyboard are
   * æ and ø), no invisible characters, no apostrophes inside a word; digits are 0–9, every dash is `-`, and an emoji
   * has lost its skin tone. Spellings without æ, ø and å are reached by looking up in a `Lexicon`.
   */
  readonly fold: string;
  readonly kind: 'word' | 'digits' | 'mark';
  /** Index of the first UTF-16 unit. */
  readonly start: number;
  /** Index after the last one. */
  readonly end: number;
  /** What parts it from the token before: nothing, spaces, or a line break. The first one has `'\n'`. */
  readonly before: Gap;
}

export type Gap = '' | ' ' | '\n';

/**
 * Words keep an apostrophe inside ("don't"); hyphens are signs of their own, so that "fem-seks" and "tjue-en" can be
 * told apart by those who read numbers. A sign takes its variation selectors and skin tone along.
 * An address on the web is one sign, so that nothing in it is read.
 * Every alternative begins with another class of characters and repeats one class only, so it is linear.
 */
const TOKEN =
  /https?:\/\/\S+|www\.\S+|\p{L}(?:[\p{L}\p{M}\p{Cf}]|['’ʼ`´](?=\p{L}))*|\p{Nd}+|[^\s\p{L}\p{Nd}][\p{M}\p{Cf}\p{Emoji_Modifier}]*/gu;

const INVISIBLE = /[\p{Cf}\p{M}\p{Emoji_Modifier}]/gu;
const PLAIN = /^[\x21-\x7e]+$/;
const NEIGHBOURS: { readonly [letter: string]: string } = { ä: 'æ', ö: 'ø' };
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

const letter = (sign: string): string =>
  'æøå'.includes(sign) ? sign : (NEIGHBOURS[sign] ?? sign.normalize('NFD').replace(INVISIBLE, ''));

const foldWord = (text: string): string =>
  Array.from(text.normalize('NFKC').toLowerCase(), letter)
    .join('')
    .replace(/['’ʼ`´]/gu, '');

/** Arabic and Persian keyboards write digits of their own; the last four bits are the digit's value from zero on. */
const foldDigits = (text: string): string =>
  text.normalize('NFKC').replace(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

const foldMark = (text: string): string => text.replace(INVISIBLE, '').normalize('NFKC').replace(DASH, '-');

/** Is it an address on the web, as `tokens` cuts one out? */
export const isWebAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S/.test(text);

/** Digits of scripts whose values we do not know are signs. */
const kindOf = (text: string): Token['kind'] => {
  if (isWebAddress(text)) return 'mark';
  if (/^\p{L}/u.test(text)) return 'word';
  return /^\p{Nd}/u.test(text) && /^\d+$/.test(foldDigits(text)) ? 'digits' : 'mark';
};

const FOLDS = { word: foldWord, digits: foldDigits, mark: foldMark };

const foldOf = (text: string, kind: Token['kind']): string => {
  if (!PLAIN.test(text)) return FOLDS[kind](text);
  return kind === 'word' ? text.toLowerCase().replace(/['`]/g, '') : text;
};

const gap = (between: string): Gap => {
  if (between.trim() !== '' || between === '') return '';
  return /[\n\r\u2028\u2029]/.test(between) ? '\n' : ' ';
};

/** No message has more words than this (three dense pages); what comes after is not read. */
const MOST_TOKENS = 2000;

/**
 * The tokens of a text in order, with places in the text itself, however its letters are composed; the first 2,000 of
 * them. White space and invisible characters are no tokens. Linear in the length of the text; any string is fine.
 */
export const tokens = (text: string): readonly Token[] => {
  const found: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [own] = match;
    const kind = kindOf(own);
    const fold = foldOf(own, kind);
    if (fold === '') continue;
    if (found.length === MOST_TOKENS) break;
    const before = found.length === 0 ? '\n' : gap(text.slice(last, match.index));
    last = match.index + own.length;
    found.push({ text: own, fold, kind, start: match.index, end: last, before });
  }
  return found;
};

/** Does the token begin with a capital letter? */
export const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

const SENTENCE_END = new Set(['.', '!', '?', ':', ';', '…', '"', '“', '«', '-', '•', '*', '(']);

/** A capital letter inside a sentence: in Norwegian only names have it there. */
export const isName = (all: readonly Token[], at: number): boolean => {
  const token = all[at];
  if (!token || !isCapital(token) || token.before === '\n') return false;
  return !SENTENCE_END.has(all[at - 1]?.fold ?? '');
};
