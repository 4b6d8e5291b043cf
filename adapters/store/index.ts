export { type AdminAnswer, type AdminHandler, callAdmin, listenAdmin } from './admin.ts';
export { type EmbeddedStoreOptions, openEmbeddedStore } from './embedded/index.ts';
export type { Finding, FindingCode, Report } from './finding.ts';
export { loadMasterKey, type MasterKeyOptions } from './masterKey.ts';
export { openPostgresStore, type PostgresStoreOptions } from './postgres/index.ts';
export { createSealer, type Sealer } from './sealer.ts';
export { StoreError, type StoreErrorCode } from './storeError.ts';
