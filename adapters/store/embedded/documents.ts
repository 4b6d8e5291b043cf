import { join } from 'node:path';
import { Low } from 'lowdb';
import type { JsonObject } from '../../../dialogs/json.ts';
import type {
  Collections,
  Documents,
  PutOptions,
  PutResult,
  StoredDocument,
} from '../../../dialogs/store/index.ts';
import type { DataKey, Envelope } from '../envelope.ts';
import { StoreError } from '../storeError.ts';
import { mapBounded } from './bounded.ts';
import { type Files, listFolder, readIfThere, removeFile } from './disk.ts';
import { documentFile, type FiledDocument, type Owner } from './documentFile.ts';
import type { DocumentPlace, DocumentPlaces } from './documentPlace.ts';
import { unlinkDocument } from './dropOwned.ts';
import type { Life } from './life.ts';
import { addMarkers, type Markers, removeMarkers } from './markers.ts';
import type { Queues } from './queues.ts';

export interface DocumentsOptions {
  readonly collections: Collections;
  readonly documentPlaces: DocumentPlaces;
  readonly envelope: Envelope;
  readonly files: Files;
  readonly markers: Markers;
  /** One piece of work at a time for each document, by its hash. */
  readonly queues: Queues;
  readonly owners: Owners;
  readonly life: Life;
}

/** The streams, as owners of documents. */
export interface Owners {
  /** The key that a stream has now, by its hash. Null: there is no such stream. */
  findKey(stream: string): Promise<DataKey | null>;
  /** Runs `work` while the stream keeps its key; one is made for a new stream. */
  hold<T>(name: string, work: (owner: Owner) => Promise<T>): Promise<T>;
}

/** How many documents are read at once by one `find`. */
const AT_ONCE = 16;

/** The port `Documents`: one lowdb file for each document. */
export const createDocuments = (options: DocumentsOptions): Documents => {
  const { collections, documentPlaces, queues, markers, owners, life } = options;
  const lowdbAt = (place: DocumentPlace) =>
    new Low<FiledDocument | null>(documentFile({ ...options, place, findKey: owners.findKey }), null);

  /** What is unreadable because its owner was deleted is unlinked when it is met. */
  const read = async (place: DocumentPlace): Promise<Low<FiledDocument | null>> => {
    const low = lowdbAt(place);
    await low.read();
    if (low.data === null && (await readIfThere(place.path)) !== null) await unlinkDocument(place, markers);
    return low;
  };

  const write = async (place: DocumentPlace, changed: Changed): Promise<PutResult> => {
    const low = await read(place);
    const version = low.data?.content.version ?? 0;
    if ((changed.expected ?? version) !== version) return { ok: false, reason: 'conflict', version };

    const before = markers.of(place, low.data);
    const { id, value, owner, indexes } = changed;
    const document = { content: { id, version: version + 1, value }, owner, indexes };
    const after = markers.of(place, document);
    await addMarkers(after.filter((path) => !before.includes(path)));
    low.data = document;
    await low.write();
    await removeMarkers(before.filter((path) => !after.includes(path)));
    return { ok: true, version: version + 1 };
  };

  const indexHash = (collection: string, index: string, value: string): string => {
    const declared = collections[collection]?.includes(index);
    if (!declared)
      throw new StoreError('undeclared_index', `Collection «${collection}» declares no index «${index}».`);
    return documentPlaces.indexOf(collection, index, value);
  };

  const indexHashes = (collection: string, { indexes = {} }: PutOptions): string[] =>
    Object.entries(indexes).map(([index, value]) => indexHash(collection, index, value));

  const follow = async (index: string, place: DocumentPlace): Promise<StoredDocument[]> => {
    const { data } = await read(place);
    if (data?.indexes.includes(index)) return [data.content];
    await removeFile(join(documentPlaces.indexFolder(place.collection, index), place.hash));
    return [];
  };

  const inCollection = <T>(collection: string, work: () => Promise<T>): Promise<T> =>
    life.run(async () => {
      if (Object.hasOwn(collections, collection)) return work();
      throw new StoreError('undeclared_collection', `The collection «${collection}» is not declared.`);
    });

  return {
    get: (collection, id) =>
      inCollection(collection, () => {
        const place = documentPlaces.placeOf(collection, id);
        return queues.run(place.hash, async () => (await read(place)).data?.content ?? null);
      }),

    put: (collection, id, value, putOptions = {}) =>
      inCollection(collection, () => {
        const place = documentPlaces.placeOf(collection, id);
        const indexes = indexHashes(collection, putOptions);
        const { expected, owner: name } = putOptions;
        // A copy: the caller may go on changing its own while this one waits.
        const changed = { id, value: structuredClone(value), indexes, expected };
        const put = (owner: Owner | null) =>
          queues.run(place.hash, () => write(place, { ...changed, owner }));
        // The owner first, then the document: a deletion takes them in the same order.
        return name === undefined ? put(null) : owners.hold(name, put);
      }),

    delete: (collection, id) =>
      inCollection(collection, () => {
        const place = documentPlaces.placeOf(collection, id);
        return queues.run(place.hash, async () => {
          if ((await readIfThere(place.path)) !== null) await unlinkDocument(place, markers);
        });
      }),

    find: (collection, index, value) =>
      inCollection(collection, async () => {
        const hash = indexHash(collection, index, value);
        const collectionHash = documentPlaces.collectionOf(collection);
        const names = await listFolder(documentPlaces.indexFolder(collectionHash, hash));
        const places = names.map((name) => documentPlaces.placeOfHash(collectionHash, name));
        const found = await mapBounded(places, AT_ONCE, (place) =>
          queues.run(place.hash, () => follow(hash, place)),
        );
        return found.flat().sort(byId);
      }),
  };
};

interface Changed {
  readonly id: string;
  readonly value: JsonObject;
  readonly owner: Owner | null;
  readonly indexes: readonly string[];
  readonly expected: number | undefined;
}

const byId = (a: StoredDocument, b: StoredDocument): number => (a.id < b.id ? -1 : 1);
