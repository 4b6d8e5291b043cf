import type { Rettet } from './retting.ts';

const MINST = 0.62;
const FLEST = 2;
const KORTESTE = 5;

const trigramAv = (word: string): ReadonlySet<string> => {
  const padded = `_${word}_`;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return found;
};

/** The safety net under the spelling: words that share half of their three-letter pieces with what was written. */
export class Trigram {
  readonly #ord: readonly string[];
  readonly #steder = new Map<string, number[]>();
  readonly #storrelse: readonly number[];

  constructor(ord: readonly string[]) {
    this.#ord = ord.filter((word) => word.length >= KORTESTE);
    this.#storrelse = this.#ord.map((word, n) => {
      const pieces = trigramAv(word);
      for (const piece of pieces) this.#add(piece, n);
      return pieces.size;
    });
  }

  #add(piece: string, n: number): void {
    const there = this.#steder.get(piece);
    if (there) there.push(n);
    else this.#steder.set(piece, [n]);
  }

  finn(word: string): readonly Rettet[] {
    if (word.length < KORTESTE) return [];
    const own = trigramAv(word);
    const shared = new Map<number, number>();
    for (const piece of own)
      for (const n of this.#steder.get(piece) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
    return [...shared]
      .map(([n, count]) => ({ ord: this.#ord[n]!, vekt: (2 * count) / (own.size + this.#storrelse[n]!) }))
      .filter(({ vekt }) => vekt >= MINST)
      .sort((a, b) => b.vekt - a.vekt || (a.ord < b.ord ? -1 : 1))
      .slice(0, FLEST)
      .map(({ ord, vekt }) => ({ ord, vekt: vekt * 0.7 }));
  }
}
