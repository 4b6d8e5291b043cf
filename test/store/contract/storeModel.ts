import type { JsonObject } from '../../../dialogs/json.ts';
import type {
  AppendOptions,
  AppendResult,
  PutOptions,
  PutResult,
  Stored,
  StoredDocument,
} from '../../../dialogs/store/index.ts';

interface ModelStream {
  version: number;
  pending: boolean;
  records: Stored[];
}

interface ModelDocument {
  readonly stored: StoredDocument;
  readonly owner: string | undefined;
  readonly kontor: string | undefined;
}

/** The store as simply as it can be said: what the real ones are compared with. One collection, one index. */
export class StoreModel {
  readonly #streams = new Map<string, ModelStream>();
  readonly #documents = new Map<string, ModelDocument>();

  version(name: string): number {
    return this.#streams.get(name)?.version ?? 0;
  }

  documentVersion(id: string): number {
    return this.#documents.get(id)?.stored.version ?? 0;
  }

  append(name: string, records: readonly JsonObject[], { expected, pending }: AppendOptions): AppendResult {
    const stream = this.#streams.get(name) ?? { version: 0, pending: false, records: [] };
    if (expected !== stream.version) return { ok: false, reason: 'conflict', version: stream.version };
    for (const record of records) stream.records.push({ position: ++stream.version, record });
    stream.pending = pending ?? stream.pending;
    this.#streams.set(name, stream);
    return { ok: true, version: stream.version };
  }

  forget(name: string, records: readonly JsonObject[], options: AppendOptions): AppendResult {
    const version = this.version(name);
    if (options.expected !== version) return { ok: false, reason: 'conflict', version };
    this.#dropOwned(name);
    const stream = this.#streams.get(name);
    if (stream) stream.records = [];
    return this.append(name, records, options);
  }

  remove(name: string): void {
    this.#dropOwned(name);
    this.#streams.delete(name);
  }

  read(name: string, after: number, limit = Number.POSITIVE_INFINITY): Stored[] {
    const records = this.#streams.get(name)?.records ?? [];
    return records.filter(({ position }) => position > after).slice(0, limit);
  }

  replace(name: string, changes: readonly Stored[]): void {
    const stream = this.#streams.get(name);
    if (!stream) return;
    stream.records = stream.records.map(
      (old) => changes.find(({ position }) => position === old.position) ?? old,
    );
  }

  put(id: string, value: JsonObject, { expected, owner, indexes }: PutOptions): PutResult {
    const version = this.documentVersion(id);
    if (expected !== undefined && expected !== version) return { ok: false, reason: 'conflict', version };
    this.#documents.set(id, { stored: { id, version: version + 1, value }, owner, kontor: indexes?.kontor });
    return { ok: true, version: version + 1 };
  }

  delete(id: string): void {
    this.#documents.delete(id);
  }

  everything() {
    const names = ['a', 'b', 'ø'];
    const documents = ['1', '2', '3'].flatMap((id) => this.#documents.get(id) ?? []);
    const found = (value: string) =>
      documents.filter(({ kontor }) => kontor === value).map(({ stored }) => stored);
    return {
      versions: names.map((name) => this.version(name)),
      records: names.map((name) => this.read(name, 0)),
      pending: names.filter((name) => this.#streams.get(name)?.pending),
      documents: ['1', '2', '3'].map((id) => this.#documents.get(id)?.stored ?? null),
      found: ['x', 'y'].map(found),
    };
  }

  #dropOwned(owner: string): void {
    for (const [id, document] of this.#documents) if (document.owner === owner) this.#documents.delete(id);
  }
}
