/** The words of a text: what has a letter or a digit, parted by white space. «55 55 33 33» is four. */
export const ordI = (tekst: string): readonly string[] =>
  tekst.split(/\s+/).filter((ord) => /[\p{L}\d]/u.test(ord));

/** A full stop that ends no sentence: «kl. 9», «30. juli». */
const FORKORTET = /(?<=\bkl)\.|(?<=\d)\.(?= \p{Ll})/gu;

/** The sentences of a text. A colon and a new line end one too, as LIX counts them. */
export const setninger = (tekst: string): readonly string[] =>
  tekst
    .replace(FORKORTET, '')
    .split(/[.?!:]+(?=[\s»"”)]|$)|\n+/u)
    .filter((setning) => ordI(setning).length > 0);

const LANGT_ORD = 6;
const bokstaver = (ord: string): number => ord.match(/\p{L}/gu)?.length ?? 0;

/**
 * Readability after Björnsson: words a sentence, plus the percentage of words over six letters.
 * Under 30 is very easy, over 40 is what newspapers write, over 50 is official prose. An empty text has 0.
 */
export const lix = (tekst: string): number => {
  const ord = ordI(tekst);
  if (ord.length === 0) return 0;
  const lange = ord.filter((ett) => bokstaver(ett) > LANGT_ORD).length;
  return Math.round(ord.length / setninger(tekst).length + (100 * lange) / ord.length);
};

const SITAT = /«[^»]*»|“[^”]*”|"[^"]*"/gu;

/** How many questions a text asks. One inside quotation marks is somebody else's. */
export const sporsmalI = (tekst: string): number => tekst.replace(SITAT, '').match(/\?/g)?.length ?? 0;

/** The number of words in the longest sentence. */
export const lengsteSetning = (tekst: string): number =>
  Math.max(0, ...setninger(tekst).map((setning) => ordI(setning).length));
