import type { Once } from '../../adapters/directline/index.ts';
import type { Documents } from '../../dialogs/store/index.ts';
import { hourOf } from './forfall.ts';

/** The collection of what can be used once and was used, found by the hour in which it is of no more use. */
export const BRUKT = 'brukt';

/** Remembers in the store, so that what was used at one instance can't be used at another. */
export const onceIn = (documents: Documents): Once => ({
  use: async (id, until) => {
    const put = await documents.put(BRUKT, id, {}, { expected: 0, indexes: { forfall: hourOf(until) } });
    return put.ok;
  },
});
