import { randomBytes } from 'node:crypto';
import type { Collections, Store } from '../../../dialogs/store/index.ts';
import { createEnvelope } from '../envelope.ts';
import type { Report } from '../finding.ts';
import { createLife } from '../life.ts';
import { StoreError } from '../storeError.ts';
import { createAnnouncements } from './announcement.ts';
import { createAnnouncer } from './announcer.ts';
import { createChanges } from './changes.ts';
import { createDatabase, type Database } from './database.ts';
import { createDocuments } from './documents.ts';
import { checkNoMove } from './inUse.ts';
import { createLeases } from './leases.ts';
import { checkMasterKey } from './masterKeyCheck.ts';
import { migrate } from './migrate.ts';
import { type Polling, startPolling } from './polling.ts';
import { openSession } from './session.ts';
import { createStreamKeys } from './streamKeys.ts';
import { createStreams } from './streams.ts';
import { whileOpen } from './whileOpen.ts';

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database`. Straight to the server: a pooler between breaks LISTEN and locks. */
  readonly url: string;
  /** 32 bytes: see `loadMasterKey`. Without it nothing in the database can be read. */
  readonly masterKey: Buffer;
  readonly collections: Collections;
  /** Decides when leases expire, and how long a stream has been quiet. Default: the database's clock, the same for all. */
  readonly now?: () => number;
  /** Is told what was found and dealt with. */
  readonly report: Report;
  /** Whether to hear of others' changes at once, by NOTIFY. Default: true. Without it they are found within a second. */
  readonly notify?: boolean;
  /** Connections for work; one more is kept for signs of life. Default: 10. */
  readonly poolSize?: number;
}

const POLL_MS = 1_000;
/** While NOTIFY works, polling is there for what it may have missed. */
const SAFETY_POLL_MS = 5_000;

/**
 * Opens the store in a PostgreSQL database, which several processes use at once, and brings its tables up to date.
 * Throws a `StoreError`: `database_unavailable`, `database_failed`, `newer_schema` (see `migrate.ts`),
 * `wrong_master_key` when the database was made with another key, or `unfinished_move` when it isn't filled yet.
 *
 * All in the schema `brobygger`: see `migrations/`. What people said is sealed, names are keyed hashes, and each
 * operation is one statement, so that it is done whole or not at all. A restart of the database is waited for.
 */
export const openPostgresStore = async (options: PostgresStoreOptions): Promise<Store> => {
  const database = createDatabase({ url: options.url, poolSize: options.poolSize ?? 10 });
  try {
    await migrate(options.url);
    return await openDatabase(options, database);
  } catch (error) {
    await database.close();
    throw error;
  }
};

const openDatabase = async (options: PostgresStoreOptions, database: Database): Promise<Store> => {
  const { url, now, report, collections, notify = true } = options;
  const life = createLife();
  const envelope = createEnvelope(options.masterKey);
  await checkMasterKey(database, envelope);

  const holder = String(randomBytes(8).readBigInt64BE());
  const announcements = createAnnouncements(envelope, holder);
  const announcer = createAnnouncer((batch) => session.notify(announcements.write(batch)));
  const changes = createChanges({ report, announce: announcer.announce });
  const keys = createStreamKeys(envelope);
  let polling: Polling | undefined;
  const session = await openSession({
    url,
    holder,
    listen: notify,
    onNotification: (payload) => announcements.read(payload).forEach(changes.heard),
    onDown: () => report({ code: 'database_lost', message: 'The connection to the database broke.' }),
    onUp: () => {
      report({ code: 'database_back', message: 'The connection to the database is back.' });
      void polling?.look();
    },
  });

  try {
    await checkNoMove(database);
    const pauseMs = () => (notify && session.up ? SAFETY_POLL_MS : POLL_MS);
    polling = await startPolling({ database, keys, changes, pauseMs });
  } catch (error) {
    await session.close();
    throw error;
  }

  const close = async () => {
    life.end(new StoreError('store_closed', 'The store is closed.'));
    await life.idle();
    await Promise.all([polling?.stop(), announcer.idle()]);
    await session.close();
    await database.close();
  };
  let closing: Promise<void> | undefined;
  return {
    ...whileOpen(life, {
      streams: createStreams({ database, envelope, keys, changes, now }),
      documents: createDocuments({ database, envelope, keys, collections }),
      leases: createLeases({ database, envelope, holder, now }),
    }),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
};
