import { describe, expect, test } from '@jest/globals';
import { add, bench, type OpenStore, recordsOf } from './storeUnderTest.ts';

export const deletionContract = (open: OpenStore): void => {
  describe('forget', () => {
    const on = bench(open);

    test('deletes what was there and goes on counting', async () => {
      await add(on.store, 's', { n: 1 }, { n: 2 }, { n: 3 });

      const result = await on.store.streams.forget('s', [{ ny: true }], { expected: 3 });

      expect(result).toEqual({ ok: true, version: 4 });
      for (const store of [on.store, await on.crash()]) {
        expect(await store.streams.version('s')).toBe(4);
        expect(await store.streams.read('s', 0)).toEqual([{ position: 4, record: { ny: true } }]);
        expect(await store.streams.read('s', 2, 1)).toEqual([{ position: 4, record: { ny: true } }]);
        expect(await store.streams.read('s', 4)).toEqual([]);
      }
    });

    test('can leave nothing but the count', async () => {
      const { streams } = on.store;
      await add(on.store, 's', { n: 1 }, { n: 2 });

      expect(await streams.forget('s', [], { expected: 2 })).toEqual({ ok: true, version: 2 });

      const after = (await on.crash()).streams;
      expect(await after.version('s')).toBe(2);
      expect(await after.read('s', 0)).toEqual([]);
      expect(await after.append('s', [{ n: 3 }], { expected: 2 })).toEqual({ ok: true, version: 3 });
      expect(await after.read('s', 0)).toEqual([{ position: 3, record: { n: 3 } }]);
    });

    test('takes appends afterwards, and can be done again', async () => {
      await add(on.store, 's', { n: 1 });
      await on.store.streams.forget('s', [{ n: 2 }], { expected: 1 });
      await add(on.store, 's', { n: 3 });
      await on.store.streams.forget('s', [{ n: 4 }], { expected: 3 });
      await add(on.store, 's', { n: 5 });

      expect(await recordsOf(on.store, 's')).toEqual([{ n: 4 }, { n: 5 }]);
      expect(await recordsOf(await on.crash(), 's')).toEqual([{ n: 4 }, { n: 5 }]);
    });

    test('refused by another version, deletes nothing', async () => {
      await add(on.store, 's', { n: 1 });

      const result = await on.store.streams.forget('s', [{ n: 2 }], { expected: 0 });

      expect(result).toEqual({ ok: false, reason: 'conflict', version: 1 });
      expect(await recordsOf(await on.crash(), 's')).toEqual([{ n: 1 }]);
    });

    test('begins a stream that never was', async () => {
      expect(await on.store.streams.forget('ny', [{ n: 1 }], { expected: 0 })).toEqual({
        ok: true,
        version: 1,
      });
      expect(await recordsOf(await on.crash(), 'ny')).toEqual([{ n: 1 }]);
    });

    test('says what is pending, or leaves it as it was', async () => {
      const { streams } = on.store;
      await streams.append('a', [{ n: 1 }], { expected: 0, pending: true });
      await streams.append('b', [{ n: 1 }], { expected: 0, pending: true });
      await streams.forget('a', [], { expected: 1 });
      await streams.forget('b', [], { expected: 1, pending: false });

      expect(await streams.pending()).toEqual(['a']);
      expect(await (await on.crash()).streams.pending()).toEqual(['a']);
    });

    test('forgets long streams whole', async () => {
      for (let n = 1; n <= 40; n++) await add(on.store, 's', { n, fyll: 'x'.repeat(20_000) });

      await on.store.streams.forget('s', [{ ny: true }], { expected: 40 });

      expect(await on.store.streams.read('s', 0)).toEqual([{ position: 41, record: { ny: true } }]);
      expect(await (await on.crash()).streams.read('s', 0)).toEqual([{ position: 41, record: { ny: true } }]);
    });

    test('while others read, gives them the stream before or after, never a part of it', async () => {
      for (let n = 1; n <= 5; n++) await add(on.store, 's', { n, fyll: 'x'.repeat(60_000) });

      const reads = Array.from({ length: 10 }, () => recordsOf(on.store, 's'));
      const forgetting = on.store.streams.forget('s', [{ n: 6 }], { expected: 5 });
      reads.push(...Array.from({ length: 10 }, () => recordsOf(on.store, 's')));
      await forgetting;

      for (const records of await Promise.all(reads)) {
        expect([[1, 2, 3, 4, 5], [6]]).toContainEqual(records.map(({ n }) => n));
      }
    });
  });

  describe('remove', () => {
    const on = bench(open);

    test('deletes the stream for good', async () => {
      const { streams } = on.store;
      await streams.append('s', [{ n: 1 }], { expected: 0, pending: true });
      await add(on.store, 'annen', { n: 1 });

      await streams.remove('s');

      for (const store of [on.store, await on.crash()]) {
        expect(await store.streams.version('s')).toBe(0);
        expect(await store.streams.read('s', 0)).toEqual([]);
        expect(await store.streams.pending()).toEqual([]);
        expect(await recordsOf(store, 'annen')).toEqual([{ n: 1 }]);
      }
    });

    test('of an unknown stream is no error', async () => {
      await expect(on.store.streams.remove('ukjent')).resolves.toBeUndefined();
    });

    test('lets a new stream begin under the name', async () => {
      await add(on.store, 's', { n: 1 }, { n: 2 });
      await on.store.streams.remove('s');

      expect(await on.store.streams.append('s', [{ n: 1 }], { expected: 0 })).toEqual({
        ok: true,
        version: 1,
      });
      expect(await recordsOf(await on.crash(), 's')).toEqual([{ n: 1 }]);
    });
  });
};
