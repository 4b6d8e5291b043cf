import type { Store } from '../../dialogs/store/index.ts';
import type { PostgresStoreOptions } from './postgres/index.ts';

export { type AdminAnswer, type AdminHandler, callAdmin, listenAdmin } from './admin.ts';
export { type EmbeddedStoreOptions, openEmbeddedStore } from './embedded/index.ts';
export type { Finding, FindingCode, Report } from './finding.ts';
export { loadMasterKey, type MasterKeyOptions } from './masterKey.ts';
export type { PostgresStoreOptions } from './postgres/index.ts';
export { createSealer, type Sealer } from './sealer.ts';
export { StoreError, type StoreErrorCode } from './storeError.ts';

/** See `postgres/index.ts`. Its libraries are loaded only when it is used: whoever keeps files pays nothing for them. */
export const openPostgresStore = async (options: PostgresStoreOptions): Promise<Store> => {
  const postgres = await import('./postgres/index.ts');
  return postgres.openPostgresStore(options);
};
