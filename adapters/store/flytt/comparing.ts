import type { Checksum } from './checksum.ts';
import type { Move } from './move.ts';

/** Where the target is not as the source. */
export interface Difference {
  readonly what: 'stream' | 'document' | 'job' | 'fence';
  /** What stands for it in the source's files; in the target's for what only stands there. */
  readonly hash: string;
  /** Of the record, where it is one. */
  readonly position?: number;
}

/** A comparison under way. */
export interface Comparing extends Move {
  readonly sums: { readonly source: Checksum; readonly target: Checksum };
  readonly differences: Difference[];
}
