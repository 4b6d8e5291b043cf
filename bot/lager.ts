import { loadMasterKey, openEmbeddedStore } from '../adapters/store/index.ts';
import type { Collections, Store } from '../dialogs/store/index.ts';
import type { Config } from './config.ts';
import { HANDTAK } from './directline.ts';
import { DRIFT } from './drift/pause.ts';
import { BOTSTATE, TRANSKRIPT } from './sdk/collections.ts';
import { REGISTER } from './turn/samtale.ts';
import { TILSTAND } from './turn/strom.ts';

/** Every collection of documents, and what each can be found by. */
export const COLLECTIONS: Collections = {
  [TILSTAND]: [],
  [REGISTER]: ['slettes'],
  [HANDTAK]: [],
  [DRIFT]: [],
  [BOTSTATE]: [],
  [TRANSKRIPT]: ['channelId'],
};

/** Opens the store that the configuration names. `report` gets what was found wrong and mended, and warnings about keys. */
export const openStore = (
  { DATA_DIR: dataDir, MASTER_KEY }: Pick<Config, 'DATA_DIR' | 'MASTER_KEY'>,
  report: (finding: object) => void,
): Promise<Store> => {
  const masterKey = loadMasterKey({ dataDir, report, ...(MASTER_KEY && { masterKey: MASTER_KEY }) });
  return openEmbeddedStore({ dataDir, masterKey, collections: COLLECTIONS, now: Date.now, report });
};
