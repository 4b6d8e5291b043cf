import { PLANLAGT, PLANLAGT_INDEXES } from '../../../adapters/scheduler/index.ts';
import { Folders } from '../../store/embedded/folder.ts';
import type { OpenScheduler } from '../contract/schedulerUnderTest.ts';
import { createFakeTime } from './fakeTime.ts';
import { createLives } from './lives.ts';

/** For the contract: the embedded scheduler in an embedded store on disk. */
export const openEmbedded: OpenScheduler = async () => {
  const folders = new Folders();
  const time = createFakeTime(Date.UTC(2026, 10, 2, 9));
  const collections = { [PLANLAGT]: PLANLAGT_INDEXES };
  const store = await folders.open(await folders.create(), { collections, now: time.now });
  const lives = createLives(store.documents, time);
  return {
    scheduler: lives.begin(),
    reopen: async () => lives.begin(),
    at: (ms) => time.now() + ms,
    delayMs: 2000,
    pass: time.pass,
    close: async () => {
      lives.end();
      await folders.clean();
    },
  };
};
