import type { Once, Rate } from '../../adapters/directline/index.ts';
import { countOne } from '../../bot/delt/takt.ts';

/** In memory, and for one instance; the ones in the store are tested in `test/delt`. */
export const inMemoryRate = (limit: number, now: () => number): Rate => {
  const kept = new Map<string, readonly number[]>();
  return {
    take: async (key) => {
      const counted = countOne(kept.get(key) ?? [], { limit, windowMs: 3_600_000, now });
      if ('waitS' in counted) return counted.waitS;
      kept.set(key, counted);
      return null;
    },
  };
};

export const inMemoryOnce = (): Once => {
  const used = new Set<string>();
  return { use: async (id) => !used.has(id) && Boolean(used.add(id)) };
};
