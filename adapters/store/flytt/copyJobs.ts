import type { Job } from '../../../dialogs/scheduler/index.ts';
import type { Move } from './move.ts';
import { isDamage } from './sides.ts';

const JOBS_AT_ONCE = 200;

/** The job as text: equal texts, equal jobs. */
export const jobText = ({ key, kind, at, data }: Job): string => JSON.stringify([key, kind, at, data]);

/** Plans in the target what is planned in the source. What an earlier try planned there is planned anew. */
export const copyJobs = async ({ jobs, earlier, counter, leaveOut }: Move): Promise<void> => {
  if (earlier) await jobs.target.clear();
  let batch: Job[] = [];
  const flush = async () => {
    await jobs.target.add(batch);
    counter.add('jobs', batch.length);
    batch = [];
  };
  for await (const job of jobs.source.jobs()) {
    if (isDamage(job)) leaveOut(job);
    else batch.push(job);
    if (batch.length === JOBS_AT_ONCE) await flush();
  }
  if (batch.length > 0) await flush();
};
