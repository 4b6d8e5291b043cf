/** Something that went wrong outside any call, and that whoever runs the server should know. */
export interface SchedulerFinding {
  readonly code: SchedulerFindingCode;
  /** A sentence for the log, without keys, data or addresses. */
  readonly message: string;
  readonly kind?: string;
  /** The name or code of the error behind it, e.g. `TypeError` or `57P01`. Its own words are left out: they could hold data. */
  readonly fault?: string;
}

export type SchedulerFindingCode =
  /** A handler threw, or took too long. The job is tried again. */
  | 'job_failed'
  /** A job failed for the last time, and is not tried again. */
  | 'job_given_up'
  /** A job can't be read with this key. It is tried again like one that failed. */
  | 'job_unreadable'
  /** The store or the database failed. What was under way is tried again. */
  | 'storage_failed'
  /** The database is worth a look, says pg-boss. */
  | 'database_warning';

export type SchedulerReport = (finding: SchedulerFinding) => void;

/** What may be said of an error in a log. */
export const faultOf = (thrown: unknown): { readonly fault?: string } => {
  if (typeof thrown !== 'object' || thrown === null) return {};
  if ('code' in thrown && typeof thrown.code === 'string') return { fault: thrown.code };
  return 'name' in thrown && typeof thrown.name === 'string' ? { fault: thrown.name } : {};
};
