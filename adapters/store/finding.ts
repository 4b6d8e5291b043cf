/** Something that the store met and dealt with, and that whoever runs the server should know. */
export interface Finding {
  readonly code: FindingCode;
  /** One or two sentences for the log, without anything a person said and without names of streams. */
  readonly message: string;
  /** The file it concerns, where there is one. File names are keyed hashes. */
  readonly file?: string;
}

export type FindingCode =
  /** No master key is configured; one lies beside the data, which protects nobody who has both. */
  | 'development_key'
  /** The process that held the folder died without letting go. */
  | 'stale_lock_taken'
  /** Another process took the folder; this one writes nothing more. */
  | 'lock_lost'
  /** The end of a stream was never written in full (it was never acknowledged), and was cut off. */
  | 'torn_line_dropped'
  /** A stream can't be read as it stands. Restore its files from a backup, or remove the stream. */
  | 'stream_damaged'
  /** A deletion or a write that a crash had cut short was finished. */
  | 'leftover_removed'
  /** A deletion took effect, but some unreadable files could not be unlinked; the next start tries again. */
  | 'leftover_kept'
  /** The connection to the database broke. It is being opened again; what is under way waits. */
  | 'database_lost'
  | 'database_back'
  /** A listener of `watch` threw. What it was told about is stored all the same. */
  | 'listener_failed';

export type Report = (finding: Finding) => void;
