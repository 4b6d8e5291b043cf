import type { Job } from '../../../dialogs/scheduler/index.ts';

/** What stands in the database of a job, beside its kind, its time and the hash of its key. */
export interface SealedJob {
  readonly forseglet: string;
}

export const sealJob = (job: Job, seal: (text: string) => string): SealedJob => ({
  forseglet: seal(JSON.stringify(job)),
});

/** Null when it can't be opened. */
export const openJob = ({ forseglet }: SealedJob, open: (sealed: string) => string | null): Job | null => {
  const text = open(forseglet);
  return text === null ? null : (JSON.parse(text) as Job);
};
