import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { REGISTER } from '../../../bot/turn/register.ts';
import type { JsonObject } from '../../../dialogs/json.ts';
import type { Job } from '../../../dialogs/scheduler/index.ts';
import type { Store } from '../../../dialogs/store/index.ts';
import { add, recordsOf } from '../contract/storeUnderTest.ts';
import { flytt, type Place, places, within } from './steder.ts';

const at = places();

const LATER = Date.UTC(2100, 0, 1);
const STREAMS = ['a', 'b', 'ø', 'samtale:1'];
const IDS = ['1', '2', 'æ'];
const DAYS = ['2030-01-01', '2030-01-02'];

type Step =
  | {
      readonly do: 'append' | 'forget';
      readonly stream: string;
      readonly texts: string[];
      readonly pending: boolean;
    }
  | { readonly do: 'replace'; readonly stream: string; readonly position: number; readonly text: string }
  | { readonly do: 'remove'; readonly stream: string }
  | {
      readonly do: 'put';
      readonly id: string;
      readonly owner?: string;
      readonly day?: string;
      readonly value: JsonObject;
    }
  | { readonly do: 'plan'; readonly job: Job };

const stream = fc.constantFrom(...STREAMS);
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('linje\nskift', 'x'.repeat(90_000)));
const value = fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<JsonObject>;
const job = fc.record({
  key: fc.string({ minLength: 1, maxLength: 10 }),
  kind: fc.constantFrom('beskjed', 'annet arbeid'),
  at: fc.integer({ min: LATER, max: LATER + 10 ** 9 }),
  data: value,
});
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('append' as const, 'append' as const, 'forget' as const),
      stream,
      texts: fc.array(text, { maxLength: 4 }),
      pending: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('replace' as const),
      stream,
      position: fc.integer({ min: 1, max: 5 }),
      text,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), stream }) },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        do: fc.constant('put' as const),
        id: fc.constantFrom(...IDS),
        value,
        owner: stream,
        day: fc.constantFrom(...DAYS),
      },
      { requiredKeys: ['do', 'id', 'value'] },
    ),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('plan' as const), job }) },
);

const take = (place: Place, steps: readonly Step[]): Promise<void> =>
  within(place, async (store, scheduler) => {
    for (const given of steps) {
      if (given.do === 'plan') await scheduler.plan(given.job);
      else await takeIn(store, given);
    }
  });

const takeIn = async (
  { streams, documents }: Store,
  given: Exclude<Step, { do: 'plan' }>,
): Promise<unknown> => {
  switch (given.do) {
    case 'append':
    case 'forget': {
      const { stream: name, texts, pending } = given;
      const records = texts.map((tekst) => ({ tekst }));
      return streams[given.do](name, records, { expected: await streams.version(name), pending });
    }
    case 'replace':
      return streams.replace(given.stream, [{ position: given.position, record: { sladdet: given.text } }]);
    case 'remove':
      return streams.remove(given.stream);
    case 'put': {
      const { id, owner, day, value: content } = given;
      return documents.put(REGISTER, id, content, {
        ...(owner !== undefined && { owner }),
        ...(day !== undefined && { indexes: { slettes: day } }),
      });
    }
  }
};

/** All that can be asked. */
const everythingIn = (place: Place) =>
  within(place, async ({ streams, documents }) => ({
    versions: await Promise.all(STREAMS.map((name) => streams.version(name))),
    records: await Promise.all(STREAMS.map((name) => streams.read(name, 0))),
    pending: await streams.pending(),
    documents: await Promise.all(IDS.map((id) => documents.get(REGISTER, id))),
    found: await Promise.all(DAYS.map((day) => documents.find(REGISTER, 'slettes', day))),
  }));

describe('a store that was moved from a folder to a database and to a folder again', () => {
  test('holds the same, whatever was done in it, under other keys', async () => {
    const run = async (steps: readonly Step[]) => {
      const [folder, database, copy] = [await at.folder('a'), await at.database('b'), await at.noFolder('c')];
      await take(folder, steps);
      const expected = await everythingIn(folder);

      const there = await flytt(folder, database);
      expect(there).toMatchObject({ finished: true, differences: [], damaged: [] });
      expect(there.checksums.target).toBe(there.checksums.source);
      expect(await everythingIn(database)).toEqual(expected);

      const back = await flytt(database, copy);
      expect(back).toMatchObject({ finished: true, differences: [], damaged: [], counts: there.counts });
      expect(await everythingIn(copy)).toEqual(expected);
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 25 }), run), { numRuns: 12 });
  }, 120_000);

  test('gives every lease a greater fence than any before', async () => {
    const [folder, database, copy] = [await at.folder(), await at.database(), await at.noFolder()];
    const fences: number[] = [];
    const takeLease = (place: Place) =>
      within(place, async ({ leases }) => void fences.push((await leases.acquire('samtale', 60_000))!.fence));
    await takeLease(folder);
    await flytt(folder, database);
    await takeLease(database);
    await flytt(database, copy);
    await takeLease(copy);

    expect(fences).toEqual([...new Set(fences)].sort((a, b) => a - b));
  }, 60_000);

  test('does what was planned, each job once', async () => {
    const [folder, database, copy] = [await at.folder(), await at.database('b'), await at.noFolder()];
    const done: string[] = [];
    const plan = (place: Place, key: string, time: number) =>
      within(place, (_, scheduler) => scheduler.plan({ key, kind: 'beskjed', at: time, data: { n: 1 } }));
    await plan(folder, 'straks', 0);
    await plan(folder, 'siden', LATER);
    await flytt(folder, database);
    await flytt(database, copy);
    await within(copy, async (_, scheduler) => {
      await scheduler.start({ beskjed: async ({ key, data }) => void done.push(`${key} ${data.n}`) });
      while (done.length === 0) await new Promise((soon) => setTimeout(soon, 10));
    });

    expect(done).toEqual(['straks 1']);
    expect((await flytt(copy, await at.noFolder())).counts.jobs).toBe(1);
  }, 60_000);

  test('is gone on with: positions go on where they were, and a deletion deletes', async () => {
    const [folder, database] = [await at.folder(), await at.database('b')];
    await within(folder, async (store) => {
      await add(store, 's', { n: 1 }, { n: 2 });
      await store.streams.forget('s', [], { expected: 2 });
    });
    await flytt(folder, database);

    await within(database, async (store) => {
      expect(await add(store, 's', { n: 3 })).toBe(3);
      expect(await store.streams.read('s', 0)).toEqual([{ position: 3, record: { n: 3 } }]);
      await store.streams.remove('s');
      expect(await recordsOf(store, 's')).toEqual([]);
    });
  }, 60_000);

  test('moves long streams in pieces', async () => {
    const [folder, database] = [await at.folder(), await at.database('b')];
    const records = Array.from({ length: 1_003 }, (_, n) => ({ n }));
    await within(folder, (store) => add(store, 'lang', ...records));

    expect(await flytt(folder, database)).toMatchObject({
      finished: true,
      counts: { streams: 1, records: 1_003 },
    });
    expect(await within(database, (store) => recordsOf(store, 'lang'))).toEqual(records);
  }, 60_000);
});
