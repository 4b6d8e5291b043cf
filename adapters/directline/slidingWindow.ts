interface Options {
  readonly limit: number;
  readonly windowMs: number;
  readonly now: () => number;
}

/** At most `limit` a key in any stretch of `windowMs`, in memory. */
export class SlidingWindow {
  readonly #options: Options;
  readonly #times = new Map<string, readonly number[]>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Counts one and gives null; or, when it is full, counts nothing and gives the whole seconds until there is room. */
  take(key: string): number | null {
    const { limit, windowMs, now } = this.#options;
    this.#dropOld();
    const times = (this.#times.get(key) ?? []).filter((time) => time > now() - windowMs);
    if (times.length >= limit) return Math.ceil(((times.at(-limit) ?? now()) + windowMs - now()) / 1000);
    // Set anew, so that the map stays in the order of each key's last time.
    this.#times.delete(key);
    this.#times.set(key, [...times, now()]);
    return null;
  }

  #dropOld(): void {
    const { windowMs, now } = this.#options;
    for (const [key, times] of this.#times) {
      if ((times.at(-1) ?? 0) > now() - windowMs) return;
      this.#times.delete(key);
    }
  }
}
