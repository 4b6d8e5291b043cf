import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../../dialogs/json.ts';
import type { AppendOptions, AppendResult, Stored, Streams } from '../../../dialogs/store/index.ts';
import { type DataKey, type Envelope, type Place, seal, unseal } from '../envelope.ts';
import { StoreError } from '../storeError.ts';
import { bytesOf } from './bytes.ts';
import type { Changes } from './changes.ts';
import type { Database } from './database.ts';
import { leaseHash } from './leases.ts';
import type { KeyAnswer, SealingKey, StreamKeys, StreamName } from './streamKeys.ts';

export interface StreamsOptions {
  readonly database: Database;
  readonly envelope: Envelope;
  readonly keys: StreamKeys;
  readonly changes: Pick<Changes, 'own' | 'watch'>;
  /** Undefined: the database's clock. */
  readonly now: (() => number) | undefined;
}

interface Answer extends KeyAnswer {
  readonly outcome: 'ok' | 'conflict' | 'fenced' | 'key' | 'none';
  readonly stream_version: number;
  readonly stream_revision: number;
}

interface ReadRow {
  readonly position: number;
  readonly sealed: Buffer;
  /** Only in the first row, which is that of the stream: its wrapped key is `sealed`. */
  readonly key_id: string | null;
}

const VERSION = { name: 'version', text: 'SELECT version FROM brobygger.stream WHERE hash = $1' };

/** The key and what it opens in one statement, so that both are from the same moment. */
const READ = {
  name: 'read',
  text: `SELECT 0::bigint AS position, wrapped_key AS sealed, key_id FROM brobygger.stream WHERE hash = $1
    UNION ALL
    (SELECT position, sealed, NULL FROM brobygger.record WHERE stream = $1 AND position > $2
     ORDER BY position LIMIT $3)
    ORDER BY position`,
};

const APPEND = {
  name: 'append',
  text: 'SELECT * FROM brobygger.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
};
const REPLACE = { name: 'replace', text: 'SELECT * FROM brobygger.replace($1, $2, $3, $4)' };
const REMOVE = { name: 'remove', text: 'SELECT brobygger.remove($1)' };

const PENDING = {
  name: 'pending',
  text: `SELECT hash, key_id, wrapped_key FROM brobygger.stream
    WHERE pending AND ($1::float8 = 0 OR appended_ms <= (SELECT brobygger.ms($2) - $1))`,
};

/** The port `Streams` over the tables `stream` and `record`. */
export const createStreams = (options: StreamsOptions): Streams => {
  const { database, envelope, keys, changes, now } = options;
  const named = (name: string): StreamName => ({ name, hash: envelope.hash('stream', name) });

  const append = async (
    name: string,
    records: readonly JsonObject[],
    how: AppendOptions & { readonly anew: boolean },
  ): Promise<AppendResult> => {
    const stream = named(name);
    // The texts are made at once: the caller may go on changing its records.
    const texts = records.map((record) => JSON.stringify(record));
    const { expected, pending = null, lease, anew } = how;
    const id = randomUUID();
    const write = async ({ key, wrapped }: SealingKey): Promise<Answer> => {
      const sealed = texts.map((text, n) =>
        seal(key.secret, recordPlace(stream.hash, expected + 1 + n), text),
      );
      const [answer] = await database.query<Answer>(APPEND, [
        ...[bytesOf(stream.hash), expected, key.id, wrapped, sealed, pending, anew, id, now?.() ?? null],
        ...(lease ? [bytesOf(leaseHash(envelope, lease.name)), lease.fence] : [null, null]),
      ]);
      return answer!;
    };
    const answer = await (anew ? keys.writeAnew(stream, write) : keys.writeWith(stream, write));
    if (answer.outcome === 'ok') changes.own(changeOf(stream, answer));
    return resultOf(answer);
  };

  return {
    version: async (name) => {
      const [row] = await database.query<{ version: number }>(VERSION, [bytesOf(named(name).hash)]);
      return row?.version ?? 0;
    },

    read: async (name, after, limit = Number.POSITIVE_INFINITY) => {
      const { hash } = named(name);
      const atMost = Number.isFinite(limit) ? limit : null;
      const [head, ...rows] = await database.query<ReadRow>(READ, [
        bytesOf(hash),
        Math.max(after, 0),
        atMost,
      ]);
      if (head === undefined) return [];
      const key = keys.open(hash, { keyId: head.key_id!, wrapped: head.sealed });
      return rows.map((row) => toStored(row, hash, key));
    },

    append: (name, records, how) => append(name, records, { ...how, anew: false }),

    forget: (name, records, how) => append(name, records, { ...how, anew: true }),

    remove: async (name) => {
      const { hash } = named(name);
      await database.query(REMOVE, [bytesOf(hash)]);
      keys.forget(hash);
    },

    replace: async (name, stored) => {
      const stream = named(name);
      const texts = stored.map(({ record }) => JSON.stringify(record));
      const positions = stored.map(({ position }) => position);
      const answer = await keys.writeWith(stream, async ({ key }) => {
        const sealed = texts.map((text, n) =>
          seal(key.secret, recordPlace(stream.hash, positions[n]!), text),
        );
        const values = [bytesOf(stream.hash), key.id, positions, sealed];
        const [row] = await database.query<Answer>(REPLACE, values);
        return row!;
      });
      if (answer.outcome === 'ok' && answer.stream_version > 0) changes.own(changeOf(stream, answer));
    },

    pending: async (quietMs = 0) => {
      const rows = await database.query<PendingRow>(PENDING, [quietMs, now?.() ?? null]);
      // A stream whose key is damaged has no name any more. Reading it says so.
      const names = rows.map(({ hash, key_id: keyId, wrapped_key: wrapped }) =>
        keys.nameOf(hash.toString('hex'), { keyId, wrapped }),
      );
      return names.filter((name) => name !== null).sort();
    },

    watch: changes.watch,
  };
};

interface PendingRow {
  readonly hash: Buffer;
  readonly key_id: string;
  readonly wrapped_key: Buffer;
}

export const recordPlace = (hash: string, position: number): Place => ['record', hash, position];

const changeOf = (stream: StreamName, { stream_version, stream_revision }: Answer) => ({
  ...stream,
  version: stream_version,
  revision: stream_revision,
});

const resultOf = ({ outcome, stream_version: version }: Answer): AppendResult => {
  if (outcome === 'ok') return { ok: true, version };
  return outcome === 'fenced' ? { ok: false, reason: 'fenced' } : { ok: false, reason: 'conflict', version };
};

const toStored = ({ position, sealed }: ReadRow, hash: string, key: DataKey): Stored => {
  const text = unseal(key.secret, recordPlace(hash, position), sealed);
  if (text === null)
    throw new StoreError('stream_damaged', `Record ${position} of stream ${hash} is not what was written.`);
  return { position, record: JSON.parse(text) as JsonObject };
};
