import type { Klokke } from '../../dialogs/klokke.ts';
import { isoDay } from '../../dialogs/sprak/dato.ts';
import type { Documents } from '../../dialogs/store/index.ts';

/** The register of conversations: one document each, found by the day on which it is to be deleted. */
export const REGISTER = 'samtaler';

interface Options {
  readonly documents: Documents;
  readonly samtale: string;
  readonly now: Klokke;
  readonly storageDays: number;
}

const DAY_MS = 86_400_000;

/** One conversation's place in the register (product rules 11). */
export class Register {
  readonly #options: Options;
  /** The day that the register holds, as far as this process knows. */
  #noted: string | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The day of deletion, if nothing more is said: so many days after the last message. */
  get day(): string {
    const { now, storageDays } = this.#options;
    return isoDay(now() + storageDays * DAY_MS);
  }

  /** Notes the day, once a day. */
  async note(): Promise<void> {
    const slettes = this.day;
    if (this.#noted === slettes) return;
    this.#noted = slettes;
    const { documents, samtale } = this.#options;
    await documents.put(REGISTER, samtale, { id: samtale }, { owner: samtale, indexes: { slettes } });
  }

  /** The entry went with all the rest of the conversation; what stands there now has a day of deletion too. */
  noteAnew(): Promise<void> {
    this.#noted = null;
    return this.note();
  }
}
