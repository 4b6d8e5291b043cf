import type { DataKey, Envelope } from '../envelope.ts';
import { placeOf } from './place.ts';
import { createQueues } from './queues.ts';
import { StreamFile, type StreamFileOptions } from './streamFile.ts';

/** The streams in use: one `StreamFile` each, one piece of work at a time in each. */
export interface OpenStreams {
  /** Runs `work` alone in the stream. */
  use<T>(name: string, work: (file: StreamFile) => Promise<T>): Promise<T>;
  /** The stream if it is in memory: for answers that need no waiting. */
  peek(name: string): StreamFile | undefined;
  /** The stream as its files tell it now: for reading only, and while nobody writes to it. */
  fresh(name: string): StreamFile;
  /** The key of a stream, for what it owns elsewhere. Null: there is no such stream. */
  findKey(hash: string): Promise<DataKey | null>;
  /** Lets go of all files. Nothing may be under way. */
  close(): Promise<void>;
}

export interface OpenStreamsOptions extends Omit<StreamFileOptions, 'place' | 'name'> {
  readonly envelope: Envelope;
  readonly streamsFolder: string;
}

/** Memory for what is remembered of streams, and open files: the least recently used are let go first. */
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_FILES = 256;

export const createOpenStreams = (options: OpenStreamsOptions): OpenStreams => {
  const { envelope, streamsFolder, keyFiles } = options;
  const queues = createQueues();
  // Both in order of use, the oldest first.
  const known = new Map<string, { readonly file: StreamFile; bytes: number }>();
  const withFile = new Map<string, StreamFile>();
  let bytes = 0;

  const hashOf = (name: string) => envelope.hash('stream', name);
  const place = (hash: string) => placeOf(streamsFolder, hash);

  const create = (hash: string, name: string) => new StreamFile({ ...options, place: place(hash), name });

  const touch = (hash: string, name: string): StreamFile => {
    const entry = known.get(hash) ?? { file: create(hash, name), bytes: 0 };
    known.delete(hash);
    known.set(hash, entry);
    return entry.file;
  };

  const weigh = (hash: string): void => {
    const entry = known.get(hash);
    if (entry === undefined) return;
    bytes += entry.file.bytes - entry.bytes;
    entry.bytes = entry.file.bytes;
    withFile.delete(hash);
    if (entry.file.hasOpenFile) withFile.set(hash, entry.file);
  };

  const trim = (): void => {
    for (const [hash, { file, bytes: own }] of known) {
      if (bytes <= MAX_BYTES) break;
      // Two objects for one stream would be two writers.
      if (queues.busy(hash) || file.unsettled) continue;
      known.delete(hash);
      withFile.delete(hash);
      bytes -= own;
      void file.closeFile();
    }
    for (const [hash, file] of withFile) {
      if (withFile.size <= MAX_FILES) break;
      if (queues.busy(hash)) continue;
      withFile.delete(hash);
      void file.closeFile();
    }
  };

  return {
    use: async (name, work) => {
      const hash = hashOf(name);
      const file = touch(hash, name);
      try {
        return await queues.run(hash, () => work(file));
      } finally {
        weigh(hash);
        trim();
      }
    },
    peek: (name) => known.get(hashOf(name))?.file,
    fresh: (name) => create(hashOf(name), name),
    findKey: async (hash) => {
      const streamKey = known.get(hash)?.file.head?.streamKey ?? (await keyFiles.read(place(hash)));
      return streamKey?.key ?? null;
    },
    close: async () => {
      await Promise.all(Array.from(withFile.values(), (file) => file.closeFile()));
    },
  };
};
