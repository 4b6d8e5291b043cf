import type { Documents } from '../../../dialogs/store/index.ts';
import { StoreError } from '../storeError.ts';
import { listFolder } from './disk.ts';
import type { DocumentPlaces } from './documentPlace.ts';

/** The collection that the store keeps for itself. It is the first thing written in a new data folder. */
export const OWN_COLLECTION = '#store';

/**
 * How many times this folder was opened, this time included.
 * Throws `wrong_master_key` when what lies there was written under another key: under this one the store's own
 * collection has another name, and everything else would look as if it had never been.
 */
export const countBoot = async (
  documents: Documents,
  places: DocumentPlaces,
  documentsFolder: string,
): Promise<number> => {
  const present = await listFolder(documentsFolder);
  if (present.length > 0 && !present.includes(places.collectionOf(OWN_COLLECTION))) {
    throw new StoreError(
      'wrong_master_key',
      'The data folder was made with another master key. Start with that key (MASTER_KEY), or with an empty folder.',
    );
  }
  const before = await documents.get(OWN_COLLECTION, 'boots');
  const count = Number(before?.value.count ?? 0) + 1;
  await documents.put(OWN_COLLECTION, 'boots', { count });
  return count;
};
