import { createEmbeddedScheduler, type SchedulerFinding } from '../../../adapters/scheduler/index.ts';
import type { Scheduler } from '../../../dialogs/scheduler/index.ts';
import type { Documents } from '../../../dialogs/store/index.ts';
import type { FakeTime } from './fakeTime.ts';
import { mortal } from './mortal.ts';

/** Schedulers one after another over the same documents, under one clock. */
export interface Lives {
  readonly findings: SchedulerFinding[];
  /** Ends the life before, as a crash does, and begins another. */
  begin(): Scheduler;
  /** Ends the last one. */
  end(): void;
}

export const createLives = (documents: Documents, time: FakeTime): Lives => {
  const findings: SchedulerFinding[] = [];
  let end = () => {};
  return {
    findings,
    begin: () => {
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
