import type { JobResult, JobWithMetadata } from 'pg-boss';
import type { JobHandler } from '../../../dialogs/scheduler/index.ts';
import { faultOf, type SchedulerReport } from '../finding.ts';
import { realTimers } from '../timers.ts';
import { withinTime } from '../withinTime.ts';
import { openJob, type SealedJob } from './sealedJob.ts';

interface Options {
  readonly kind: string;
  readonly handler: JobHandler;
  readonly open: (sealed: string) => string | null;
  readonly limitMs: number;
  readonly report: SchedulerReport;
  readonly isClosing: () => boolean;
}

/** Does the jobs that pg-boss has fetched, at once, and tells how each went. Does not throw. */
export type DoJobs = (fetched: readonly JobWithMetadata<SealedJob>[]) => Promise<JobResult[]>;

export const createDoJobs = ({ kind, handler, open, limitMs, report, isClosing }: Options): DoJobs => {
  const fail = ({ id, retryCount, retryLimit }: JobWithMetadata<SealedJob>, error: unknown): JobResult => {
    const again = retryCount < retryLimit;
    report({
      code: again ? 'job_failed' : 'job_given_up',
      message: again
        ? 'A planned job failed, and is tried again.'
        : 'A planned job failed for the last time.',
      kind,
      ...faultOf(error),
    });
    // Without what was thrown: pg-boss would write it down, and it could hold data.
    return { id, status: 'failed' };
  };

  const doJob = async (fetched: JobWithMetadata<SealedJob>): Promise<JobResult> => {
    // Fetched while this instance was closing: another one, or the next start, does it.
    if (isClosing()) return { id: fetched.id, status: 'failed' };
    const job = openJob(fetched.data, open);
    if (job === null) {
      report({ code: 'job_unreadable', message: 'A planned job was sealed with another key.', kind });
      return { id: fetched.id, status: 'failed' };
    }
    try {
      await withinTime(() => handler(job), { limitMs, timers: realTimers });
      return { id: fetched.id, status: 'completed' };
    } catch (error) {
      return fail(fetched, error);
    }
  };

  return (fetched) => Promise.all(fetched.map(doJob));
};
