import { beginMove } from './begin.ts';
import { type Comparison, compare } from './compare.ts';
import { copyDocuments } from './copyDocuments.ts';
import { copyJobs } from './copyJobs.ts';
import { copyStreams } from './copyStreams.ts';
import type { Move } from './move.ts';
import { type Counts, createCounter, type Progress } from './progress.ts';
import type { Damage, JobSide, JobTarget, Side, Target } from './sides.ts';

export { holdsStore, type MoveFolderOptions, openFolderToMove } from '../embedded/moveSide.ts';
export {
  type DatabaseSide,
  type DatabaseTarget,
  type MoveDatabaseOptions,
  openDatabaseToRead,
  openDatabaseToWrite,
} from '../postgres/moveSide.ts';
export type { Comparison } from './compare.ts';
export type { Difference } from './comparing.ts';
export type { Counts, Progress } from './progress.ts';
export { MoveRefusal, type MoveRefusalCode } from './refusal.ts';
export type { Damage, FolderTarget, JobSide, JobTarget, MovedDocument, Side, Target } from './sides.ts';

export interface MoveOptions {
  readonly source: Side;
  readonly target: Target;
  readonly jobs: { readonly source: JobSide; readonly target: JobTarget };
  readonly jobCollection: string;
  /** Bring a copy that was finished earlier up to date: what the source has no more is deleted in it. */
  readonly goOn: boolean;
  /** Finish though some of the source can't be read, and stays behind. */
  readonly withoutDamaged: boolean;
  readonly tell: (progress: Progress) => void;
}

export interface MoveResult extends Comparison {
  readonly counts: Counts;
  /** What can't be read in the source. A stream's documents stay behind with it, and are not listed. */
  readonly damaged: readonly Damage[];
  /** Whether the target can be used now. If not, the same move goes on where it stopped. */
  readonly finished: boolean;
}

const AT_ONCE = 16;

/**
 * Makes the target equal to the source, and reads everything again from both to see that it is. Stopped at any point and
 * run again, it goes on. The source stays as it is. Throws `MoveRefusal` before anything is written, and `StoreError`.
 */
export const moveAll = async (options: MoveOptions): Promise<MoveResult> => {
  const { source, target, jobs, tell } = options;
  const earlier = await beginMove({ ...options, jobs: jobs.target });
  const damaged: Damage[] = [];
  const leftOut = new Set<string>();
  const move: Move = {
    ...options,
    earlier,
    atOnce: AT_ONCE,
    counter: createCounter('copy', tell),
    leaveOut: (damage, stream) => {
      damaged.push(damage);
      if (stream !== undefined) leftOut.add(stream);
    },
    isLeftOut: (stream) => stream !== null && leftOut.has(stream),
  };
  await copyStreams(move);
  await copyDocuments(move);
  await copyJobs(move);
  await target.raiseFence(await source.greatestFence());

  const counter = createCounter('verify', tell);
  const comparison = await compare({ ...move, counter });
  const finished = comparison.differences.length === 0 && (damaged.length === 0 || options.withoutDamaged);
  if (finished) await target.mark({ source: source.identity, finished, age: await target.age() });
  return { ...comparison, counts: counter.counts, damaged, finished };
};
