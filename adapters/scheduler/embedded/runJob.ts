import type { Klokke } from '../../../dialogs/klokke.ts';
import type { JobHandler } from '../../../dialogs/scheduler/index.ts';
import { faultOf, type SchedulerReport } from '../finding.ts';
import type { Timers } from '../timers.ts';
import { MAX_TRIES, pauseAfter } from '../tries.ts';
import { HANDLER_LIMIT_MS, withinTime } from '../withinTime.ts';
import type { Planned, PlannedJobs } from './planned.ts';
import type { Turns } from './turns.ts';
import type { Waiting, WaitingJobs } from './waiting.ts';

interface Deps {
  readonly jobs: PlannedJobs;
  readonly waiting: WaitingJobs;
  /** One at a time for each key: planning, cancelling, beginning and finishing. */
  readonly turns: Turns;
  readonly now: Klokke;
  readonly report: SchedulerReport;
  readonly timers: Timers;
  readonly isClosing: () => boolean;
}

/** The pause after the store has failed. */
const STORE_PAUSE_MS = 60_000;

/** Does a job that is due, and writes down what came of it. Does not throw. */
export type RunJob = (entry: Waiting, handler: JobHandler) => Promise<void>;

export const createRunJob = ({ jobs, waiting, turns, now, report, timers, isClosing }: Deps): RunJob => {
  const isCurrent = (entry: Waiting) => waiting.get(entry.key) === entry;

  const begin = (entry: Waiting): Promise<Planned | null> =>
    turns.run(entry.key, async () => {
      if (isClosing() || !isCurrent(entry)) return null;
      const planned = await jobs.get(entry.key);
      if (planned === null) waiting.delete(entry.key);
      else entry.state = 'runs';
      return planned;
    });

  /** What is to be tried again; null when the job is over. */
  const attempt = async (planned: Planned, handler: JobHandler): Promise<Planned | null> => {
    try {
      await withinTime(() => handler(planned.job), { limitMs: HANDLER_LIMIT_MS, timers });
      return null;
    } catch (error) {
      return afterFailure(planned, error);
    }
  };

  const afterFailure = ({ job, tries }: Planned, error: unknown): Planned | null => {
    const again = tries + 1 < MAX_TRIES;
    report({
      code: again ? 'job_failed' : 'job_given_up',
      message: again
        ? 'A planned job failed, and is tried again.'
        : 'A planned job failed for the last time.',
      kind: job.kind,
      ...faultOf(error),
    });
    return again ? { job, tries: tries + 1, due: now() + pauseAfter(tries + 1) } : null;
  };

  const finish = (entry: Waiting, next: Planned | null): Promise<void> =>
    turns.run(entry.key, async () => {
      // Cancelled, or planned anew while it ran: what stands in the store now is not this job.
      if (!isCurrent(entry)) return;
      if (next === null) {
        await jobs.remove(entry.key);
        waiting.delete(entry.key);
        return;
      }
      await jobs.replace(next);
      waitUntil(entry, next.due);
    });

  return async (entry, handler) => {
    try {
      const planned = await begin(entry);
      if (planned !== null) await finish(entry, await attempt(planned, handler));
    } catch (error) {
      const message = 'The store failed around a planned job. The job is tried again in a minute.';
      report({ code: 'storage_failed', message, kind: entry.kind, ...faultOf(error) });
      waitUntil(entry, now() + STORE_PAUSE_MS);
    }
  };
};

const waitUntil = (entry: Waiting, due: number): void => {
  entry.due = due;
  entry.state = 'waits';
};
