import type { Job, JobHandler, Scheduler } from '../../../dialogs/scheduler/index.ts';
import { closedError } from '../schedulerError.ts';
import { HANDLER_LIMIT_MS } from '../withinTime.ts';
import { createDoJobs } from './doJobs.ts';
import { databaseError, openBoss } from './openBoss.ts';
import type { PostgresSchedulerOptions } from './options.ts';
import { createQueues } from './queues.ts';
import type { SealedJob } from './sealedJob.ts';
import { toInsert } from './toInsert.ts';
import { createWaitingJobs } from './waitingJobs.ts';

export type { PostgresSchedulerOptions } from './options.ts';

const LOOK_EVERY_MS = 1000;
const WORKING = {
  batchSize: 8,
  burstWhenBatchFull: true,
  includeMetadata: true,
  perJobResults: true,
} as const;

/**
 * The port `Scheduler` for several instances that share the work: pg-boss, in the schema `jobs`. It connects and makes
 * the schema when it is called; throws `SchedulerError` when it can't.
 *
 * pg-boss drops a job whose id or unique key is taken, and a job that has ended keeps its id until it is deleted. So jobs
 * have ids of their own, and the key's hash is their `singletonKey`: unique among jobs that were never tried, by an
 * index. Those that wait to be tried again are looked for before.
 */
export const createPostgresScheduler = async (options: PostgresSchedulerOptions): Promise<Scheduler> => {
  const { url, seal, open, hash, now = Date.now, report } = options;
  const { handlerLimitMs: limitMs = HANDLER_LIMIT_MS, lookEveryMs = LOOK_EVERY_MS } = options;
  const boss = await openBoss({ url, report, now, superviseSeconds: Math.ceil(limitMs / 1000) });
  const queues = createQueues(boss);
  const waiting = createWaitingJobs(boss);
  const ours = new Set<string>();
  let closing: Promise<void> | null = null;
  let closed = false;

  const asking = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closed) throw closedError();
    try {
      return await work();
    } catch (error) {
      throw databaseError(error);
    }
  };

  const plan = async (job: Job): Promise<void> => {
    const { data, ...how } = toInsert(job, { seal, hash, now, limitMs });
    const queue = await queues.ensure(job.kind);
    if (await waiting.has(how.singletonKey)) return;
    await boss.send(queue, data, how);
  };

  const work = async (kind: string, handler: JobHandler): Promise<void> => {
    const queue = await queues.ensure(kind);
    ours.add(queue);
    const doJobs = createDoJobs({ kind, handler, open, limitMs, report, isClosing: () => closing !== null });
    const working = { ...WORKING, pollingIntervalSeconds: lookEveryMs / 1000 };
    await boss.work<SealedJob, unknown, typeof working>(queue, working, doJobs);
  };

  const end = async (): Promise<void> => {
    await Promise.all([...ours].map((queue) => boss.offWork(queue)));
    closed = true;
    await boss.stop({ graceful: false });
  };

  return {
    plan: (job) => asking(() => plan(job)),
    cancel: (key) => asking(() => waiting.delete(hash(key))),
    start: (handlers) =>
      asking(async () => {
        for (const [kind, handler] of Object.entries(handlers)) await work(kind, handler);
      }),
    close: () => {
      closing ??= end();
      return closing;
    },
  };
};
