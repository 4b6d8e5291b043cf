import type { Klokke } from '../../../dialogs/klokke.ts';
import { faultOf, type SchedulerReport } from '../finding.ts';
import { dayOf, type PlannedJobs } from './planned.ts';
import { type WaitingJobs, waitingFor } from './waiting.ts';

/** Brings what is planned to memory, a day at a time. */
export interface Days {
  /** Reads the days up to tomorrow that have not been read. Does not throw: those that failed are read next time. */
  read(): Promise<void>;
  /** Have all of them been read? */
  complete(): boolean;
}

interface Deps {
  readonly jobs: PlannedJobs;
  readonly waiting: WaitingJobs;
  readonly now: Klokke;
  readonly report: SchedulerReport;
}

export const createDays = ({ jobs, waiting, now, report }: Deps): Days => {
  const unread = new Set<number>();
  let next: number | undefined;

  const readDay = async (day: number) => {
    for (const planned of await jobs.ofDay(day)) {
      // What stands there is newer: this process has planned it or is doing it.
      if (!waiting.has(planned.job.key)) waiting.set(planned.job.key, waitingFor(planned));
    }
    unread.delete(day);
  };

  const readFirst = async () => {
    const today = dayOf(now());
    next = (await jobs.firstDay()) ?? today;
    await readUpTo(today + 1);
    // Not today, since a job that was asked for just before midnight may be on its way to yesterday.
    let first = today - 1;
    for (const { due } of waiting.values()) first = Math.min(first, dayOf(due));
    await jobs.raiseFirstDay(first);
  };

  const readUpTo = async (last: number) => {
    while (next !== undefined && next <= last) unread.add(next++);
    for (const day of unread) await readDay(day);
  };

  return {
    read: async () => {
      try {
        await (next === undefined ? readFirst() : readUpTo(dayOf(now()) + 1));
      } catch (error) {
        report({
          code: 'storage_failed',
          message: 'Planned jobs could not be read. They are looked for again in a minute.',
          ...faultOf(error),
        });
      }
    },
    complete: () => next !== undefined && unread.size === 0,
  };
};
