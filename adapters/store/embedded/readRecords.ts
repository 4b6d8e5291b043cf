import type { DataKey } from '../envelope.ts';
import type { StreamPlace } from './place.ts';
import { damagedSegment, type OpenedSegment, readSegment } from './segment.ts';

export interface RecordRange {
  readonly place: StreamPlace;
  readonly key: DataKey;
  /** First positions of the segments, ascending. */
  readonly segments: readonly number[];
  readonly version: number;
  /** How much of the last segment is good. */
  readonly size: number;
  readonly after: number;
  readonly limit: number;
}

/**
 * Reads records from the files, as JSON texts: those with position > `after`, at most `limit`.
 * Only the segments that hold them are read. Throws `stream_damaged` when one of these is not whole.
 */
export const readRecords = async (range: RecordRange): Promise<string[]> => {
  const texts: string[] = [];
  const start = Math.max(
    0,
    range.segments.findLastIndex((first) => first <= range.after + 1),
  );
  for (let index = start; index < range.segments.length && texts.length < range.limit; index++) {
    const opened = await openSegment(range, index);
    texts.push(...textsAfter(opened, range.after, range.limit - texts.length));
  }
  return texts;
};

const openSegment = async (range: RecordRange, index: number): Promise<OpenedSegment> => {
  const { place, key, segments, version, size } = range;
  const first = segments[index]!;
  const next = segments[index + 1];
  const segment = { place, key, first };
  const opened = await readSegment(segment, next === undefined ? size : undefined);
  const last = opened.lines.at(-1)?.last ?? first - 1;
  if (last !== (next ?? version + 1) - 1) throw damagedSegment(segment);
  return opened;
};

const textsAfter = (opened: OpenedSegment, after: number, limit: number): string[] => {
  const texts: string[] = [];
  for (const line of opened.lines) {
    if (texts.length >= limit) break;
    if (line.last > after) texts.push(...opened.textsOf(line).slice(Math.max(0, after + 1 - line.first)));
  }
  return texts.slice(0, limit);
};
