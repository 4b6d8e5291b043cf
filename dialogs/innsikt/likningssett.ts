import type { Celle, Likning } from './celle.ts';
import { MINST } from './tell.ts';

/** So many steps are tried to find other numbers for one figure: most are found in less. */
const MAX_STEPS = 150;
/** With how many more figures hidden other numbers are looked for: none first. */
const MORE = [0, 1, 2, 3, 4, 6, 8];

interface LikningssettOptions {
  readonly likninger: readonly Likning[];
  readonly antall: ReadonlyMap<Celle, number>;
  /** May grow afterwards. */
  readonly hidden: ReadonlySet<Celle>;
  /** Hidden figures of which it is not even told that they are few. May grow afterwards. */
  readonly veiled: ReadonlySet<Celle>;
  /** Figures told of one to four people: of these a nought is hidden too. */
  readonly ofFew: ReadonlySet<Celle>;
  /** How much a figure is missed when it is hidden. */
  readonly worth: (navn: Celle) => number;
}

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
  readonly #veiled: ReadonlySet<Celle>;
  readonly #ofFew: ReadonlySet<Celle>;
  readonly #worth: (navn: Celle) => number;
  readonly #ledd = new Map<Celle, Ledd[]>();
  /** Figures for which other numbers were found. They stay possible when more is hidden. */
  readonly #free = new Set<Celle>();

  constructor({ likninger, antall, hidden, veiled, ofFew, worth }: LikningssettOptions) {
    this.likninger = likninger;
    this.#antall = antall;
    this.#hidden = hidden;
    this.#veiled = veiled;
    this.#ofFew = ofFew;
    this.#worth = worth;
    for (const [likning, { sum, deler }] of likninger.entries()) {
      for (const navn of sum) this.#note(navn, { likning, tegn: 1 });
      for (const navn of deler) this.#note(navn, { likning, tegn: -1 });
    }
  }

  /** What is to be hidden too, so that the hidden figure can't be computed: nothing when it can't be. Null: no way was found. */
  needed(navn: Celle): readonly Celle[] | null {
    if (this.#free.has(navn)) return [];
    for (const more of MORE)
      for (const by of [1, -1]) {
        const moved = this.#move(navn, by, more);
        if (moved === null) continue;
        for (const free of moved.keys()) this.#free.add(free);
        return [...moved.keys()].filter((one) => !this.#hidden.has(one));
      }
    return null;
  }

  /** The figures of the sums that a figure stands in. */
  around(navn: Celle): readonly Celle[] {
    return this.#ledd
      .get(navn)!
      .flatMap(({ likning }) => [...this.likninger[likning]!.sum, ...this.likninger[likning]!.deler]);
  }

  #note(navn: Celle, ledd: Ledd): void {
    this.#ledd.set(navn, [...(this.#ledd.get(navn) ?? []), ledd]);
  }

  /** By how much each figure moves, of which at most `more` are shown now; null when no way was found. */
  #move(start: Celle, by: number, more: number): ReadonlyMap<Celle, number> | null {
    if (!this.#fits(start, by)) return null;
    const flytt = new Flytt(this.#ledd);
    flytt.shift(start, by);
    let left = MAX_STEPS;
    const putRight = (room: number): boolean => {
      if (flytt.wrong.size === 0) return true;
      left -= 1;
      if (left < 0) return false;
      for (const { navn, step } of this.#ways(flytt, room)) {
        flytt.shift(navn, step);
        if (putRight(room - this.#cost(navn))) return true;
        flytt.back(navn, step);
      }
      return false;
    };
    return putRight(more) ? flytt.moved : null;
  }

  #cost(navn: Celle): number {
    return this.#hidden.has(navn) ? 0 : 1;
  }

  /**
   * The ways to put right the wrong sum that has the fewest of them: by hidden figures before shown ones, and by those that
   * put most else right, and that are missed least.
   */
  #ways(flytt: Flytt, room: number): readonly Steg[] {
    let fewest: readonly Steg[] | null = null;
    for (const [likning, off] of flytt.wrong) {
      const ways = this.#waysToRight(likning, off, flytt).filter(({ navn }) => this.#cost(navn) <= room);
      if (fewest === null || ways.length < fewest.length) fewest = ways;
    }
    const rank = (steg: Steg) => this.#cost(steg.navn) * 100 + flytt.wrongAfter(steg);
    return fewest!.toSorted((a, b) => rank(a) - rank(b) || this.#worth(a.navn) - this.#worth(b.navn));
  }

  #waysToRight(likning: number, off: number, { moved }: Flytt): readonly Steg[] {
    const { sum, deler } = this.likninger[likning]!;
    const step = -Math.sign(off);
    const ways = [...sum.map((navn) => ({ navn, step })), ...deler.map((navn) => ({ navn, step: -step }))];
    return ways.filter(({ navn, step: by }) => !moved.has(navn) && this.#fits(navn, by));
  }

  /** What a reader knows of it: «skjult» may be any number; «færre enn 5» may be nought only where it is told of few. */
  #fits(navn: Celle, step: number): boolean {
    const value = this.#antall.get(navn)!;
    const after = value + step;
    if (value >= MINST) return after >= 0;
    if (!this.#hidden.has(navn)) return false;
    if (this.#veiled.has(navn)) return after >= 0;
    return after < MINST && after >= (this.#ofFew.has(navn) ? 0 : 1);
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
