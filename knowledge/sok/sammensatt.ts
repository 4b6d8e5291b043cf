import { HELE, LEDD } from './leksikon/ledd.ts';
import { erTall } from './ord.ts';
import { stamme } from './stamme.ts';

const KORTESTE_LEDD = 2;
const KORTESTE_ORD = 7;
const FLEST_LEDD = 4;
const HUSKET = 60_000;

const LEDDSTAMMER: ReadonlySet<string> = new Set([...LEDD].map(stamme));

/** Splits compounds into parts that stand in the project's lexicon or among the words of the articles. */
export class Sammensatt {
  readonly #egne: ReadonlySet<string>;
  readonly #husket = new Map<string, readonly string[]>();

  /** `egne`: words of the articles that may be a part, besides the lexicon. */
  constructor(egne: ReadonlySet<string>) {
    this.#egne = egne;
  }

  /** The parts as they stand in the word, without what binds them; fewest parts win. Empty when it is no compound. */
  deler(word: string): readonly string[] {
    const known = this.#husket.get(word);
    if (known) return known;
    const parts = this.#splittes(word) ? (this.#del(word, FLEST_LEDD) ?? []) : [];
    const found = parts.length > 1 ? parts : [];
    if (this.#husket.size < HUSKET) this.#husket.set(word, found);
    return found;
  }

  #splittes(word: string): boolean {
    return word.length >= KORTESTE_ORD && !erTall(word) && !HELE.has(word);
  }

  #del(word: string, most: number): readonly string[] | null {
    if (word.length < KORTESTE_LEDD) return null;
    if (this.#erSiste(word)) return [word];
    if (most === 1) return null;
    let best: readonly string[] | null = null;
    for (let at = word.length - KORTESTE_LEDD; at >= KORTESTE_LEDD; at -= 1) {
      const first = this.#foran(word.slice(0, at));
      if (first === null) continue;
      const rest = this.#del(word.slice(at), most - 1);
      if (rest && (best === null || rest.length + 1 < best.length)) best = [first, ...rest];
    }
    return best;
  }

  /** A part that another follows: as it stands, or with the binding s or e. */
  #foran(part: string): string | null {
    if (LEDD.has(part) || this.#egne.has(part)) return part;
    const bare = part.slice(0, -1);
    if (/[se]$/u.test(part) && (LEDD.has(bare) || this.#egne.has(bare))) return bare;
    return null;
  }

  #erSiste(part: string): boolean {
    return LEDD.has(part) || this.#egne.has(part) || (part.length > 3 && LEDDSTAMMER.has(stamme(part)));
  }
}
