import { type Checksum, createChecksum } from './checksum.ts';
import { compareStreams } from './compareStreams.ts';
import type { Comparing, Difference } from './comparing.ts';
import { isBoundToKey, textOf } from './copyDocuments.ts';
import { jobText } from './copyJobs.ts';
import { unlessDamaged } from './copyStreams.ts';
import { forEachOf } from './crowd.ts';
import { findExtra } from './findExtra.ts';
import type { Move } from './move.ts';
import { isDamage } from './sides.ts';

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly checksums: { readonly source: string; readonly target: string };
}

/** Reads everything from both sides, and compares it. What was left out counts as not being there. */
export const compare = async (move: Move): Promise<Comparison> => {
  const key = move.source.checksumKey;
  const sums = { source: createChecksum(key), target: createChecksum(key) };
  const comparing: Comparing = { ...move, sums, differences: [] };
  await compareStreams(comparing);
  await compareDocuments(comparing);
  await findExtra(comparing);
  await compareJobs(comparing);
  if ((await move.target.greatestFence()) < (await move.source.greatestFence()))
    comparing.differences.push({ what: 'fence', hash: '' });
  const { source, target } = sums;
  return { differences: comparing.differences, checksums: { source: source.sum, target: target.sum } };
};

const compareDocuments = async (comparing: Comparing): Promise<void> => {
  const { source, target, atOnce, jobCollection, sums, differences, counter } = comparing;
  await forEachOf(source.documents(), atOnce, async (ours) => {
    if (isDamage(ours) || ours.collection === jobCollection) return;
    if (comparing.isLeftOut(ours.owner) || isBoundToKey(comparing, ours)) return;
    const { collection, id } = ours;
    const theirs = await unlessDamaged(() => target.document(collection, id));
    const texts = [textOf(ours), theirs && textOf(theirs)] as const;
    addTo(sums.source, 'document', texts[0]);
    if (texts[1] !== null) addTo(sums.target, 'document', texts[1]);
    counter.add('documents');
    if (texts[0] !== texts[1])
      differences.push({ what: 'document', hash: source.hashOf('document', collection, id) });
  });
};

const compareJobs = async ({ jobs, sums, differences, counter, source }: Comparing): Promise<void> => {
  let expected = 0;
  for await (const ours of jobs.source.jobs()) {
    if (isDamage(ours)) continue;
    expected += 1;
    const theirs = await jobs.target.find(ours);
    addTo(sums.source, 'job', jobText(ours));
    if (theirs !== null) addTo(sums.target, 'job', jobText(theirs));
    counter.add('jobs');
    if (theirs === null || jobText(ours) !== jobText(theirs))
      differences.push({ what: 'job', hash: source.hashOf('document', 'job', ours.key) });
  }
  for await (const _ of jobs.target.jobs()) expected -= 1;
  if (expected < 0) differences.push({ what: 'job', hash: `${-expected} too many` });
};

const addTo = (sum: Checksum, what: string, text: string): void => {
  const item = sum.item([what]);
  item.update(text);
  item.end();
};
