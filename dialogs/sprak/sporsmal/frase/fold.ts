/**
 * A text as its bare words, for comparing: lower case, no accents or signs, æ → ae, ø → o, å and aa → a,
 * apostrophes gone («don't» → «dont»), and letters that are held down («neiii») let go of.
 */
export const fold = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’`´]/gu, '')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/aa/g, 'a')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/([iouy])\1(?!\p{L})/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Is there anything to read in it? «…» and «👍» have no words, in any script. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
