import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SlidingWindow } from '../../adapters/directline/slidingWindow.ts';

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

const steps = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), laterMs: fc.nat(20_000) }), {
  maxLength: 60,
});

test('lets in as many as a slow count does, and tells the same wait', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), steps, (limit, asked) => {
      let now = 0;
      const window = new SlidingWindow({ limit, windowMs: WINDOW_MS, now: () => now });
      const slow = slowWindow(limit);
      for (const { key, laterMs } of asked) {
        now += laterMs;
        expect(window.take(key)).toBe(slow(key, now));
      }
    }),
  );
});

test('who waits as long as told is let in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), steps, (limit, asked) => {
      let now = 0;
      const window = new SlidingWindow({ limit, windowMs: WINDOW_MS, now: () => now });
      for (const { key, laterMs } of asked) {
        now += laterMs;
        const waitS = window.take(key);
        if (waitS === null) continue;
        now += waitS * 1000;
        expect(window.take(key)).toBeNull();
      }
    }),
  );
});
