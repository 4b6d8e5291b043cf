import { MoveRefusal } from './refusal.ts';
import type { JobSide, Side, Target } from './sides.ts';

interface Ends {
  readonly source: Side;
  readonly target: Target;
  readonly jobs: JobSide;
  /** Bring a copy that was finished earlier up to date. */
  readonly goOn: boolean;
}

/**
 * Marks the target as being filled from the source. False: nothing lies there yet; true: some of it may, from before.
 * Throws `MoveRefusal` when the target holds anything that a move from this very source hasn't put there.
 */
export const beginMove = async (ends: Ends): Promise<boolean> => {
  const { source, target } = ends;
  if (source.identity === target.identity)
    throw new MoveRefusal('same_place', 'Source and target are the same place.');
  if ((await source.marker())?.finished === false)
    throw new MoveRefusal(
      'unfinished_source',
      'The source was never filled: a move to it was cut short. Finish that first.',
    );
  const earlier = await mayGoOn(ends);
  await target.mark({ source: source.identity, finished: false, age: 0 });
  return earlier;
};

const mayGoOn = async ({ source, target, jobs, goOn }: Ends): Promise<boolean> => {
  const marker = await target.marker();
  if (marker === null) {
    if ((await target.isEmpty()) && (await hasNone(jobs))) return false;
    throw new MoveRefusal('other_data', 'The target holds other data. Choose an empty folder or database.');
  }
  if (marker.source !== source.identity)
    throw new MoveRefusal('other_move', 'The target was filled from another place. Choose an empty one.');
  if (!marker.finished) return true;
  if (!goOn)
    throw new MoveRefusal(
      'other_data',
      'A finished copy from this source lies there already. --fortsett brings it up to date; or choose an empty target.',
    );
  if (marker.age !== (await target.age()))
    throw new MoveRefusal(
      'lived_on',
      'A service has run on the target since it was filled. What people have said there would be lost.',
    );
  return true;
};

const hasNone = async (jobs: JobSide): Promise<boolean> => {
  for await (const _ of jobs.jobs()) return false;
  return true;
};
