import type { Comparing } from './comparing.ts';
import { isNothing, RECORDS_AT_ONCE, unlessDamaged } from './copyStreams.ts';
import { forEachOf } from './crowd.ts';
import { isDamage, type StreamPart } from './sides.ts';

export const compareStreams = async (comparing: Comparing): Promise<void> => {
  const { source, atOnce } = comparing;
  await forEachOf(source.streams(), atOnce, async (found) => {
    if (!isDamage(found) && !comparing.isLeftOut(found.name)) await compareStream(comparing, found.name);
  });
};

const compareStream = async (comparing: Comparing, name: string): Promise<void> => {
  const { source, target, sums, differences, counter } = comparing;
  const hash = source.hashOf('stream', name);
  let ours = await source.read(name, 0, RECORDS_AT_ONCE);
  if (isNothing(ours)) return;
  let theirs = await unlessDamaged(() => target.read(name, 0, RECORDS_AT_ONCE));
  if (theirs === null) return void differences.push({ what: 'stream', hash });
  if (!sameHead(ours, theirs)) differences.push({ what: 'stream', hash });
  const items = [sums.source.item(headOf(name, ours)), sums.target.item(headOf(name, theirs))] as const;
  for (;;) {
    const end: number = ours.after + ours.texts.length;
    for (const text of ours.texts) items[0].update(text);
    for (const text of theirs?.texts ?? []) items[1].update(text);
    differences.push(
      ...recordsApart(ours, theirs).map((position) => ({ what: 'stream' as const, hash, position })),
    );
    counter.add('records', ours.texts.length);
    if (end >= ours.version) break;
    ours = (await source.read(name, end, RECORDS_AT_ONCE))!;
    theirs = await unlessDamaged(() => target.read(name, end, RECORDS_AT_ONCE));
  }
  for (const item of items) item.end();
  counter.add('streams');
};

const headOf = (name: string, { version, pending, first }: StreamPart) => [
  'stream',
  name,
  version,
  pending,
  first,
];

const sameHead = (a: StreamPart, b: StreamPart): boolean =>
  a.version === b.version && a.pending === b.pending && a.first === b.first;

/** The positions of those of `ours` that are not the same there. */
const recordsApart = (ours: StreamPart, theirs: StreamPart | null): number[] =>
  ours.texts.flatMap((text, n) =>
    theirs !== null && theirs.after === ours.after && theirs.texts[n] === text ? [] : [ours.after + 1 + n],
  );
