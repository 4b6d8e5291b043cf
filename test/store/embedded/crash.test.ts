import { cp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EmbeddedStoreOptions } from '../../../adapters/store/index.ts';
import type { Store } from '../../../dialogs/store/index.ts';
import { add, recordsOf } from '../contract/storeUnderTest.ts';
import { Folders, filesIn } from './folder.ts';

type Disk = NonNullable<EmbeddedStoreOptions['disk']>;

let folders: Folders;
let folder: string;
beforeEach(async () => {
  folders = new Folders();
  folder = await folders.create();
});
afterEach(() => folders.clean());

const segmentsIn = async (dataDir: string): Promise<string[]> =>
  (await filesIn(join(dataDir, 'streams'))).filter((path) => path.endsWith('.log')).sort();

/** A stream in two batches, closed properly. */
const prepare = async (): Promise<string> => {
  const store = await folders.open(folder);
  await store.streams.append('s', [{ n: 1 }], { expected: 0, pending: true });
  await add(store, 's', { n: 2 }, { n: 3 });
  await add(store, 'annen', { n: 1 });
  await store.close();
  const segments = await segmentsIn(folder);
  const sizes = await Promise.all(segments.map(async (path) => (await readFile(path)).length));
  return segments[sizes.indexOf(Math.max(...sizes))]!;
};

