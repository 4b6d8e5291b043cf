import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import pg from 'pg';
import { StoreError } from '../storeError.ts';
import { connectionTo } from './database.ts';
import { toStoreError } from './failure.ts';
import { retrying } from './retrying.ts';

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));
const SCHEMA = 'brobygger';
const TABLE = 'migration';
/** Our own, so that another program's migrations in the same database don't hold ours up. */
const LOCK = 7_203_118_004;

/** A migration that versions from before it can't live with is named so: `0007_contract_drop_old_index.sql`. */
const CONTRACT = /^\d+_contract_/;

/**
 * Brings the database's schema up to this version, under a lock: several instances may start at once.
 *
 * The rule: a migration only adds. Tables, columns with defaults, indexes, and functions under new names; what is there
 * is never changed or dropped, so two versions can run side by side during an update, and one can go back. Migrations
 * that this version doesn't know are therefore no error. What nothing uses any more is dropped by a later version, in
 * a migration named `NNNN_contract_…`; a version that doesn't know that one refuses to start (`newer_schema`).
 */
export const migrate = async (url: string): Promise<void> => {
  try {
    await retrying(() => withClient(url, bringUp));
  } catch (error) {
    throw toStoreError(error);
  }
};

const withClient = async (url: string, work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ ...connectionTo(url), query_timeout: 0 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

const bringUp = async (client: pg.Client): Promise<void> => {
  const [ours, run] = [await knownMigrations(), await migrationsIn(client)];
  const beyond = run.find((name) => CONTRACT.test(name) && !ours.includes(name));
  if (beyond !== undefined) {
    throw new StoreError('newer_schema', `The database was changed for a newer version (${beyond}).`);
  }
  // Asked first, because the runner takes a lock and a dozen statements to find out.
  if (ours.every((name) => run.includes(name))) return;
  await runner({
    dbClient: client,
    dir: FOLDER,
    direction: 'up',
    migrationsSchema: SCHEMA,
    createMigrationsSchema: true,
    migrationsTable: TABLE,
    checkOrder: false,
    singleTransaction: true,
    advisoryLockMode: 'wait',
    lockValue: LOCK,
    logger: SILENT,
  });
};

const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

const knownMigrations = async (): Promise<string[]> =>
  (await readdir(FOLDER)).map((file) => file.replace(/\.sql$/, ''));

const migrationsIn = async (client: pg.Client): Promise<string[]> => {
  const table = `${SCHEMA}.${TABLE}`;
  const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [table]);
  if (!rows[0]?.there) return [];
  const run = await client.query<{ name: string }>(`SELECT name FROM ${table}`);
  return run.rows.map(({ name }) => name);
};
