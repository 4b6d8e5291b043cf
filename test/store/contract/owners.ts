import { describe, expect, test } from '@jest/globals';
import { add, bench, type OpenStore } from './storeUnderTest.ts';

export const ownersContract = (open: OpenStore): void => {
  describe('documents that a stream owns', () => {
    const on = bench(open);

    test('survive appends, redaction and a crash', async () => {
      await add(on.store, 's', { n: 1 });
      await on.store.documents.put('avtaler', '1', { n: 1 }, { owner: 's', indexes: { kontor: 'a' } });
      await add(on.store, 's', { n: 2 });
      await on.store.streams.replace('s', [{ position: 1, record: { n: 9 } }]);

      const expected = { id: '1', version: 1, value: { n: 1 } };
      for (const store of [on.store, await on.crash()]) {
        expect(await store.documents.get('avtaler', '1')).toEqual(expected);
        expect(await store.documents.find('avtaler', 'kontor', 'a')).toEqual([expected]);
      }
    });

    test('go with it when it is forgotten, and no others do', async () => {
      const { documents, streams } = on.store;
      await add(on.store, 's', { n: 1 });
      await documents.put('avtaler', 'eid', { n: 1 }, { owner: 's', indexes: { kontor: 'a' } });
      await documents.put('utkast', 'eid', { n: 1 }, { owner: 's' });
      await documents.put('avtaler', 'annens', { n: 1 }, { owner: 'annen', indexes: { kontor: 'a' } });
      await documents.put('avtaler', 'ingens', { n: 1 }, { indexes: { kontor: 'a' } });

      await streams.forget('s', [], { expected: 1 });

      for (const store of [on.store, await on.crash()]) {
        expect(await store.documents.get('avtaler', 'eid')).toBeNull();
        expect(await store.documents.get('utkast', 'eid')).toBeNull();
        const found = await store.documents.find('avtaler', 'kontor', 'a');
        expect(found.map(({ id }) => id)).toEqual(['annens', 'ingens']);
      }
    });

    test('go with it when it is removed', async () => {
      const { documents, streams } = on.store;
      await add(on.store, 's', { n: 1 });
      await documents.put('avtaler', 'eid', { n: 1 }, { owner: 's', indexes: { kontor: 'a' } });

      await streams.remove('s');

      expect(await documents.get('avtaler', 'eid')).toBeNull();
      expect(await documents.find('avtaler', 'kontor', 'a')).toEqual([]);
      expect(await documents.put('avtaler', 'eid', { n: 2 }, { expected: 0 })).toEqual({
        ok: true,
        version: 1,
      });
    });

    test('may be written again after it was forgotten', async () => {
      const { documents, streams } = on.store;
      await add(on.store, 's', { n: 1 });
      await documents.put('avtaler', '1', { n: 1 }, { owner: 's' });
      await streams.forget('s', [{ n: 2 }], { expected: 1 });

      expect(await documents.put('avtaler', '1', { n: 2 }, { owner: 's', expected: 0 })).toEqual({
        ok: true,
        version: 1,
      });

      expect((await (await on.crash()).documents.get('avtaler', '1'))?.value).toEqual({ n: 2 });
    });

    test('may belong to a stream without records, which still has version 0', async () => {
      const { documents, streams } = on.store;
      await documents.put('avtaler', '1', { n: 1 }, { owner: 'tom' });

      expect(await streams.version('tom')).toBe(0);
      const store = await on.crash();
      expect((await store.documents.get('avtaler', '1'))?.value).toEqual({ n: 1 });
      expect(await store.streams.forget('tom', [], { expected: 0 })).toEqual({ ok: true, version: 0 });
      expect(await store.documents.get('avtaler', '1')).toBeNull();
    });

    test('follow their last writing from one owner to the next', async () => {
      const { documents, streams } = on.store;
      await documents.put('avtaler', '1', { n: 1 }, { owner: 'a' });
      await documents.put('avtaler', '1', { n: 2 }, { owner: 'b' });
      await streams.remove('a');

      expect((await documents.get('avtaler', '1'))?.value).toEqual({ n: 2 });

      await documents.put('avtaler', '1', { n: 3 });
      await streams.remove('b');

      expect((await documents.get('avtaler', '1'))?.value).toEqual({ n: 3 });
    });

    test('written while it is forgotten are there whole or not at all', async () => {
      const { documents, streams } = on.store;
      await add(on.store, 's', { n: 1 });
      const ids = Array.from({ length: 12 }, (_, n) => `${n}`);
      const put = (id: string) =>
        documents.put('avtaler', id, { id }, { owner: 's', indexes: { kontor: 'a' } });

      const before = ids.slice(0, 6).map(put);
      const forgetting = streams.forget('s', [], { expected: 1 });
      const after = ids.slice(6).map(put);
      await Promise.all([...before, forgetting, ...after]);

      const found = await documents.find('avtaler', 'kontor', 'a');
      const got = await Promise.all(ids.map((id) => documents.get('avtaler', id)));
      expect(
        got
          .filter((document) => document !== null)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(found.map(({ id }) => id));
      for (const { id, value } of found) expect(value).toEqual({ id });
    });
  });
};
