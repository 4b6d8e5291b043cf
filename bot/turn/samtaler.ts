import { setTimeout } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { Kanal, Notice } from '../../dialogs/dialog.ts';
import { isoDay } from '../../dialogs/sprak/dato.ts';
import type { Sprak } from '../../dialogs/sprak/katalog.ts';
import type { Stored } from '../../dialogs/store/index.ts';
import { takeIn } from './inntak.ts';
import { START } from './input.ts';
import type { Ledger } from './ledger.ts';
import { fromStored, positionOf, type StoredActivity } from './record.ts';
import { REGISTER } from './register.ts';
import { type Mottak, Samtale, type SamtaleDeps } from './samtale.ts';

/** A message as a channel hands it on. */
export interface Innkommende {
  readonly activity: Partial<Activity>;
  /** The once-key, if there is one. */
  readonly key: string | null;
  /** The channel is authenticated, and its addresses are kept as they are (`takeIn`). Default: they are masked too. */
  readonly trusted?: boolean;
}

/** How many conversations are kept in memory when nothing happens in them. */
const KEEP_IDLE = 1_000;
const DAY_MS = 86_400_000;

/** All conversations of this process: the way in for every channel, and the way out to those that read. */
export class Samtaler {
  readonly #deps: SamtaleDeps;
  /** In the order of last use. */
  readonly #open = new Map<string, Samtale>();
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(deps: SamtaleDeps) {
    this.#deps = deps;
    deps.store.streams.watch((stream) => this.#changed(stream));
  }

  async create(
    id: string,
    about: { bruker: string; kanal: Kanal; deltEnhet: boolean; sprak: Sprak },
  ): Promise<void> {
    await this.#get(id).create(about);
  }

  async exists(id: string): Promise<boolean> {
    return (await this.#get(id).load()).samtale !== '';
  }

  /** Keeps a conversation from now on for as long as after a message. Gives the day on which it is deleted. */
  keep(id: string): Promise<string> {
    return this.#get(id).keep();
  }

  /** The person goes on at another device, which others may use. */
  resume(id: string, deltEnhet: boolean): Promise<void> {
    return this.#get(id).resume(deltEnhet);
  }

  /** The running account as it is now; the empty one for a conversation that is not there. */
  ledger(id: string): Promise<Ledger> {
    return this.#get(id).load();
  }

  /** The conversation was opened: the assistant greets, once. */
  start(id: string, activity: Partial<Activity> = {}): Promise<Mottak> {
    return this.receive(id, {
      activity: { ...activity, type: 'event', name: START },
      key: START,
      trusted: true,
    });
  }

  /** Takes a message in; see `Samtale.receive`. Without a once-key, every delivery is a new message. */
  receive(id: string, { activity, key, trusted = false }: Innkommende): Promise<Mottak> {
    return this.#get(id).receive(takeIn(activity, key ?? `ny:${this.#deps.newId()}`, trusted));
  }

  /** What a reader of the conversation may see after a position: messages and replies, in order. */
  async read(id: string, after: number): Promise<{ activities: StoredActivity[]; watermark: number }> {
    const records = await this.#deps.store.streams.read(id, after);
    return { activities: records.flatMap(toVisible), watermark: records.at(-1)?.position ?? after };
  }

  watch(id: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(id);
    };
  }

  watchTyping(id: string, listener: () => void): () => void {
    return this.#get(id).watchTyping(listener);
  }

  /** Tells a conversation of something that happened outside, once by `nokkel`; one that is gone is told nothing. */
  tell(id: string, notice: Notice, nokkel: string): Promise<void> {
    return this.#get(id).tell(notice, nokkel);
  }

  /** The reply to a message, once it is there, whichever process computes it; null when it takes longer than `withinMs`. */
  async replyTo(id: string, melding: string, withinMs: number): Promise<StoredActivity | null> {
    const over = Date.now() + withinMs;
    for (;;) {
      const news = Promise.withResolvers<void>();
      const stop = this.watch(id, news.resolve);
      const { activities } = await this.read(id, positionOf(melding));
      const reply = activities.find((activity) => activity.replyToId === melding);
      const left = over - Date.now();
      if (!reply && left > 0) await Promise.race([news.promise, setTimeout(left, undefined, { ref: false })]);
      stop();
      if (reply || left <= 0) return reply ?? null;
    }
  }

  /**
   * Goes on with what was stored and not handled, and which nobody has touched for `quietMs`: at start with all that the
   * last process left (the default, 0), later with what another process left when it died or hung.
   */
  async recover(quietMs = 0): Promise<number> {
    const pending = await this.#deps.store.streams.pending(quietMs);
    for (const id of pending) {
      const samtale = this.#get(id);
      await samtale.load();
      samtale.wake();
    }
    return pending.length;
  }

  /** Deletes the conversations whose time is over (product rules 11), day by day since `from`. Returns how many. */
  async deleteExpired(from: number): Promise<number> {
    const { documents, streams } = this.#deps.store;
    const today = this.#deps.now();
    let deleted = 0;
    for (let day = from; day <= today; day += DAY_MS) {
      for (const { id } of await documents.find(REGISTER, 'slettes', isoDay(day))) {
        await streams.remove(id);
        this.#open.delete(id);
        deleted += 1;
      }
    }
    return deleted;
  }

  /** Resolves when no turn is under way. */
  async settled(): Promise<void> {
    await Promise.all([...this.#open.values()].map((samtale) => samtale.settled()));
  }

  #changed(id: string): void {
    for (const listener of this.#listeners.get(id) ?? []) listener();
  }

  #get(id: string): Samtale {
    const samtale = this.#open.get(id) ?? new Samtale(id, this.#deps);
    this.#open.delete(id);
    this.#open.set(id, samtale);
    if (this.#open.size > KEEP_IDLE) this.#letGo();
    return samtale;
  }

  #letGo(): void {
    for (const [id, samtale] of this.#open) {
      if (this.#open.size <= KEEP_IDLE) return;
      if (samtale.idle) this.#open.delete(id);
    }
  }
}

/** What is shown of a record: messages both ways. The opening of a conversation is no message. */
const toVisible = ({ record: stored }: Stored): StoredActivity[] => {
  const record = fromStored(stored);
  if (record.type === 'svar') return [record.activity];
  if (record.type === 'mottatt' && record.activity.type === 'message') return [record.activity];
  return [];
};
