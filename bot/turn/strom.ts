import type { Json, JsonObject } from '../../dialogs/json.ts';
import type { AppendResult, Lease, Store, Stored } from '../../dialogs/store/index.ts';
import { applyRecord, type Evolve, emptyLedger, hasWork, type Ledger } from './ledger.ts';
import { fromStored, type SamtaleRecord, toStored } from './record.ts';
import { serial } from './serial.ts';

/** What was appended: where the first of the records went. Or the lease was lost, and nothing was written. */
export type Skrevet = Written | { readonly ok: false };

interface Written {
  readonly ok: true;
  readonly first: number;
}

type Tried = Written | Extract<AppendResult, { ok: false }>;

/** The account as the next records are to be decided on; what is returned is appended. Empty: nothing is. */
type Decide = (ledger: Ledger) => readonly SamtaleRecord[];

interface WriteOptions {
  readonly lease?: Lease;
  /** Throw away all that was there, in the same step. */
  readonly forget?: boolean;
}

/** The name of the collection that holds snapshots. */
export const TILSTAND = 'tilstand';

/** A snapshot is taken so often; reading a conversation up again costs at most so many records. */
const SNAPSHOT_EVERY = 200;

/** The shape of `Ledger`. A snapshot of another shape is left aside, and the stream is read from its start. */
const SNAPSHOT_VERSION = 2;

/**
 * One conversation's stream together with its account: reads it up, keeps it in step, and appends to it.
 * All writes of this process go through here one at a time; those of others are noticed as a version conflict, read up,
 * and the decision is taken again on the newer account.
 */
export class Strom {
  readonly #store: Store;
  readonly #name: string;
  readonly #evolve: Evolve;
  readonly #inOrder = serial();
  #ledger: Ledger = emptyLedger;
  #loaded = false;
  #snapshotAt = 0;

  constructor(store: Store, name: string, evolve: Evolve) {
    this.#store = store;
    this.#name = name;
    this.#evolve = evolve;
  }

  /** The account as this process knows it. */
  get ledger(): Ledger {
    return this.#ledger;
  }

  /** Reads up what is new in the stream. */
  load(): Promise<Ledger> {
    return this.#inOrder(async () => {
      if (!this.#loaded) await this.#readSnapshot();
      await this.#catchUp();
      return this.#ledger;
    });
  }

  /** Decides on the newest account and appends, all or nothing. */
  write(decide: Decide, options: WriteOptions = {}): Promise<Skrevet> {
    return this.#inOrder(async () => {
      if (!this.#loaded) await this.#readSnapshot().then(() => this.#catchUp());
      return this.#writeOn(decide, options);
    });
  }

  /** Replaces `before` by `after` in the message at `position`, and in everything that came of it and quotes it. */
  redact(position: number, before: string, after: string): Promise<void> {
    return this.#inOrder(async () => {
      const records = await this.#store.streams.read(this.#name, position - 1);
      const changes = records
        .filter(({ record }) => JSON.stringify(record).includes(jsonText(before)))
        .map(({ position: at, record }) => ({
          position: at,
          record: replaceText(record, before, after) as JsonObject,
        }));
      await this.#store.streams.replace(this.#name, changes);
      await this.#store.documents.delete(TILSTAND, this.#name);
      this.#startOver();
      await this.#catchUp();
      await this.#writeOn(() => [{ type: 'redigert', melding: position }], {});
    });
  }

  /** Keeps the account as a snapshot when enough has happened since the last. Losing one costs only time. */
  async keepSnapshot(): Promise<void> {
    if (this.#ledger.version < this.#snapshotAt + SNAPSHOT_EVERY) return;
    this.#snapshotAt = this.#ledger.version;
    const value = { shape: SNAPSHOT_VERSION, ledger: toStored(this.#ledger as never) };
    await this.#store.documents.put(TILSTAND, this.#name, value, { owner: this.#name });
  }

  /** Until it is written, or the lease is lost. */
  async #writeOn(decide: Decide, options: WriteOptions): Promise<Skrevet> {
    for (;;) {
      const result = await this.#tryWrite(decide, options);
      if (result.ok || result.reason === 'fenced') return result;
      // Shorter than what was read: the conversation was removed meanwhile.
      if (result.version < this.#ledger.version) this.#startOver();
      await this.#catchUp();
    }
  }

  async #tryWrite(decide: Decide, { lease, forget = false }: WriteOptions): Promise<Tried> {
    const before = this.#ledger;
    const records = decide(before);
    if (records.length === 0) return { ok: true, first: before.version + 1 };
    const after = this.#fold(before, records);
    const options = { expected: before.version, pending: hasWork(after), ...(lease && { lease }) };
    const { append, forget: startAnew } = this.#store.streams;
    const result = await (forget ? startAnew : append).call(
      this.#store.streams,
      this.#name,
      records.map(toStored),
      options,
    );
    if (!result.ok) return result;
    this.#ledger = after;
    return { ok: true, first: before.version + 1 };
  }

  #startOver(): void {
    this.#ledger = emptyLedger;
  }

  #fold(ledger: Ledger, records: readonly SamtaleRecord[]): Ledger {
    return records.reduce(
      (account, record) => applyRecord(account, account.version + 1, record, this.#evolve),
      ledger,
    );
  }

  async #readSnapshot(): Promise<void> {
    const snapshot = await this.#store.documents.get(TILSTAND, this.#name);
    this.#loaded = true;
    if (snapshot?.value.shape !== SNAPSHOT_VERSION) return;
    this.#ledger = snapshot.value.ledger as unknown as Ledger;
    this.#snapshotAt = this.#ledger.version;
  }

  /** Another process may have removed a personal number from what was already read here: then all is read anew. */
  async #catchUp(): Promise<void> {
    const news = await this.#readOn();
    const redacted = this.#ledger.version > 0 && news.some(({ record }) => record.type === 'redigert');
    if (redacted) this.#startOver();
    const records = redacted ? await this.#readOn() : news;
    this.#ledger = records.reduce(
      (account, { position, record }) => applyRecord(account, position, fromStored(record), this.#evolve),
      this.#ledger,
    );
  }

  #readOn(): Promise<readonly Stored[]> {
    return this.#store.streams.read(this.#name, this.#ledger.version);
  }
}

/** A text as it stands inside JSON, without the quotes around it. */
const jsonText = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Addresses and times, which look like numbers and are none of a person's words. */
const KEPT = new Set([
  'id',
  'replyToId',
  'timestamp',
  'conversation',
  'from',
  'recipient',
  'nokkel',
  'feilId',
  'kanalId',
]);
/** A shorter text is replaced only where it stands alone: as a part of others it means nothing. */
const SHORT = 5;

/** Replaces a text where it is quoted in string values. */
const replaceText = (value: Json, before: string, after: string): Json => {
  if (value === before) return after;
  if (typeof value === 'string') return before.length < SHORT ? value : value.replaceAll(before, after);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => replaceText(entry, before, after));
  const entries = Object.entries(value as JsonObject);
  return Object.fromEntries(
    entries.map(([key, entry]) => [key, KEPT.has(key) ? entry : replaceText(entry, before, after)]),
  );
};
