const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/** Waits before the next try, twice as long each time: 1 s, 2 s, … up to 5 minutes. */
export class Backoff {
  #next = FIRST_MS;
  #timer: NodeJS.Timeout | undefined;

  get waiting(): boolean {
    return this.#timer !== undefined;
  }

  wait(then: () => void): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      then();
    }, this.#next);
    this.#timer.unref();
    this.#next = Math.min(this.#next * 2, LONGEST_MS);
  }

  reset(): void {
    this.#next = FIRST_MS;
  }
}
