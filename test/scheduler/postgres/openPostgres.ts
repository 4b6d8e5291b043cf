import { setTimeout } from 'node:timers/promises';
import type { PostgresSchedulerOptions, SchedulerFinding } from '../../../adapters/scheduler/index.ts';
// Past the door, which loads it late: Jest refuses that while tests run side by side.
import { createPostgresScheduler } from '../../../adapters/scheduler/postgres/index.ts';
import { createSealer } from '../../../adapters/store/index.ts';
import type { Scheduler } from '../../../dialogs/scheduler/index.ts';
import type { Postgres } from '../../hjelp/postgres.ts';
import type { OpenScheduler } from '../contract/schedulerUnderTest.ts';
import { openWire } from './wire.ts';

export const SEALER = createSealer(Buffer.alloc(32, 'hemmelig'), 'jobs');

/** As often as pg-boss lets us. */
const LOOK_EVERY_MS = 500;

/** Schedulers of one test. */
export class Schedulers {
  readonly findings: SchedulerFinding[] = [];
  readonly #opened: Scheduler[] = [];

  async open(url: string, options: Partial<PostgresSchedulerOptions> = {}): Promise<Scheduler> {
    const report = (finding: SchedulerFinding) => this.findings.push(finding);
    const scheduler = await createPostgresScheduler({
      url,
      ...SEALER,
      report,
      lookEveryMs: LOOK_EVERY_MS,
      ...options,
    });
    this.#opened.push(scheduler);
    return scheduler;
  }

  codes(): string[] {
    return this.findings.map(({ code }) => code);
  }

  async close(): Promise<void> {
    await Promise.all(this.#opened.splice(0).map((scheduler) => scheduler.close()));
  }
}

/** Short, so that the job of a crashed scheduler is soon taken from it. */
const HANDLER_LIMIT_MS = 2000;

/** A database in which pg-boss has made its tables, as a template for others. */
export const prepareTemplate = async (postgres: Postgres): Promise<string> => {
  const url = await postgres.freshDatabase();
  const schedulers = new Schedulers();
  await schedulers.open(url);
  await schedulers.close();
  return url;
};

/** For the contract: real time, and a crash is a cut of the way to the database. */
export const openOn =
  (database: () => { readonly postgres: Postgres; readonly template: string }): OpenScheduler =>
  async () => {
    const { postgres, template } = database();
    const url = await postgres.freshDatabase(template);
    const schedulers = new Schedulers();
    let wire = await openWire(url);
    const open = () => schedulers.open(wire.url, { handlerLimitMs: HANDLER_LIMIT_MS });
    return {
      scheduler: await open(),
      reopen: async () => {
        await wire.cut();
        wire = await openWire(url);
        return open();
      },
      at: (ms) => Date.now() + ms,
      delayMs: LOOK_EVERY_MS + 100,
      pass: async (ms) => {
        await setTimeout(ms);
      },
      close: async () => {
        await schedulers.close();
        await wire.cut();
      },
    };
  };
