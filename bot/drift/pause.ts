import type { Klokke } from '../../dialogs/klokke.ts';
import type { Store } from '../../dialogs/store/index.ts';

/** The collection of what the operator has set. */
export const DRIFT = 'drift';
/** The stream in which every pause and its end stand: who, when and why. */
const HISTORY = 'drift';

export interface Pause {
  readonly grunn: string;
  readonly hvem: string;
  readonly tid: number;
}

/** The pause switch (design, operation): while it is on, everyone gets a polite text; crisis numbers still come first. */
export class Pausebryter {
  readonly #store: Store;
  readonly #now: Klokke;
  #pause: Pause | null = null;

  private constructor(store: Store, now: Klokke) {
    this.#store = store;
    this.#now = now;
  }

  /** Follows the store from then on: somebody may set the switch at another instance. */
  static async open(store: Store, now: Klokke): Promise<Pausebryter> {
    const bryter = new Pausebryter(store, now);
    await bryter.#read();
    store.streams.watch((stream) => {
      if (stream === HISTORY) void bryter.#read().catch(() => {});
    });
    return bryter;
  }

  /** Why the service is paused, or null. */
  get grunn(): string | null {
    return this.#pause?.grunn ?? null;
  }

  async on(grunn: string, hvem: string): Promise<Pause> {
    const pause: Pause = { grunn, hvem, tid: this.#now() };
    await this.#store.documents.put(DRIFT, 'pause', { ...pause });
    this.#pause = pause;
    await this.#record({ type: 'pauset', ...pause });
    return pause;
  }

  async off(hvem: string): Promise<void> {
    await this.#store.documents.delete(DRIFT, 'pause');
    this.#pause = null;
    await this.#record({ type: 'gjenopptatt', hvem, tid: this.#now() });
  }

  async #read(): Promise<void> {
    const kept = await this.#store.documents.get(DRIFT, 'pause');
    this.#pause = kept ? (kept.value as unknown as Pause) : null;
  }

  /** Comes after the switch itself: those who follow the stream find it set. */
  async #record(record: {
    readonly type: string;
    readonly hvem: string;
    readonly tid: number;
  }): Promise<void> {
    const { streams } = this.#store;
    const result = await streams.append(HISTORY, [record], { expected: await streams.version(HISTORY) });
    if (!result.ok) throw new Error('Somebody else changed the pause just now. Look at it again.');
  }
}
