import { z } from 'zod';
import type { DataKey, Envelope } from '../envelope.ts';
import { StoreError } from '../storeError.ts';
import { type Files, readIfThere, removeFile } from './disk.ts';
import { keyPath, type StreamPlace } from './place.ts';

const keyFile = z.object({ id: z.string(), wrapped: z.base64() });

/** The data key of a stream, and the name that its hash stands for. */
export interface StreamKey {
  readonly key: DataKey;
  readonly name: string;
}

/** Reads and swaps the wrapped key of a stream. Swapping it for another deletes all that was sealed with the old one. */
export interface KeyFiles {
  /** Null: there is no such stream. Throws `stream_damaged` when the file is not what was written. */
  read(place: StreamPlace): Promise<StreamKey | null>;
  /** The id of the key, without opening it. Null: there is no such stream. */
  readId(place: StreamPlace): Promise<string | null>;
  /** Atomic. Durable after `syncFolder`. */
  swap(place: StreamPlace, streamKey: StreamKey): Promise<void>;
  /** Deletes all that was sealed with the key. Durable after `syncFolder`. */
  remove(place: StreamPlace): Promise<void>;
}

export const createKeyFiles = (envelope: Envelope, files: Files): KeyFiles => {
  const load = async (place: StreamPlace) => {
    const bytes = await readIfThere(keyPath(place));
    return bytes === null ? null : parse(place, bytes);
  };
  return {
    read: async (place) => {
      const stored = await load(place);
      if (stored === null) return null;
      const unwrapped = envelope.unwrap(place.hash, stored.id, Buffer.from(stored.wrapped, 'base64'));
      if (unwrapped === null) throw damagedKey(place);
      return unwrapped;
    },
    readId: async (place) => (await load(place))?.id ?? null,
    remove: (place) => removeFile(keyPath(place)),
    swap: (place, { key, name }) => {
      const wrapped = envelope.wrap(place.hash, key, name).toString('base64');
      return files.swap(keyPath(place), Buffer.from(JSON.stringify({ id: key.id, wrapped })));
    },
  };
};

const parse = (place: StreamPlace, bytes: Buffer): z.infer<typeof keyFile> => {
  try {
    return keyFile.parse(JSON.parse(bytes.toString()));
  } catch (cause) {
    throw damagedKey(place, { cause });
  }
};

const damagedKey = (place: StreamPlace, options?: ErrorOptions): StoreError =>
  new StoreError(
    'stream_damaged',
    `The key file ${keyPath(place)} is damaged. Restore it from a backup.`,
    options,
  );
