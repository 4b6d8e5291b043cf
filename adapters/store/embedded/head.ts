import type { StreamKey } from './keyFile.ts';
import type { Batch } from './line.ts';

/** What must be known of a stream to append to it. */
export interface Head {
  /** Null: the stream was never written, or is removed. */
  readonly streamKey: StreamKey | null;
  readonly version: number;
  readonly pending: boolean;
  /** First positions of the segments, ascending. */
  readonly segments: readonly number[];
  /** Length of the last segment. */
  readonly size: number;
}

/** A stream that was never written, or is removed. */
export const EMPTY_HEAD: Head = { streamKey: null, version: 0, pending: false, segments: [], size: 0 };

/** A new segment is begun when the last one is this long. */
const SEGMENT_BYTES = 256 * 1024;

/** Where reading after a position begins: nothing is there before the first segment, it was forgotten. */
export const startOf = (head: Head, after: number): number =>
  Math.max(after, (head.segments[0] ?? head.version + 1) - 1);

/** The batch that comes next. */
export const batchAfter = ({ version }: Head, texts: readonly string[], pending: boolean): Batch => ({
  first: version + 1,
  last: version + texts.length,
  pending,
});

/** The segment that takes the batch; null when a new one must be begun. Two segments never start at one position. */
export const openSegmentOf = (head: Head, batch: Batch): number | null => {
  const first = head.segments.at(-1);
  if (first === undefined) return null;
  return head.size >= SEGMENT_BYTES && first < batch.first ? null : first;
};

/** First positions of the segments that hold one of the changed positions. */
export const touchedSegments = (head: Head, changes: ReadonlyMap<number, string>): number[] =>
  head.segments.filter((first, index) => {
    const next = head.segments[index + 1] ?? head.version + 1;
    return [...changes.keys()].some((position) => position >= first && position < next);
  });
