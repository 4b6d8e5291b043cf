import type { Oppslag } from './leksikon/les.ts';

interface Frase {
  readonly ord: readonly string[];
  readonly betyr: readonly (readonly string[])[];
}

export interface Frasefunn {
  readonly lengde: number;
  /** The words of each meaning, the likeliest first. */
  readonly betyr: readonly (readonly string[])[];
}

/** A lexicon of words and phrases, looked up where they begin: the longest wins. */
export class Frasebok {
  readonly #starter = new Map<string, Frase[]>();
  readonly #form: (word: string) => string;

  /** `form`: what words are compared as, e.g. without endings. */
  constructor(oppslag: readonly Oppslag[], form: (word: string) => string = (word) => word) {
    this.#form = form;
    for (const { skrevet, betyr } of oppslag) this.#add(skrevet, betyr);
    for (const phrases of this.#starter.values()) phrases.sort((a, b) => b.ord.length - a.ord.length);
  }

  #add(skrevet: string, betyr: readonly string[]): void {
    const ord = skrevet.split(/[\s-]+/u).map(this.#form);
    const frase = { ord, betyr: betyr.map((one) => one.split(' ')) };
    const there = this.#starter.get(ord[0]!);
    if (there) there.push(frase);
    else this.#starter.set(ord[0]!, [frase]);
  }

  finn(words: readonly string[], at: number): Frasefunn | null {
    const phrases = this.#starter.get(this.#form(words[at]!));
    const found = phrases?.find(({ ord }) =>
      ord.every((word, n) => n === 0 || this.#erLik(words[at + n], word)),
    );
    return found ? { lengde: found.ord.length, betyr: found.betyr } : null;
  }

  #erLik(word: string | undefined, form: string): boolean {
    return word !== undefined && this.#form(word) === form;
  }

  /** Is the word an entry alone? */
  harOrd(word: string): boolean {
    return this.#starter.get(this.#form(word))?.some(({ ord }) => ord.length === 1) ?? false;
  }

  /** Every single word that begins or makes an entry, as it is compared. */
  ordene(): readonly string[] {
    return [...new Set([...this.#starter.values()].flatMap((phrases) => phrases.flatMap(({ ord }) => ord)))];
  }
}
