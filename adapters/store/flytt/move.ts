import type { Counter } from './progress.ts';
import type { Damage, JobSide, JobTarget, Side, Target } from './sides.ts';

/** A move under way. */
export interface Move {
  readonly source: Side;
  readonly target: Target;
  readonly jobs: { readonly source: JobSide; readonly target: JobTarget };
  /** The collection in which a folder keeps planned work: it is moved as jobs. */
  readonly jobCollection: string;
  /** Something of it may lie in the target already. */
  readonly earlier: boolean;
  /** How many streams or documents are dealt with at once. */
  readonly atOnce: number;
  readonly counter: Counter;
  /** What can't be read stays behind; `stream`: with what it owns. */
  leaveOut(damage: Damage, stream?: string): void;
  isLeftOut(stream: string | null): boolean;
}
