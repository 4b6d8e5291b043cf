import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Store } from '../../../dialogs/store/index.ts';
import { StoreModel } from './storeModel.ts';
import { COLLECTIONS, type OpenStore } from './storeUnderTest.ts';

/** What a step asks of the store, and of the model in the same way. */
type Step =
  | {
      readonly do: 'append' | 'forget';
      readonly stream: string;
      readonly size: number[];
      readonly off: number;
      readonly pending?: boolean;
    }
  | { readonly do: 'read'; readonly stream: string; readonly after: number; readonly limit: number }
  | { readonly do: 'replace'; readonly stream: string; readonly positions: number[] }
  | {
      readonly do: 'put';
      readonly id: string;
      readonly off?: number;
      readonly owner?: string;
      readonly kontor?: string;
    }
  | { readonly do: 'delete'; readonly id: string }
  | { readonly do: 'remove'; readonly stream: string }
  | { readonly do: 'crash' | 'restart' };

const stream = fc.constantFrom('a', 'b', 'ø');
const id = fc.constantFrom('1', '2', '3');
const kontor = fc.constantFrom('x', 'y');
/** 0: the version that is right. */
const off = fc.constantFrom(0, 0, 0, 0, 0, -1, 1);
const size = fc.array(fc.constantFrom(1, 1, 1, 2_000, 90_000), { maxLength: 3 });
const position = fc.integer({ min: 0, max: 12 });

const writing = { stream, size, off, pending: fc.boolean() };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record(
      { do: fc.constant('append' as const), ...writing },
      { requiredKeys: ['do', 'stream', 'size', 'off'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { do: fc.constant('forget' as const), ...writing },
      { requiredKeys: ['do', 'stream', 'size', 'off'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), stream }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('replace' as const),
      stream,
      positions: fc.uniqueArray(position, { maxLength: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('read' as const),
      stream,
      after: position,
      limit: fc.integer({ min: 0, max: 5 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record(
      { do: fc.constant('put' as const), id, off, owner: stream, kontor },
      { requiredKeys: ['do', 'id'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), id }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('crash' as const, 'restart' as const) }) },
);

/** Numbered, so that two records are never the same by chance. */
const recordsOf = (size: readonly number[], number: number) =>
  size.map((length, index) => ({ number, index, fyll: 'å'.repeat(length) }));

/** Does a step in both and gives back what each answered. */
const take = async (
  store: Store,
  model: StoreModel,
  given: Step,
  number: number,
): Promise<[unknown, unknown]> => {
  switch (given.do) {
    case 'append':
    case 'forget': {
      const records = recordsOf(given.size, number);
      const pending = given.pending === undefined ? {} : { pending: given.pending };
      const options = { expected: model.version(given.stream) + given.off, ...pending };
      return [
        await store.streams[given.do](given.stream, records, options),
        model[given.do](given.stream, records, options),
      ];
    }
    case 'read': {
      const { stream: name, after, limit } = given;
      return [await store.streams.read(name, after, limit), model.read(name, after, limit)];
    }
    case 'replace': {
      const changes = given.positions.map((at) => ({ position: at, record: { number, sladdet: at } }));
      return [await store.streams.replace(given.stream, changes), model.replace(given.stream, changes)];
    }
    case 'put': {
      const value = { number };
      const options = {
        ...(given.off !== undefined && { expected: model.documentVersion(given.id) + given.off }),
        ...(given.owner !== undefined && { owner: given.owner }),
        ...(given.kontor !== undefined && { indexes: { kontor: given.kontor } }),
      };
      return [
        await store.documents.put('avtaler', given.id, value, options),
        model.put(given.id, value, options),
      ];
    }
    case 'delete':
      return [await store.documents.delete('avtaler', given.id), model.delete(given.id)];
    case 'remove':
      return [await store.streams.remove(given.stream), model.remove(given.stream)];
    default:
      return [null, null];
  }
};

/** All that can be asked, in one object. */
const everythingIn = async (store: Store) => ({
  versions: await Promise.all(['a', 'b', 'ø'].map((name) => store.streams.version(name))),
  records: await Promise.all(['a', 'b', 'ø'].map((name) => store.streams.read(name, 0))),
  pending: [...(await store.streams.pending())].sort(),
  documents: await Promise.all(['1', '2', '3'].map((one) => store.documents.get('avtaler', one))),
  found: await Promise.all(['x', 'y'].map((value) => store.documents.find('avtaler', 'kontor', value))),
});

export const modelContract = (open: OpenStore): void => {
  describe('any sequence of operations', () => {
    test('answers as a plain model in memory does, through crashes and restarts', async () => {
      const run = async (steps: readonly Step[]) => {
        const opened = await open({ collections: COLLECTIONS, now: () => 0 });
        const model = new StoreModel();
        let { store } = opened;
        try {
          for (const [number, given] of steps.entries()) {
            if (given.do === 'restart') await store.close();
            if (given.do === 'restart' || given.do === 'crash') store = await opened.reopen();
            const [answer, expected] = await take(store, model, given, number);
            expect(answer).toEqual(expected);
          }
          expect(await everythingIn(store)).toEqual(model.everything());
          expect(await everythingIn(await opened.reopen())).toEqual(model.everything());
        } finally {
          await opened.close();
        }
      };
      await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 30 }), run), { numRuns: 100 });
    }, 120_000);
  });
};
