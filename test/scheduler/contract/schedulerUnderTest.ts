import { test } from '@jest/globals';
import type { Job, JobHandler, Scheduler } from '../../../dialogs/scheduler/index.ts';

/** A scheduler with nothing planned, and the time it goes by. */
export interface SchedulerUnderTest {
  readonly scheduler: Scheduler;
  /**
   * A new scheduler over what the last one has stored, as after a crash: the one before is not closed first, unless the
   * test did it, and what it was doing never gets any further.
   */
  reopen(): Promise<Scheduler>;
  /** A time so long from now. */
  at(ms: number): number;
  /** So long after it was due, a job has begun if it ever does. */
  readonly delayMs: number;
  /** Lets so much time pass, and what is due begin. */
  pass(ms: number): Promise<void>;
  /** Closes what is open and cleans up. */
  close(): Promise<void>;
}

export type OpenScheduler = () => Promise<SchedulerUnderTest>;

/** A scheduler, and what a test does with it. */
export interface Bench {
  readonly scheduler: Scheduler;
  /** What `note` was called with, in order. */
  readonly done: Job[];
  /** A handler that notes the job in `done`. */
  readonly note: JobHandler;
  /** Continues with what is stored, as after a crash. */
  crash(): Promise<Scheduler>;
  /** Continues with what is stored, after a proper close. */
  restart(): Promise<Scheduler>;
  at(ms: number): number;
  /** Lets time pass until it has happened; throws when it does not. */
  until(happened: () => boolean): Promise<void>;
  /** Lets time pass until what was due by now is done: plans one more job, with a handler of its own kind, and waits for it. */
  settle(): Promise<void>;
  /** Starts with the given handlers, and one for what `settle` plans. */
  start(handlers: { readonly [kind: string]: JobHandler }): Promise<void>;
}

const STEP_MS = 100;
/** Less than a test's time limit, so that a test that waits in vain still cleans up. */
const PATIENCE_MS = 25_000;

/** Waits for what others do in their own time; throws when it does not happen. */
export const waitUntil = async (happened: () => boolean, pause: () => Promise<void>): Promise<void> => {
  const last = performance.now() + PATIENCE_MS;
  while (!happened()) {
    if (performance.now() > last) throw new Error(`It did not happen: ${happened}`);
    await pause();
  }
};

/** `test` with a fresh scheduler for each. They run side by side, since on real time they mostly wait. */
export const onBench =
  (open: OpenScheduler) =>
  (name: string, play: (on: Bench) => Promise<void>): void =>
    test.concurrent(name, async () => {
      const opened = await open();
      try {
        await play(benchFor(opened));
      } finally {
        await opened.close();
      }
    });

const benchFor = (opened: SchedulerUnderTest): Bench => {
  let { scheduler } = opened;
  const done: Job[] = [];
  const settled: string[] = [];

  const crash = async () => {
    scheduler = await opened.reopen();
    return scheduler;
  };
  const until = (happened: () => boolean) => waitUntil(happened, () => opened.pass(STEP_MS));
  return {
    get scheduler() {
      return scheduler;
    },
    done,
    note: async (job) => void done.push(job),
    crash,
    restart: async () => {
      await scheduler.close();
      return crash();
    },
    at: (ms) => opened.at(ms),
    until,
    settle: async () => {
      const key = `til ro ${opened.at(0)}`;
      await scheduler.plan({ key, kind: 'ro', at: opened.at(opened.delayMs), data: {} });
      await until(() => settled.includes(key));
    },
    start: (handlers) => scheduler.start({ ...handlers, ro: async ({ key }) => void settled.push(key) }),
  };
};

/** A job that is due now, unless said otherwise. */
export const job = (key: string, options: Partial<Job> = {}): Job => ({
  key,
  kind: 'varsel',
  at: 0,
  data: {},
  ...options,
});

/** A promise and how to keep it. */
export const gate = (): { readonly opened: Promise<void>; open(): void } => {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
};
