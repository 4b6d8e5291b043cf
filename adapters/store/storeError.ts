/** What went wrong, for a handler or an operator's command that must tell the cases apart. */
export type StoreErrorCode =
  /** Another process has the data folder. The message says which, and what to do. */
  | 'data_dir_locked'
  /** The lock was taken by another process while this one ran (e.g. after being suspended); nothing more is written. */
  | 'lock_lost'
  /** The data folder or database was made with another master key. */
  | 'wrong_master_key'
  /** The configured master key is not 32 bytes of base64. */
  | 'bad_master_key'
  /** A stream holds something that is not what was written there. Other streams are unaffected. */
  | 'stream_damaged'
  /** A document is not what was written there. It can be deleted, nothing else. */
  | 'document_damaged'
  /** One append of more than some 70 MB. */
  | 'batch_too_large'
  /** The database could not be reached for 20 s. What was being written may have been written; reading it tells. */
  | 'database_unavailable'
  /** The database refused: rights, space, or a fault of ours. Nothing was written. */
  | 'database_failed'
  /** The database was changed for a newer version of this program, in a way that this one can't live with. */
  | 'newer_schema'
  /** A move of all data to this place was begun and not finished, so that not all is there (`npm run store:flytt`). */
  | 'unfinished_move'
  /** Running instances use the database that a move is to fill. */
  | 'database_in_use'
  | 'undeclared_collection'
  | 'undeclared_index'
  | 'store_closed'
  /** The running server took an admin command and went away before it answered. */
  | 'admin_no_answer';

/** The store itself failed. What was asked for did not happen, and the error says so by a code that stays stable. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
