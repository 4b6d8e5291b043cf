import type { JsonObject } from '../json.ts';

/** Something to be done at a later time. */
export interface Job {
  /** Names the job: planned again under the same key while it waits, nothing changes. Up to 300 characters. */
  readonly key: string;
  /** What is to be done; whoever starts the scheduler has a handler for each kind. */
  readonly kind: string;
  /** When, in milliseconds since 1970. A time that has passed means: now. */
  readonly at: number;
  /** Ids and numbers only, never a person's words. */
  readonly data: JsonObject;
}

/** Does a job. What it throws means: try again later. It may be called more than once for one job, also on two instances. */
export type JobHandler = (job: Job) => Promise<void>;

/**
 * The port to work that waits for its time. Adapters: `adapters/scheduler/` (embedded: documents of the store and a timer;
 * Postgres: pg-boss). Every adapter passes `test/scheduler/schedulerContract.ts`, unchanged.
 */
export interface Scheduler {
  /** Plans a job. When this resolves, it is durable and will be done at least once, also after a restart. */
  plan(job: Job): Promise<void>;
  /** Takes back a job that waits. An unknown or finished one is no error. */
  cancel(key: string): Promise<void>;
  /**
   * Begins to do what is due, and what fell due while nothing ran. Jobs of a kind without a handler wait.
   * A job whose handler throws is tried again with growing pauses, for at least a day.
   */
  start(handlers: { readonly [kind: string]: JobHandler }): Promise<void>;
  /** Begins nothing more, and lets what is under way finish. */
  close(): Promise<void>;
}
