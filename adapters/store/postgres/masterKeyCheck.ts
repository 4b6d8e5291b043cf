import { type Envelope, type Place, seal, unseal } from '../envelope.ts';
import { StoreError } from '../storeError.ts';
import type { Database } from './database.ts';

const PLACE: Place = ['master key'];
const CANARY = 'brobygger';

const KEEP = {
  name: 'keep_canary',
  text: 'INSERT INTO brobygger.master_key (canary) VALUES ($1) ON CONFLICT DO NOTHING',
};
const TABLE = {
  name: 'find_canary',
  text: `SELECT FROM pg_class WHERE oid = to_regclass('brobygger.master_key')`,
};
const READ = { name: 'read_canary', text: 'SELECT canary FROM brobygger.master_key' };

/**
 * Throws `wrong_master_key` when what lies in the database was written under another key: under this one every name
 * has another hash, and everything would look as if it had never been. The first to come seals what the others open.
 */
export const checkMasterKey = async (
  database: Pick<Database, 'query'>,
  envelope: Envelope,
): Promise<void> => {
  const key = envelope.documentKey(PLACE);
  const read = () => database.query<{ canary: Buffer }>(READ, []);
  let [kept] = await read();
  if (kept === undefined) {
    await database.query(KEEP, [seal(key, PLACE, CANARY)]);
    [kept] = await read();
  }
  if (kept !== undefined && unseal(key, PLACE, kept.canary) === CANARY) return;
  throw new StoreError(
    'wrong_master_key',
    'The database was made with another master key. Start with that key (MASTER_KEY), or with an empty database.',
  );
};

/** Was a store ever opened on this database? Writes nothing. */
export const holdsMasterKey = async (database: Pick<Database, 'query'>): Promise<boolean> =>
  (await database.query(TABLE, [])).length > 0 && (await database.query(READ, [])).length > 0;
