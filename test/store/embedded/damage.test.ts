import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { add, recordsOf } from '../contract/storeUnderTest.ts';
import { Folders, filesIn } from './folder.ts';

let folders: Folders;
let folder: string;
beforeEach(async () => {
  folders = new Folders();
  folder = await folders.create();
});
afterEach(() => folders.clean());

const withEnding = async (ending: string, under = 'streams'): Promise<string[]> =>
  (await filesIn(join(folder, under))).filter((path) => path.endsWith(ending));

/** Changes one character of a file; `at` counts from its start. */
const flip = async (path: string, at: number): Promise<void> => {
  const bytes = await readFile(path);
  bytes[at] = bytes[at] === 0x41 ? 0x42 : 0x41;
  await writeFile(path, bytes);
};

/** One stream of three lines, and another that must not be touched by what happens to it. */
const prepare = async (): Promise<string> => {
  const store = await folders.open(folder);
  for (const n of [1, 2, 3]) await add(store, 's', { n });
  const [segment] = await withEnding('.log');
  await add(store, 'annen', { n: 1 });
  await store.close();
  return segment!;
};

describe('a damaged line that is not the last', () => {
  test('is reported at start, and makes reading that stream an error, but no other', async () => {
    const segment = await prepare();
    const lineLength = (await readFile(segment)).indexOf('\n') + 1;
    await flip(segment, lineLength + 10);

    const store = await folders.open(folder);

    expect(folders.codes()).toEqual(['stream_damaged']);
    await expect(store.streams.read('s', 0)).rejects.toMatchObject({ code: 'stream_damaged' });
    expect(await recordsOf(store, 'annen')).toEqual([{ n: 1 }]);
  });

  test('that is missing altogether is found too', async () => {
    const segment = await prepare();
    const bytes = await readFile(segment);
    const lineLength = bytes.indexOf('\n') + 1;
    await writeFile(segment, Buffer.concat([bytes.subarray(0, lineLength), bytes.subarray(2 * lineLength)]));

    const store = await folders.open(folder);

    expect(folders.codes()).toEqual(['stream_damaged']);
    await expect(store.streams.read('s', 0)).rejects.toMatchObject({ code: 'stream_damaged' });
  });

  test('that lost only its newline drops nothing that was acknowledged', async () => {
    const segment = await prepare();
    const lineLength = (await readFile(segment)).indexOf('\n') + 1;
    await flip(segment, 2 * lineLength - 1);

    const store = await folders.open(folder);

    expect(folders.codes()).toEqual(['stream_damaged']);
    expect(await store.streams.version('s')).toBe(3);
  });

  test('far back in a long stream is found when it is read, and the end can still be', async () => {
    let store = await folders.open(folder);
    for (let n = 1; n <= 5; n++) await add(store, 's', { n, fyll: 'x'.repeat(250_000) });
    await store.close();
    const segments = (await withEnding('.log')).sort();
    await flip(segments[1]!, 1000);

    store = await folders.open(folder);

    expect(segments).toHaveLength(5);
    expect((await store.streams.read('s', 2)).map(({ record }) => record.n)).toEqual([3, 4, 5]);
    await expect(store.streams.read('s', 0)).rejects.toMatchObject({ code: 'stream_damaged' });
    expect(await add(store, 's', { n: 6 })).toBe(6);
  });

  test('does not hinder that the stream is removed', async () => {
    const segment = await prepare();
    await flip(segment, 10);
    const store = await folders.open(folder);

    await store.streams.remove('s');

    expect(await add(store, 's', { ny: true })).toBe(1);
    expect(await recordsOf(store, 's')).toEqual([{ ny: true }]);
  });
});

describe('damage at the end that no crash leaves behind', () => {
  test('is not cut off: the stream takes nothing more until it is restored or removed', async () => {
    const segment = await prepare();
    const lineLength = (await readFile(segment)).indexOf('\n') + 1;
    await flip(segment, lineLength + 10);
    await flip(segment, 2 * lineLength + 10);
    const damaged = await readFile(segment);

    const store = await folders.open(folder);

    expect(folders.codes()).toEqual(['stream_damaged']);
    await expect(store.streams.append('s', [{ n: 4 }], { expected: 3 })).rejects.toMatchObject({
      code: 'stream_damaged',
    });
    expect(await readFile(segment)).toEqual(damaged);
    await store.streams.remove('s');
    expect(await add(store, 's', { n: 1 })).toBe(1);
  });
});