describe('a torn last line', () => {
  test.each([1, 20, 43, 60, 'all but one'] as const)(
    'of %s bytes is cut off and reported, and the stream goes on',
    async (length) => {
      const segment = await prepare();
      const whole = await readFile(segment);
      const lastLine = whole.subarray(whole.indexOf('\n') + 1);
      const torn = length === 'all but one' ? lastLine.length - 1 : length;
      await writeFile(segment, Buffer.concat([whole, lastLine.subarray(0, torn)]));

      const store = await folders.open(folder);

      expect(folders.codes()).toEqual(['torn_line_dropped']);
      expect(await recordsOf(store, 's')).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
      expect(await store.streams.pending()).toEqual(['s']);
      expect(await add(store, 's', { n: 4 })).toBe(4);
      await store.close();
      expect(await recordsOf(await folders.open(folder), 's')).toEqual([
        { n: 1 },
        { n: 2 },
        { n: 3 },
        { n: 4 },
      ]);
      expect(folders.codes()).toEqual([]);
    },
  );

  test('that the disk has the end of, but not the middle, is cut off too', async () => {
    const segment = await prepare();
    const whole = await readFile(segment);
    const torn = Buffer.from(whole.subarray(whole.indexOf('\n') + 1));
    torn.fill(0, 10, 60);
    await writeFile(segment, Buffer.concat([whole, torn]));

    const store = await folders.open(folder);

    expect(folders.codes()).toEqual(['torn_line_dropped']);
    expect(await store.streams.version('s')).toBe(3);
  });

  test('that is longer than what is read at first is cut off', async () => {
    const segment = await prepare();
    await writeFile(segment, Buffer.concat([await readFile(segment), Buffer.alloc(200_000, 'A')]));

    const store = await folders.open(folder);

    expect(folders.codes()).toEqual(['torn_line_dropped']);
    expect(await recordsOf(store, 's')).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  test('in a segment that was just begun leaves the segments before', async () => {
    const store = await folders.open(folder);
    await store.streams.append('s', [{ fyll: 'x'.repeat(300_000) }], { expected: 0, pending: true });
    await add(store, 's', { n: 2 });
    await store.close();
    const [, second] = await segmentsIn(folder);

    for (const size of [30, 0]) {
      await truncate(second!, size);
      const after = await folders.open(folder);
      expect(await after.streams.version('s')).toBe(1);
      expect(await after.streams.pending()).toEqual(['s']);
      await after.close();
    }

    const after = await folders.open(folder);
    expect(folders.codes()).toEqual(['torn_line_dropped']);
    expect(await add(after, 's', { n: 'ny' })).toBe(2);
    expect(await recordsOf(after, 's', 1)).toEqual([{ n: 'ny' }]);
  });
});

describe('a deletion that was cut short', () => {
  /** The folder before and after a deletion, both as copies. */
  const around = async (
    deletion: (store: Store) => Promise<unknown>,
  ): Promise<[before: string, after: string]> => {
    const store = await folders.open(folder);
    await add(store, 's', { n: 1 }, { n: 2 });
    await store.documents.put('avtaler', 'eid', { n: 1 }, { owner: 's', indexes: { kontor: 'a' } });
    await store.documents.put('avtaler', 'ingens', { n: 1 }, { indexes: { kontor: 'a' } });
    const before = await folders.copy(folder);
    await deletion(store);
    return [before, await folders.copy(folder)];
  };

  const forget = (store: Store) => store.streams.forget('s', [{ n: 3 }], { expected: 2, pending: true });

  /** Puts the files of `from` beside those of `to`; those that both have stay as they are. */
  const addFiles = (from: string, to: string): Promise<void> =>
    cp(from, to, { recursive: true, force: false });

  const ownFiles = async (dataDir: string): Promise<number> =>
    (await filesIn(join(dataDir, 'streams'))).length + (await filesIn(join(dataDir, 'documents'))).length;

  test('before its new key was in place has deleted nothing, and its segment is unlinked', async () => {
    const [before, after] = await around(forget);
    const files = await ownFiles(before);
    await addFiles(join(after, 'streams'), join(before, 'streams'));

    const store = await folders.open(before);

    expect(folders.codes()).toEqual(expect.arrayContaining(['leftover_removed']));
    expect(await recordsOf(store, 's')).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await store.streams.pending()).toEqual([]);
    expect((await store.documents.get('avtaler', 'eid'))?.value).toEqual({ n: 1 });
    expect(await ownFiles(before)).toBe(files);
  });

  test('after its new key was in place has deleted everything, and what is left is unlinked', async () => {
    const [before, after] = await around(forget);
    const files = await ownFiles(after);
    await addFiles(join(before, 'streams'), join(after, 'streams'));
    await addFiles(join(before, 'documents'), join(after, 'documents'));

    const store = await folders.open(after);

    expect(folders.codes()).toEqual(expect.arrayContaining(['leftover_removed']));
    expect(await store.streams.read('s', 0)).toEqual([{ position: 3, record: { n: 3 } }]);
    expect(await store.streams.pending()).toEqual(['s']);
    expect(await ownFiles(after)).toBe(files);
    expect(await store.documents.get('avtaler', 'eid')).toBeNull();
    expect((await store.documents.find('avtaler', 'kontor', 'a')).map(({ id }) => id)).toEqual(['ingens']);
  });

  test('whose owned document was left behind does not show it, and unlinks it when it is met', async () => {
    const [before, after] = await around(forget);
    await addFiles(join(before, 'documents'), join(after, 'documents'));
    const store = await folders.open(after);
    const documentsBefore = (await filesIn(join(after, 'documents'))).length;

    expect((await store.documents.find('avtaler', 'kontor', 'a')).map(({ id }) => id)).toEqual(['ingens']);
    expect(await store.documents.get('avtaler', 'eid')).toBeNull();
    // The document and its index entry.
    expect((await filesIn(join(after, 'documents'))).length).toBe(documentsBefore - 2);
  });

  test('of a stream for good is finished', async () => {
    const [before, after] = await around((store) => store.streams.remove('s'));
    const files = await ownFiles(after);
    await addFiles(join(before, 'documents'), join(after, 'documents'));
    await cp(join(before, 'streams'), join(after, 'streams'), {
      recursive: true,
      filter: (path) => !path.endsWith('.key'),
    });

    const store = await folders.open(after);

    expect(await store.streams.version('s')).toBe(0);
    expect(await store.documents.get('avtaler', 'eid')).toBeNull();
    expect(await ownFiles(after)).toBe(files);
  });
});

describe('a document that changed owner just before a crash', () => {
  test('stays when the owner before is deleted', async () => {
    const store = await folders.open(folder);
    await store.documents.put('avtaler', '1', { n: 1 }, { owner: 'a' });
    const before = await folders.copy(folder);
    await store.documents.put('avtaler', '1', { n: 2 }, { owner: 'b' });
    const after = await folders.copy(folder);
    await cp(join(before, 'streams'), join(after, 'streams'), { recursive: true, force: false });

    const reopened = await folders.open(after);
    await reopened.streams.remove('a');

    expect((await reopened.documents.get('avtaler', '1'))?.value).toEqual({ n: 2 });
  });
});

describe('what is deleted or written anew', () => {
  test('leaves no file behind', async () => {
    const store = await folders.open(folder);
    await store.documents.put('avtaler', '1', { n: 1 }, { owner: 's', indexes: { kontor: 'a', dato: 'x' } });
    const files = (await filesIn(folder)).length;

    await store.documents.put('avtaler', '1', { n: 2 }, { owner: 's', indexes: { kontor: 'b', dato: 'x' } });
    expect(await filesIn(folder)).toHaveLength(files);

    await store.documents.delete('avtaler', '1');
    // The document, what leads to it from its owner, and from two indexes.
    expect(await filesIn(folder)).toHaveLength(files - 4);
  });
});

describe('files on their way', () => {
  test('that a crash left are unlinked at start', async () => {
    await prepare();
    await writeFile(join(folder, 'tmp', 'halvferdig'), 'halv');

    const store = await folders.open(folder);

    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
    expect(await store.streams.version('s')).toBe(3);
  });
});

describe('a crash at any moment of a write', () => {
  const state = async (store: Store) => ({
    versions: await Promise.all(['s', 'tom'].map((name) => store.streams.version(name))),
    records: await Promise.all(['s', 'tom'].map((name) => store.streams.read(name, 0))),
    pending: await store.streams.pending(),
    own: (await store.documents.get('avtaler', 'eid'))?.value ?? null,
    found: (await store.documents.find('avtaler', 'kontor', 'a')).map(({ value }) => value),
    foundNew: (await store.documents.find('avtaler', 'kontor', 'b')).map(({ value }) => value),
  });

  const writes: { readonly [name: string]: (store: Store) => Promise<unknown> } = {
    'an append': (store) => store.streams.append('s', [{ n: 3 }, { n: 4 }], { expected: 2, pending: true }),
    'an append to a new segment': (store) => store.streams.append('lang', [{ n: 2 }], { expected: 1 }),
    'the first append': (store) => store.streams.append('ny', [{ n: 1 }], { expected: 0 }),
    'a forget': (store) => store.streams.forget('s', [{ n: 3 }], { expected: 2, pending: true }),
    'a forget of a stream that only owns documents': (store) =>
      store.streams.forget('tom', [{ n: 1 }], { expected: 0, pending: true }),
    'a replacement': (store) => store.streams.replace('s', [{ position: 1, record: { sladdet: true } }]),
    'a document written anew': (store) =>
      store.documents.put('avtaler', 'eid', { n: 2 }, { owner: 's', indexes: { kontor: 'b' } }),
    'a new document': (store) => store.documents.put('avtaler', 'ny', { n: 2 }, { indexes: { kontor: 'b' } }),
  };

  test.each(Object.keys(writes))('%s leaves the state before it or after it, never another', async (name) => {
    const images: string[] = [];
    let watched = false;
    const image = async () => void (watched && images.push(await folders.copy(folder)));
    // Writes in pieces, and looks at the folder after each of them and around each sync.
    const disk: Disk = {
      write: async (file, bytes, position) => {
        const { bytesWritten } = await file.write(bytes, 0, Math.ceil(bytes.length / 1.5), position);
        await image();
        return bytesWritten;
      },
      sync: async (file) => {
        await file.datasync();
        await image();
      },
    };
    const store = await folders.open(folder, { disk });
    await add(store, 's', { n: 1 }, { n: 2 });
    await add(store, 'lang', { fyll: 'x'.repeat(200_000) });
    await store.documents.put('avtaler', 'eid', { n: 1 }, { owner: 's', indexes: { kontor: 'a' } });
    await store.documents.put('utkast', 'toms', { n: 1 }, { owner: 'tom' });
    const before = await state(store);

    watched = true;
    await writes[name]!(store);
    watched = false;

    const after = await state(store);
    expect(images.length).toBeGreaterThan(2);
    for (const [index, copy] of images.entries()) {
      const reopened = await folders.open(copy);
      expect([before, after]).toContainEqual(await state(reopened));
      await add(reopened, 's', { index });
      await add(reopened, 'lang', { index });
      await reopened.close();
    }
  });
});
