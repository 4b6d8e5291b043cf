import type { SendOptions } from 'pg-boss';
import type { Job } from '../../../dialogs/scheduler/index.ts';
import { FIRST_PAUSE_MS, LONGEST_PAUSE_MS, MAX_TRIES } from '../tries.ts';
import { type SealedJob, sealJob } from './sealedJob.ts';

const HOUR_S = 3600;
/** pg-boss deletes what has waited longer; a job waits that long only when nobody has a handler for its kind. */
const LONGEST_WAIT_S = 10 * 365 * 24 * HOUR_S;

/** How jobs are kept and tried again. They are written into each job, so a change holds for jobs planned from then on. */
const KEEPING = {
  retryLimit: MAX_TRIES - 1,
  retryBackoff: true,
  retryDelay: FIRST_PAUSE_MS / 1000,
  retryDelayMax: LONGEST_PAUSE_MS / 1000,
  retentionSeconds: LONGEST_WAIT_S,
  deleteAfterSeconds: HOUR_S,
} satisfies SendOptions;

interface Options {
  readonly seal: (text: string) => string;
  readonly hash: (key: string) => string;
  readonly now: () => number;
  /** How long a handler may take. */
  readonly limitMs: number;
}

/** A job as pg-boss takes it. */
export const toInsert = (job: Job, { seal, hash, now, limitMs }: Options) => ({
  ...KEEPING,
  data: sealJob(job, seal) as SealedJob,
  singletonKey: hash(job.key),
  startAfter: new Date(Math.max(job.at, now())),
  // Longer than the limit, so that only a job whose instance died is taken from it.
  expireInSeconds: Math.ceil((limitMs * 1.5) / 1000),
});
