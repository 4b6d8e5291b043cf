import {
  createEmbeddedScheduler,
  PLANLAGT,
  PLANLAGT_INDEXES,
  type SchedulerFinding,
} from '../../../adapters/scheduler/index.ts';
import type { Scheduler } from '../../../dialogs/scheduler/index.ts';
import type { Documents } from '../../../dialogs/store/index.ts';
import { Folders } from '../../store/embedded/folder.ts';
import type { OpenScheduler } from '../contract/schedulerUnderTest.ts';
import { createFakeTime, type FakeTime } from '../fakeTime.ts';
import { mortal } from '../mortal.ts';

/** A Monday morning. */
export const START = Date.UTC(2026, 10, 2, 9);

/** Schedulers one after another over the same documents, under one clock. */
export interface Lives {
  readonly time: FakeTime;
  readonly findings: SchedulerFinding[];
  /** Ends the life before, as a crash does, and begins another. */
  begin(documents: Documents): Scheduler;
  /** Ends the last one. */
  end(): void;
}

export const createLives = (start = START): Lives => {
  const time = createFakeTime(start);
  const findings: SchedulerFinding[] = [];
  let end = () => {};
  return {
    time,
    findings,
    begin: (documents) => {
      end();
      const [life, timers] = [mortal(documents), time.timers()];
      end = () => {
        life.kill();
        timers.stop();
      };
      return createEmbeddedScheduler({
        store: { documents: life.documents },
        now: time.now,
        timers,
        report: (finding) => findings.push(finding),
      });
    },
    end: () => end(),
  };
};

/** For the contract: the embedded scheduler in an embedded store on disk. */
export const openEmbedded: OpenScheduler = async () => {
  const folders = new Folders();
  const lives = createLives();
  const { time } = lives;
  const collections = { [PLANLAGT]: PLANLAGT_INDEXES };
  const store = await folders.open(await folders.create(), { collections, now: time.now });
  return {
    scheduler: lives.begin(store.documents),
    reopen: async () => lives.begin(store.documents),
    at: (ms) => time.now() + ms,
    pass: time.pass,
    close: async () => {
      lives.end();
      await folders.clean();
    },
  };
};
