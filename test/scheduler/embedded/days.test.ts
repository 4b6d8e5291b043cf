import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Job, Scheduler } from '../../../dialogs/scheduler/index.ts';
import { job } from '../contract/schedulerUnderTest.ts';
import { createFakeTime, type FakeTime, forMemory } from './fakeTime.ts';
import { createLives, type Lives } from './lives.ts';
import { type MemoryDocuments, memoryDocuments } from './memoryDocuments.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const MORNING = Date.UTC(2026, 10, 2, 9);

let documents: MemoryDocuments;
let time: FakeTime;
let lives: Lives;
let done: Job[];

beforeEach(() => {
  documents = memoryDocuments();
  time = createFakeTime(MORNING, forMemory);
  lives = createLives(documents, time);
  done = [];
});

const note = async (one: Job): Promise<void> => void done.push(one);
const start = async (): Promise<Scheduler> => {
  const scheduler = lives.begin();
  await scheduler.start({ varsel: note });
  await forMemory();
  return scheduler;
};
const keys = () => done.map(({ key }) => key);

describe('jobs far ahead', () => {
  test('are done in their order, at their time', async () => {
    const scheduler = await start();
    for (const days of [90, 1, 40, 2]) await scheduler.plan(job(`${days}`, { at: MORNING + days * DAY }));

    await time.pass(40 * DAY - 1);
    expect(keys()).toEqual(['1', '2']);

    await time.pass(1);
    expect(keys()).toEqual(['1', '2', '40']);
  });

  test('are done at their time also when they were planned in an earlier life', async () => {
    const scheduler = await start();
    const justAfterMidnight = Date.UTC(2026, 10, 6, 0, 5);
    await scheduler.plan(job('natt', { at: justAfterMidnight }));
    await start();

    await time.pass(justAfterMidnight - MORNING - 1);
    expect(keys()).toEqual([]);

    await time.pass(1);
    expect(keys()).toEqual(['natt']);
  });

  test('never set a timer for more than an hour', async () => {
    const scheduler = await start();
    await scheduler.plan(job('om ti år', { at: MORNING + 10 * YEAR }));
    await time.pass(3 * HOUR);

    expect(time.longest()).toBe(HOUR);
  });
});

describe('days on which nothing ran', () => {
  test('are looked at by the next start, however many', async () => {
    const scheduler = await start();
    for (const days of [0.5, 3, 400, 2000])
      await scheduler.plan(job(`${days}`, { at: MORNING + days * DAY }));
    lives.end();
    await time.pass(3 * YEAR);

    await start();

    expect(keys()).toEqual(['0.5', '3', '400']);
  });

  test('are not looked at by every start when a start has found nothing left on them', async () => {
    const scheduler = await start();
    await scheduler.plan(job('en', { at: MORNING + DAY }));
    lives.end();
    await time.pass(3 * YEAR);
    await start();
    await start();

    let finds = 0;
    documents.watch((when, operation) => void (when === 'before' && operation === 'find' && finds++));
    await start();

    expect(finds).toBeLessThan(5);
  });

  test('stay in sight while a job on them waits for its handler', async () => {
    const scheduler = await start();
    await scheduler.plan(job('fremmed', { kind: 'ukjent' }));
    for (let life = 0; life < 3; life++) {
      await time.pass(100 * DAY);
      await start();
    }

    await lives.begin().start({ ukjent: note });
    await forMemory();

    expect(keys()).toEqual(['fremmed']);
  });

  test('do not count for a clock that was wrong for a while', async () => {
    const ahead = createFakeTime(MORNING + 5 * YEAR, forMemory);
    const wrong = createLives(documents, ahead);
    const scheduler = wrong.begin();
    await scheduler.plan(job('langt fram', { at: MORNING + 6 * YEAR }));
    await scheduler.start({ varsel: note });
    wrong.end();

    await (await start()).plan(job('nå'));
    lives.end();
    await start();

    expect(keys()).toEqual(['nå']);
  });
});

describe('the pauses between tries', () => {
  test('grow to an hour, and go on where they were after a restart', async () => {
    const times: number[] = [];
    const fail = async () => {
      times.push(time.now());
      throw new Error('Feil');
    };
    const scheduler = lives.begin();
    await scheduler.plan(job('en'));
    await scheduler.start({ varsel: fail });
    await time.pass(20_000);
    await lives.begin().start({ varsel: fail });
    await time.pass(DAY);

    const pauses = times.slice(1).map((tried, n) => tried - (times[n] ?? 0));
    expect(pauses.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 64, 128].map((seconds) => seconds * 1000));
    expect(pauses.at(-1)).toBe(HOUR);
  });

  test('end after more than a day, and then the job is given up', async () => {
    let last = 0;
    const scheduler = lives.begin();
    await scheduler.plan(job('en'));
    await scheduler.start({
      varsel: async () => {
        last = time.now();
        throw new TypeError('Feil om Ola');
      },
    });
    await time.pass(10 * DAY);

    expect(last - MORNING).toBeGreaterThan(DAY);
    expect(lives.findings.at(-1)).toMatchObject({ code: 'job_given_up', kind: 'varsel', fault: 'TypeError' });
    expect(JSON.stringify(lives.findings)).not.toContain('Ola');
    expect(documents.ids()).toHaveLength(1);
  });
});
