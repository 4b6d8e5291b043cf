import pg from 'pg';
import type { JsonObject } from '../../../dialogs/json.ts';
import type { Collections } from '../../../dialogs/store/index.ts';
import { createEnvelope, type Envelope, newDataKey } from '../envelope.ts';
import type { Report } from '../finding.ts';
import type { Side, Target } from '../flytt/sides.ts';
import { bytesOf } from './bytes.ts';
import { connectionTo, createDatabase, type Database, SERVER_KEEPALIVE } from './database.ts';
import { createDocuments } from './documents.ts';
import { toStoreError } from './failure.ts';
import { useAlone } from './inUse.ts';
import { checkMasterKey, holdsMasterKey } from './masterKeyCheck.ts';
import { migrate } from './migrate.ts';
import { readDatabase } from './moveReading.ts';
import { type Asking, openSnapshot } from './snapshot.ts';
import { createStreamKeys } from './streamKeys.ts';
import { createStreams } from './streams.ts';

export interface MoveDatabaseOptions {
  readonly url: string;
  readonly masterKey: Buffer;
  readonly collections: Collections;
  readonly report: Report;
}

/** With a way to ask for what others keep in the same database, as of the same moment. */
export type DatabaseSide = Side & Asking;
export type DatabaseTarget = Target & Asking;

const CONNECTIONS = 8;

const MARK = `INSERT INTO brobygger.move (source, finished, age) VALUES ($1, $2, $3)
  ON CONFLICT (id) DO UPDATE SET source = $1, finished = $2, age = $3`;
const AGE = { name: 'move_age', text: 'SELECT last_value + is_called::int AS age FROM brobygger.revision' };
const EMPTY = {
  name: 'move_empty',
  text: `SELECT NOT EXISTS (SELECT FROM brobygger.stream) AND NOT EXISTS (SELECT FROM brobygger.document) AS empty`,
};
const RAISE = {
  name: 'move_raise_fence',
  text: `SELECT setval('brobygger.fence', greatest($1, last_value)) FROM brobygger.fence`,
};
const BEGIN = {
  name: 'move_begin',
  text: `INSERT INTO brobygger.stream (hash, key_id, wrapped_key, version) VALUES ($1, $2, $3, $4)
    ON CONFLICT (hash) DO UPDATE SET version = $4`,
};
const VERSION = {
  name: 'move_version',
  text: 'UPDATE brobygger.document SET version = $2 WHERE hash = $1',
};
const INDEX = {
  name: 'move_index',
  text: `INSERT INTO brobygger.document_index (value, document) SELECT unnest($2::bytea[]), $1
    ON CONFLICT DO NOTHING`,
};

/**
 * Opens a database to move from: all of it as of this moment, also while instances go on working with it.
 * Throws a `StoreError`, e.g. `wrong_master_key`; null when there is no store in it.
 */
export const openDatabaseToRead = async (options: MoveDatabaseOptions): Promise<DatabaseSide | null> => {
  const snapshot = await openSnapshot(options.url);
  try {
    const envelope = createEnvelope(options.masterKey);
    if (!(await holdsMasterKey(snapshot))) {
      await snapshot.close();
      return null;
    }
    await checkMasterKey(snapshot, envelope);
    const reading = await readDatabase({ ...options, asking: snapshot, envelope });
    return { ...reading, ...snapshot };
  } catch (error) {
    await snapshot.close();
    throw error;
  }
};

/**
 * Opens a database to move to, and brings its tables up to date. Nobody else may have a store open on it meanwhile.
 * What is written is sure to be on disk after `mark` only.
 * Throws a `StoreError`, e.g. `database_in_use` or `wrong_master_key`.
 */
export const openDatabaseToWrite = async (options: MoveDatabaseOptions): Promise<DatabaseTarget> => {
  const { url } = options;
  await migrate(url);
  const lock = await holdAlone(url);
  const database = createDatabase({ url, poolSize: CONNECTIONS, durable: false });
  const close = async () => {
    await database.close();
    await lock.end().catch(() => undefined);
  };
  try {
    const envelope = createEnvelope(options.masterKey);
    await checkMasterKey(database, envelope);
    const asking = { query: database.query, rows: rowsIn(url) };
    return {
      ...(await readDatabase({ ...options, asking, envelope })),
      ...asking,
      ...markDatabase(database, lock),
      ...writeDatabase(options, { database, envelope }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

const holdAlone = async (url: string): Promise<pg.Client> => {
  const options = `-c synchronous_commit=on ${SERVER_KEEPALIVE}`;
  const client = new pg.Client({ ...connectionTo(url), query_timeout: 0, options });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await useAlone((text, values) => client.query(text, values));
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw toStoreError(error);
  }
};

/** Each list is of the moment when it was begun. */
const rowsIn = (url: string) =>
  async function* <Row extends pg.QueryResultRow>(text: string): AsyncGenerator<Row> {
    const snapshot = await openSnapshot(url);
    try {
      yield* snapshot.rows<Row>(text);
    } finally {
      await snapshot.close();
    }
  };

type Marking = Pick<DatabaseTarget, 'mark' | 'age' | 'isEmpty' | 'raiseFence'>;

const markDatabase = (database: Database, lock: pg.Client): Marking => ({
  // A commit that is waited for brings all before it to disk.
  mark: async ({ source, finished, age }) => {
    await lock.query(MARK, [source, finished, age]).catch((error) => {
      throw toStoreError(error);
    });
  },
  age: async () => (await database.query<{ age: number }>(AGE, []))[0]!.age,
  isEmpty: async () => (await database.query<{ empty: boolean }>(EMPTY, []))[0]!.empty,
  raiseFence: async (least) => {
    await database.query(RAISE, [least]);
  },
});

type Writing = Pick<DatabaseTarget, 'begin' | 'append' | 'removeStream' | 'place' | 'removeDocument'>;

/** Nobody else has the database open. */
const UNHEARD = { own: () => undefined, watch: () => () => undefined };

const writeDatabase = (
  { collections }: MoveDatabaseOptions,
  { database, envelope }: { readonly database: Database; readonly envelope: Envelope },
): Writing => {
  const keys = createStreamKeys(envelope);
  const streams = createStreams({ database, envelope, keys, changes: UNHEARD, now: undefined });
  const documents = createDocuments({ database, envelope, keys, collections });
  return {
    begin: async (name, version) => {
      const [hash, key] = [envelope.hash('stream', name), newDataKey()];
      await database.query(BEGIN, [bytesOf(hash), key.id, envelope.wrap(hash, key, name), version]);
    },
    append: async (name, { after, texts, pending }) => {
      const records = texts.map((text) => JSON.parse(text) as JsonObject);
      const result = await streams.append(name, records, { expected: after, pending });
      if (!result.ok) throw new Error('The stream does not end where it should.');
    },
    removeStream: streams.remove,
    place: async ({ collection, id, version, value, owner, indexes, indexHashes }) => {
      const hash = bytesOf(envelope.hash('document', collection, id));
      const put = await documents.put(collection, id, value, { indexes, ...(owner !== null && { owner }) });
      if (put.version !== version) await database.query(VERSION, [hash, version]);
      if (indexHashes.length > 0) await database.query(INDEX, [hash, indexHashes.map(bytesOf)]);
    },
    removeDocument: documents.delete,
  };
};
