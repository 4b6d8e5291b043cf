import { Low } from 'lowdb';
import { readIfThere } from './disk.ts';
import { type DocumentFileOptions, documentFile, type FiledDocument } from './documentFile.ts';
import type { DocumentPlace } from './documentPlace.ts';
import { unlinkDocument } from './dropOwned.ts';
import { addMarkers, type Markers, removeMarkers } from './markers.ts';

export interface DocumentFilesOptions extends Omit<DocumentFileOptions, 'place'> {
  readonly markers: Markers;
}

/** Documents in their files, together with the entries by which they are found. One piece of work at a time in each. */
export interface DocumentFiles {
  /** What is unreadable because its owner was deleted is unlinked when it is met: null, as where there is none. */
  read(place: DocumentPlace): Promise<FiledDocument | null>;
  /** Durable. `before` is what was read there. */
  write(place: DocumentPlace, before: FiledDocument | null, document: FiledDocument): Promise<void>;
}

export const createDocumentFiles = (options: DocumentFilesOptions): DocumentFiles => {
  const { markers } = options;
  const lowdbAt = (place: DocumentPlace) =>
    new Low<FiledDocument | null>(documentFile({ ...options, place }), null);

  return {
    read: async (place) => {
      const low = lowdbAt(place);
      await low.read();
      if (low.data === null && (await readIfThere(place.path)) !== null) await unlinkDocument(place, markers);
      return low.data;
    },
    write: async (place, earlier, document) => {
      const before = markers.of(place, earlier);
      const after = markers.of(place, document);
      await addMarkers(after.filter((path) => !before.includes(path)));
      const low = lowdbAt(place);
      low.data = document;
      await low.write();
      await removeMarkers(before.filter((path) => !after.includes(path)));
    },
  };
};
