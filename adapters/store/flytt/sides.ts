import type { JsonObject } from '../../../dialogs/json.ts';
import type { Job } from '../../../dialogs/scheduler/index.ts';
import type { Documents } from '../../../dialogs/store/index.ts';

/** Some records of a stream, exactly as they are stored, and what is to be known of the stream. */
export interface StreamPart {
  readonly version: number;
  readonly pending: boolean;
  /** The position of the first record that is kept; `version + 1` when none is. What came before was forgotten. */
  readonly first: number;
  /** Where `texts` begin: the first has position `after + 1`. */
  readonly after: number;
  /** Records as JSON. */
  readonly texts: readonly string[];
}

/** A document with all that belongs to it. */
export interface MovedDocument {
  readonly collection: string;
  readonly id: string;
  readonly version: number;
  readonly value: JsonObject;
  /** The name of the stream that owns it. */
  readonly owner: string | null;
  /** The values that it can be found by, by index. */
  readonly indexes: { readonly [index: string]: string };
  /** Those whose values were not kept when they were written: their hashes, which hold under this side's master key only. */
  readonly indexHashes: readonly string[];
}

/** Something that can't be moved as it stands, mostly because it can't be read. `hash` stands for its name. */
export interface Damage {
  readonly damaged: 'stream' | 'document' | 'job';
  readonly hash: string;
  /** It can be read, but found under the same master key only. */
  readonly boundToKey?: boolean;
}

export const isDamage = (item: object): item is Damage => 'damaged' in item;

/** One end of a move, to read from. What it reads is of one moment, or nobody else writes. */
export interface Side {
  /** Tells this folder or database from every other. */
  readonly identity: string;
  /** A key for checksums over what is read here; it tells nothing of the master key. */
  readonly checksumKey: string;
  /** What stands for a stream or a document in reports and files. */
  hashOf(what: 'stream' | 'document', ...names: readonly string[]): string;
  /** How many streams and documents lie here, without a look at what they are; without the documents of one collection. */
  count(except: string): Promise<{ readonly streams: number; readonly documents: number }>;
  /** The names of all streams. */
  streams(): AsyncIterable<{ readonly name: string } | Damage>;
  /** Records with `position > after`, at most `limit`. Null: there is no such stream. Throws `stream_damaged`. */
  read(stream: string, after: number, limit: number): Promise<StreamPart | null>;
  /** All documents but the store's own; of one collection where that is given. */
  documents(collection?: string): AsyncIterable<MovedDocument | Damage>;
  /** Throws `document_damaged`. */
  document(collection: string, id: string): Promise<MovedDocument | null>;
  /** No lease was ever given a greater fence. */
  greatestFence(): Promise<number>;
  /** Of the last move to this place. Null: there was none. */
  marker(): Promise<MoveMarker | null>;
  close(): Promise<void>;
}

/** How far a move to this place came. */
export interface MoveMarker {
  /** The identity of the side that it came from. */
  readonly source: string;
  readonly finished: boolean;
  /** `Target.age` when it was finished. */
  readonly age: number;
}

/** The other end: what is written here is written exactly. Nobody else has it open. Each call may be done twice. */
export interface Target extends Side {
  /** While it says that a move is not finished, no service starts on this. All that was written before is durable after. */
  mark(marker: MoveMarker): Promise<void>;
  /** Grows whenever a service has been at work here. */
  age(): Promise<number>;
  /** Does it hold no streams and no documents? */
  isEmpty(): Promise<boolean>;
  /** Makes a stream whose first record will have position `version + 1`. It must not exist. */
  begin(stream: string, version: number): Promise<void>;
  /** Appends to a stream that ends at `part.after`. */
  append(stream: string, part: Pick<StreamPart, 'after' | 'texts' | 'pending'>): Promise<void>;
  /** Also when it is damaged. With the documents that it owns. */
  removeStream(stream: string): Promise<void>;
  /** Puts it in the place of what stands there. */
  place(document: MovedDocument): Promise<void>;
  /** Also when it is damaged. */
  removeDocument(collection: string, id: string): Promise<void>;
  /** From now on every fence is greater than this one. */
  raiseFence(least: number): Promise<void>;
}

/** A folder keeps planned work among its documents. */
export interface FolderTarget extends Target {
  readonly port: Documents;
}

/** Planned work of one side. */
export interface JobSide {
  /** Each key once. */
  jobs(): AsyncIterable<Job | Damage>;
  /** The job as it waits here, by its key and kind. */
  find(job: Job): Promise<Job | null>;
}

export interface JobTarget extends JobSide {
  clear(): Promise<void>;
  /** Adds jobs whose keys are not there yet. Durable. */
  add(jobs: readonly Job[]): Promise<void>;
}
