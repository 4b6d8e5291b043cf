import { readFileSync } from 'node:fs';
import { type Regelsyn, seMedRegler } from '../gjenkjenner.ts';
import type { Klasse } from '../leksikon/index.ts';
import { KLASSER } from './klasser.ts';
import { type Trekk, trekkAv } from './trekk.ts';

/** Weights as they are kept: the features' names, and for each a small whole number a class, the last for "no crisis". */
interface Vekter {
  /** The fingerprint of the examples (`eksempler.ts`). */
  readonly laertAv: string;
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

let loaded: ReturnType<typeof load> | null = null;

/** Read at the first message, so that a thread which judges none carries no weights. */
const vekter = () => {
  loaded ??= load();
  return loaded;
};

const sumsOf = (trekk: Trekk): number[] => {
  const { row, skala, numbers } = vekter();
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

/** The text in pieces that overlap; a short one whole. */
const windows = (text: string): readonly string[] => {
  const words = [...text.matchAll(/\S+/gu)];
  if (words.length <= WINDOW + STEP) return [text];
  return Array.from({ length: Math.ceil(words.length / STEP) }, (_, n) => {
    const [from, to] = [words[n * STEP], words[n * STEP + WINDOW]];
    return text.slice(from?.index ?? 0, to?.index);
  });
};

/** In a message of several sentences, each of them too: what is said plainly is not outweighed by what stands around it. */
const sentences = (text: string): readonly string[] => {
  const found = text.split(/[.!?\n]+/u).filter((piece) => /\S\s+\S/u.test(piece));
  return found.length > 1 ? found : [];
};

/** A sentence alone has lost what it stood in, so it must be plainer. */
const DOUBT = 5;
const doubted = ({ odds, klasse }: Skar): Skar => ({ odds: odds - DOUBT, klasse });

/**
 * How likely it is that a message tells of a crisis, learned from examples (`../eksempler/`, `npm run krise:tren`), with
 * what the rules found as one of the signs: in the piece that is looked at, so that a plain sentence is not read as what
 * the rest of a long story is about. Linear in the length of the text.
 */
export const skar = (text: string, syn: Regelsyn): Skar => {
  const judge = (piece: string): Skar => skarOf(trekkAv(piece, piece === text ? syn : seMedRegler(piece)));
  return [...windows(text).map(judge), ...sentences(text).map(judge).map(doubted)].reduce((highest, next) =>
    next.odds > highest.odds ? next : highest,
  );
};
