import type { Documents } from '../../dialogs/store/index.ts';

/** The index by which documents of passing use are found. */
export const FORFALL = 'forfall';

const HOUR_MS = 3_600_000;

/** `2026-11-23T14`, in UTC. */
export const hourOf = (time: number): string => new Date(time).toISOString().slice(0, 13);

/** Deletes what was of no more use in the hours from `from` until the one before `until`. */
export const deletePassed = async (
  documents: Documents,
  collections: readonly string[],
  { from, until }: { readonly from: number; readonly until: number },
): Promise<void> => {
  for (let time = from; hourOf(time) < hourOf(until); time += HOUR_MS)
    for (const collection of collections)
      for (const { id } of await documents.find(collection, FORFALL, hourOf(time)))
        await documents.delete(collection, id);
};
