import { normaliser } from '../sprak/index.ts';

/** «§ 14 a», «§14A», «paragraf 14a» and «14 a» are one word: «§14a». Two numbers are kept: «§ 11-5». */
const PARAGRAF = /(?:§+|\bparagraf(?:en)?\b)\s*(\d{1,3}(?:\s?-\s?\d{1,3})?)\s?([a-h])?(?![\p{L}\p{N}])/gu;
/** Without the sign only where nothing else is written so: a letter at the number, or the one § that everybody says. */
const BAR_PARAGRAF =
  /(?<![\p{L}\p{N}§.,:-])(\d{1,2})([a-h])(?=[\s?!.,;:)-]|$|vedtak)|(?<![\p{L}\p{N}§.,:-])(14) (a)(?![\p{L}\p{N}])/gu;
const TUSEN = /(?<![\p{L}\p{N}.,])(\d{1,3})[ .](\d{3})(?![\p{L}\p{N}])/gu;
const ORD = /§?\d+(?:[.,-]\d+)*[a-h]?(?![\p{L}])|\p{L}+(?:'\p{L}+)*|\d+/gu;
/** No word we look for is longer, and no question: the rest is not read, so that an endless message costs no more. */
const LENGSTE_ORD = 48;
const FLEST_ORD = 120;

/**
 * The words of a text in lower case: æ, ø and å kept, hyphens part words, §s are one word, thousands are joined («24 900» →
 * «24900»), «%» is "prosent".
 */
export const ordFra = (text: string, flest = Number.POSITIVE_INFINITY): readonly string[] => {
  const plain = normaliser(text)
    .replace(PARAGRAF, (_, number: string, letter = '') => ` §${number.replace(/\s/gu, '')}${letter} `)
    .replace(BAR_PARAGRAF, (_, a, b, c, d) => ` §${a ?? c}${b ?? d} `)
    .replace(TUSEN, '$1$2')
    .replaceAll('%', ' prosent ');
  const found: string[] = [];
  for (const [word] of plain.matchAll(ORD)) {
    if (found.length >= flest) break;
    found.push(word.replaceAll("'", '').slice(0, LENGSTE_ORD));
  }
  return found;
};

export const sporsmalsord = (text: string): readonly string[] => ordFra(text, FLEST_ORD);

export const erTall = (word: string): boolean => /^[\d§]/u.test(word);
export const erAr = (word: string): boolean => /^(?:19|20)\d\d$/u.test(word);
export const erParagraf = (word: string): boolean => word.startsWith('§');