describe('a damaged key', () => {
  test('is reported when it is met, and concerns that stream only', async () => {
    await prepare();
    const [key] = await withEnding('.key');
    await writeFile(key!, 'ødelagt');

    const store = await folders.open(folder);
    const outcomes = await Promise.allSettled(['s', 'annen'].map((name) => store.streams.read(name, 0)));

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'stream_damaged' },
    });
  });
});

describe('tampering by somebody without the key', () => {
  /** Changes a line's ciphertext and makes its checksum right again. */
  const forge = async (segment: string, change: (line: string) => string): Promise<void> => {
    const text = await readFile(segment, 'latin1');
    const [first = '', ...others] = text.split('\n');
    const checked = change(first.slice(0, -8));
    const crc = crc32(Buffer.from(checked, 'latin1')).toString(16).padStart(8, '0');
    await writeFile(segment, [`${checked}${crc}`, ...others].join('\n'), 'latin1');
  };

  test.each([
    [
      'one character of a record',
      (line: string) => line.replace(/^(.{40})./, (_, start) => `${start}${line[40] === 'A' ? 'B' : 'A'}`),
    ],
    ['whether work is pending', (line: string) => line.replace(/ 0 (\d{8} )$/, ' 1 $1')],
  ])('with %s is detected, though the checksum is right', async (_, change) => {
    const segment = await prepare();
    const before = await readFile(segment);
    await forge(segment, change);

    const store = await folders.open(folder);

    expect(await readFile(segment)).not.toEqual(before);
    await expect(store.streams.read('s', 0)).rejects.toMatchObject({ code: 'stream_damaged' });
  });

  test('who puts the records of one stream into another is detected', async () => {
    const store = await folders.open(folder);
    await add(store, 'a', { tekst: 'as' });
    const [segment, key] = [await withEnding('.log'), await withEnding('.key')].flat();
    await add(store, 'b', { tekst: 'bs' });
    await store.close();
    const [otherSegment] = (await withEnding('.log')).filter((path) => path !== segment);
    const [otherKey] = (await withEnding('.key')).filter((path) => path !== key);
    await copyFile(segment!, otherSegment!);

    const mixed = await folders.open(folder);
    await expect(mixed.streams.read('b', 0)).rejects.toMatchObject({ code: 'stream_damaged' });
    await mixed.close();
    await copyFile(key!, otherKey!);

    await expect((await folders.open(folder)).streams.read('b', 0)).rejects.toMatchObject({
      code: 'stream_damaged',
    });
  });

  test('who changes or moves a document is detected, and the document can be deleted', async () => {
    const store = await folders.open(folder);
    const own = await withEnding('.json', 'documents');
    await store.documents.put('avtaler', '1', { n: 1 });
    const [first] = (await withEnding('.json', 'documents')).filter((path) => !own.includes(path));
    await store.documents.put('avtaler', '2', { n: 2 }, { indexes: { kontor: 'a' } });
    const [second] = (await withEnding('.json', 'documents')).filter(
      (path) => !own.includes(path) && path !== first,
    );

    await copyFile(first!, second!);
    await expect(store.documents.get('avtaler', '2')).rejects.toMatchObject({ code: 'document_damaged' });
    await flip(first!, (await readFile(first!)).length - 10);
    await expect(store.documents.get('avtaler', '1')).rejects.toMatchObject({ code: 'document_damaged' });
    await writeFile(first!, '{');
    await expect(store.documents.put('avtaler', '1', { n: 3 })).rejects.toMatchObject({
      code: 'document_damaged',
    });

    await store.documents.delete('avtaler', '1');
    await store.documents.delete('avtaler', '2');
    expect(await store.documents.get('avtaler', '1')).toBeNull();
    expect(await store.documents.find('avtaler', 'kontor', 'a')).toEqual([]);
    expect(await store.documents.put('avtaler', '1', { n: 3 })).toEqual({ ok: true, version: 1 });
  });
});
