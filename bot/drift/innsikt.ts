import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { lesUtfyllinger, type Skjematabell, type Utfylling } from '../../dialogs/innsikt/index.ts';
import type { JsonObject } from '../../dialogs/json.ts';
import type { Klokke } from '../../dialogs/klokke.ts';
import { isoDay } from '../../dialogs/sprak/dato.ts';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';
import type { Store } from '../../dialogs/store/index.ts';
import { fromStored } from '../turn/record.ts';
import { REGISTER } from '../turn/register.ts';

/** What the insight shows: figures that hide the few, and when they were counted (milliseconds since 1970). */
export interface Innsiktsvar {
  readonly tid: number;
  readonly skjemaer: readonly Skjematabell[];
}

/** How many conversations are read, of how many. */
export interface Fremgang {
  readonly lest: number;
  readonly av: number;
}

interface Deps {
  readonly store: Pick<Store, 'streams' | 'documents'>;
  readonly now: Klokke;
  /** For how many days a conversation is kept (`STORAGE_DAYS`). */
  readonly storageDays: number;
}

/** Figures are kept for so long. Whoever asks again and again sees the same, and not the one who was added meanwhile. */
const KEEP_MS = 10 * 60_000;
const DAY_MS = 86_400_000;
/** Conversations that the clean-up has not come to, and those that were kept longer before the setting was changed. */
const DAYS_BACK = 7;
const DAYS_AHEAD = 366;
/** Records that are read at once: between two slices the turns have their way. */
const SLICE = 200;

/** Counts what people did in the forms, in all conversations that are stored. One count at a time, kept for ten minutes. */
export class Innsiktskilde {
  readonly #deps: Deps;
  #kept: Innsiktsvar | null = null;
  #counting: Promise<Innsiktsvar> | null = null;
  #fremgang: Fremgang = { lest: 0, av: 0 };

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** How far the count that is under way has come. */
  get fremgang(): Fremgang {
    return this.#fremgang;
  }

  hent(): Promise<Innsiktsvar> {
    if (this.#kept && this.#deps.now() < this.#kept.tid + KEEP_MS) return Promise.resolve(this.#kept);
    this.#counting ??= this.#count().finally(() => {
      this.#counting = null;
    });
    return this.#counting;
  }

  async #count(): Promise<Innsiktsvar> {
    const tid = this.#deps.now();
    const names = await this.#names();
    const utfyllinger: Utfylling[] = [];
    for (const [lest, samtale] of names.entries()) {
      this.#fremgang = { lest, av: names.length };
      utfyllinger.push(...(await this.#read(samtale, tid)));
    }
    this.#fremgang = { lest: names.length, av: names.length };
    this.#kept = { tid, skjemaer: await countAside(utfyllinger) };
    return this.#kept;
  }

  /** A conversation only ever moves to a later day, so walking forwards misses none. */
  async #names(): Promise<readonly string[]> {
    const { store, storageDays } = this.#deps;
    const names = new Set<string>();
    const today = this.#deps.now();
    for (let day = -DAYS_BACK; day <= Math.max(storageDays, DAYS_AHEAD); day += 1) {
      const found = await store.documents.find(REGISTER, 'slettes', isoDay(today + day * DAY_MS));
      for (const { id } of found) names.add(id);
    }
    return [...names];
  }

  async #read(samtale: string, now: number): Promise<readonly Utfylling[]> {
    const events: JsonObject[] = [];
    let sprak: Sprak = 'nb';
    for (let after = 0; ; ) {
      await nextTurn();
      const slice = await this.#deps.store.streams.read(samtale, after, SLICE);
      for (const { position, record: stored } of slice) {
        const record = fromStored(stored);
        if (record.type === 'opprettet') sprak = record.sprak;
        if (record.type === 'hendelse') events.push(record.event);
        after = position;
      }
      if (slice.length < SLICE) return lesUtfyllinger(events, { samtale, sprak, now });
    }
  }
}

/** To count and to find out what must be hidden takes its time, so it is done in a thread of its own. */
const countAside = (utfyllinger: readonly Utfylling[]): Promise<readonly Skjematabell[]> => {
  const worker = new Worker(new URL('./innsiktArbeider.ts', import.meta.url), { workerData: utfyllinger });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The count ended without an answer.')));
  });
};
