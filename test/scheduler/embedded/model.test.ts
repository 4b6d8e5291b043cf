import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JobHandler, Scheduler } from '../../../dialogs/scheduler/index.ts';
import { createFakeTime, forMemory } from './fakeTime.ts';
import { createLives } from './lives.ts';
import { memoryDocuments } from './memoryDocuments.ts';
import { SchedulerModel } from './schedulerModel.ts';

const DAY = 86_400_000;

type Step =
  | { readonly do: 'plan'; readonly key: string; readonly in: number }
  | { readonly do: 'cancel'; readonly key: string }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'fail' | 'mend' | 'restart' | 'crash' }
  /** The process dies at one of the next operations on the store, before it takes effect or after. */
  | { readonly do: 'fuse'; readonly operations: number; readonly when: 'before' | 'after' };

const key = fc.constantFrom('a', 'b', 'ø');
const delay = fc.constantFrom(-5000, 0, 0, 500, 1500, 60_000, DAY, 2.5 * DAY);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('plan' as const), key, in: delay }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cancel' as const), key }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: delay.filter((ms) => ms > 0) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('fail' as const, 'mend', 'restart', 'crash') }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fuse' as const),
      operations: fc.integer({ min: 1, max: 12 }),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
);

/** Plays the steps on a scheduler and on the model, and gives what went wrong. */
const play = async (steps: readonly Step[]): Promise<{ wrong: string[]; left: string[]; ids: string[] }> => {
  const time = createFakeTime(Date.UTC(2026, 10, 2, 23, 59, 59), forMemory);
  const documents = memoryDocuments();
  const lives = createLives(documents, time);
  const model = new SchedulerModel();
  const wrong: string[] = [];
  let fails = false;
  let dead = false;
  let fuse: Extract<Step, { do: 'fuse' }> | null = null;
  let burnt = 0;
  documents.watch((when) => {
    if (when !== fuse?.when || ++burnt < fuse.operations) return;
    fuse = null;
    dead = true;
    lives.end();
    // Before: nothing takes effect any more.
    if (when === 'before') throw new Error('Død');
  });

  const handler: JobHandler = async ({ key, data }) => {
    const fault = model.called(key, { n: data.n as number, now: time.now(), fails });
    if (fault !== null) wrong.push(fault);
    if (fails) throw new Error('Feil');
  };
  /** Whether the answer came; from the dead it does not. */
  const answered = async (asking: Promise<void>): Promise<boolean> => {
    let came = false;
    void asking.then(() => {
      came = true;
    });
    await forMemory();
    return came;
  };
  const begin = async (): Promise<Scheduler> => {
    for (;;) {
      if (dead) model.crash();
      dead = false;
      const scheduler = lives.begin();
      await answered(scheduler.start({ varsel: handler }));
      if (!dead) return scheduler;
    }
  };

  let scheduler = await begin();
  for (const [n, given] of steps.entries()) {
    switch (given.do) {
      case 'plan': {
        const at = time.now() + given.in;
        const planning = scheduler.plan({ key: given.key, kind: 'varsel', at, data: { n } });
        // Before the answer, since a job that is due may be done before it.
        model.plan(given.key, { n, at });
        if (await answered(planning)) model.answered(given.key);
        break;
      }
      case 'cancel':
        model.cancel(given.key, { answered: await answered(scheduler.cancel(given.key)) });
        break;
      case 'pass':
        await time.pass(given.ms);
        break;
      case 'fail':
      case 'mend':
        fails = given.do === 'fail';
        break;
      case 'fuse':
        [fuse, burnt] = [given, 0];
        break;
      case 'restart':
        await answered(scheduler.close());
        dead = true;
        break;
      case 'crash':
        dead = true;
        break;
    }
    await forMemory();
    if (dead) scheduler = await begin();
    model.rest();
  }
  fuse = null;
  fails = false;
  await begin();
  await time.pass(4 * DAY);
  return { wrong, left: model.promised(), ids: documents.ids() };
};

describe('any sequence of plans, cancellations, failures and crashes', () => {
  test('does each promised job, none before its time, and none twice or cancelled but around a crash', async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { wrong, left, ids } = await play(steps);
      expect({ wrong, left }).toEqual({ wrong: [], left: [] });
      expect(ids.filter((id) => id.startsWith('jobb/'))).toEqual([]);
    });
    await fc.assert(property, { numRuns: 150 });
  }, 60_000);
});
