import type { Klokke } from '../../../dialogs/klokke.ts';
import type { SchedulerReport } from '../finding.ts';

export interface PostgresSchedulerOptions {
  /** `postgres://user:password@host:port/database`. Its user must be allowed to make the schema `jobs`. */
  readonly url: string;
  /** Seals a job, so that the database shows nothing of it but its kind and its time. Gives text without NUL, e.g. Base64. */
  readonly seal: (text: string) => string;
  /** Null for what can't be opened. */
  readonly open: (sealed: string) => string | null;
  /** What stands for a key in the database. Keyed, so that whoever reads the database can't test guesses. */
  readonly hash: (key: string) => string;
  /** Default: the machine's clock. Whether a job is due is decided by the clock of the database. */
  readonly now?: Klokke;
  readonly report: SchedulerReport;
  /**
   * How long a handler may take, at least 1 s. Default: 60 s. The job of an instance that died is done by another after
   * one and a half times this, and one to two times this until someone looks.
   */
  readonly handlerLimitMs?: number;
  /** How often each kind is looked for, at least 500 ms. Default: 1 s. */
  readonly lookEveryMs?: number;
}
