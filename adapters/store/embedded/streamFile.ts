import { type FileHandle, open } from 'node:fs/promises';
import { newDataKey } from '../envelope.ts';
import type { Report } from '../finding.ts';
import { StoreError } from '../storeError.ts';
import { cutOff, ensureFolder, FILE_MODE, type Files, removeFile, syncFolder, writeDurably } from './disk.ts';
import { readEnding } from './ending.ts';
import { batchAfter, EMPTY_HEAD, type Head, openSegmentOf, startOf, touchedSegments } from './head.ts';
import type { KeyFiles, StreamKey } from './keyFile.ts';
import type { StreamPlace } from './place.ts';
import { readRecords } from './readRecords.ts';
import { createRecent, type Recent } from './recent.ts';
import { pathOf, readSegment, type Segment, sealBatch } from './segment.ts';
import { type DropOwned, entriesOf, sweep } from './sweep.ts';

/** Records as JSON texts; the first has position `after + 1`. */
export interface Texts {
  readonly after: number;
  readonly texts: readonly string[];
}

export interface StreamFileOptions {
  readonly place: StreamPlace;
  readonly name: string;
  readonly files: Files;
  readonly keyFiles: KeyFiles;
  readonly dropOwned: DropOwned;
  readonly report: Report;
}

/**
 * One stream's files, with what is remembered of them. Its methods run one at a time (`openStreams.ts` sees to it),
 * except for the two that answer from memory: `head` and `remembered`.
 * A write that fails leaves nothing behind: it is undone at once, or else before anything more is done here.
 */
export class StreamFile {
  readonly place: StreamPlace;
  readonly #options: StreamFileOptions;
  #head: Head | undefined;
  #recent: Recent = createRecent(1);
  #file: FileHandle | undefined;
  #undo: (() => Promise<void>) | undefined;

  constructor(options: StreamFileOptions) {
    this.place = options.place;
    this.#options = options;
  }

  /** Undefined until the stream was loaded, and after a failure. */
  get head(): Head | undefined {
    return this.#head;
  }

