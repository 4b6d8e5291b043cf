import type { Scheduler } from '../../dialogs/scheduler/index.ts';
import type { PostgresSchedulerOptions } from './postgres/index.ts';

export {
  createEmbeddedScheduler,
  type EmbeddedSchedulerOptions,
  PLANLAGT,
  PLANLAGT_INDEXES,
} from './embedded/index.ts';
export type { SchedulerFinding, SchedulerFindingCode, SchedulerReport } from './finding.ts';
export type { PostgresSchedulerOptions } from './postgres/index.ts';
export { SchedulerError, type SchedulerErrorCode } from './schedulerError.ts';
export { realTimers, type Timers } from './timers.ts';

/** See `postgres/index.ts`. pg-boss is loaded only when it is used. */
export const createPostgresScheduler = async (options: PostgresSchedulerOptions): Promise<Scheduler> => {
  const postgres = await import('./postgres/index.ts');
  return postgres.createPostgresScheduler(options);
};
