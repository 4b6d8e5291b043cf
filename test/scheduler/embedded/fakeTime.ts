import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Timers } from '../../../adapters/scheduler/index.ts';

/** A clock that stands still until a test moves it. */
export interface FakeTime {
  readonly now: () => number;
  /** Timers of one process: each scheduler gets its own. */
  timers(): Timers & { stop(): void };
  /** Moves the clock, and rings each timer at its time. */
  pass(ms: number): Promise<void>;
  /** The longest that any timer was set for. */
  longest(): number;
}

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** Enough for files to be written; what needs longer is waited for by the test. */
const forFiles = (): Promise<void> => setTimeout(5);
/** Enough for everything that happens in memory. */
export const forMemory = (): Promise<void> => setImmediate();

/** `rest` is what lets others work after the clock has moved. */
export const createFakeTime = (start: number, rest = forFiles): FakeTime => {
  let clock = start;
  let longest = 0;
  const alarms = new Set<Alarm>();

  const next = (until: number): Alarm | undefined =>
    [...alarms].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];

  return {
    now: () => clock,
    longest: () => longest,
    timers: () => {
      let stopped = false;
      const after = (ms: number, work: () => void) => {
        longest = Math.max(longest, ms);
        const alarm = { at: clock + ms, ring: () => void (stopped || work()) };
        alarms.add(alarm);
        return () => void alarms.delete(alarm);
      };
      const stop = () => {
        stopped = true;
      };
      return { after, stop };
    },
    pass: async (ms) => {
      const until = clock + ms;
      for (let alarm = next(until); alarm !== undefined; alarm = next(until)) {
        clock = Math.max(clock, alarm.at);
        alarms.delete(alarm);
        alarm.ring();
        await rest();
      }
      clock = until;
      await rest();
    },
  };
};
