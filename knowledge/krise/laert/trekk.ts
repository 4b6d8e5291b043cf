import type { Regelsyn } from '../gjenkjenner.ts';
import { begreperAv } from './begreper.ts';

/** A feature of a text, and how much of it there is. */
export type Trekk = readonly (readonly [string, number])[];

const WEIGHT = { ord: 1, par: 1, hopp: 0.7, tre: 1, bokstaver: 0.5, regel: 2, noenRegel: 1.5 } as const;
/** All texts weigh the same, short or long: so much for their words, for what the words mean, and for what rules see. */
const LENGTH = { ord: 4, begreper: 3, regler: 2 } as const;

/** Small letters without marks, doubled letters and the differences between å/aa/a, æ/ae, ø/oe/o: as people write. */
const grovFolding = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/å|aa/g, 'a')
    .replace(/æ|ae/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/(.)\1+/g, '$1')
    .replace(/[^a-z0-9?!]/g, ' ')
    .replace(/([?!])/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim();

const lettersOf = (word: string): string[] => {
  const whole = `^${word}$`;
  return [3, 4, 5].flatMap((length) =>
    Array.from({ length: Math.max(0, whole.length - length + 1) }, (_, at) => whole.slice(at, at + length)),
  );
};

/** Words, neighbours, and pieces of words, each once, of a text that is at most a window long. */
const ofWords = (words: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  words.forEach((word, at) => {
    const [next, third] = [words[at + 1], words[at + 2]];
    found.set(`w${word}`, WEIGHT.ord);
    if (next) found.set(`b${word} ${next}`, WEIGHT.par);
    if (third) found.set(`s${word} ${third}`, WEIGHT.hopp);
    if (third) found.set(`t${word} ${next} ${third}`, WEIGHT.tre);
    for (const piece of lettersOf(word)) found.set(`c${piece}`, WEIGHT.bokstaver);
  });
  return found;
};

const normed = (found: ReadonlyMap<string, number>, length: number): Trekk => {
  const size = Math.sqrt([...found.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
  return [...found].map(([name, value]) => [name, (value * length) / size] as const);
};

/**
 * The features of a text that is at most a window long: its words as they are written, what they mean, and what the rules
 * see in the message it stands in.
 */
export const trekkAv = (text: string, { klasse, tegn }: Regelsyn): Trekk => [
  ...normed(ofWords(grovFolding(text).split(' ')), LENGTH.ord),
  ...normed(begreperAv(text), LENGTH.begreper),
  ...normed(new Map(tegn.map((name) => [`r${name}`, 1])), LENGTH.regler),
  ['BIAS', 1],
  [`RULE${klasse ?? 'none'}`, WEIGHT.regel],
  [klasse ? 'RULE' : 'NORULE', WEIGHT.noenRegel],
];
