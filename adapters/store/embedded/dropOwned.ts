import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StoreError } from '../storeError.ts';
import { errorCode, listFolder, removeFile, syncFolder } from './disk.ts';
import { readSealed, type SealedDocument } from './documentFile.ts';
import type { DocumentPlace, DocumentPlaces } from './documentPlace.ts';
import { type Markers, removeMarkers } from './markers.ts';
import { docsPath } from './place.ts';
import type { Queues } from './queues.ts';
import type { DropOwned } from './sweep.ts';

export interface DropOwnedOptions {
  readonly documentPlaces: DocumentPlaces;
  readonly markers: Markers;
  /** One piece of work at a time for each document, by its hash. */
  readonly queues: Queues;
}

export const createDropOwned =
  ({ documentPlaces, markers, queues }: DropOwnedOptions): DropOwned =>
  async (stream, keep) => {
    const folder = docsPath(stream);
    for (const name of await listFolder(folder)) {
      const [keyId = '', collection = '', hash = ''] = name.split('.');
      if (keyId === keep) continue;
      const place = documentPlaces.placeOfHash(collection, hash);
      await queues.run(hash, async () => {
        const { owner } = (await readSealedOrNull(place)) ?? {};
        if (owner?.stream === stream.hash && owner.keyId === keyId) await unlinkDocument(place, markers);
      });
      await removeFile(join(folder, name));
    }
    await removeIfEmpty(folder);
  };

/** Unlinks a document, readable or not, and then what leads to it. */
export const unlinkDocument = async (place: DocumentPlace, markers: Markers): Promise<void> => {
  const sealed = await readSealedOrNull(place);
  await removeFile(place.path);
  await syncFolder(dirname(place.path));
  await removeMarkers(markers.of(place, sealed));
};

const readSealedOrNull = async (place: DocumentPlace): Promise<SealedDocument | null> => {
  try {
    return await readSealed(place);
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
};

const removeIfEmpty = async (folder: string): Promise<void> => {
  try {
    await rmdir(folder);
  } catch (error) {
    if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'ENOENT') throw error;
  }
};
