import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collections } from '../../../dialogs/store/index.ts';
import type { Damage, FolderTarget, MovedDocument, StreamPart } from '../flytt/sides.ts';
import { StoreError } from '../storeError.ts';
import { bootsOf, OWN_COLLECTION } from './boots.ts';
import { listFolder } from './disk.ts';
import type { FiledDocument } from './documentFile.ts';
import type { DocumentPlace } from './documentPlace.ts';
import type { Folder } from './folder.ts';
import { FENCES_A_BOOT } from './leases.ts';
import { groupByStream } from './place.ts';

type Reading = Pick<
  FolderTarget,
  'count' | 'streams' | 'read' | 'documents' | 'document' | 'isEmpty' | 'greatestFence'
>;

/** Reads what is stored in a folder, for a move. */
export const readFolder = (folder: Folder, collections: Collections): Reading => {
  const { documentPlaces, documentsFolder, documents: port } = folder;
  const names = new Map(Object.keys(collections).map((name) => [documentPlaces.collectionOf(name), name]));
  const ownHash = documentPlaces.collectionOf(OWN_COLLECTION);

  const document = async (collection: string, place: DocumentPlace): Promise<MovedDocument | null> => {
    const filed = await folder.documentFiles.read(place);
    return filed && toMoved(folder, { collection, place, filed });
  };

  async function* documents(only?: string): AsyncGenerator<MovedDocument | Damage> {
    for (const hash of await listFolder(documentsFolder)) {
      const collection = names.get(hash);
      if (hash === ownHash || (only !== undefined && collection !== only)) continue;
      for await (const place of placesIn(folder, hash))
        yield* collection === undefined
          ? [{ damaged: 'document' as const, hash: place.hash }]
          : await orDamage(place, () => document(collection, place));
    }
  }

  return {
    count: async (except) => ({
      streams: await countStreams(folder),
      documents: await countDocuments(folder, [ownHash, documentPlaces.collectionOf(except)]),
    }),
    streams: () => streamsIn(folder),
    read: async (name, after, limit): Promise<StreamPart | null> => {
      const file = folder.fresh(name);
      const { streamKey, version, pending, segments } = await file.load();
      if (streamKey === null) return null;
      const first = segments[0] ?? version + 1;
      return { version, pending, first, ...(await file.read(after, limit)) };
    },
    documents,
    document: (collection, id) => document(collection, documentPlaces.placeOf(collection, id)),
    isEmpty: async () => {
      for await (const _ of streamsIn(folder)) return false;
      for await (const _ of documents()) return false;
      return true;
    },
    greatestFence: async () => ((await bootsOf(port)) + 1) * FENCES_A_BOOT,
  };
};

async function* streamsIn({ streamsFolder, keyFiles, streamPlace }: Folder) {
  for (const shard of await listFolder(streamsFolder)) {
    const groups = groupByStream(await listFolder(join(streamsFolder, shard)));
    for (const [hash, { key }] of groups) {
      if (!key) continue;
      const found = await keyFiles.read(streamPlace(hash)).catch(ifDamaged);
      yield found === null ? { damaged: 'stream' as const, hash } : { name: found.name };
    }
  }
}

const countStreams = async ({ streamsFolder }: Folder): Promise<number> => {
  let count = 0;
  for (const shard of await listFolder(streamsFolder))
    for (const name of await listFolder(join(streamsFolder, shard))) if (name.endsWith('.key')) count += 1;
  return count;
};

const countDocuments = async (folder: Folder, except: readonly string[]): Promise<number> => {
  let count = 0;
  for (const collection of await listFolder(folder.documentsFolder)) {
    if (except.includes(collection)) continue;
    for await (const _ of placesIn(folder, collection)) count += 1;
  }
  return count;
};

async function* placesIn({ documentsFolder, documentPlaces }: Folder, collection: string) {
  for (const shard of await listFolder(join(documentsFolder, collection))) {
    if (shard === 'indexes') continue;
    for (const file of await listFolder(join(documentsFolder, collection, shard)))
      yield documentPlaces.placeOfHash(collection, file.replace(/\.json$/, ''));
  }
}

/** Nothing where there is nothing any more. */
const orDamage = async (
  { hash }: DocumentPlace,
  read: () => Promise<MovedDocument | null>,
): Promise<(MovedDocument | Damage)[]> => {
  try {
    const found = await read();
    return found === null ? [] : [found];
  } catch (error) {
    ifDamaged(error);
    return [{ damaged: 'document', hash }];
  }
};

const ifDamaged = (error: unknown): null => {
  if (error instanceof StoreError && /_damaged$/.test(error.code)) return null;
  throw error;
};

interface Filed {
  readonly collection: string;
  readonly place: DocumentPlace;
  readonly filed: FiledDocument;
}

/** An index value counts when the document is found by it. */
const toMoved = async (folder: Folder, { collection, place, filed }: Filed): Promise<MovedDocument> => {
  const { id, version, value, values = {} } = filed.content;
  const kept = Object.entries(values).map(([index, one]) =>
    folder.documentPlaces.indexOf(collection, index, one),
  );
  const indexHashes = filed.indexes.filter((hash) => !kept.includes(hash));
  if (!kept.every((hash) => filed.indexes.includes(hash)) || !(await allFind(folder, place, filed.indexes)))
    throw new StoreError(
      'document_damaged',
      `The document ${place.hash} can't be found by what it should be.`,
    );
  const owner = filed.owner && (await folder.keyFiles.read(folder.streamPlace(filed.owner.stream)));
  return { collection, id, version, value, owner: owner?.name ?? null, indexes: values, indexHashes };
};

const allFind = async (
  { documentPlaces }: Folder,
  { collection, hash }: DocumentPlace,
  indexes: readonly string[],
): Promise<boolean> => {
  const paths = indexes.map((index) => join(documentPlaces.indexFolder(collection, index), hash));
  const there = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return there.every(Boolean);
};
