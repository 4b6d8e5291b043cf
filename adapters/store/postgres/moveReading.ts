import { createHash } from 'node:crypto';
import type { QueryResultRow } from 'pg';
import type { JsonObject } from '../../../dialogs/json.ts';
import type { Collections } from '../../../dialogs/store/index.ts';
import { type Envelope, unseal } from '../envelope.ts';
import type { Damage, MovedDocument, MoveMarker, Side, StreamPart } from '../flytt/sides.ts';
import { StoreError } from '../storeError.ts';
import { bytesOf } from './bytes.ts';
import { type DocumentText, damagedDocument, documentPlace } from './documents.ts';
import type { Asking } from './snapshot.ts';
import { recordPlace } from './streams.ts';

export interface ReadingOptions {
  readonly asking: Asking;
  readonly envelope: Envelope;
  readonly collections: Collections;
}

type Reading = Omit<Side, 'close'>;

interface HeadRow {
  readonly wrapped_key: Buffer;
  readonly key_id: string;
  readonly version: number;
  readonly pending: boolean;
  readonly first: number | null;
}

interface RecordRow {
  readonly position: number;
  readonly sealed: Buffer;
}

interface DocumentRow {
  readonly hash: Buffer;
  readonly owner: Buffer | null;
  readonly version: number;
  readonly sealed: Buffer;
  readonly key_id: string | null;
  readonly wrapped_key: Buffer | null;
  readonly indexes: readonly Buffer[];
}

const IDENTITY = {
  name: 'move_identity',
  text: `SELECT canary, (SELECT oid FROM pg_database WHERE datname = current_database())::text AS oid
    FROM brobygger.master_key`,
};
const FENCE = { name: 'move_fence', text: 'SELECT last_value AS fence FROM brobygger.fence' };
const MARKER = { name: 'move_marker', text: 'SELECT source, finished, age FROM brobygger.move' };
/** A source that only an earlier version has opened has no such table. */
const HAS_MARKER = {
  name: 'move_has_marker',
  text: `SELECT FROM pg_class WHERE oid = to_regclass('brobygger.move')`,
};
const COUNT = {
  name: 'move_count',
  text: `SELECT (SELECT count(*) FROM brobygger.stream) AS streams,
    (SELECT count(*) FROM brobygger.document) AS documents`,
};
const STREAMS = 'SELECT hash, key_id, wrapped_key FROM brobygger.stream';
const HEAD = {
  name: 'move_head',
  text: `SELECT wrapped_key, key_id, version, pending,
      (SELECT min(position) FROM brobygger.record WHERE stream = hash) AS first
    FROM brobygger.stream WHERE hash = $1`,
};
const RECORDS = {
  name: 'move_records',
  text: `SELECT position, sealed FROM brobygger.record WHERE stream = $1 AND position > $2
    ORDER BY position LIMIT $3`,
};
const DOCUMENTS = `SELECT d.hash, d.owner, d.version, d.sealed, s.key_id, s.wrapped_key,
    ARRAY(SELECT i.value FROM brobygger.document_index i WHERE i.document = d.hash) AS indexes
  FROM brobygger.document d LEFT JOIN brobygger.stream s ON s.hash = d.owner`;
const DOCUMENT = { name: 'move_document', text: `${DOCUMENTS} WHERE d.hash = $1` };

/** Reads what is stored in a database, for a move. */
export const readDatabase = async (options: ReadingOptions): Promise<Reading> => {
  const { asking, envelope } = options;
  const identity = await identityOf(asking);
  return {
    identity,
    checksumKey: envelope.hash('checksum'),
    hashOf: (what, ...names) => envelope.hash(what, ...names),
    count: async () => (await asking.query<{ streams: number; documents: number }>(COUNT, []))[0]!,
    streams: () => streamsIn(options),
    read: (name, after, limit) => readStream(options, { hash: envelope.hash('stream', name), after, limit }),
    documents: (collection) => documentsIn(options, collection),
    document: async (collection, id) => {
      const [row] = await asking.query<DocumentRow>(DOCUMENT, [
        bytesOf(envelope.hash('document', collection, id)),
      ]);
      return row === undefined ? null : openDocument(options, row);
    },
    greatestFence: async () => (await asking.query<{ fence: number }>(FENCE, []))[0]!.fence,
    marker: async () => {
      if ((await asking.query(HAS_MARKER, [])).length === 0) return null;
      return (await asking.query<MoveMarker & QueryResultRow>(MARKER, []))[0] ?? null;
    },
  };
};

