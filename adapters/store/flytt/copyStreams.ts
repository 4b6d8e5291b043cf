import { StoreError } from '../storeError.ts';
import { forEachOf } from './crowd.ts';
import type { Move } from './move.ts';
import { isDamage, type StreamPart } from './sides.ts';

/** Records that are read and written at once. */
export const RECORDS_AT_ONCE = 200;

/** A key without records, work or position: what is left where a stream only owned documents. */
export const isNothing = (part: StreamPart | null): part is null =>
  part === null || (part.version === 0 && !part.pending);

/** `work` gives null for a stream that can't be read. */
export const unlessDamaged = async <T>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError && /_damaged$/.test(error.code)) return null;
    throw error;
  }
};

/** Makes every stream of the target equal to the source's. */
export const copyStreams = async (move: Move): Promise<void> => {
  const { source, target, atOnce, earlier } = move;
  await forEachOf(source.streams(), atOnce, async (found) => {
    if (isDamage(found)) move.leaveOut(found);
    else await copyStream(move, found.name);
  });
  if (!earlier) return;
  await forEachOf(target.streams(), atOnce, async (found) => {
    if (isDamage(found))
      throw new StoreError('stream_damaged', `Stream ${found.hash} of the target is damaged.`);
    const { name } = found;
    if (isNothing(await unlessDamaged(() => source.read(name, 0, 0)))) await target.removeStream(name);
  });
};

const copyStream = async (move: Move, name: string): Promise<void> => {
  const done = await unlessDamaged(() => writeStream(move, name));
  if (done === null) {
    move.leaveOut({ damaged: 'stream', hash: move.source.hashOf('stream', name) }, name);
    await move.target.removeStream(name);
  }
};

const writeStream = async (move: Move, name: string): Promise<true> => {
  const { source, target, earlier, counter } = move;
  let part = await source.read(name, 0, RECORDS_AT_ONCE);
  if (isNothing(part)) return true;
  const there = earlier ? await commonStart(move, name) : null;
  if (there === null && part.first > 1) await target.begin(name, part.first - 1);
  if (there !== null) part = (await source.read(name, there, RECORDS_AT_ONCE))!;
  for (;;) {
    const { after, texts, version }: StreamPart = part;
    const last: number = after + texts.length;
    await target.append(name, { after, texts, pending: last === version && part.pending });
    counter.add('records', texts.length);
    if (last === version) break;
    part = (await source.read(name, last, RECORDS_AT_ONCE))!;
  }
  counter.add('streams');
  return true;
};

/** How far the target has what the source has. What differs from it is removed: then null, as where there is nothing. */
const commonStart = async ({ source, target }: Move, name: string): Promise<number | null> => {
  const there = await unlessDamaged(() => target.read(name, 0, RECORDS_AT_ONCE));
  if (there !== null && !isNothing(there)) {
    let theirs: StreamPart | null = there;
    for (;;) {
      const ours: StreamPart = (await source.read(name, theirs.after, RECORDS_AT_ONCE))!;
      const same =
        ours.first === theirs.first &&
        theirs.version <= ours.version &&
        theirs.texts.every((text, n) => text === ours.texts[n]);
      if (!same) break;
      const last: number = theirs.after + theirs.texts.length;
      if (last === theirs.version) return last;
      theirs = await unlessDamaged(() => target.read(name, last, RECORDS_AT_ONCE));
      if (theirs === null) break;
    }
  }
  await target.removeStream(name);
  return null;
};
