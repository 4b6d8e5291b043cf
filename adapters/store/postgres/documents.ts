import { type KeyObject, randomUUID } from 'node:crypto';
import type { JsonObject } from '../../../dialogs/json.ts';
import type {
  Collections,
  Documents,
  PutOptions,
  PutResult,
  StoredDocument,
} from '../../../dialogs/store/index.ts';
import { type Envelope, type Place, seal, unseal } from '../envelope.ts';
import { StoreError } from '../storeError.ts';
import { bytesOf } from './bytes.ts';
import type { Database } from './database.ts';
import type { KeyAnswer, SealingKey, StreamKeys } from './streamKeys.ts';

export interface DocumentsOptions {
  readonly database: Database;
  readonly envelope: Envelope;
  readonly keys: StreamKeys;
  readonly collections: Collections;
}

/** What is sealed of a document. */
export interface DocumentText {
  readonly id: string;
  readonly value: JsonObject;
  /** Index values by index, so that they can be hashed anew under another master key. */
  readonly values?: { readonly [index: string]: string } | undefined;
}

/** A document with the key of the stream that owns it, from the same moment. */
interface Row {
  readonly hash: Buffer;
  readonly owner: Buffer | null;
  readonly version: number;
  readonly sealed: Buffer;
  readonly key_id: string | null;
  readonly wrapped_key: Buffer | null;
}

interface PutAnswer extends KeyAnswer {
  readonly outcome: 'ok' | 'conflict' | 'key';
  readonly document_version: number;
}

const SELECT = `SELECT d.hash, d.owner, d.version, d.sealed, s.key_id, s.wrapped_key
  FROM brobygger.document d LEFT JOIN brobygger.stream s ON s.hash = d.owner`;
const GET = { name: 'get', text: `${SELECT} WHERE d.hash = $1` };
const FIND = {
  name: 'find',
  text: `${SELECT} JOIN brobygger.document_index i ON i.document = d.hash WHERE i.value = $1`,
};
const PUT = { name: 'put', text: 'SELECT * FROM brobygger.put($1, $2, $3, $4, $5, $6, $7, $8)' };
const DELETE = { name: 'delete', text: 'DELETE FROM brobygger.document WHERE hash = $1' };

/** The port `Documents` over the tables `document` and `document_index`. */
export const createDocuments = ({ database, envelope, keys, collections }: DocumentsOptions): Documents => {
  const indexesOf = (collection: string): readonly string[] => {
    if (Object.hasOwn(collections, collection)) return collections[collection]!;
    throw new StoreError('undeclared_collection', `The collection «${collection}» is not declared.`);
  };

  const hashOf = (collection: string, id: string): string => {
    indexesOf(collection);
    return envelope.hash('document', collection, id);
  };

  const indexHash = (collection: string, index: string, value: string): string => {
    if (indexesOf(collection).includes(index)) return envelope.hash('index', collection, index, value);
    throw new StoreError('undeclared_index', `Collection «${collection}» declares no index «${index}».`);
  };

  const indexHashes = (collection: string, { indexes = {} }: PutOptions): Buffer[] =>
    Object.entries(indexes).map(([index, value]) => bytesOf(indexHash(collection, index, value)));

  const keyOf = (place: Place, row: Row): KeyObject => {
    const { owner, key_id: keyId, wrapped_key: wrapped } = row;
    if (owner === null) return envelope.documentKey(place);
    if (keyId === null || wrapped === null) throw damagedDocument(row.hash.toString('hex'));
    return keys.open(owner.toString('hex'), { keyId, wrapped }).secret;
  };

  const open = (row: Row): StoredDocument => {
    const hash = row.hash.toString('hex');
    const place = documentPlace(hash, row.owner?.toString('hex') ?? null);
    const text = unseal(keyOf(place, row), place, row.sealed);
    if (text === null) throw damagedDocument(hash);
    const { id, value } = JSON.parse(text) as DocumentText;
    return { id, version: row.version, value };
  };

  const writer = (hash: string, text: string, options: PutOptions & { readonly indexHashes: Buffer[] }) => {
    const put = randomUUID();
    return async (owner: string | null, sealing: SealingKey | null): Promise<PutAnswer> => {
      const place = documentPlace(hash, owner);
      const sealed = seal(sealing?.key.secret ?? envelope.documentKey(place), place, text);
      const [answer] = await database.query<PutAnswer>(PUT, [
        ...[bytesOf(hash), owner && bytesOf(owner), sealing?.key.id ?? null, sealing?.wrapped ?? null],
        ...[sealed, options.expected ?? null, options.indexHashes, put],
      ]);
      return answer!;
    };
  };

  return {
    get: async (collection, id) => {
      const [row] = await database.query<Row>(GET, [bytesOf(hashOf(collection, id))]);
      return row === undefined ? null : open(row);
    },

    put: async (collection, id, value, options = {}) => {
      const hash = hashOf(collection, id);
      const write = writer(
        hash,
        JSON.stringify({ id, value, values: options.indexes } satisfies DocumentText),
        {
          ...options,
          indexHashes: indexHashes(collection, options),
        },
      );
      const { owner: name } = options;
      if (name === undefined) return resultOf(await write(null, null));
      const owner = { name, hash: envelope.hash('stream', name) };
      return resultOf(await keys.writeWith(owner, (sealing) => write(owner.hash, sealing)));
    },

    delete: async (collection, id) => {
      await database.query(DELETE, [bytesOf(hashOf(collection, id))]);
    },

    find: async (collection, index, value) => {
      const rows = await database.query<Row>(FIND, [bytesOf(indexHash(collection, index, value))]);
      return rows.map(open).sort(byId);
    },
  };
};

/** `owner` is the hash of the owning stream. */
export const documentPlace = (hash: string, owner: string | null): Place => ['document', hash, owner ?? ''];

const resultOf = ({ outcome, document_version: version }: PutAnswer): PutResult =>
  outcome === 'ok' ? { ok: true, version } : { ok: false, reason: 'conflict', version };

export const damagedDocument = (hash: string): StoreError =>
  new StoreError('document_damaged', `Document ${hash} is not what was written. It can be deleted.`);

const byId = (a: StoredDocument, b: StoredDocument): number => (a.id < b.id ? -1 : 1);
