import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { PLANLAGT } from '../../../adapters/scheduler/index.ts';
import {
  type MoveOptions,
  type MoveResult,
  moveAll,
  type Target,
} from '../../../adapters/store/flytt/index.ts';
import { openSource, openTarget } from '../../../bot/drift/flyttSider.ts';
import type { Sted } from '../../../bot/drift/flyttValg.ts';
import { openScheduler, openStore } from '../../../bot/lager.ts';
import type { Scheduler } from '../../../dialogs/scheduler/index.ts';
import type { Store } from '../../../dialogs/store/index.ts';
import { type Postgres, startPostgres } from '../../hjelp/postgres.ts';
import { ask } from '../postgres/databases.ts';

/** A folder or database, and the key that it is sealed with. */
export type Place = Sted & { readonly masterKey: string };

export const keyOf = (letter: string): string => Buffer.alloc(32, letter).toString('base64');

const settingsOf = (place: Place) => ({
  DATA_DIR: place.slag === 'mappe' ? place.dataDir : 'brukes-ikke',
  MASTER_KEY: place.masterKey,
  ...(place.slag === 'postgres' && { DATABASE_URL: place.url }),
});

const silent = () => undefined;

/** Opens the store of a place and its scheduler as the service does, and closes them afterwards. */
export const within = async <T>(
  place: Place,
  work: (store: Store, scheduler: Scheduler) => Promise<T>,
): Promise<T> => {
  const store = await openStore(settingsOf(place), silent);
  const scheduler = await openScheduler({ store, config: settingsOf(place), report: silent });
  try {
    return await work(store, scheduler);
  } finally {
    await scheduler.close();
    await store.close();
  }
};

export interface FlyttOptions extends Partial<Pick<MoveOptions, 'goOn' | 'withoutDamaged' | 'tell'>> {
  /** Stands between the move and its target. */
  readonly around?: (target: Target) => Target;
}

/** Moves everything from one place to another, as the command does. */
export const flytt = async (
  from: Place,
  to: Place,
  { around = (target) => target, ...options }: FlyttOptions = {},
): Promise<MoveResult> => {
  const source = await openSource(from, { masterKey: from.masterKey, report: silent });
  try {
    const target = await openTarget(to, { masterKey: to.masterKey, report: silent });
    try {
      const jobs = { source: source.jobs, target: target.jobs };
      const given = { goOn: false, withoutDamaged: false, tell: silent, ...options };
      return await moveAll({
        source: source.side,
        target: around(target.side),
        jobs,
        jobCollection: PLANLAGT,
        ...given,
      });
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
};

/** Places for the tests of one file, with one PostgreSQL. */
export const places = () => {
  const folders: string[] = [];
  let postgres: Postgres;
  let template: string;
  const folder = async (letter = 'a'): Promise<Place & { readonly slag: 'mappe' }> => {
    const dataDir = await mkdtemp(join(tmpdir(), 'brobygger-flytt-'));
    folders.push(dataDir);
    return { slag: 'mappe', dataDir, masterKey: keyOf(letter) };
  };
  beforeAll(async () => {
    postgres = await startPostgres();
    template = postgres.url;
    // An empty database with all tables, to copy: making them takes longer than the tests.
    const target = await openTarget(
      { slag: 'postgres', url: template },
      { masterKey: keyOf('a'), report: silent },
    );
    await target.close();
    await forgetKey(template);
  }, 60_000);
  afterAll(async () => {
    await postgres.stop();
    for (const path of folders) await rm(path, { recursive: true, force: true });
  });
  return {
    folder,
    /** Where a folder could be. */
    noFolder: async (letter = 'a'): Promise<Place & { readonly slag: 'mappe' }> => {
      const place = await folder(letter);
      await rm(place.dataDir, { recursive: true });
      return place;
    },
    copyOf: async (
      place: Place & { readonly slag: 'mappe' },
    ): Promise<Place & { readonly slag: 'mappe' }> => {
      const copy = { ...(await folder()), masterKey: place.masterKey };
      await cp(place.dataDir, copy.dataDir, { recursive: true });
      return copy;
    },
    database: async (letter = 'a'): Promise<Place & { readonly slag: 'postgres' }> => ({
      slag: 'postgres',
      url: await postgres.freshDatabase(template),
      masterKey: keyOf(letter),
    }),
  };
};

const forgetKey = (url: string): Promise<unknown> => ask(url, 'DELETE FROM brobygger.master_key');
