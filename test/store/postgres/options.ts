import type { Collections } from '../../../dialogs/store/index.ts';

/** What the tests and the process they start must agree on. No test library is imported here: the process has none. */
export const MASTER_KEY = Buffer.alloc(32, 'hemmelig');
export const COLLECTIONS: Collections = { avtaler: ['kontor', 'dato'], utkast: [] };
