import { hovedsprak, ordAv } from '../sprak/index.ts';
import { STOPP_EN, STOPP_NB } from './leksikon/stopp.ts';
import type { Malform, Ordforrad } from './ordforrad.ts';

/** Norwegian or English, by small words first, then by what words each has that the other lacks. A tie is `ellers`. */
export const malformAv = (words: readonly string[], forrad: Ordforrad, ellers: Malform): Malform => {
  const small = hovedsprak(ordAv(words.join(' ')));
  const score = (small === 'norsk' ? 1.5 : 0) - (small === 'engelsk' ? 1.5 : 0);
  const sum = words.reduce((total, word) => total + tendency(word, forrad), score);
  if (sum === 0) return ellers;
  return sum > 0 ? 'norsk' : 'engelsk';
};

const tendency = (word: string, forrad: Ordforrad): number => {
  const english = STOPP_EN.has(word) || forrad.erEngelsk(word);
  const norwegian = STOPP_NB.has(word) || forrad.erNorsk(word);
  if (english === norwegian) return 0;
  return norwegian ? 1 : -1;
};
