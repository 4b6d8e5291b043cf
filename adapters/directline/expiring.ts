interface Options {
  readonly ttlMs: number;
  readonly now: () => number;
}

/** What is only known for a while, in memory: gone after its time, or when the process ends. */
export class Expiring<Value> {
  readonly #options: Options;
  readonly #entries = new Map<string, { readonly value: Value; readonly until: number }>();

  constructor(options: Options) {
    this.#options = options;
  }

  put(key: string, value: Value): void {
    this.#dropExpired();
    // Set anew, so that the map stays in the order in which its entries expire.
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: this.#options.now() + this.#options.ttlMs });
  }

  get(key: string): Value | undefined {
    this.#dropExpired();
    return this.#entries.get(key)?.value;
  }

  #dropExpired(): void {
    const now = this.#options.now();
    for (const [key, { until }] of this.#entries) {
      if (until > now) return;
      this.#entries.delete(key);
    }
  }
}
