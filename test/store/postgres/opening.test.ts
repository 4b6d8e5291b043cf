import { describe, expect, test } from '@jest/globals';
import { openPostgresStore } from '../../../adapters/store/index.ts';
import { add, recordsOf } from '../contract/storeUnderTest.ts';
import { ask, bench, Databases } from './databases.ts';

const on = bench();

const migrated = (url: string) => ask(url, 'SELECT name FROM brobygger.migration ORDER BY id');

describe('opening', () => {
  test('makes the tables once, also when several start at once on an empty database', async () => {
    const databases = new Databases(await on.postgres.freshDatabase());

    const stores = await Promise.all(Array.from({ length: 4 }, () => databases.open()));

    expect(await migrated(databases.url)).toEqual([{ name: '0001_store' }, { name: '0002_move' }]);
    for (const [n, store] of stores.entries()) expect(await add(store, 's', { n })).toBe(n + 1);
    await databases.close();
  });

  test('keeps what is there', async () => {
    await add(await on.databases.open(), 's', { n: 1 });

    expect(await recordsOf(await on.databases.open(), 's')).toEqual([{ n: 1 }]);
  });

  test('is not stopped by what a newer version has added', async () => {
    await ask(
      on.databases.url,
      `ALTER TABLE brobygger.record ADD COLUMN size int DEFAULT 0;
      INSERT INTO brobygger.migration (name, run_on) VALUES ('9998_record_size', now())`,
    );

    const store = await on.databases.open();

    expect(await add(store, 's', { n: 1 })).toBe(1);
    expect(await recordsOf(store, 's')).toEqual([{ n: 1 }]);
  });

  test('is refused when a newer version has taken something away', async () => {
    await ask(
      on.databases.url,
      `INSERT INTO brobygger.migration (name, run_on) VALUES ('9999_contract_drop_document', now())`,
    );

    await expect(on.databases.open()).rejects.toMatchObject({ code: 'newer_schema' });
  });

  test('is refused with another master key, and what is there is left as it is', async () => {
    const store = await on.databases.open();
    await add(store, 's', { n: 1 });

    const opening = on.databases.open({ masterKey: Buffer.alloc(32, 'feil') });

    await expect(opening).rejects.toMatchObject({ code: 'wrong_master_key' });
    await expect(opening).rejects.toThrow('MASTER_KEY');
    expect(await recordsOf(await on.databases.open(), 's')).toEqual([{ n: 1 }]);
  });

  test('of two with different master keys on an empty database one is refused', async () => {
    const databases = new Databases(await on.postgres.freshDatabase());

    const results = await Promise.allSettled(
      ['a', 'b'].map((fill) => databases.open({ masterKey: Buffer.alloc(32, fill) })),
    );

    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    await databases.close();
  });

  test.each([
    ['a database that is not there', (url: URL) => url.pathname.concat('finnes-ikke')],
    ['an address that is none', () => 'postgres://bruker:passordet@['],
  ])('of %s says so without the password', async (_, change) => {
    const url = new URL(on.databases.url);
    url.password = 'passordet';
    const changed = change(url);
    if (changed.startsWith('/')) url.pathname = changed;
    const opening = openPostgresStore({
      url: changed.startsWith('/') ? url.href : changed,
      masterKey: Buffer.alloc(32),
      collections: {},
      report: () => undefined,
    });

    const error = await opening.catch((thrown) => thrown);

    expect(error).toMatchObject({ name: 'StoreError', code: 'database_failed' });
    expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('passordet');
  });
});
