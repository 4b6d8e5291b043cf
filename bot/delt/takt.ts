import type { Rate } from '../../adapters/directline/index.ts';
import type { Klokke } from '../../dialogs/klokke.ts';
import type { Documents } from '../../dialogs/store/index.ts';
import { serial } from '../turn/serial.ts';
import { hourOf } from './forfall.ts';

/** The collection of what was counted, found by the hour in which it is of no more use. */
export const TAKT = 'takt';

interface Options {
  readonly limit: number;
  readonly windowMs: number;
  readonly now: Klokke;
}

/**
 * At most `limit` in any stretch of `windowMs`. Gives the times with the new one; or, when it is full, the whole seconds
 * until there is room.
 */
export const countOne = (
  earlier: readonly number[],
  { limit, windowMs, now }: Options,
): readonly number[] | { readonly waitS: number } => {
  const time = now();
  const times = earlier.filter((other) => other > time - windowMs);
  if (times.length < limit) return [...times, time];
  return { waitS: Math.ceil((times.at(-limit)! + windowMs - time) / 1000) };
};

/** Counts in the store, so that all instances count together; here one after the other, so that they do not collide. */
export const rateIn = (documents: Documents, options: Options): Rate => {
  const inOrder = serial();
  const take = async (key: string): Promise<number | null> => {
    for (;;) {
      const kept = await documents.get(TAKT, key);
      const counted = countOne((kept?.value.tider as readonly number[] | undefined) ?? [], options);
      if ('waitS' in counted) return counted.waitS;
      const put = await documents.put(
        TAKT,
        key,
        { tider: counted },
        { expected: kept?.version ?? 0, indexes: { forfall: hourOf(options.now() + options.windowMs) } },
      );
      if (put.ok) return null;
    }
  };
  return { take: (key) => inOrder(() => take(key)) };
};
