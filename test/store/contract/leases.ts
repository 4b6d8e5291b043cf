import { describe, expect, test } from '@jest/globals';
import type { Lease, Store } from '../../../dialogs/store/index.ts';
import { add, bench, type OpenStore, recordsOf } from './storeUnderTest.ts';

const take = async (store: Store, name: string, ttlMs = 10_000): Promise<Lease> => {
  const lease = await store.leases.acquire(name, ttlMs);
  if (lease === null) throw new Error(`The lease ${name} is held.`);
  return lease;
};

export const leasesContract = (open: OpenStore): void => {
  describe('leases', () => {
    const on = bench(open);

    test('one holds a lease at a time', async () => {
      const tries = await Promise.all(Array.from({ length: 10 }, () => on.store.leases.acquire('s', 10_000)));

      expect(tries.filter((lease) => lease !== null)).toHaveLength(1);
      expect(await on.store.leases.acquire('s', 10_000)).toBeNull();
      expect(await on.store.leases.acquire('annen', 10_000)).not.toBeNull();
    });

    test('a released lease is free, was not abandoned, and its fence has grown', async () => {
      const first = await take(on.store, 's');
      await on.store.leases.release(first);

      const second = await take(on.store, 's');

      expect([first.abandoned, second.abandoned]).toEqual([false, false]);
      expect(second.fence).toBeGreaterThan(first.fence);
    });

    test('an expired lease is free, and was abandoned', async () => {
      const first = await take(on.store, 's', 1000);
      on.pass(999);
      expect(await on.store.leases.acquire('s', 1000)).toBeNull();

      on.pass(1);
      const second = await take(on.store, 's');

      expect(second.abandoned).toBe(true);
      expect(second.fence).toBeGreaterThan(first.fence);
    });

    test('a lease that was abandoned once is not abandoned for ever', async () => {
      await take(on.store, 's', 1000);
      on.pass(1000);
      await on.store.leases.release(await take(on.store, 's'));

      expect((await take(on.store, 's')).abandoned).toBe(false);
    });

    test('a renewed lease lasts from then on', async () => {
      const lease = await take(on.store, 's', 1000);
      on.pass(900);

      expect(await on.store.leases.renew(lease, 1000)).toBe(true);

      on.pass(900);
      expect(await on.store.leases.acquire('s', 1000)).toBeNull();
    });

    test('a lease that was taken over can be neither renewed nor released', async () => {
      const old = await take(on.store, 's', 1000);
      on.pass(1000);
      await take(on.store, 's', 5000);

      expect(await on.store.leases.renew(old, 60_000)).toBe(false);
      await on.store.leases.release(old);

      expect(await on.store.leases.acquire('s', 1000)).toBeNull();
      on.pass(5000);
      expect(await on.store.leases.acquire('s', 1000)).not.toBeNull();
    });

    test('after a crash a held lease is free and abandoned, a released one is not, and fences have grown', async () => {
      const held = await take(on.store, 'holdt', 3_600_000);
      const released = await take(on.store, 'sluppet', 3_600_000);
      await on.store.leases.release(released);

      const store = await on.crash();
      on.pass(3_600_000);
      const [first, second] = [await take(store, 'holdt'), await take(store, 'sluppet')];

      expect([first.abandoned, second.abandoned]).toEqual([true, false]);
      expect(Math.min(first.fence, second.fence)).toBeGreaterThan(Math.max(held.fence, released.fence));
    });

    test('a proper restart abandons nothing that was released', async () => {
      const lease = await take(on.store, 's');
      await on.store.leases.release(lease);

      const next = await take(await on.restart(), 's');

      expect(next.abandoned).toBe(false);
      expect(next.fence).toBeGreaterThan(lease.fence);
    });

    test('any string is a name', async () => {
      for (const name of ['', '../x', 'æøå/🫐', 'n'.repeat(200)]) {
        expect((await take(on.store, name)).name).toBe(name);
        expect(await on.store.leases.acquire(name, 1000)).toBeNull();
      }
    });
  });

  describe('appends under a lease', () => {
    const on = bench(open);

    test('are written while it is held, also past its time if nobody took it over', async () => {
      const lease = await take(on.store, 's', 1000);
      expect(await on.store.streams.append('s', [{ n: 1 }], { expected: 0, lease })).toEqual({
        ok: true,
        version: 1,
      });

      on.pass(2000);

      expect(await on.store.streams.append('s', [{ n: 2 }], { expected: 1, lease })).toEqual({
        ok: true,
        version: 2,
      });
    });

    test('are fenced when it was taken over, and write nothing', async () => {
      await add(on.store, 's', { n: 1 });
      const old = await take(on.store, 's', 1000);
      on.pass(1000);
      const lease = await take(on.store, 's');

      const fenced = { ok: false, reason: 'fenced' };
      expect(await on.store.streams.append('s', [{ n: 2 }], { expected: 1, lease: old })).toEqual(fenced);
      expect(await on.store.streams.forget('s', [{ n: 2 }], { expected: 1, lease: old })).toEqual(fenced);
      expect(await on.store.streams.append('s', [{ n: 3 }], { expected: 1, lease })).toEqual({
        ok: true,
        version: 2,
      });
      expect(await recordsOf(on.store, 's')).toEqual([{ n: 1 }, { n: 3 }]);
    });

    test('are fenced when another had it since, though it is free again', async () => {
      const old = await take(on.store, 's', 1000);
      on.pass(1000);
      await on.store.leases.release(await take(on.store, 's'));

      const result = await on.store.streams.append('s', [{ n: 1 }], { expected: 0, lease: old });

      expect(result).toEqual({ ok: false, reason: 'fenced' });
    });

    test('are fenced after another took it over in a later run', async () => {
      const old = await take(on.store, 's', 1000);
      const store = await on.crash();
      on.pass(1000);
      await take(store, 's');

      const result = await store.streams.append('s', [{ n: 1 }], { expected: 0, lease: old });

      expect(result).toEqual({ ok: false, reason: 'fenced' });
    });
  });
};