/** The canary is random, and a copy of the database has another number. */
const identityOf = async (asking: Asking): Promise<string> => {
  const [row] = await asking.query<{ canary: Buffer; oid: string }>(IDENTITY, []);
  return createHash('sha256').update(row!.canary).update(row!.oid).digest('hex').slice(0, 32);
};

async function* streamsIn({ asking, envelope }: ReadingOptions) {
  for await (const row of asking.rows<{ hash: Buffer; key_id: string; wrapped_key: Buffer }>(STREAMS)) {
    const hash = row.hash.toString('hex');
    const name = envelope.unwrap(hash, row.key_id, row.wrapped_key)?.name;
    yield name === undefined ? { damaged: 'stream' as const, hash } : { name };
  }
}

interface Range {
  readonly hash: string;
  readonly after: number;
  readonly limit: number;
}

/** In a snapshot, or where nobody else writes, two statements see the same. */
const readStream = async ({ asking, envelope }: ReadingOptions, range: Range): Promise<StreamPart | null> => {
  const { hash, limit } = range;
  const [head] = await asking.query<HeadRow>(HEAD, [bytesOf(hash)]);
  if (head === undefined) return null;
  const { version, pending } = head;
  const first = head.first ?? version + 1;
  const after = Math.max(range.after, first - 1);
  const rows = await asking.query<RecordRow>(RECORDS, [bytesOf(hash), after, limit]);
  const key = envelope.unwrap(hash, head.key_id, head.wrapped_key)?.key.secret;
  const texts = rows.map(({ position, sealed }) => key && unseal(key, recordPlace(hash, position), sealed));
  const whole = rows.every(({ position }, n) => position === after + 1 + n);
  const complete = rows.length === Math.min(limit, Math.max(0, version - after));
  if (!whole || !complete || !texts.every((text) => typeof text === 'string'))
    throw new StoreError('stream_damaged', `Stream ${hash} is not what was written.`);
  return { version, pending, first, after, texts };
};

async function* documentsIn(
  options: ReadingOptions,
  only: string | undefined,
): AsyncGenerator<MovedDocument | Damage> {
  for await (const row of options.asking.rows<DocumentRow>(DOCUMENTS)) {
    const item = openOrDamage(options, row);
    if (only === undefined || !('collection' in item) || item.collection === only) yield item;
  }
}

const openOrDamage = (options: ReadingOptions, row: DocumentRow): MovedDocument | Damage => {
  try {
    return openDocument(options, row);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { damaged: 'document', hash: row.hash.toString('hex') };
  }
};

/** A document doesn't say its collection: it is that one under which its id has its hash. */
const openDocument = ({ envelope, collections }: ReadingOptions, row: DocumentRow): MovedDocument => {
  const hash = row.hash.toString('hex');
  const ownerHash = row.owner?.toString('hex') ?? null;
  const place = documentPlace(hash, ownerHash);
  const owner =
    ownerHash === null ? null : envelope.unwrap(ownerHash, row.key_id ?? '', row.wrapped_key ?? Buffer.of());
  const key = ownerHash === null ? envelope.documentKey(place) : owner?.key.secret;
  const text = key && unseal(key, place, row.sealed);
  if (typeof text !== 'string') throw damagedDocument(hash);

  const { id, value, values = {} } = JSON.parse(text) as DocumentText & { readonly value: JsonObject };
  const collection = Object.keys(collections).find((name) => envelope.hash('document', name, id) === hash);
  if (collection === undefined) throw damagedDocument(hash);
  const kept = Object.entries(values).map(([index, one]) => envelope.hash('index', collection, index, one));
  const found = row.indexes.map((index) => index.toString('hex'));
  if (!kept.every((index) => found.includes(index))) throw damagedDocument(hash);
  const indexHashes = found.filter((index) => !kept.includes(index));
  return {
    collection,
    id,
    version: row.version,
    value,
    owner: owner?.name ?? null,
    indexes: values,
    indexHashes,
  };
};
