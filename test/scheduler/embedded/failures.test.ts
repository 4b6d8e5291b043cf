import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Job } from '../../../dialogs/scheduler/index.ts';
import type { Documents } from '../../../dialogs/store/index.ts';
import { gate, job } from '../contract/schedulerUnderTest.ts';
import { createFakeTime, type FakeTime, forMemory } from './fakeTime.ts';
import { createLives, type Lives } from './lives.ts';
import { type MemoryDocuments, memoryDocuments } from './memoryDocuments.ts';

const MINUTE = 60_000;

let documents: MemoryDocuments;
let time: FakeTime;
let lives: Lives;
let done: string[];

beforeEach(() => {
  documents = memoryDocuments();
  time = createFakeTime(Date.UTC(2026, 10, 2, 9), forMemory);
  lives = createLives(documents, time);
  done = [];
});

const note = async ({ key }: Job): Promise<void> => void done.push(key);
const failOn = (failing: keyof Documents): void =>
  documents.watch((when, operation) => {
    if (when === 'before' && operation === failing) throw new Error('Disken er full');
  });
const mend = (): void => documents.watch(() => {});
const codes = () => lives.findings.map(({ code }) => code);

describe('a store that fails', () => {
  test('while a job is planned says so to the caller, and nothing is planned', async () => {
    const scheduler = lives.begin();
    await scheduler.start({ varsel: note });
    failOn('put');

    await expect(scheduler.plan(job('en'))).rejects.toThrow('Disken er full');
    mend();
    await time.pass(MINUTE);

    expect(done).toEqual([]);
  });

  test('at start is asked again within a minute', async () => {
    await lives.begin().plan(job('en'));
    failOn('find');
    const scheduler = lives.begin();
    await scheduler.start({ varsel: note });
    await scheduler.plan(job('to'));
    await forMemory();
    mend();

    await time.pass(MINUTE);

    expect(done).toEqual(['to', 'en']);
    expect(codes()).toEqual(['storage_failed']);
  });

  test.each(['get', 'delete'] as const)(
    'around a job (%s) has it done again in a minute',
    async (operation) => {
      const scheduler = lives.begin();
      await scheduler.plan(job('en'));
      failOn(operation);
      await scheduler.start({ varsel: note });
      await forMemory();
      const before = done.length;
      mend();

      await time.pass(MINUTE);

      expect(done).toHaveLength(before + 1);
      expect(lives.findings).toMatchObject([{ code: 'storage_failed', kind: 'varsel', fault: 'Error' }]);
      await time.pass(MINUTE);
      expect(done).toHaveLength(before + 1);
    },
  );
});

describe('a handler that hangs', () => {
  test('counts as failed after a minute, and holds nothing up', async () => {
    const never = gate();
    const scheduler = lives.begin();
    await scheduler.start({ heng: () => never.opened, varsel: note });
    for (let n = 0; n < 20; n++) await scheduler.plan(job(`${n}`, { kind: 'heng' }));
    await scheduler.plan(job('en', { at: time.now() + 1 }));

    await time.pass(10 * MINUTE);

    expect(done).toEqual(['en']);
    expect(lives.findings[0]).toMatchObject({ code: 'job_failed', kind: 'heng', fault: 'TimeoutError' });
  });
});

describe('many jobs at once', () => {
  test('are done a few at a time', async () => {
    const going = gate();
    let [atWork, most] = [0, 0];
    const scheduler = lives.begin();
    for (let n = 0; n < 30; n++) await scheduler.plan(job(`${n}`));
    await scheduler.start({
      varsel: async (one) => {
        most = Math.max(most, ++atWork);
        await going.opened;
        atWork--;
        await note(one);
      },
    });
    await forMemory();
    going.open();
    await time.pass(1);

    expect(most).toBe(8);
    expect(done).toHaveLength(30);
  });
});

describe('a job that is planned while a start is still looking', () => {
  test('is done once, though its day is read when its handler runs', async () => {
    const scheduler = lives.begin();
    await scheduler.plan(job('fremmed', { kind: 'ukjent' }));
    await time.pass(10 * 24 * 60 * MINUTE);
    const [again, going] = [lives.begin(), gate()];
    let planning: Promise<void> | undefined;
    documents.watch((_when, operation) => {
      if (operation === 'find') planning ??= again.plan(job('en'));
    });

    await again.start({
      varsel: async (one) => {
        await note(one);
        await going.opened;
      },
    });
    await planning;
    await time.pass(1);
    going.open();
    await time.pass(MINUTE);

    expect(done).toEqual(['en']);
  });
});

describe('a job that is cancelled in the moment it is due', () => {
  test('does not have the job that is planned under its key done before its time', async () => {
    const scheduler = lives.begin();
    await scheduler.start({ varsel: note });
    await scheduler.plan(job('en', { at: time.now() + 1000 }));
    await time.pass(999);

    const asking = [
      scheduler.cancel('en'),
      scheduler.plan(job('en', { at: time.now() + MINUTE })),
      time.pass(1),
    ];
    await Promise.all(asking);
    await forMemory();
    expect(done).toEqual([]);
    await time.pass(MINUTE);

    expect(done).toEqual(['en']);
  });
});

describe('a job that is cancelled while its handler runs', () => {
  test('is not tried again when the handler fails, and its key is free', async () => {
    const going = gate();
    let calls = 0;
    const scheduler = lives.begin();
    await scheduler.start({
      varsel: async (one) => {
        if (++calls > 1) return note(one);
        await going.opened;
        throw new Error('Feil');
      },
    });
    await scheduler.plan(job('en'));
    await forMemory();

    await scheduler.cancel('en');
    await scheduler.plan(job('en', { at: time.now() + MINUTE }));
    going.open();
    await time.pass(MINUTE - 1);
    expect(calls).toBe(1);
    await time.pass(1);

    expect(done).toEqual(['en']);
  });
});
