import { describe } from '@jest/globals';
import { planningContract } from './contract/planning.ts';
import { runningContract } from './contract/running.ts';
import type { OpenScheduler } from './contract/schedulerUnderTest.ts';
import { survivalContract } from './contract/survival.ts';

export type { OpenScheduler, SchedulerUnderTest } from './contract/schedulerUnderTest.ts';

/** What every adapter of the port `Scheduler` does. Written against the port only; each adapter passes it unchanged. */
export const schedulerContract = (name: string, open: OpenScheduler): void => {
  describe(`${name} keeps the contract of Scheduler`, () => {
    planningContract(open);
    runningContract(open);
    survivalContract(open);
  });
};
