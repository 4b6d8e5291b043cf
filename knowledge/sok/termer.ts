import { SVAKE } from './leksikon/stopp.ts';
import { stamme, stammeEn } from './stamme.ts';

/** What a word is searched as: its stem, `~stem` for English without translation; signs (`?varighet`, `@aft`) as they are. */
export const termAv = (word: string): string => {
  if (word.startsWith('~')) return `~${stammeEn(word.slice(1))}`;
  return word.startsWith('?') || word.startsWith('@') ? word : stamme(word);
};

/** The sign of an article, which all its names share. */
export const tegnFor = (artikkel: string): string => `@${artikkel}`;

const SVAKE_TERMER: ReadonlySet<string> = new Set([...SVAKE].map(termAv));

/** Is it a word that says little? */
export const erSvak = (term: string): boolean => SVAKE_TERMER.has(term);
