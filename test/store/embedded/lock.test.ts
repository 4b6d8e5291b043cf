import { readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { add, recordsOf } from '../contract/storeUnderTest.ts';
import { Folders, filesIn } from './folder.ts';
import { type StoreProcess, startProcess } from './startProcess.ts';

describe('the lock of the data folder', () => {
  let folders: Folders;
  let folder: string;
  let started: StoreProcess[];
  beforeEach(async () => {
    folders = new Folders();
    folder = await folders.create();
    started = [];
  });
  afterEach(async () => {
    await Promise.all(started.map((one) => one.kill()));
    await folders.clean();
  });

  const start = (): StoreProcess => {
    const one = startProcess('hold', folder);
    started.push(one);
    return one;
  };

  const writeLock = async (lock: object, age = 0): Promise<void> => {
    const path = join(folder, 'lock');
    await writeFile(path, JSON.stringify({ token: '11111111-1111-4111-8111-111111111111', ...lock }));
    const touched = new Date(Date.now() - age);
    await utimes(path, touched, touched);
  };

  test('keeps a second process out, which says who has the folder and what to do', async () => {
    const other = start();
    await other.next();

    const opening = folders.open(folder);

    await expect(opening).rejects.toMatchObject({ code: 'data_dir_locked' });
    await expect(opening).rejects.toThrow(
      new RegExp(`Process ${other.pid} .* uses the data folder ${folder}.*Stop it`),
    );
  });

  test('keeps the folder from being opened twice in one process, also at the same time', async () => {
    const outcomes = await Promise.allSettled([
      folders.open(folder),
      folders.open(folder),
      folders.open(folder),
    ]);

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(folders.open(folder)).rejects.toMatchObject({ code: 'data_dir_locked' });
  });

  test('is free after a close, and then nothing of it is left', async () => {
    await (await folders.open(folder)).close();

    expect(await filesIn(folder)).not.toContain(join(folder, 'lock'));
    await expect(folders.open(folder)).resolves.toBeDefined();
    expect(folders.codes()).toEqual([]);
  });

  test('is free when opening failed', async () => {
    await (await folders.open(folder)).close();
    await expect(folders.open(folder, { masterKey: Buffer.alloc(32, 2) })).rejects.toThrow();

    await expect(folders.open(folder)).resolves.toBeDefined();
  });

  test('of a killed process is taken over, with a report', async () => {
    const other = start();
    await other.next();
    await other.kill();

    await folders.open(folder);

    expect(folders.codes()).toEqual(['stale_lock_taken']);
  });

  test('of a number that belongs to another program now is taken over', async () => {
    await writeLock({ host: hostname(), pid: process.ppid, startTime: '1' });

    await folders.open(folder);

    expect(folders.codes()).toEqual(['stale_lock_taken']);
  });

  test('of our own number in an earlier life is taken over', async () => {
    await folders.open(folder);

    await folders.open(await folders.copy(folder));

    expect(folders.codes()).toEqual(['stale_lock_taken']);
  });

  test('of another machine holds while it is touched, and is free after a minute of silence', async () => {
    await writeLock({ host: 'en-annen-maskin', pid: process.pid, startTime: '1' }, 50_000);
    await expect(folders.open(folder)).rejects.toThrow('en-annen-maskin');

    await writeLock({ host: 'en-annen-maskin', pid: process.pid, startTime: '1' }, 61_000);
    await folders.open(folder);

    expect(folders.codes()).toEqual(['stale_lock_taken']);
  });

  test('that can not be read keeps everybody out, and the error says what to do', async () => {
    await writeFile(join(folder, 'lock'), 'ødelagt');

    await expect(folders.open(folder)).rejects.toThrow(/delete that file/);
  });

  test('that is stale goes to exactly one of several processes that want it at once', async () => {
    const dead = start();
    await dead.next();
    await dead.kill();

    const said = await Promise.all(Array.from({ length: 4 }, () => start().next()));

    expect(said.sort()).toEqual(['data_dir_locked', 'data_dir_locked', 'data_dir_locked', 'open']);
  });

  test('whose taking over was cut short by a crash is taken over all the same', async () => {
    const dead = start();
    await dead.next();
    await dead.kill();
    const lock = JSON.parse(await readFile(join(folder, 'lock'), 'utf8'));
    const successor = { ...lock, token: '22222222-2222-4222-8222-222222222222' };
    await writeFile(join(folder, `lock.after.${lock.token}`), JSON.stringify(successor));

    const store = await folders.open(folder);

    await add(store, 's', { n: 1 });
    expect(await recordsOf(store, 's')).toEqual([{ n: 1 }]);
    expect((await filesIn(folder)).filter((path) => path.includes('lock.'))).toEqual([]);
  });
});

describe('a process that is killed while it writes', () => {
  test('leaves everything that it acknowledged, and a store that goes on', async () => {
    const folders = new Folders();
    const folder = await folders.create();
    const writer = startProcess('write', folder);
    for (let line = await writer.next(); line !== '60'; line = await writer.next());
    const acknowledged = Number((await writer.kill()).at(-1));

    const store = await folders.open(folder);

    const numbers = (await Promise.all(['s0', 's1', 's2'].map((name) => recordsOf(store, name)))).flat();
    const written = numbers.map(({ n }) => Number(n)).sort((a, b) => a - b);
    expect(written).toEqual(Array.from({ length: written.length }, (_, index) => index + 1));
    expect(written.length).toBeGreaterThanOrEqual(acknowledged);
    for (const name of ['s0', 's1', 's2']) {
      const { n } = (await store.documents.get('utkast', name))!.value;
      expect(Number(n)).toBeGreaterThan(acknowledged - 3);
      await add(store, name, { n: 'videre' });
    }
    await folders.clean();
  });
});
