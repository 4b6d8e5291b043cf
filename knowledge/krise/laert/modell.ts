import { readFileSync } from 'node:fs';
import type { Klasse } from '../leksikon/index.ts';
import { KLASSER } from './klasser.ts';
import { grovFolding, type Trekk, trekkAv } from './trekk.ts';

/** Weights as they are kept: the features' names, and for each a small whole number a class, the last for "no crisis". */
interface Vekter {
  readonly trekk: readonly string[];
  readonly skala: number;
  /** Base64 of signed bytes, `KLASSER.length + 1` for each feature. */
  readonly tall: string;
}

export interface Skar {
  /** The logarithm of the odds for a crisis: above 0, more likely than not. */
  readonly odds: number;
  /** The most likely class, if it is one. */
  readonly klasse: Klasse;
}

const COLUMNS = KLASSER.length + 1;
/** A longer message is looked at a piece at a time, so that one clause is not lost in a long story. */
const WINDOW = 50;
const STEP = 25;

const load = () => {
  const { trekk, skala, tall } = JSON.parse(
    readFileSync(new URL('./vekter.json', import.meta.url), 'utf8'),
  ) as Vekter;
  const bytes = Buffer.from(tall, 'base64');
  return {
    row: new Map(trekk.map((name, at) => [name, at])),
    skala,
    numbers: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
  };
};

const { row, skala, numbers } = load();

const sumsOf = (trekk: Trekk): number[] => {
  const sums = new Array<number>(COLUMNS).fill(0);
  for (const [name, value] of trekk) {
    const at = row.get(name);
    if (at === undefined) continue;
    for (let column = 0; column < COLUMNS; column += 1)
      sums[column]! += numbers[at * COLUMNS + column]! * skala * value;
  }
  return sums;
};

const skarOf = (trekk: Trekk): Skar => {
  const sums = sumsOf(trekk);
  const none = sums[KLASSER.length]!;
  const crises = sums.slice(0, KLASSER.length);
  const best = crises.indexOf(Math.max(...crises));
  const odds = Math.log(crises.reduce((sum, value) => sum + Math.exp(value - none), 0));
  return { odds, klasse: KLASSER[best]! };
};

const windows = (words: readonly string[]): string[][] => {
  if (words.length <= WINDOW + STEP) return [[...words]];
  return Array.from({ length: Math.ceil(words.length / STEP) }, (_, n) =>
    words.slice(n * STEP, n * STEP + WINDOW),
  );
};

/**
 * How likely it is that a message tells of a crisis, learned from examples (`../eksempler/`, `npm run krise:tren`), with
 * what the rules found as one of the signs. Linear in the length of the text.
 */
export const skar = (text: string, regelklasse: string | null): Skar =>
  windows(grovFolding(text).split(' '))
    .map((words) => skarOf(trekkAv(words, regelklasse)))
    .reduce((highest, next) => (next.odds > highest.odds ? next : highest));
