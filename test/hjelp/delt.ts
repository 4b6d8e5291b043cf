import type { Firord, HandleOwner, Once, Rate } from '../../adapters/directline/index.ts';
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

/** Words by number, which open what they were given for; at most `perHour` from each address. What is asked is kept in the open. */
export const inMemoryFirord = (perHour: number, now: () => number) => {
  const owners = new Map<string, HandleOwner>();
  const asked: { words: string; shared: boolean; from: string }[] = [];
  const rate = inMemoryRate(perHour, now);
  let given = 0;
  const firord: Firord = {
    create: async (owner) => {
      given += 1;
      for (const [words, { conversation }] of owners)
        if (conversation === owner.conversation) owners.delete(words);
      const ord = ['fjell', 'fjord', 'sommer', `ord${given}`];
      owners.set(ord.join(' '), owner);
      return { ord, utloper: '2027-02-21' };
    },
    open: async (words, { shared, from }) => {
      const retryAfterS = await rate.take(from);
      if (retryAfterS !== null) return { retryAfterS };
      asked.push({ words, shared, from });
      return owners.get(words.trim().toLowerCase()) ?? null;
    },
  };
  return { ...firord, asked };
};
