import type { Celle, Likning } from './celle.ts';
import { MINST } from './tell.ts';

/** So many steps are tried to find other numbers for one figure. Where that is not enough, it counts as fixed. */
const MAX_STEPS = 3_000;

interface Ledd {
  readonly likning: number;
  readonly tegn: 1 | -1;
}

/**
 * Sums that anyone knows, of figures of which some are hidden: can a hidden one be computed? It can't, if there are other
 * numbers for the hidden ones that fit with everything shown. They are looked for by moving one person: a figure goes up or
 * down by one, and in each sum that is then wrong another hidden one takes it up.
 */
export class Likningssett {
  readonly likninger: readonly Likning[];
  readonly #antall: ReadonlyMap<Celle, number>;
  readonly #hidden: ReadonlySet<Celle>;
  readonly #ledd = new Map<Celle, Ledd[]>();
  /** Figures for which other numbers were found. They stay possible when more is hidden. */
  readonly #free = new Set<Celle>();

  /** `hidden` may grow afterwards. */
  constructor(likninger: readonly Likning[], antall: ReadonlyMap<Celle, number>, hidden: ReadonlySet<Celle>) {
    this.likninger = likninger;
    this.#antall = antall;
    this.#hidden = hidden;
    for (const [likning, { sum, deler }] of likninger.entries()) {
      for (const navn of sum) this.#note(navn, { likning, tegn: 1 });
      for (const navn of deler) this.#note(navn, { likning, tegn: -1 });
    }
  }

  /** Null when the hidden figure can't be computed. Else the figures of the sums that stood in the way of other numbers. */
  whyFixed(navn: Celle): readonly Celle[] | null {
    if (this.#free.has(navn)) return null;
    const stuck = new Set<number>();
    for (const step of [1, -1]) {
      const moved = this.#move(navn, step, stuck);
      for (const free of moved?.keys() ?? []) this.#free.add(free);
      if (moved) return null;
    }
    return [...stuck].flatMap((at) => [...this.likninger[at]!.sum, ...this.likninger[at]!.deler]);
  }

  #note(navn: Celle, ledd: Ledd): void {
    this.#ledd.set(navn, [...(this.#ledd.get(navn) ?? []), ledd]);
  }

  /** By how much each figure moves; null when no way was found. `stuck` gets the sums that could not be put right. */
  #move(start: Celle, by: number, stuck: Set<number>): ReadonlyMap<Celle, number> | null {
    if (!this.#fits(start, by)) return null;
    const flytt = new Flytt(this.#ledd);
    flytt.shift(start, by);
    let left = MAX_STEPS;
    const putRight = (): boolean => {
      if (flytt.wrong.size === 0) return true;
      left -= 1;
      if (left < 0) return false;
      const [likning, ways] = this.#hardest(flytt);
      for (const { navn, step } of ways) {
        flytt.shift(navn, step);
        if (putRight()) return true;
        flytt.back(navn, step);
      }
      stuck.add(likning);
      return false;
    };
    return putRight() ? flytt.moved : null;
  }

  /** The wrong sum that the fewest hidden figures can put right, and those: the ones that put most else right come first. */
  #hardest(flytt: Flytt): readonly [number, readonly Steg[]] {
    let best: readonly [number, readonly Steg[]] | null = null;
    for (const [likning, off] of flytt.wrong) {
      const ways = this.#waysToRight(likning, off, flytt);
      if (best === null || ways.length < best[1].length) best = [likning, ways];
    }
    const [likning, ways] = best!;
    return [likning, ways.toSorted((a, b) => flytt.wrongAfter(a) - flytt.wrongAfter(b))];
  }

  #waysToRight(likning: number, off: number, { moved }: Flytt): readonly Steg[] {
    const { sum, deler } = this.likninger[likning]!;
    const step = -Math.sign(off);
    const ways = [...sum.map((navn) => ({ navn, step })), ...deler.map((navn) => ({ navn, step: -step }))];
    return ways.filter(
      ({ navn, step: by }) => this.#hidden.has(navn) && !moved.has(navn) && this.#fits(navn, by),
    );
  }

  /** Who reads «færre enn 5» or «skjult» knows between what the figure is. A nought that is hidden may be up to four. */
  #fits(navn: Celle, step: number): boolean {
    const value = this.#antall.get(navn)!;
    const after = value + step;
    if (value >= MINST) return after >= MINST;
    return after < MINST && after >= Math.min(value, 1);
  }
}

interface Steg {
  readonly navn: Celle;
  readonly step: number;
}

/** One person on the way from figure to figure. */
class Flytt {
  readonly moved = new Map<Celle, number>();
  /** The sums that do not hold now, and by how much. */
  readonly wrong = new Map<number, number>();
  readonly #ledd: ReadonlyMap<Celle, readonly Ledd[]>;

  constructor(ledd: ReadonlyMap<Celle, readonly Ledd[]>) {
    this.#ledd = ledd;
  }

  shift(navn: Celle, step: number): void {
    this.moved.set(navn, step);
    this.#weigh(navn, step);
  }

  back(navn: Celle, step: number): void {
    this.moved.delete(navn);
    this.#weigh(navn, -step);
  }

  /** How many more sums than now would be wrong after it. */
  wrongAfter({ navn, step }: Steg): number {
    return this.#ledd
      .get(navn)!
      .map(({ likning, tegn }) => Math.sign((this.wrong.get(likning) ?? 0) * step * tegn))
      .reduce((all, sign) => all + (sign < 0 ? -1 : 1), 0);
  }

  #weigh(navn: Celle, step: number): void {
    for (const { likning, tegn } of this.#ledd.get(navn)!) {
      const off = (this.wrong.get(likning) ?? 0) + step * tegn;
      if (off === 0) this.wrong.delete(likning);
      else this.wrong.set(likning, off);
    }
  }
}
