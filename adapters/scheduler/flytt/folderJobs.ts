import type { Klokke } from '../../../dialogs/klokke.ts';
import type { Job } from '../../../dialogs/scheduler/index.ts';
import type { Documents, StoredDocument } from '../../../dialogs/store/index.ts';
import { createPlannedJobs, jobIn } from '../embedded/planned.ts';

interface Options<Damage> {
  readonly documents: Documents;
  /** All documents of the collection `PLANLAGT`, and what can't be read of it. */
  readonly all: () => AsyncIterable<StoredDocument | Damage>;
  readonly now: Klokke;
}

/** The planned work of the embedded scheduler, from end to end: for a move. No scheduler runs on it meanwhile. */
export const folderJobs = <Damage extends object>({ documents, all, now }: Options<Damage>) => {
  const planned = createPlannedJobs(documents);

  async function* jobs(): AsyncGenerator<Job | Damage> {
    for await (const document of all()) {
      const found = 'id' in document ? jobIn(document) : document;
      if (found !== null) yield found;
    }
  }

  return {
    jobs,
    find: async ({ key }: Job) => (await planned.get(key))?.job ?? null,
    clear: async () => {
      for await (const found of jobs()) if ('key' in found) await planned.remove(found.key);
    },
    add: async (added: readonly Job[]) => {
      for (const job of added) await planned.add({ job, due: Math.max(job.at, now()), tries: 0 });
    },
  };
};
