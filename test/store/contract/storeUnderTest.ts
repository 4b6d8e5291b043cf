import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach } from '@jest/globals';
import type { JsonObject } from '../../../dialogs/json.ts';
import type { Collections, Store } from '../../../dialogs/store/index.ts';

/** A store with nothing in it, and a way to see what survives. */
export interface StoreUnderTest {
  readonly store: Store;
  /**
   * A new store over what the last one has stored, as after a crash: the one before is not closed first, unless the
   * test did it, and not used any more.
   */
  reopen(): Promise<Store>;
  /** Closes what is open and cleans up. */
  close(): Promise<void>;
}

export type OpenStore = (options: {
  readonly collections: Collections;
  readonly now: () => number;
}) => Promise<StoreUnderTest>;

export const COLLECTIONS: Collections = { avtaler: ['kontor', 'dato'], utkast: [] };

/** A fresh store for each test, under a clock that stands still until a test moves it. */
export interface Bench {
  readonly store: Store;
  /** Continues with what is stored, as after a crash. */
  crash(): Promise<Store>;
  /** Continues with what is stored, after a proper close. */
  restart(): Promise<Store>;
  pass(ms: number): void;
}

export const bench = (open: OpenStore): Bench => {
  let clock = 0;
  let opened: StoreUnderTest;
  let store: Store;
  beforeEach(async () => {
    clock = Date.UTC(2026, 10, 2, 9);
    opened = await open({ collections: COLLECTIONS, now: () => clock });
    store = opened.store;
  });
  afterEach(() => opened.close());

  const crash = async () => {
    store = await opened.reopen();
    return store;
  };
  return {
    get store() {
      return store;
    },
    crash,
    restart: async () => {
      await store.close();
      return crash();
    },
    pass: (ms) => {
      clock += ms;
    },
  };
};

/** Appends at whatever version the stream has. */
export const add = async (store: Store, stream: string, ...records: JsonObject[]): Promise<number> => {
  const expected = await store.streams.version(stream);
  const result = await store.streams.append(stream, records, { expected });
  if (!result.ok) throw new Error(`Not appended: ${result.reason}`);
  return result.version;
};

/** The records of a stream, without their positions. */
export const recordsOf = async (store: Store, stream: string, after = 0): Promise<JsonObject[]> =>
  (await store.streams.read(stream, after)).map(({ record }) => record);

/** Waits for what another part does in its own time. Fails by the test's time limit. */
export const until = async (happened: () => boolean): Promise<void> => {
  while (!happened()) await setTimeout(5);
};
