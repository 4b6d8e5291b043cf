import { avstand } from './avstand.ts';

export interface Rettet {
  readonly ord: string;
  /** 0..1: how sure it is that this was meant. */
  readonly vekt: number;
}

interface Kandidat {
  readonly ord: string;
  readonly kost: number;
}

/** Nobody corrects a shorter word: too much lies near it. */
const KORTESTE = 3;
const FLEST = 2;
const HUSKET = 5000;
/** Only words whose letters are nearly the same are measured: so many may differ for each error. */
const ULIKE_BOKSTAVER = 2;

const mestFor = (length: number): number => {
  if (length < 4) return 0.45;
  if (length < 6) return 0.75;
  if (length < 9) return 1.5;
  return length < 13 ? 2.1 : 2.8;
};

const merke = (word: string): number => {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
};

const antallBits = (bits: number): number => {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** Finds what was meant by a word that is not known, among the words that are. */
export class Retting {
  readonly #ord: readonly string[];
  readonly #antall: readonly number[];
  readonly #merker: Int32Array;
  readonly #husket = new Map<string, readonly Rettet[]>();

  /** `antall`: how often each word is used; the commoner is likelier meant. */
  constructor(ord: readonly (readonly [string, number])[]) {
    this.#ord = ord.map(([word]) => word);
    this.#antall = ord.map(([, count]) => count);
    this.#merker = Int32Array.from(this.#ord, merke);
  }

  /** The likeliest first; none when nothing lies near. */
  finn(word: string): readonly Rettet[] {
    if (word.length < KORTESTE) return [];
    const known = this.#husket.get(word);
    if (known) return known;
    const found = this.#let(word);
    if (this.#husket.size >= HUSKET) this.#husket.clear();
    this.#husket.set(word, found);
    return found;
  }

  #let(word: string): readonly Rettet[] {
    const most = mestFor(word.length);
    const found = this.#naere(word, most).sort((a, b) => a.kost - b.kost || (a.ord < b.ord ? -1 : 1));
    const best = found[0];
    if (!best) return [];
    return found
      .filter(({ kost }) => kost < best.kost + 0.35)
      .slice(0, FLEST)
      .map(({ ord, kost }) => ({ ord, vekt: Math.max(0.35, Math.min(0.95, 1 - kost / (most + 1.5))) }));
  }

  #naere(word: string, most: number): Kandidat[] {
    const own = merke(word);
    const unlike = Math.ceil(most) * ULIKE_BOKSTAVER;
    const found: Kandidat[] = [];
    for (let n = 0; n < this.#ord.length; n += 1) {
      if (antallBits(own ^ this.#merker[n]!) > unlike) continue;
      const candidate = this.#ord[n]!;
      if (candidate.length < KORTESTE) continue;
      const cost = avstand(word, candidate, most);
      if (cost <= most) found.push({ ord: candidate, kost: cost + this.#straff(word, n) });
    }
    return found;
  }

  /** Rare words are less likely meant; the first letter is seldom wrong. */
  #straff(word: string, n: number): number {
    const first = word[0] === this.#ord[n]![0] ? 0 : 0.4;
    return first + 0.5 / (1 + Math.log1p(this.#antall[n]!));
  }
}
