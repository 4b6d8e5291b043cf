import type { Klokke } from '../../../dialogs/klokke.ts';
import type { Job, JobHandler, Scheduler } from '../../../dialogs/scheduler/index.ts';
import type { Store } from '../../../dialogs/store/index.ts';
import type { SchedulerReport } from '../finding.ts';
import { closedError } from '../schedulerError.ts';
import { realTimers, type Timers } from '../timers.ts';
import { createDays } from './days.ts';
import { createPlannedJobs, type Planned } from './planned.ts';
import { createRunJob } from './runJob.ts';
import { createTurns } from './turns.ts';
import { type Waiting, type WaitingJobs, waitingFor } from './waiting.ts';

export { PLANLAGT, PLANLAGT_INDEXES } from './planned.ts';

export interface EmbeddedSchedulerOptions {
  /** Opened with the collection `PLANLAGT` and its `PLANLAGT_INDEXES`, and closed after the scheduler. No other process plans in it. */
  readonly store: Pick<Store, 'documents'>;
  readonly now: Klokke;
  /** Default: nobody is told. */
  readonly report?: SchedulerReport;
  /** Default: those of the machine. */
  readonly timers?: Timers;
}

/** Looked at again at least so often: the clock may have been set, and the machine may have slept. */
const LONGEST_WAIT_MS = 3_600_000;
/** The same while there are jobs that could not be read. */
const WAIT_FOR_STORE_MS = 60_000;
/** How many handlers are at work at once. */
const AT_ONCE = 8;

/**
 * The port `Scheduler` for one process: a document a job, and a timer for the nearest. A job that ended is deleted, so a
 * key may be planned again. Planned again while its handler runs, it is done once more.
 */
export const createEmbeddedScheduler = (options: EmbeddedSchedulerOptions): Scheduler => {
  const { store, now, report = () => undefined, timers = realTimers } = options;
  const jobs = createPlannedJobs(store.documents);
  const turns = createTurns();
  const waiting: WaitingJobs = new Map();
  const days = createDays({ jobs, waiting, now, report });
  const underWay = new Set<Promise<void>>();
  let handlers: ReadonlyMap<string, JobHandler> | null = null;
  let closing = false;
  let closed = false;
  let callOff = () => {};
  let looking = Promise.resolve();
  const runJob = createRunJob({ jobs, waiting, turns, now, report, timers, isClosing: () => closing });

  const begin = (entry: Waiting): void => {
    const handler = handlers?.get(entry.kind);
    if (handler === undefined) return;
    entry.state = 'taken';
    const run = runJob(entry, handler).then(() => {
      underWay.delete(run);
      goOn();
    });
    underWay.add(run);
  };

  /** Begins what is due, and sets the timer for what is next. */
  const goOn = (): void => {
    callOff();
    if (closing || handlers === null) return;
    const room = AT_ONCE - underWay.size;
    const { due, next } = sortOut([...waiting.values()].filter(canBegin), now());
    for (const entry of due.slice(0, room)) begin(entry);
    // Without room there is nothing to wait for but the end of one that is under way.
    callOff = timers.after(waitFor(due.length < room ? next : Number.POSITIVE_INFINITY), look);
  };

  const canBegin = ({ kind, state }: Waiting): boolean => state === 'waits' && handlers?.has(kind) === true;

  const waitFor = (time: number): number => {
    const longest = days.complete() ? LONGEST_WAIT_MS : WAIT_FOR_STORE_MS;
    return Math.max(0, Math.min(longest, time - now()));
  };

  const look = (): void => {
    looking = days.read().then(goOn);
  };

  const write = async (planned: Planned): Promise<void> => {
    const { key } = planned.job;
    // A job that runs may have looked before now, so this is another one.
    if (waiting.get(key)?.state === 'runs') await jobs.replace(planned);
    else if (!(await jobs.add(planned))) return;
    waiting.set(key, waitingFor(planned));
    goOn();
  };

  return {
    plan: async (job: Job) => {
      if (closed) throw closedError();
      const planned = { job: structuredClone(job), due: Math.max(job.at, now()), tries: 0 };
      await turns.run(job.key, () => write(planned));
    },
    cancel: async (key) => {
      if (closed) throw closedError();
      await turns.run(key, async () => {
        await jobs.remove(key);
        waiting.delete(key);
      });
    },
    start: async (given) => {
      if (closed) throw closedError();
      handlers = new Map(Object.entries(given));
      look();
      await looking;
    },
    // What is under way may still plan: a job that plans the next one does not lose it to a restart.
    close: async () => {
      closing = true;
      callOff();
      await looking;
      await Promise.all(underWay);
      await turns.idle();
      closed = true;
    },
  };
};

/** What is due, the longest due first, and when the next is. */
const sortOut = (entries: readonly Waiting[], now: number) => ({
  due: entries.filter(({ due }) => due <= now).sort((a, b) => a.due - b.due),
  next: entries.reduce((next, { due }) => (due > now ? Math.min(next, due) : next), Number.POSITIVE_INFINITY),
});
