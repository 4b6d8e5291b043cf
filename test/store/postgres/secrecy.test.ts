import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { add, recordsOf, until } from '../contract/storeUnderTest.ts';
import { ask, bench, overhear } from './databases.ts';

const on = bench();

/** Files of the server that hold any of `words`, as they are or in hex. The log of changes is among them. */
const filesWith = async (folder: string, words: readonly string[]): Promise<string[]> => {
  const needles = words.flatMap((word) => [
    Buffer.from(word),
    Buffer.from(Buffer.from(word).toString('hex')),
  ]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    // The server goes on working, and drops files as it does.
    const content = await readFile(path).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => content.includes(needle))) found.push(path);
  }
  return found;
};

describe('the files of the server', () => {
  test('hold no word of records, documents, names, ids, collections or index values', async () => {
    const collections = { hemmeligsamling: ['hemmeligindeks'] };
    const store = await on.databases.open({ collections });
    const indexes = { hemmeligindeks: 'hemmeligverdi' };
    await add(store, 'hemmeligstrøm', { tekst: 'hemmeligtekst' }, { tekst: 'hemmelig'.repeat(2000) });
    await store.streams.replace('hemmeligstrøm', [{ position: 1, record: { tekst: 'hemmeligsladd' } }]);
    const owned = { owner: 'hemmeligstrøm', indexes };
    await store.documents.put('hemmeligsamling', 'hemmeligid', { tekst: 'hemmeligutkast' }, owned);
    await store.documents.put('hemmeligsamling', 'hemmeligannen', { tekst: 'hemmeligutkast' }, { indexes });
    await store.leases.acquire('hemmeliglås', 60_000);
    await store.streams.forget('hemmeligstrøm', [{ tekst: 'hemmeligrest' }], { expected: 2 });
    await ask(on.databases.url, `CREATE TABLE canary AS SELECT 'klartekst' || '-for-kontroll' AS text`);
    await ask(on.databases.url, 'CHECKPOINT');

    expect(await filesWith(on.postgres.dataDir, ['klartekst-for-kontroll'])).not.toEqual([]);
    expect(await filesWith(on.postgres.dataDir, ['hemmelig', 'aGVtbWVsaW'])).toEqual([]);
  });

  test('hold nothing of a forgotten stream in any table', async () => {
    const store = await on.databases.open();
    await add(store, 's', { n: 1 }, { n: 2 });
    await store.documents.put('avtaler', '1', {}, { owner: 's', indexes: { kontor: 'a' } });
    const keyOf = async () => await ask(on.databases.url, 'SELECT key_id, wrapped_key FROM brobygger.stream');
    const before = await keyOf();

    await store.streams.forget('s', [], { expected: 2 });

    for (const table of ['record', 'document', 'document_index']) {
      expect(await ask(on.databases.url, `SELECT * FROM brobygger.${table}`)).toEqual([]);
    }
    expect(await keyOf()).not.toEqual(before);
  });
});

describe('what goes over NOTIFY', () => {
  test('names no stream', async () => {
    const store = await on.databases.open();
    const payloads = await overhear(on.databases.url);

    await add(store, 'hemmelig', { n: 1 });
    await until(() => payloads.length > 0);

    const decoded = payloads
      .join()
      .split(':')
      .map((part) => Buffer.from(part, 'base64').toString());
    expect([...payloads, ...decoded].join()).not.toContain('hemmelig');
  });

  test('is left alone when it is not ours', async () => {
    const store = await on.databases.open();
    const heard: string[] = [];
    store.streams.watch((stream) => heard.push(stream));
    for (const payload of ['', 'tull', '1:2:3', `7:${Buffer.alloc(60, 1).toString('base64')}`]) {
      await ask(on.databases.url, 'SELECT pg_notify($1, $2)', ['brobygger', payload]);
    }

    await add(store, 's', { n: 1 });

    expect(heard).toEqual(['s']);
  });
});

describe('what was changed in the database behind the store', () => {
  test.each([
    ['record', "UPDATE brobygger.record SET sealed = sealed || '\\x00' WHERE position = 1"],
    ['record that was moved', 'UPDATE brobygger.record SET position = 3 WHERE position = 1'],
    ['key', 'UPDATE brobygger.stream SET wrapped_key = sha256(wrapped_key)'],
  ])('is noticed: a %s', async (_, change) => {
    await add(await on.databases.open(), 's', { n: 1 }, { n: 2 });

    await ask(on.databases.url, change);

    const store = await on.databases.open();
    await expect(recordsOf(store, 's')).rejects.toMatchObject({ code: 'stream_damaged' });
    await store.streams.remove('s');
    expect(await add(store, 's', { n: 1 })).toBe(1);
  });

  test('is noticed: a document, which can be deleted', async () => {
    const store = await on.databases.open();
    await store.documents.put('utkast', '1', { n: 1 });

    await ask(on.databases.url, 'UPDATE brobygger.document SET sealed = sha256(sealed)');

    await expect(store.documents.get('utkast', '1')).rejects.toMatchObject({ code: 'document_damaged' });
    await store.documents.delete('utkast', '1');
    expect(await store.documents.get('utkast', '1')).toBeNull();
  });
});
