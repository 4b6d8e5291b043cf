import { enFeilUnna, utenNorskeTegn } from '../index.ts';
import { ORD } from './ordliste.ts';
import { ANTALL } from './trekk.ts';

/** Every way a word may be written, with and without æ, ø and å → the word. */
const SKRIVEMATER: ReadonlyMap<string, string> = new Map(
  ORD.flatMap((word) => [word, ...utenNorskeTegn(word)].map((form) => [form, word])),
);

/** What stands around and between the words when people write them down: spaces, commas, full stops, quotes, numbers of a list. */
const SKILLE = /[^\p{L}\p{M}]+/u;

const tokensOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ä', 'æ')
    .replaceAll('ö', 'ø')
    .split(SKILLE)
    .filter((token) => token !== '');

/** Shorter than this there is too little left of a word to guess from. */
const KORTEST_MED_FEIL = 4;

/** The word that is meant: as it stands, else the only one that is a single typing error away. */
const lesEtt = (token: string): string | null => {
  const exact = SKRIVEMATER.get(token);
  if (exact !== undefined || token.length < KORTEST_MED_FEIL) return exact ?? null;
  const near = new Set([...SKRIVEMATER].flatMap(([form, word]) => (enFeilUnna(form, token) ? [word] : [])));
  return near.size === 1 ? [...near][0]! : null;
};

/**
 * Reads four words back, however they were written: in capitals, with commas, without æ, ø and å, and with one typing
 * error in each word where only one word can be meant. Null when there are not four, or one of them is none of ours.
 */
export const lesOrd = (text: string): readonly string[] | null => {
  const tokens = tokensOf(text);
  if (tokens.length !== ANTALL) return null;
  const words = tokens.flatMap((token) => lesEtt(token) ?? []);
  return words.length === ANTALL ? words : null;
};

/** «ordene er …», «fortsett med …», in the three languages: what follows is meant as the words. */
const INNLEDNING =
  /^(?:(?:de fire |dei fire |mine |the four |my )?(?:ordene|orda|ordene mine|orda mine|fire ord|words)(?: mine)?(?: er| are)?|fortsett med|hald fram med|(?:go on|continue) with) +/u;

/**
 * The part of a message that is four words, or null: all of it, where at most one has a typing error; or what follows an introduction,
 * where at least two are ours, so that words which were noted down wrong are not left standing either.
 */
export const finnFireOrd = (text: string): string | null => {
  const tokens = tokensOf(text).join(' ');
  const rest = tokens.replace(INNLEDNING, '');
  const four = rest.split(' ');
  if (four.length !== ANTALL) return null;
  const enough = rest === tokens ? isWords(four) : four.filter((token) => lesEtt(token) !== null).length >= 2;
  return enough ? rest : null;
};

const isWords = (four: readonly string[]): boolean =>
  four.every((token) => lesEtt(token) !== null) &&
  four.filter((token) => SKRIVEMATER.has(token)).length >= ANTALL - 1;
