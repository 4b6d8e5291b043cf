import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EmbeddedStoreOptions } from '../../../adapters/store/index.ts';
import type { Store } from '../../../dialogs/store/index.ts';
import { add } from '../contract/storeUnderTest.ts';
import { Folders } from './folder.ts';

type Disk = NonNullable<EmbeddedStoreOptions['disk']>;

/** A disk that is full from its `goodFor`th call on: it takes half of what it is given, and then nothing. */
class FullDisk implements Disk {
  goodFor = Number.POSITIVE_INFINITY;
  readonly #full = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });

  async write(...[file, bytes, position]: Parameters<Disk['write']>): Promise<number> {
    if (this.goodFor < 0) throw this.#full();
    const length = this.goodFor-- > 0 ? bytes.length : Math.ceil(bytes.length / 2);
    return (await file.write(bytes, 0, length, position)).bytesWritten;
  }

  async sync(file: Parameters<Disk['sync']>[0]): Promise<void> {
    if (this.goodFor-- <= 0) throw this.#full();
    await file.datasync();
  }
}

describe('a write that fails because the disk is full', () => {
  let folders: Folders;
  let folder: string;
  let disk: FullDisk;
  let store: Store;
  beforeEach(async () => {
    folders = new Folders();
    folder = await folders.create();
    disk = new FullDisk();
    store = await folders.open(folder, { disk });
    await add(store, 's', { n: 1 }, { n: 2 });
    await add(store, 'lang', { fyll: 'x'.repeat(200_000) });
    await store.documents.put('avtaler', '1', { n: 1 }, { owner: 's', indexes: { kontor: 'a' } });
  });
  afterEach(() => folders.clean());

  const names = ['s', 'lang', 'ny'];
  const stateOf = async (one: Store) => ({
    versions: await Promise.all(names.map((name) => one.streams.version(name))),
    records: await Promise.all(names.map((name) => one.streams.read(name, 0))),
    pending: await one.streams.pending(),
    documents: await Promise.all(['1', '2'].map((id) => one.documents.get('avtaler', id))),
    found: await one.documents.find('avtaler', 'kontor', 'a'),
  });

  const writes: { readonly [name: string]: (one: Store) => Promise<unknown> } = {
    'an append': (one) => one.streams.append('s', [{ n: 3 }], { expected: 2, pending: true }),
    'an append to a new segment': (one) => one.streams.append('lang', [{ n: 2 }], { expected: 1 }),
    'a first append': (one) => one.streams.append('ny', [{ n: 1 }], { expected: 0, pending: true }),
    'a forget': (one) => one.streams.forget('s', [{ n: 3 }], { expected: 2 }),
    'a replacement': (one) => one.streams.replace('s', [{ position: 1, record: { sladdet: true } }]),
    'a document': (one) =>
      one.documents.put('avtaler', '1', { n: 2 }, { owner: 's', indexes: { kontor: 'b' } }),
    'a new document': (one) => one.documents.put('avtaler', '2', { n: 2 }, { indexes: { kontor: 'a' } }),
  };

  test.each(Object.keys(writes))(
    '%s is an error and leaves everything as it was, however far it came',
    async (name) => {
      const before = await stateOf(store);
      let failures = 0;
      for (let goodFor = 0; ; goodFor++, failures++) {
        disk.goodFor = goodFor;
        const succeeded = await writes[name]!(store).then(
          () => true,
          () => false,
        );
        disk.goodFor = Number.POSITIVE_INFINITY;
        if (succeeded) break;
        expect(await stateOf(store)).toEqual(before);
        expect(await stateOf(await folders.open(await folders.copy(folder)))).toEqual(before);
      }

      expect(failures).toBeGreaterThan(1);
      const after = await stateOf(store);
      expect(after).not.toEqual(before);
      expect(await stateOf(await folders.open(await folders.copy(folder)))).toEqual(after);
    },
  );

  test('stops neither reading nor, once there is room, writing', async () => {
    disk.goodFor = 0;
    await expect(writes['an append']!(store)).rejects.toThrow('ENOSPC');
    await expect(writes['an append']!(store)).rejects.toThrow('ENOSPC');

    disk.goodFor = Number.POSITIVE_INFINITY;

    expect(await store.streams.read('s', 0, 1)).toEqual([{ position: 1, record: { n: 1 } }]);
    expect(await add(store, 's', { n: 'ny' })).toBe(3);
    expect(await store.streams.read('s', 2)).toEqual([{ position: 3, record: { n: 'ny' } }]);
  });

  test('in one stream concerns no other', async () => {
    disk.goodFor = 0;
    await expect(writes['an append']!(store)).rejects.toThrow('ENOSPC');

    expect(await store.streams.version('lang')).toBe(1);
    disk.goodFor = Number.POSITIVE_INFINITY;
    expect(await add(store, 'lang', { n: 2 })).toBe(2);
  });
});
