/** Words with one letter left out: two words one typing error apart share one, or are one of the other's. */
const utenEnBokstav = (word: string): readonly string[] =>
  Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));

const commonStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};

const swapsNeighbours = (a: string, b: string, at: number): boolean =>
  a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);

/** True when at most one letter is wrong, missing, too many, or has changed places with its neighbour. */
export const enFeilUnna = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (a === b) return true;
  const at = commonStart(a, b);
  if (a.length !== b.length) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return long.slice(at + 1) === short.slice(at);
  }
  return a.slice(at + 1) === b.slice(at + 1) || swapsNeighbours(a, b, at);
};

/** Finds words that are one typing error away, in time that grows with the word and not with the dictionary. */
export class Stavefeil {
  readonly #byPart = new Map<string, Set<string>>();

  add(word: string): void {
    for (const part of [word, ...utenEnBokstav(word)]) {
      const words = this.#byPart.get(part) ?? new Set();
      this.#byPart.set(part, words.add(word));
    }
  }

  find(word: string): readonly string[] {
    const found = new Set<string>();
    for (const part of [word, ...utenEnBokstav(word)])
      for (const candidate of this.#byPart.get(part) ?? [])
        if (enFeilUnna(word, candidate)) found.add(candidate);
    return [...found];
  }
}
