import type { PgBoss } from 'pg-boss';
import { SCHEMA } from './openBoss.ts';

/** Jobs of one key that wait, whatever their kind. pg-boss itself can look in one queue at a time only. */
export interface WaitingJobs {
  has(hash: string): Promise<boolean>;
  delete(hash: string): Promise<void>;
}

// States are an enum in this order: created, retry, active, completed, cancelled, failed.
const WAITS = `singleton_key = $1 AND state < 'active'`;

export const createWaitingJobs = (boss: PgBoss): WaitingJobs => ({
  has: async (hash) => {
    const { rows } = await boss
      .getDb()
      .executeSql(`SELECT 1 FROM ${SCHEMA}.job WHERE ${WAITS} LIMIT 1`, [hash]);
    return rows.length > 0;
  },
  delete: async (hash) => {
    await boss.getDb().executeSql(`DELETE FROM ${SCHEMA}.job WHERE ${WAITS}`, [hash]);
  },
});
