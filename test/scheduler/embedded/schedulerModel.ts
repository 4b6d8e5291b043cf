/** The scheduler as simply as it can be said: what is owed, and what may still come though it is not. */
export class SchedulerModel {
  /** By key. `ns`: one of these plans is what waits. `must`: it was promised; else a crash left it open. */
  readonly #owed = new Map<string, { readonly ns: Set<number>; must: boolean }>();
  /** When each plan may be done at the earliest. */
  readonly #at = new Map<number, number>();
  /** Done since nothing was under way: a crash now may have come before that was written down. */
  #justDone: [key: string, n: number][] = [];

  /** Asked for; whether it was heard is open until `answered`. */
  plan(key: string, { n, at }: { n: number; at: number }): void {
    this.#at.set(n, at);
    const owed = this.#owed.get(key);
    if (owed === undefined) this.#owed.set(key, { ns: new Set([n]), must: false });
    else if (!owed.must) owed.ns.add(n);
  }

  answered(key: string): void {
    const owed = this.#owed.get(key);
    if (owed) owed.must = true;
  }

  cancel(key: string, { answered }: { answered: boolean }): void {
    const owed = this.#owed.get(key);
    if (answered) this.#owed.delete(key);
    else if (owed) owed.must = false;
  }

  /** What is wrong with a call of the handler now; null when it is right. */
  called(key: string, { n, now, fails }: { n: number; now: number; fails: boolean }): string | null {
    if (!this.#owed.get(key)?.ns.has(n)) return `Job ${n} of ${key} was not owed.`;
    if (now < (this.#at.get(n) ?? 0)) return `Job ${n} of ${key} came too early.`;
    if (fails) return null;
    this.#owed.delete(key);
    this.#justDone.push([key, n]);
    return null;
  }

  /** Nothing is under way. */
  rest(): void {
    this.#justDone = [];
  }

  crash(): void {
    for (const [key, n] of this.#justDone) {
      const owed = this.#owed.get(key);
      if (owed === undefined) this.#owed.set(key, { ns: new Set([n]), must: false });
      else owed.ns.add(n);
    }
    this.rest();
  }

  /** Keys of what was promised and has not been done. */
  promised(): string[] {
    return [...this.#owed].flatMap(([key, { must }]) => (must ? [key] : []));
  }
}
