import { describe, expect, test } from '@jest/globals';
import { bench, type OpenStore } from './storeUnderTest.ts';

export const documentsContract = (open: OpenStore): void => {
  describe('documents', () => {
    const on = bench(open);

    test('a document that never was is null', async () => {
      expect(await on.store.documents.get('avtaler', 'ukjent')).toBeNull();
    });

    test('is kept with its id and a version that counts its writings', async () => {
      const { documents } = on.store;

      expect(await documents.put('avtaler', '1', { sted: 'her' })).toEqual({ ok: true, version: 1 });
      expect(await documents.put('avtaler', '1', { sted: 'der' })).toEqual({ ok: true, version: 2 });

      const expected = { id: '1', version: 2, value: { sted: 'der' } };
      expect(await documents.get('avtaler', '1')).toEqual(expected);
      expect(await (await on.crash()).documents.get('avtaler', '1')).toEqual(expected);
    });

    test('the same id in two collections is two documents', async () => {
      const { documents } = on.store;
      await documents.put('avtaler', '1', { n: 1 });
      await documents.put('utkast', '1', { n: 2 });
      await documents.delete('avtaler', '1');

      expect(await documents.get('avtaler', '1')).toBeNull();
      expect((await documents.get('utkast', '1'))?.value).toEqual({ n: 2 });
    });

    test('another version than expected conflicts and changes nothing', async () => {
      const { documents } = on.store;
      await documents.put('avtaler', '1', { n: 1 }, { indexes: { kontor: 'a' } });

      expect(await documents.put('avtaler', '1', { n: 2 }, { expected: 0 })).toEqual({
        ok: false,
        reason: 'conflict',
        version: 1,
      });
      expect(await documents.put('avtaler', '2', { n: 2 }, { expected: 1 })).toEqual({
        ok: false,
        reason: 'conflict',
        version: 0,
      });

      expect((await documents.get('avtaler', '1'))?.value).toEqual({ n: 1 });
      expect(await documents.get('avtaler', '2')).toBeNull();
      expect(await documents.find('avtaler', 'kontor', 'a')).toHaveLength(1);
    });

    test('of many writings at once with the same expected version exactly one wins', async () => {
      const { documents } = on.store;

      const results = await Promise.all(
        Array.from({ length: 15 }, (_, n) => documents.put('avtaler', '1', { n }, { expected: 0 })),
      );

      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = results.findIndex(({ ok }) => ok);
      expect(await documents.get('avtaler', '1')).toEqual({ id: '1', version: 1, value: { n: winner } });
    });

    test('deleted, it is gone and can be written anew', async () => {
      const { documents } = on.store;
      await documents.put('avtaler', '1', { n: 1 }, { indexes: { kontor: 'a' } });

      await documents.delete('avtaler', '1');
      await documents.delete('avtaler', 'ukjent');

      expect(await documents.find('avtaler', 'kontor', 'a')).toEqual([]);
      expect(await (await on.crash()).documents.get('avtaler', '1')).toBeNull();
      expect(await on.store.documents.put('avtaler', '1', { n: 2 }, { expected: 0 })).toEqual({
        ok: true,
        version: 1,
      });
    });

    test('is found by the exact value of a declared index, sorted by id', async () => {
      const { documents } = on.store;
      await documents.put('avtaler', 'c', { n: 1 }, { indexes: { kontor: 'Lillevik', dato: '2026-11-02' } });
      await documents.put('avtaler', 'a', { n: 2 }, { indexes: { kontor: 'Lillevik', dato: '2026-11-03' } });
      await documents.put('avtaler', 'b', { n: 3 }, { indexes: { kontor: 'lillevik' } });
      await documents.put('avtaler', 'd', { n: 4 });

      for (const store of [on.store, await on.crash()]) {
        const ids = async (index: string, value: string) =>
          (await store.documents.find('avtaler', index, value)).map(({ id }) => id);
        expect(await ids('kontor', 'Lillevik')).toEqual(['a', 'c']);
        expect(await ids('kontor', 'lillevik')).toEqual(['b']);
        expect(await ids('kontor', 'Lille')).toEqual([]);
        expect(await ids('dato', '2026-11-02')).toEqual(['c']);
        expect(await ids('dato', 'Lillevik')).toEqual([]);
      }
      expect(await on.store.documents.find('avtaler', 'dato', '2026-11-03')).toEqual([
        { id: 'a', version: 1, value: { n: 2 } },
      ]);
    });

    test('is found by the values of its last writing only', async () => {
      const { documents } = on.store;
      await documents.put('avtaler', '1', { n: 1 }, { indexes: { kontor: 'a', dato: 'x' } });
      await documents.put('avtaler', '1', { n: 2 }, { indexes: { kontor: 'b' } });

      expect(await documents.find('avtaler', 'kontor', 'a')).toEqual([]);
      expect(await documents.find('avtaler', 'dato', 'x')).toEqual([]);
      expect(await documents.find('avtaler', 'kontor', 'b')).toEqual([
        { id: '1', version: 2, value: { n: 2 } },
      ]);
    });

    test('among many is found by its value', async () => {
      const { documents } = on.store;
      const writing = Array.from({ length: 120 }, (_, n) =>
        documents.put('avtaler', `${n}`, { n }, { indexes: { kontor: `${n % 3}` } }),
      );
      await Promise.all(writing);

      const found = await documents.find('avtaler', 'kontor', '1');

      expect(found).toHaveLength(40);
      expect(found.every(({ value }) => Number(value.n) % 3 === 1)).toBe(true);
    });

    test('a collection or index that is not declared is an error that names it', async () => {
      const { documents } = on.store;

      await expect(documents.get('møter', '1')).rejects.toThrow('møter');
      await expect(documents.put('toString', '1', {})).rejects.toThrow('toString');
      await expect(documents.find('avtaler', 'sted', 'x')).rejects.toThrow('sted');
      await expect(documents.put('avtaler', '1', {}, { indexes: { sted: 'x' } })).rejects.toThrow('sted');
      await expect(documents.find('utkast', 'kontor', 'x')).rejects.toThrow('kontor');
      expect(await documents.get('avtaler', '1')).toBeNull();
    });

    test('any string is an id and a value, and large values survive', async () => {
      const { documents } = on.store;
      const ids = ['', '../x', 'æøå 🫐', '\ud800', '\ud801', 'i'.repeat(200)];
      const value = { tekst: 'å'.repeat(300_000) };
      for (const id of ids) await documents.put('avtaler', id, { id, ...value }, { indexes: { kontor: id } });

      const after = (await on.crash()).documents;

      for (const id of ids) {
        expect(await after.get('avtaler', id)).toEqual({ id, version: 1, value: { id, ...value } });
        expect((await after.find('avtaler', 'kontor', id)).map((found) => found.id)).toEqual([id]);
      }
    });

    test('what a caller changes afterwards changes nothing that is stored', async () => {
      const value = { liste: ['a'] };
      const putting = on.store.documents.put('utkast', '1', value);
      value.liste.push('b');
      await putting;
      const read = await on.store.documents.get('utkast', '1');
      (read!.value.liste as string[]).push('c');

      expect((await on.store.documents.get('utkast', '1'))?.value).toEqual({ liste: ['a'] });
    });
  });
};
