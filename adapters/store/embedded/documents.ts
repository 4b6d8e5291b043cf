import { join } from 'node:path';
import type {
  Collections,
  Documents,
  PutOptions,
  PutResult,
  StoredDocument,
} from '../../../dialogs/store/index.ts';
import type { Life } from '../life.ts';
import { StoreError } from '../storeError.ts';
import { mapBounded } from './bounded.ts';
import { listFolder, readIfThere, removeFile } from './disk.ts';
import type { FiledDocument, Owner } from './documentFile.ts';
import type { DocumentFiles } from './documentFiles.ts';
import type { DocumentPlace, DocumentPlaces } from './documentPlace.ts';
import { unlinkDocument } from './dropOwned.ts';
import type { Markers } from './markers.ts';
import type { Queues } from './queues.ts';

export interface DocumentsOptions {
  readonly collections: Collections;
  readonly documentPlaces: DocumentPlaces;
  readonly documentFiles: DocumentFiles;
  readonly markers: Markers;
  /** One piece of work at a time for each document, by its hash. */
  readonly queues: Queues;
  readonly owners: Owners;
  readonly life: Life;
}

/** The streams, as owners of documents. */
export interface Owners {
  /** Runs `work` while the stream keeps its key; one is made for a new stream. */
  hold<T>(name: string, work: (owner: Owner) => Promise<T>): Promise<T>;
}

/** How many documents are read at once by one `find`. */
const AT_ONCE = 16;

/** The port `Documents`: one lowdb file for each document. */
export const createDocuments = (options: DocumentsOptions): Documents => {
  const { collections, documentPlaces, documentFiles, queues, markers, owners, life } = options;

  const write = async (place: DocumentPlace, changed: Changed): Promise<PutResult> => {
    const { expected, owner, indexes, ...content } = changed;
    const before = await documentFiles.read(place);
    const version = before?.content.version ?? 0;
    if ((expected ?? version) !== version) return { ok: false, reason: 'conflict', version };
    const document = { content: { ...content, version: version + 1 }, owner, indexes };
    await documentFiles.write(place, before, document);
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
    const found = await documentFiles.read(place);
    if (found?.indexes.includes(index)) return [storedIn(found)];
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
        return queues.run(place.hash, async () => {
          const found = await documentFiles.read(place);
          return found && storedIn(found);
        });
      }),

    put: (collection, id, value, putOptions = {}) =>
      inCollection(collection, () => {
        const place = documentPlaces.placeOf(collection, id);
        const indexes = indexHashes(collection, putOptions);
        const { expected, owner: name, indexes: values = {} } = putOptions;
        // A copy: the caller may go on changing its own while this one waits.
        const changed = { id, value: structuredClone(value), values: { ...values }, indexes, expected };
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

interface Changed extends Omit<FiledDocument['content'], 'version'> {
  readonly owner: Owner | null;
  readonly indexes: readonly string[];
  readonly expected: number | undefined;
}

const storedIn = ({ content: { id, version, value } }: FiledDocument): StoredDocument => ({
  id,
  version,
  value,
});

const byId = (a: StoredDocument, b: StoredDocument): number => (a.id < b.id ? -1 : 1);
