import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createPostgresScheduler } from '../../../adapters/scheduler/index.ts';
import type { Scheduler } from '../../../dialogs/scheduler/index.ts';
import { type Postgres, startPostgres } from '../../hjelp/postgres.ts';
import { job, waitUntil } from '../contract/schedulerUnderTest.ts';
import { prepareTemplate, Schedulers, SEALER } from './openPostgres.ts';
import { openWire } from './wire.ts';

let postgres: Postgres;
let template: string;
let url: string;
let schedulers: Schedulers;

beforeAll(async () => {
  postgres = await startPostgres();
  template = await prepareTemplate(postgres);
});
afterAll(() => postgres?.stop());
beforeEach(async () => {
  url = await postgres.freshDatabase(template);
  schedulers = new Schedulers();
});
afterEach(() => schedulers.close());

const until = (happened: () => boolean): Promise<void> => waitUntil(happened, () => setTimeout(20));

/** Plans as a caller does whose database is on its way back. */
const planStubbornly = async (scheduler: Scheduler, key: string): Promise<void> => {
  for (;;) {
    try {
      return await scheduler.plan(job(key));
    } catch {
      await setTimeout(100);
    }
  }
};

describe('when the database goes away', () => {
  const losses: { readonly [loss: string]: () => Promise<void> } = {
    'it restarts': () => postgres.restart(),
    'it crashes': () => postgres.crash(),
    'connections are cut': () => postgres.cutConnections(),
  };

  test.each(Object.keys(losses))('and comes back, work goes on: %s', async (loss) => {
    const scheduler = await schedulers.open(url);
    const done: string[] = [];
    await scheduler.plan(job('før', { at: Date.now() + 500 }));
    await scheduler.start({ varsel: async ({ key }) => void done.push(key) });

    await losses[loss]?.();
    await planStubbornly(scheduler, 'etter');
    await until(() => done.includes('før') && done.includes('etter'));

    expect(inspect(schedulers.findings)).not.toContain('hemmelig');
  });

  test('whoever plans is told so, the log too but not every second, and closing still works', async () => {
    const wire = await openWire(url);
    const scheduler = await schedulers.open(wire.url);
    await scheduler.start({ varsel: async () => {} });
    await wire.cut();

    const error: unknown = await scheduler.plan(job('en')).catch((thrown: unknown) => thrown);
    await until(() => schedulers.codes().includes('storage_failed'));
    await setTimeout(1200);

    expect(error).toMatchObject({ name: 'SchedulerError', code: 'database_failed' });
    expect(inspect(error, { depth: 9 })).not.toContain('hemmelig');
    expect(schedulers.codes()).toEqual(['storage_failed']);
    await scheduler.close();
  });

  test.each([
    ['mysql://bruker:passord@localhost/x', 'bad_url'],
    ['passord', 'bad_url'],
    ['postgres://bruker:passord@127.0.0.1:1/x', 'database_failed'],
    ['postgres://bruker:passord@host med rom:99999999/x', 'database_failed'],
    ['postgres://bruker:passord@[::/x', 'database_failed'],
  ])('or never was there, opening says so without the password: %s', async (address, code) => {
    const error: unknown = await createPostgresScheduler({ url: address, ...SEALER, report: () => {} }).catch(
      (thrown: unknown) => thrown,
    );

    expect(error).toMatchObject({ name: 'SchedulerError', code });
    expect(inspect(error, { depth: 9 })).not.toContain('passord');
  });
});
