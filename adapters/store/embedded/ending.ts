import { closeSync, fstatSync, open, read as readCallback } from 'node:fs';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '../finding.ts';
import { cutOff, type Disk } from './disk.ts';
import { type Scan, scan } from './line.ts';
import { type StreamPlace, segmentPath } from './place.ts';

/** What the end of a stream's files tells, without its key. */
export interface Ending {
  readonly version: number;
  readonly pending: boolean;
  /** How long the last segment is. */
  readonly size: number;
  /** Bad lines were seen that no crash leaves behind. */
  readonly damaged: boolean;
  /** The damage is at the very end: which position comes next can't be known. */
  readonly lost: boolean;
}

export interface EndingOptions {
  readonly place: StreamPlace;
  readonly keyId: string;
  /** First positions of the segments, ascending. */
  readonly segments: readonly number[];
  readonly disk: Disk;
  readonly report: Report;
}

/** Read at once from the end of a segment: all of most conversations, a small part of long ones. */
const TAIL_BYTES = 32 * 1024;
const NEWLINE = 0x0a;

const openFile = promisify(open);
const read = promisify(readCallback);

/**
 * Reads the end of a stream, and cuts off a torn last line (which no append has acknowledged) with a report.
 * A segment without lines says which position comes next by its name; what is pending then stands in the one before.
 */
export const readEnding = async (options: EndingOptions): Promise<Ending> => {
  const { place, keyId, segments } = options;
  const first = segments.at(-1);
  if (first === undefined) return { version: 0, pending: false, size: 0, damaged: false, lost: false };

  const path = segmentPath(place, keyId, first);
  const tail = await readTail(path);
  const lost = tail.badAtEnd > 1;
  if (tail.badAtEnd === 1) await dropTornLine(options, path, tail);

  const last = tail.lines.at(-1);
  const before =
    last === undefined ? await readEnding({ ...options, segments: segments.slice(0, -1) }) : null;
  return {
    version: last?.last ?? first - 1,
    pending: last?.pending ?? before?.pending ?? false,
    size: tail.size,
    damaged: tail.damaged || lost || (before?.damaged ?? false),
    lost,
  };
};

interface Tail extends Scan {
  /** How much of the file is good. */
  readonly size: number;
  readonly fileSize: number;
}

/**
 * The good lines at the end of a segment. It is run once for each stream at start, so it takes plain file numbers (half
 * the cost of file handles), and waits on other threads only for the two calls that touch the disk.
 */
const readTail = async (path: string): Promise<Tail> => {
  const file = await openFile(path, 'r');
  try {
    const { size: fileSize } = fstatSync(file);
    const from = Math.max(0, fileSize - TAIL_BYTES);
    const bytes = await readFrom(file, from, fileSize);
    const skipped = from === 0 ? 0 : bytes.indexOf(NEWLINE) + 1;
    const part = scan(bytes.subarray(skipped));
    if (from === 0 || (part.lines.length > 0 && part.badAtEnd === 0)) {
      return { ...part, size: from + skipped + part.end, fileSize };
    }
    const whole = scan(await readFrom(file, 0, fileSize));
    return { ...whole, size: whole.end, fileSize };
  } finally {
    closeSync(file);
  }
};

const readFrom = async (file: number, position: number, end: number): Promise<Buffer> => {
  const bytes = Buffer.allocUnsafe(end - position);
  const { bytesRead, buffer } = await read(file, bytes, 0, bytes.length, position);
  return buffer.subarray(0, bytesRead);
};

const dropTornLine = async ({ disk, report }: EndingOptions, path: string, tail: Tail): Promise<void> => {
  await cutOff(disk, path, tail.size);
  const bytes = tail.fileSize - tail.size;
  report({
    code: 'torn_line_dropped',
    message: `The last line of a stream was not written in full and was cut off (${bytes} bytes).`,
    file: basename(path),
  });
};
