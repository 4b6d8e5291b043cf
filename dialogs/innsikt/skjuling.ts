import type { Celle } from './celle.ts';
import { Likningssett } from './likningssett.ts';
import { isFew, type Skjematall } from './tell.ts';

interface SkjulingOptions {
  readonly tall: Skjematall;
  /** What is hidden in any case. */
  readonly few: readonly Celle[];
  /** Figures told of one to four people: of these a nought is hidden too. */
  readonly ofFew: ReadonlySet<Celle>;
}

export interface Skjulte {
  readonly hidden: ReadonlySet<Celle>;
  /** Of these it is not even told that they are few. */
  readonly veiled: ReadonlySet<Celle>;
}

/** How gladly a figure is kept: the higher, the later it is hidden for the sake of another. */
const VERDI: { readonly [mal: string]: number } = { personer: 4, fullfort: 3, nadd: 2 };

/**
 * Decides what is hidden beside the few. It goes on until no rule is broken, and only ever hides more, so it comes to an
 * end: when all is hidden, nothing can be computed.
 */
export class Skjuling {
  readonly #tall: Skjematall;
  readonly #hidden: Set<Celle>;
  readonly #veiled = new Set<Celle>();
  readonly #sett: Likningssett;

  constructor({ tall, few, ofFew }: SkjulingOptions) {
    this.#tall = tall;
    this.#hidden = new Set(few);
    this.#sett = new Likningssett({
      ...tall,
      hidden: this.#hidden,
      veiled: this.#veiled,
      ofFew,
      worth: (navn) => this.#worth(navn),
    });
  }

  finish(): Skjulte {
    while (this.#hideClose() || this.#hideInSums() || this.#hideFixed());
    return { hidden: this.#hidden, veiled: this.#veiled };
  }

  /** Of two figures that a few people part, one goes. */
  #hideClose(): boolean {
    const before = this.#hidden.size;
    for (const pair of this.#tall.nare) if (!pair.some((navn) => this.#hidden.has(navn))) this.#hideOne(pair);
    return this.#hidden.size > before;
  }

  /** A sum in which one figure is hidden gives it away, and one in which all hidden ones are few people together gives those. */
  #hideInSums(): boolean {
    const before = this.#hidden.size;
    for (const { sum, deler } of this.#sett.likninger) {
      const inSum = sum.filter((navn) => this.#hidden.has(navn));
      const inDeler = deler.filter((navn) => this.#hidden.has(navn));
      if (inSum.length > 0 && inDeler.length > 0) continue;
      const hidden = [...inSum, ...inDeler];
      const total = hidden.reduce((all, navn) => all + this.#tall.antall.get(navn)!, 0);
      if (hidden.length === 1 || isFew(total)) this.#hideOne([...sum, ...deler]);
    }
    return this.#hidden.size > before;
  }

  /** A figure for which there are no other numbers that fit with all that is shown takes others with it, until there are. */
  #hideFixed(): boolean {
    const before = this.#hidden.size;
    for (const navn of this.#hidden) {
      const needed = this.#sett.needed(navn);
      if (needed === null && this.#hideAround(navn)) return true;
      for (const one of needed ?? []) this.#hidden.add(one);
    }
    return this.#hidden.size > before;
  }

  /**
   * No other numbers were found. Then it is no longer told of its question which figures are few; then the sums around it go,
   * its question in all parts with what is told beside it, its part, and then all: what is not proved to be safe is not shown.
   * A nought that can be told from the rest gives no number of people away: for its sake no part goes.
   */
  #hideAround(navn: Celle): boolean {
    const [utsnitt, rad] = navn.split('/');
    const all = [...this.#tall.antall.keys()];
    const row = all.filter((one) => one.split('/')[1] === rad);
    return (
      this.#veil(row) ||
      this.#hideAll(this.#sett.around(navn)) ||
      this.#hideAll(row) ||
      this.#hideAll(row.flatMap((one) => this.#sett.around(one))) ||
      (this.#tall.antall.get(navn) !== 0 &&
        (this.#hideAll(all.filter((one) => one.split('/')[0] === utsnitt)) || this.#hideAll(all)))
    );
  }

  #veil(row: readonly Celle[]): boolean {
    const before = this.#veiled.size;
    for (const navn of row) if (this.#hidden.has(navn)) this.#veiled.add(navn);
    return this.#veiled.size > before;
  }

  /** Hides those that are people. False when all are hidden. */
  #hideAll(among: readonly Celle[]): boolean {
    const before = this.#hidden.size;
    for (const navn of among) if (this.#tall.antall.get(navn) !== 0) this.#hidden.add(navn);
    return this.#hidden.size > before;
  }

  /** Hides the one of the shown that is missed least. False when all are hidden. */
  #hideOne(among: readonly Celle[]): boolean {
    const [least] = among
      .filter((navn) => !this.#hidden.has(navn) && this.#tall.antall.get(navn) !== 0)
      .sort((a, b) => this.#worth(a) - this.#worth(b));
    if (least === undefined) return false;
    this.#hidden.add(least);
    return true;
  }

  /** A part before the whole, a small figure before a large one; a nought last, since it is hidden as one of the few. */
  #worth(navn: Celle): number {
    const [utsnitt, , mal] = navn.split('/') as [string, string, string];
    const value = this.#tall.antall.get(navn)!;
    const kind = (VERDI[mal] ?? 1) + (utsnitt === 'alle' ? 10 : 0) + (value === 0 ? 100 : 0);
    return kind * 1e9 + value;
  }
}
