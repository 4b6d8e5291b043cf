import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countOne } from '../../bot/delt/takt.ts';

const WINDOW_MS = 60_000;

/** The same rule, slow and plain: every time that was let in is kept, and counted anew. */
const slowWindow = (limit: number) => {
  const taken: { key: string; time: number }[] = [];
  return (key: string, now: number): number | null => {
    const times = taken
      .filter((one) => one.key === key && one.time > now - WINDOW_MS)
      .map(({ time }) => time);
    if (times.length < limit) {
      taken.push({ key, time: now });
      return null;
    }
    return Math.ceil((Math.min(...times) + WINDOW_MS - now) / 1000);
  };
};

/** Each key's times are kept by the caller. */
const windowOf = (limit: number, now: () => number) => {
  const kept = new Map<string, readonly number[]>();
  return (key: string): number | null => {
    const counted = countOne(kept.get(key) ?? [], { limit, windowMs: WINDOW_MS, now });
    if ('waitS' in counted) return counted.waitS;
    kept.set(key, counted);
    return null;
  };
};

const steps = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), laterMs: fc.nat(20_000) }), {
  maxLength: 60,
});

test('lets in as many as a slow count does, and tells the same wait', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), steps, (limit, asked) => {
      let now = 0;
      const take = windowOf(limit, () => now);
      const slow = slowWindow(limit);
      for (const { key, laterMs } of asked) {
        now += laterMs;
        expect(take(key)).toBe(slow(key, now));
      }
    }),
  );
});

test('who waits as long as told is let in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), steps, (limit, asked) => {
      let now = 0;
      const take = windowOf(limit, () => now);
      for (const { key, laterMs } of asked) {
        now += laterMs;
        const waitS = take(key);
        if (waitS === null) continue;
        now += waitS * 1000;
        expect(take(key)).toBeNull();
      }
    }),
  );
});
