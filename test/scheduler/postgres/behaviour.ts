import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import pg from 'pg';
import { createSealer } from '../../../adapters/store/index.ts';
import { gate, job, waitUntil } from '../contract/schedulerUnderTest.ts';
import { Schedulers } from './openPostgres.ts';

interface Given {
  readonly url: string;
  readonly schedulers: Schedulers;
}

const until = (happened: () => boolean): Promise<void> => waitUntil(happened, () => setTimeout(20));

/** What the scheduler on PostgreSQL does beyond the contract. Each test has a database of its own. */
export const postgresBehaviour = (freshDatabase: (prepared: boolean) => Promise<string>): void => {
  const on = (name: string, play: (given: Given) => Promise<void>, prepared = true): void =>
    test.concurrent(name, async () => {
      const schedulers = new Schedulers();
      try {
        await play({ url: await freshDatabase(prepared), schedulers });
      } finally {
        await schedulers.close();
      }
    });

  on(
    'instances make the tables together, and do each job once',
    async ({ url, schedulers }) => {
      const [a, b] = await Promise.all([schedulers.open(url), schedulers.open(url)]);
      const keys = Array.from({ length: 40 }, (_, n) => `jobb ${n}`);
      const done: string[] = [];
      for (const one of [a, b]) await one.start({ varsel: async ({ key }) => void done.push(key) });

      await Promise.all(keys.map((key, n) => (n % 2 ? a : b).plan(job(key))));
      await until(() => new Set(done).size === keys.length);
      await schedulers.close();

      expect(done.sort()).toEqual(keys.sort());
    },
    false,
  );

  on('instances that plan the same key at once plan one job', async ({ url, schedulers }) => {
    const [a, b] = [await schedulers.open(url), await schedulers.open(url)];
    await Promise.all([a, b, a, b, a, b].map((one) => one.plan(job('en'))));
    const done: string[] = [];

    const note = async ({ key }: { key: string }) => void done.push(key);
    await b.start({ varsel: note });
    await a.start({ varsel: note, siste: note });
    await a.plan(job('siste', { kind: 'siste', at: Date.now() + 1100 }));
    await until(() => done.includes('siste'));

    expect(done).toEqual(['en', 'siste']);
  });

  on('an instance leaves a kind to those who know it', async ({ url, schedulers }) => {
    const [old, young] = [await schedulers.open(url), await schedulers.open(url)];
    const done: string[] = [];
    await old.start({ gammelt: async ({ key }) => void done.push(key) });
    await old.plan(job('en', { kind: 'nytt' }));
    await young.start({ nytt: async ({ key }) => void done.push(key) });

    await until(() => done.length > 0);

    expect(done).toEqual(['en']);
  });

  on(
    'the database shows nothing of a job but its kind, whatever became of it',
    async ({ url, schedulers }) => {
      const scheduler = await schedulers.open(url);
      const data = { samtale: 'samtale-8f2c', navn: 'Nordmann' };
      await scheduler.plan(job('samtale-8f2c/gjort', { data }));
      await scheduler.plan(job('samtale-8f2c/feilet', { data }));
      const before = await everythingIn(url);
      let calls = 0;
      await scheduler.start({
        varsel: async ({ key }) => {
          calls++;
          if (key.endsWith('feilet')) throw new Error('Nordmann svarte ikke i samtale-8f2c');
        },
      });
      await until(() => calls === 2);
      await scheduler.close();
      const after = await everythingIn(url);

      for (const text of [before, after]) {
        expect(text).toContain('varsel');
        expect(text).not.toMatch(/samtale-8f2c|Nordmann|feilet/);
      }
      expect(inspect(schedulers.findings)).not.toMatch(/samtale-8f2c|Nordmann/);
      expect(schedulers.findings).toMatchObject([{ code: 'job_failed', kind: 'varsel', fault: 'Error' }]);
    },
  );

  on('a job that was sealed with another key waits for one who can open it', async ({ url, schedulers }) => {
    const other = await schedulers.open(url, createSealer(Buffer.alloc(32, 'annen'), 'jobs'));
    await other.start({ varsel: async () => {} });
    const scheduler = await schedulers.open(url);
    await scheduler.plan(job('en'));
    await until(() => schedulers.codes().includes('job_unreadable'));
    await other.close();
    const done: string[] = [];

    await scheduler.start({ varsel: async ({ key }) => void done.push(key) });
    await until(() => done.length > 0);

    expect(done).toEqual(['en']);
  });

  on('a handler that hangs counts as failed, and its job is tried again', async ({ url, schedulers }) => {
    const scheduler = await schedulers.open(url, { handlerLimitMs: 1000 });
    const never = gate();
    let calls = 0;
    await scheduler.start({ varsel: () => (++calls === 1 ? never.opened : Promise.resolve()) });

    await scheduler.plan(job('en'));
    await until(() => calls === 2);

    expect(schedulers.findings).toMatchObject([{ code: 'job_failed', fault: 'TimeoutError' }]);
  });
};

const everythingIn = async (url: string): Promise<string> => {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query('SELECT j::text AS line FROM jobs.job j');
  await client.end();
  return rows.map(({ line }) => line).join('\n');
};
