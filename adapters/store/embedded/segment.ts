import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type DataKey, seal, unseal } from '../envelope.ts';
import { StoreError } from '../storeError.ts';
import { type Batch, encodeLine, type Line, scan, sealedOf } from './line.ts';
import { type StreamPlace, segmentPath } from './place.ts';

/** One segment of a stream under its present key. Records go in and out as JSON texts. */
export interface Segment {
  readonly place: StreamPlace;
  readonly key: DataKey;
  /** Position of its first record. */
  readonly first: number;
}

const batchPlace = ({ place, key }: Segment, { first, last, pending }: Batch) =>
  ['batch', place.hash, key.id, first, last, pending] as const;

export const pathOf = ({ place, key, first }: Segment): string => segmentPath(place, key.id, first);

/** Seals a batch to the line that is appended. JSON has no raw newline, so a newline parts the records. */
export const sealBatch = (segment: Segment, batch: Batch, texts: readonly string[]): Buffer =>
  encodeLine(batch, seal(segment.key.secret, batchPlace(segment, batch), texts.join('\n')));

/** A segment's file, read and found whole. */
export interface OpenedSegment {
  readonly lines: readonly Line[];
  /** The line as it stands in the file. */
  bytesOf(line: Line): Buffer;
  /** The records of a line. */
  textsOf(line: Line): readonly string[];
}

/**
 * Reads a segment. `size` is how much of the file is known to be good.
 * Throws `stream_damaged` when a line is bad or missing, or was sealed elsewhere.
 */
export const readSegment = async (
  segment: Segment,
  size = Number.POSITIVE_INFINITY,
): Promise<OpenedSegment> => {
  const bytes = (await readFile(pathOf(segment))).subarray(0, size);
  const { lines, damaged, badAtEnd } = scan(bytes);
  if (damaged || badAtEnd > 0 || (lines[0]?.first ?? segment.first) !== segment.first)
    throw damagedSegment(segment);

  return {
    lines,
    bytesOf: (line) => bytes.subarray(line.start, line.end),
    textsOf: (line) => {
      const text = unseal(segment.key.secret, batchPlace(segment, line), sealedOf(bytes, line));
      if (text === null) throw damagedSegment(segment);
      return text === '' ? [] : text.split('\n');
    },
  };
};

export const damagedSegment = (segment: Segment): StoreError =>
  new StoreError(
    'stream_damaged',
    `A stream is damaged in ${basename(pathOf(segment))}. Restore its files from a backup, or remove the stream.`,
  );
