import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureFolder, FILE_MODE, removeFile, syncFolder } from './disk.ts';
import type { FiledDocument, SealedDocument } from './documentFile.ts';
import type { DocumentPlace, DocumentPlaces } from './documentPlace.ts';
import { docsPath, type StreamPlace } from './place.ts';

/**
 * The empty files by which a document is found: one for each index value, and one at the stream that owns it.
 * They are made before the document is written and unlinked after, so that a crash leaves one too many, never one too
 * few; who follows a marker looks at the document itself.
 */
export interface Markers {
  of(place: DocumentPlace, document: FiledDocument | SealedDocument | null): readonly string[];
}

export interface MarkersOptions {
  readonly documentPlaces: DocumentPlaces;
  readonly streamPlaceOf: (hash: string) => StreamPlace;
}

export const createMarkers = ({ documentPlaces, streamPlaceOf }: MarkersOptions): Markers => ({
  of: ({ collection, hash }, document) => {
    const { owner = null, indexes = [] } = document ?? {};
    const byIndex = indexes.map((index) => join(documentPlaces.indexFolder(collection, index), hash));
    if (owner === null) return byIndex;
    return [...byIndex, join(docsPath(streamPlaceOf(owner.stream)), `${owner.keyId}.${collection}.${hash}`)];
  },
});

export const addMarkers = async (paths: readonly string[]): Promise<void> => {
  for (const path of paths) {
    await ensureFolder(dirname(path));
    await (await open(path, 'w', FILE_MODE)).close();
    await syncFolder(dirname(path));
  }
};

export const removeMarkers = async (paths: readonly string[]): Promise<void> => {
  for (const path of paths) await removeFile(path);
};
