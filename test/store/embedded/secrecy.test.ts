import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listenAdmin, loadMasterKey } from '../../../adapters/store/index.ts';
import { add, recordsOf } from '../contract/storeUnderTest.ts';
import { Folders, filesIn } from './folder.ts';

let folders: Folders;
let folder: string;
beforeEach(async () => {
  folders = new Folders();
  folder = await folders.create();
});
afterEach(() => folders.clean());

/** Everything that can be read out of a folder without a key: paths, contents, and what base64 in them hides. */
const readableIn = async (dataDir: string): Promise<string> => {
  const parts = await Promise.all(
    (await filesIn(dataDir)).map(async (path) => {
      const text = await readFile(path, 'utf8');
      const decoded = (text.match(/[A-Za-z0-9+/]{8,}={0,2}/g) ?? []).map((one) =>
        Buffer.from(one, 'base64').toString(),
      );
      return [path, text, ...decoded];
    }),
  );
  return parts.flat().join('\n');
};

describe('the data folder', () => {
  test('holds no word of records, documents, names, ids, collections or index values', async () => {
    const collections = { hemmeligsamling: ['hemmeligindeks'] };
    const store = await folders.open(folder, { collections });
    await add(store, 'hemmeligstrøm', { hemmelignøkkel: 'hemmeligtekst' }, { tekst: 'hemmelig'.repeat(50) });
    await store.streams.replace('hemmeligstrøm', [{ position: 1, record: { n: 'hemmelig' } }]);
    const indexes = { hemmeligindeks: 'hemmeligverdi' };
    await store.documents.put(
      'hemmeligsamling',
      'hemmeligid',
      { hemmelig: true },
      { owner: 'hemmeligstrøm', indexes },
    );
    await store.documents.put('hemmeligsamling', 'hemmeligannen', { hemmelig: true }, { indexes });
    await store.leases.acquire('hemmeliglås', 1000);

    const readable = await readableIn(folder);

    expect(readable.length).toBeGreaterThan(2000);
    expect(readable.toLowerCase()).not.toContain('hemmelig');
  });

  test('is for its owner alone: files 0600, folders 0700', async () => {
    const dataDir = join(folder, 'data');
    const masterKey = loadMasterKey({ dataDir, report: () => undefined });
    const store = await folders.open(dataDir, { masterKey });
    const admin = await listenAdmin(dataDir, {});
    await add(store, 's', { n: 1 });
    await store.streams.replace('s', [{ position: 1, record: { n: 2 } }]);
    await store.streams.forget('s', [{ n: 2 }], { expected: 1 });
    await store.documents.put('avtaler', '1', {}, { owner: 's', indexes: { kontor: 'a' } });
    await store.leases.acquire('s', 1000);

    const paths = [
      dataDir,
      ...(await readdir(dataDir, { recursive: true })).map((name) => join(dataDir, name)),
    ];
    const modes = await Promise.all(
      paths.map(async (path) => {
        const found = await stat(path);
        return `${found.isDirectory() ? 'folder' : 'file'} ${(found.mode & 0o777).toString(8)}`;
      }),
    );

    expect(paths.length).toBeGreaterThan(15);
    expect([...new Set(modes)].sort()).toEqual(['file 600', 'folder 700']);
    await admin.close();
  });

  test('keeps neither the key nor a record of a forgotten stream', async () => {
    const store = await folders.open(folder);
    await add(store, 's', { n: 1 });
    const old = await folders.copy(folder);
    await store.streams.forget('s', [{ n: 2 }], { expected: 1 });

    const left = (await filesIn(join(folder, 'streams'))).map((path) => path.slice(folder.length));
    const before = (await filesIn(join(old, 'streams'))).map((path) => path.slice(old.length));

    // The key file has the same name and another key; no segment is the same.
    expect(left.filter((path) => before.includes(path))).toEqual(
      before.filter((path) => path.endsWith('.key')),
    );
    const contents = async (dataDir: string) =>
      Promise.all((await filesIn(join(dataDir, 'streams'))).map((path) => readFile(path, 'utf8')));
    const [kept, gone] = [await contents(folder), await contents(old)];
    expect(kept.some((content) => gone.includes(content))).toBe(false);
  });

  test('says that the master key is wrong, and is left as it is', async () => {
    const store = await folders.open(folder);
    await add(store, 's', { n: 1 });
    await store.close();
    const before = await filesIn(folder);

    const opening = folders.open(folder, { masterKey: Buffer.alloc(32, 'feil') });

    await expect(opening).rejects.toMatchObject({ code: 'wrong_master_key' });
    await expect(opening).rejects.toThrow('MASTER_KEY');
    expect(await filesIn(folder)).toEqual(before);
    expect(await recordsOf(await folders.open(folder), 's')).toEqual([{ n: 1 }]);
  });
});
