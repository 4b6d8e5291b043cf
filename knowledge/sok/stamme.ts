import snowball from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import { UNNTAK } from './leksikon/unntak.ts';
import { erTall } from './ord.ts';

const remembered = new Map<string, string>();
/** So many words are remembered; a flood of made-up ones can't fill the memory. */
const HUSKET = 60_000;

/** The stem of a word in bokmål: the list of exceptions, else Snowball's. Numbers and §s are their own. */
export const stamme = (word: string): string => {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stem = UNNTAK.get(word) ?? (erTall(word) || word.length < 4 ? word : snowball.stem(word));
  if (remembered.size < HUSKET) remembered.set(word, stem);
  return stem;
};

const ENDELSER: readonly (readonly [RegExp, string])[] = [
  [/ies$|ied$/u, 'y'],
  [/(?<=(?:ss|x|ch|sh))es$/u, ''],
  [/(?<=[^su])s$/u, ''],
];

/** An English word without its endings, lightly: plural, -ed, -ing, and the last e. */
export const stammeEn = (word: string): string => {
  if (word.length < 4) return word;
  const singular = ENDELSER.reduce((form, [ending, by]) => form.replace(ending, by), word);
  const base = singular.replace(/(?<=[aeiouy].*[^e])(?:ing|ed)$/u, '').replace(/([^aeiouls])\1$/u, '$1');
  return base.length < 3 ? singular : base.replace(/(?<=.{3})e$/u, '');
};
