import type pg from 'pg';
import { unfinishedMove } from '../flytt/unfinishedMove.ts';
import { StoreError } from '../storeError.ts';
import type { Database } from './database.ts';

/** An advisory lock: shared by all open stores, and held alone by a move to this database. */
const IN_USE = 7_203_118_005;

type Ask = (text: string, values: unknown[]) => Promise<pg.QueryResult>;

/** Throws `unfinished_move` while a move to this database is under way. The lock lasts as long as the connection. */
export const useTogether = async (ask: Ask): Promise<void> => {
  const { rows } = await ask('SELECT pg_try_advisory_lock_shared($1) AS locked', [IN_USE]);
  if (!rows[0].locked) throw unfinishedMove('database');
};

/** Throws `database_in_use` while a store is open on this database. */
export const useAlone = async (ask: Ask): Promise<void> => {
  const { rows } = await ask('SELECT pg_try_advisory_lock($1) AS locked', [IN_USE]);
  if (rows[0].locked) return;
  throw new StoreError(
    'database_in_use',
    'Running instances or another move use the database. Stop them first; one that was killed is gone after half a minute.',
  );
};

const UNFINISHED = { name: 'unfinished_move', text: 'SELECT FROM brobygger.move WHERE NOT finished' };

/** Throws `unfinished_move` when a move to this database was begun and not finished. */
export const checkNoMove = async (database: Database): Promise<void> => {
  if ((await database.query(UNFINISHED, [])).length > 0) throw unfinishedMove('database');
};
