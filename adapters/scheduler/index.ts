export {
  createEmbeddedScheduler,
  type EmbeddedSchedulerOptions,
  PLANLAGT,
  PLANLAGT_INDEXES,
} from './embedded/index.ts';
export type { SchedulerFinding, SchedulerFindingCode, SchedulerReport } from './finding.ts';
export { createPostgresScheduler, type PostgresSchedulerOptions } from './postgres/index.ts';
export { SchedulerError, type SchedulerErrorCode } from './schedulerError.ts';
export { realTimers, type Timers } from './timers.ts';