  /** Estimated memory. */
  get bytes(): number {
    return 1024 + 8 * (this.#head?.segments.length ?? 0) + this.#recent.bytes;
  }

  get hasOpenFile(): boolean {
    return this.#file !== undefined;
  }

  /** A failed write could not be undone yet; until then this object must not be let go. */
  get unsettled(): boolean {
    return this.#undo !== undefined;
  }

  /** What `read` would give, if it is in memory; else null. */
  remembered(after: number, limit: number): Texts | null {
    if (this.#head === undefined) return null;
    const from = startOf(this.#head, after);
    const texts = this.#recent.slice(from, limit);
    return texts === null ? null : { after: from, texts };
  }

  async load(): Promise<Head> {
    await this.#settle();
    if (this.#head !== undefined) return this.#head;
    const head = await this.#readHead();
    this.#recent = createRecent(head.version + 1);
    this.#head = head;
    return head;
  }

  /** The stream's key; made if the stream is new. */
  async ensureKey(): Promise<StreamKey> {
    const head = await this.load();
    if (head.streamKey !== null) return head.streamKey;
    const streamKey = await this.#newKey();
    await syncFolder(this.place.folder);
    this.#head = { ...head, streamKey };
    return streamKey;
  }

  /** Gives a stream that never was the position `version`, as one has that forgot all before it. */
  async begin(version: number): Promise<void> {
    const head = await this.load();
    if (head.segments.length > 0) throw new Error('The stream has begun already.');
    this.#recent = createRecent(version + 1);
    this.#head = { ...head, version };
    await this.append([], false);
  }

  async append(texts: readonly string[], pending: boolean): Promise<Head> {
    const head = await this.load();
    const streamKey = head.streamKey ?? (await this.#newKey());
    const batch = batchAfter(head, texts, pending);
    const open = openSegmentOf(head, batch);
    const segment = { place: this.place, key: streamKey.key, first: open ?? batch.first };
    const line = sealBatch(segment, batch, texts);

    if (open === null) await this.#begin(segment, line);
    else await this.#extend(segment, line, head.size);

    return this.#advance(texts, {
      streamKey,
      version: batch.last,
      pending,
      segments: open === null ? [...head.segments, batch.first] : head.segments,
      size: open === null ? line.length : head.size + line.length,
    });
  }

  /** The swapped key file is what deletes; before it the old stream stands, after it the new one. */
  async forget(texts: readonly string[], pending: boolean): Promise<Head> {
    const { place } = this;
    const head = await this.load();
    if (head.streamKey === null) return this.append(texts, pending);
    // A stream that only owns documents gets a segment first: the start knows leftovers by there being two keys.
    if (head.segments.length === 0) await this.append([], head.pending);
    const streamKey = { key: newDataKey(), name: this.#options.name };
    const batch = batchAfter(head, texts, pending);
    const segment = { place, key: streamKey.key, first: batch.first };
    const line = sealBatch(segment, batch, texts);

    await this.closeFile();
    const begin = async () => {
      await this.#options.files.create(pathOf(segment), line);
      await syncFolder(place.folder);
      await this.#options.keyFiles.swap(place, streamKey);
    };
    await this.#orUndo(begin, () => removeFile(pathOf(segment)));
    this.#head = undefined;
    await syncFolder(place.folder);
    await this.#sweep(streamKey.key.id);

    this.#recent = createRecent(batch.first);
    const { last: version, first } = batch;
    return this.#advance(texts, { streamKey, version, pending, segments: [first], size: line.length });
  }

  /** Works on damaged streams too. */
  async remove(): Promise<void> {
    if ((await entriesOf(this.place)) === undefined) return;
    await this.closeFile();
    this.#head = undefined;
    await this.#options.keyFiles.remove(this.place);
    await syncFolder(this.place.folder);
    this.#undo = undefined;
    await this.#sweep(null);
  }

  /** `changes`: new texts by position. What is remembered is dropped; the next use reads it from the files. */
  async replace(changes: ReadonlyMap<number, string>): Promise<Head> {
    const head = await this.load();
    if (head.streamKey === null) return head;
    await this.closeFile();
    this.#head = undefined;
    for (const first of touchedSegments(head, changes)) {
      await this.#rewrite({ place: this.place, key: head.streamKey.key, first }, changes);
    }
    return head;
  }

  async read(after: number, limit: number): Promise<Texts> {
    const head = await this.load();
    const remembered = this.remembered(after, limit);
    if (remembered !== null || head.streamKey === null) return remembered ?? { after, texts: [] };

    const from = startOf(head, after);
    const { key } = head.streamKey;
    const texts = await readRecords({ ...head, place: this.place, key, after: from, limit });
    if (from + texts.length === head.version) this.#remember(from, texts);
    return { after: from, texts };
  }

  /** What was written is durable already: an error here loses nothing. */
  async closeFile(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close().catch(() => undefined);
  }

  async #readHead(): Promise<Head> {
    const { keyFiles, files, report } = this.#options;
    const streamKey = await keyFiles.read(this.place);
    if (streamKey === null) return EMPTY_HEAD;
    const keyId = streamKey.key.id;
    const entries = await entriesOf(this.place);
    const segments = (entries?.segments ?? []).filter((one) => one.keyId === keyId).map((one) => one.first);
    const ending = await readEnding({ place: this.place, keyId, segments, disk: files.disk, report });
    if (ending.lost)
      throw new StoreError('stream_damaged', `The end of stream ${this.place.hash} is damaged.`);
    return { streamKey, version: ending.version, pending: ending.pending, segments, size: ending.size };
  }

  async #newKey(): Promise<StreamKey> {
    const streamKey = { key: newDataKey(), name: this.#options.name };
    await ensureFolder(this.place.folder);
    await this.#options.keyFiles.swap(this.place, streamKey);
    return streamKey;
  }

  /** Begins a segment. Syncing the folder keeps a key file that is new too. */
  async #begin(segment: Segment, line: Buffer): Promise<void> {
    await this.closeFile();
    const begin = async () => {
      this.#file = await open(pathOf(segment), 'w', FILE_MODE);
      await writeDurably(this.#options.files.disk, this.#file, line, 0);
      await syncFolder(this.place.folder);
    };
    // Synced again for the key file, which stays.
    await this.#orUndo(begin, async () => {
      await removeFile(pathOf(segment));
      await syncFolder(this.place.folder);
    });
  }

  async #extend(segment: Segment, line: Buffer, size: number): Promise<void> {
    const { disk } = this.#options.files;
    const extend = async () => {
      this.#file ??= await open(pathOf(segment), 'r+');
      await writeDurably(disk, this.#file, line, size);
    };
    await this.#orUndo(extend, () => cutOff(disk, pathOf(segment), size));
  }

  async #rewrite(segment: Segment, changes: ReadonlyMap<number, string>): Promise<void> {
    const { lines, bytesOf, textsOf } = await readSegment(segment);
    const rewritten = lines.map((line) => {
      const texts = textsOf(line);
      const changed = texts.map((text, index) => changes.get(line.first + index) ?? text);
      return changed.some((text, index) => text !== texts[index])
        ? sealBatch(segment, line, changed)
        : bytesOf(line);
    });
    await this.#options.files.replace(pathOf(segment), Buffer.concat(rewritten));
  }

  #advance(texts: readonly string[], head: Head): Head {
    this.#head = head;
    this.#recent.push(texts);
    return head;
  }

  #remember(after: number, texts: readonly string[]): void {
    this.#recent = createRecent(after + 1);
    this.#recent.push(texts);
  }

  /** The deletion has taken effect: what can't be unlinked now is unreadable, and the next start tries again. */
  async #sweep(keep: string | null): Promise<void> {
    const { dropOwned, report } = this.#options;
    await sweep(this.place, keep, dropOwned).catch(() =>
      report({
        code: 'leftover_kept',
        message:
          'Some files of a deleted stream could not be unlinked. They are unreadable; the next start tries again.',
        file: this.place.hash,
      }),
    );
  }

  async #orUndo(work: () => Promise<void>, undo: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.closeFile();
      this.#head = undefined;
      this.#undo = undo;
      await this.#settle().catch(() => undefined);
      throw error;
    }
  }

  async #settle(): Promise<void> {
    await this.#undo?.();
    this.#undo = undefined;
  }
}
