import type { JsonObject } from '../json.ts';

/**
 * The one port to everything that is stored: streams of events, documents, and leases.
 *
 * Adapters: `adapters/store/`. Every adapter passes `test/store/storeContract.ts`, unchanged.
 * Every record and document is encrypted by the adapter (AES-256-GCM, one key a stream); callers see plain JSON.
 * An expected "no" (a version conflict, a lost lease) is a value; an exception means that the store itself failed.
 * Then nothing was written; but where the store is another machine that could not be reached for long, that is not
 * known, and whoever asks again does so under the same once-key.
 */
export interface Store {
  readonly streams: Streams;
  readonly documents: Documents;
  readonly leases: Leases;
  /** Finishes what is under way and lets go of files and locks. The store is unusable afterwards. */
  close(): Promise<void>;
}

/** One stored record. `position` counts from 1 in each stream, without gaps, and is never reused. */
export interface Stored {
  readonly position: number;
  readonly record: JsonObject;
}

/** Streams: append-only sequences of records, one writer at a time for each. Names are any string up to 200 characters. */
export interface Streams {
  /** The position of the last record; 0 for a stream that never was. A forgotten stream keeps its count. */
  version(stream: string): Promise<number>;

  /** Records with `position > after`, in order, at most `limit` (default: all). Empty for an unknown stream. */
  read(stream: string, after: number, limit?: number): Promise<readonly Stored[]>;

  /**
   * Appends all `records` or none, durably: when this resolves with `ok`, they survive a power cut.
   * `expected` is the version that the caller has seen; another version gives `conflict` with the present one.
   * With `lease`, a lease that has been taken over gives `fenced`, and nothing is written.
   */
  append(stream: string, records: readonly JsonObject[], options: AppendOptions): Promise<AppendResult>;

  /**
   * Deletes every record of the stream and every document it owns, by throwing its key away, and in the same
   * atomic step starts it anew with `records` under a new key. Positions go on where they were
   * (so a watermark that a client holds stays true). What was deleted can't be read again, also not from the files.
   */
  forget(stream: string, records: readonly JsonObject[], options: AppendOptions): Promise<AppendResult>;

  /** Deletes the stream, its key and its documents for good. Unknown streams are no error. */
  remove(stream: string): Promise<void>;

  /** Replaces single records in place (redaction of a personal number). Positions that don't exist are ignored. */
  replace(stream: string, changes: readonly Stored[]): Promise<void>;

  /**
   * Streams whose last append said `pending: true`: there is work left, e.g. after a crash. With `quietMs`, only those
   * to which nothing was appended for so long: whoever was at work on them may be gone. Default: 0, all of them.
   */
  pending(quietMs?: number): Promise<readonly string[]>;

  /** Calls `listener` after each durable append, forget or replace by any process. Returns how to stop. */
  watch(listener: (stream: string, version: number) => void): () => void;
}

export interface AppendOptions {
  readonly expected: number;
  /** Is there work left in this stream after this append? Default: as it was. */
  readonly pending?: boolean;
  readonly lease?: Lease;
}

export type AppendResult =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly reason: 'conflict'; readonly version: number }
  | { readonly ok: false; readonly reason: 'fenced' };

/** Collections and the indexes they declare. An index that is not declared here can't be searched. */
export type Collections = { readonly [collection: string]: readonly string[] };

export interface StoredDocument {
  readonly id: string;
  readonly version: number;
  readonly value: JsonObject;
}

/** Small JSON documents with versions and declared indexes (equality only: index values are kept as HMAC). */
export interface Documents {
  get(collection: string, id: string): Promise<StoredDocument | null>;
  /** Writes durably. With `expected` (0: must not exist), another version gives `conflict`. */
  put(collection: string, id: string, value: JsonObject, options?: PutOptions): Promise<PutResult>;
  /** Unknown documents are no error. */
  delete(collection: string, id: string): Promise<void>;
  /** Documents whose declared `index` has exactly `value`, sorted by id. */
  find(collection: string, index: string, value: string): Promise<readonly StoredDocument[]>;
}

export interface PutOptions {
  readonly expected?: number;
  /** The stream that owns the document: encrypted under its key and gone when it is forgotten or removed. */
  readonly owner?: string;
  /** Values of the declared indexes; those left out are not findable. */
  readonly indexes?: { readonly [index: string]: string };
}

export type PutResult =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly reason: 'conflict'; readonly version: number };

/** A lease: the right to be the one writer of something for a while. `fence` grows with every holder, also over restarts. */
export interface Lease {
  readonly name: string;
  readonly fence: number;
  /** True when the holder before never let go: it died or hangs. What it was doing may be what stopped it. */
  readonly abandoned: boolean;
}

export interface Leases {
  /** Takes the lease for `ttlMs`, or gives null while another holds it. */
  acquire(name: string, ttlMs: number): Promise<Lease | null>;
  /** Prolongs; false when it has been taken over. */
  renew(lease: Lease, ttlMs: number): Promise<boolean>;
  release(lease: Lease): Promise<void>;
}
