export type SchedulerErrorCode =
  | 'scheduler_closed'
  /** The address of the database is no address. */
  | 'bad_url'
  /** The database did not do what was asked. It may have been done all the same: ask again under the same key. */
  | 'database_failed';

/** The scheduler itself failed, by a code that stays stable. The text holds neither keys nor the database's address. */
export class SchedulerError extends Error {
  readonly code: SchedulerErrorCode;

  constructor(code: SchedulerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SchedulerError';
    this.code = code;
  }
}

export const closedError = (): SchedulerError =>
  new SchedulerError('scheduler_closed', 'The scheduler is closed.');
