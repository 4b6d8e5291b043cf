import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import pg from 'pg';
import { type Finding, openPostgresStore, type PostgresStoreOptions } from '../../../adapters/store/index.ts';
import type { Store } from '../../../dialogs/store/index.ts';
import { type Postgres, startPostgres } from '../../hjelp/postgres.ts';
import type { OpenStore } from '../contract/storeUnderTest.ts';
import { COLLECTIONS, MASTER_KEY } from './options.ts';

/** A database of one test, and the stores opened on it. */
export class Databases {
  readonly findings: Finding[] = [];
  readonly url: string;
  readonly #opened: Store[] = [];

  constructor(url: string) {
    this.url = url;
  }

  async open(options: Partial<PostgresStoreOptions> = {}): Promise<Store> {
    const store = await openPostgresStore({
      url: this.url,
      masterKey: MASTER_KEY,
      collections: COLLECTIONS,
      report: (finding) => this.findings.push(finding),
      ...options,
    });
    this.#opened.push(store);
    return store;
  }

  /** What was reported since last asked. */
  codes(): string[] {
    return this.findings.splice(0).map(({ code }) => code);
  }

  async close(): Promise<void> {
    await Promise.all(this.#opened.map((store) => store.close()));
  }
}

/** Asks the database itself, past the store. */
export const ask = async (
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<{ [column: string]: unknown }[]> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows;
  } finally {
    await client.end();
  }
};

/** What is announced in a database from now on, until the database is dropped. */
export const overhear = async (url: string): Promise<readonly string[]> => {
  const payloads: string[] = [];
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  client.on('notification', ({ payload = '' }) => payloads.push(payload));
  await client.connect();
  await client.query('LISTEN brobygger');
  return payloads;
};

/** A migrated database without anything in it, to copy fresh ones from. */
export const createTemplate = async (postgres: Postgres): Promise<string> => {
  const databases = new Databases(await postgres.freshDatabase());
  await databases.open();
  await databases.close();
  return databases.url;
};

/** One PostgreSQL for a test file, and a migrated database of its own for each test. */
export const bench = () => {
  let postgres: Postgres;
  let template: string;
  let databases: Databases;
  beforeAll(async () => {
    postgres = await startPostgres();
    template = await createTemplate(postgres);
  });
  beforeEach(async () => {
    databases = new Databases(await postgres.freshDatabase(template));
  });
  afterEach(async () => {
    await databases.close();
    await postgres.dropDatabase(databases.url);
  });
  afterAll(() => postgres.stop());
  return {
    get postgres() {
      return postgres;
    },
    get databases() {
      return databases;
    },
  };
};

const EMPTY = ['stream', 'record', 'document', 'lease']
  .map((table) => `DELETE FROM brobygger.${table};`)
  .join('');

/**
 * For the contract, which leaves the tables themselves alone: one database, emptied for each test.
 * A crash is a second store while the first one is still there, as far as the database knows.
 */
export const openOn =
  (urlOf: () => string): OpenStore =>
  async ({ collections, now }) => {
    const databases = new Databases(urlOf());
    await ask(databases.url, EMPTY);
    const reopen = () => databases.open({ collections, now });
    return { store: await reopen(), reopen, close: () => databases.close() };
  };
