import { randomUUID } from 'node:crypto';
import type { Lease, Leases } from '../../../dialogs/store/index.ts';
import type { Envelope } from '../envelope.ts';
import { bytesOf } from './bytes.ts';
import type { Database } from './database.ts';

export interface LeasesOptions {
  readonly database: Database;
  readonly envelope: Envelope;
  /** The id of this open store. See `signOfLife.ts`. */
  readonly holder: string;
  /** Undefined: the database's clock. */
  readonly now: (() => number) | undefined;
}

const ACQUIRE = { name: 'acquire', text: 'SELECT * FROM brobygger.acquire($1, $2, $3, $4, $5)' };
const RENEW = { name: 'renew', text: 'SELECT brobygger.renew($1, $2, $3, $4) AS held' };
const RELEASE = { name: 'release', text: 'DELETE FROM brobygger.lease WHERE hash = $1 AND fence = $2' };

export const leaseHash = (envelope: Envelope, name: string): string => envelope.hash('lease', name);

/** The port `Leases` over the table `lease`. Fences are numbers of one sequence for all leases. */
export const createLeases = ({ database, envelope, holder, now }: LeasesOptions): Leases => {
  const hashOf = (name: string) => bytesOf(leaseHash(envelope, name));
  const time = () => now?.() ?? null;

  return {
    acquire: async (name, ttlMs) => {
      const values = [hashOf(name), holder, ttlMs, time(), randomUUID()];
      const [row] = await database.query<{ new_fence: number | null; was_abandoned: boolean }>(
        ACQUIRE,
        values,
      );
      const fence = row?.new_fence ?? null;
      return fence === null ? null : { name, fence, abandoned: row!.was_abandoned };
    },
    renew: async ({ name, fence }: Lease, ttlMs) => {
      const [row] = await database.query<{ held: boolean }>(RENEW, [hashOf(name), fence, ttlMs, time()]);
      return row!.held;
    },
    release: async ({ name, fence }: Lease) => {
      await database.query(RELEASE, [hashOf(name), fence]);
    },
  };
};
