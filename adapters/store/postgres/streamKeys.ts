import { type DataKey, type Envelope, newDataKey } from '../envelope.ts';
import { StoreError } from '../storeError.ts';

/** A stream's name and the hash that stands for it. */
export interface StreamName {
  readonly name: string;
  readonly hash: string;
}

/** A key to seal with. `wrapped` is there when it is new and only proposed. */
export interface SealingKey {
  readonly key: DataKey;
  readonly wrapped: Buffer | null;
}

/** The key of a stream as it lies in the database. */
export interface WrappedKey {
  readonly keyId: string;
  readonly wrapped: Buffer;
}

/** What a writing says of the key that it was sealed with: `key` is a no, with the present one (null: no stream). */
export interface KeyAnswer {
  readonly outcome: string;
  readonly present_key_id: string | null;
  readonly present_wrapped_key: Buffer | null;
}

/** The data keys of streams, as far as this process knows them; another may have changed any of them meanwhile. */
export interface StreamKeys {
  /** Opens a key that was read. Throws `stream_damaged` when it is not what was written there. */
  open(hash: string, wrapped: WrappedKey): DataKey;
  /** Seals and writes until the key that it was done with is the stream's own. */
  writeWith<Answer extends KeyAnswer>(
    stream: StreamName,
    write: (key: SealingKey) => Promise<Answer>,
  ): Promise<Answer>;
  /** Seals and writes with a new key, which is the stream's from then on. */
  writeAnew<Answer extends KeyAnswer>(
    stream: StreamName,
    write: (key: SealingKey) => Promise<Answer>,
  ): Promise<Answer>;
  /** The name that was wrapped with a key, or null when the key is damaged. */
  nameOf(hash: string, wrapped: WrappedKey): string | null;
  forget(hash: string): void;
}

/** So many keys are kept open. */
const KEPT = 10_000;

export const createStreamKeys = (envelope: Envelope): StreamKeys => {
  const known = new Map<string, DataKey>();

  const keep = (hash: string, key: DataKey): DataKey => {
    known.delete(hash);
    known.set(hash, key);
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return key;
  };

  const open = (hash: string, { keyId, wrapped }: WrappedKey): DataKey => {
    const before = known.get(hash);
    if (before?.id === keyId) return before;
    const key = envelope.unwrap(hash, keyId, wrapped)?.key;
    if (key === undefined) throw new StoreError('stream_damaged', `The key of stream ${hash} is damaged.`);
    return keep(hash, key);
  };

  const propose = ({ hash, name }: StreamName): SealingKey => {
    const key = newDataKey();
    return { key, wrapped: envelope.wrap(hash, key, name) };
  };

  const sealingKey = (stream: StreamName): SealingKey => {
    const key = known.get(stream.hash);
    return key === undefined ? propose(stream) : { key, wrapped: null };
  };

  return {
    open,
    writeWith: async (stream, write) => {
      for (;;) {
        const sealing = sealingKey(stream);
        const answer = await write(sealing);
        const { outcome, present_key_id: keyId, present_wrapped_key: wrapped } = answer;
        if (outcome === 'ok') keep(stream.hash, sealing.key);
        if (outcome !== 'key') return answer;
        if (keyId === null || wrapped === null) known.delete(stream.hash);
        else open(stream.hash, { keyId, wrapped });
      }
    },
    writeAnew: async (stream, write) => {
      const sealing = propose(stream);
      const answer = await write(sealing);
      if (answer.outcome === 'ok') keep(stream.hash, sealing.key);
      return answer;
    },
    nameOf: (hash, { keyId, wrapped }) => envelope.unwrap(hash, keyId, wrapped)?.name ?? null,
    forget: (hash) => void known.delete(hash),
  };
};
