import type { Documents } from '../../../dialogs/store/index.ts';
import { StoreError } from '../storeError.ts';
import { listFolder } from './disk.ts';
import type { DocumentPlaces } from './documentPlace.ts';

/** The collection that the store keeps for itself. It is the first thing written in a new data folder. */
export const OWN_COLLECTION = '#store';
const BOOTS = 'boots';

/**
 * Throws `wrong_master_key` when what lies there was written under another key: under this one the store's own
 * collection has another name, and everything else would look as if it had never been.
 */
export const checkMasterKey = async (places: DocumentPlaces, documentsFolder: string): Promise<void> => {
  const present = await listFolder(documentsFolder);
  if (present.length === 0 || present.includes(places.collectionOf(OWN_COLLECTION))) return;
  throw new StoreError(
    'wrong_master_key',
    'The data folder was made with another master key. Start with that key (MASTER_KEY), or with an empty folder.',
  );
};

/** How many times this folder was opened. */
export const bootsOf = async (documents: Documents): Promise<number> =>
  Number((await documents.get(OWN_COLLECTION, BOOTS))?.value.count ?? 0);

/** The same, this time included. */
export const countBoot = async (documents: Documents): Promise<number> => {
  const count = (await bootsOf(documents)) + 1;
  await setBoots(documents, count);
  return count;
};

export const setBoots = async (documents: Documents, count: number): Promise<void> => {
  await documents.put(OWN_COLLECTION, BOOTS, { count });
};
