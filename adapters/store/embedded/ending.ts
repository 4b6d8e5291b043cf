import { open } from 'node:fs/promises';
import { basename } from 'node:path';
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
const TAIL_BYTES = 16 * 1024;
const NEWLINE = 0x0a;

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
  const before = last === undefined ? await readEnding({ ...options, segments: segments.slice(0, -1) }) : null;
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

const readTail = async (path: string): Promise<Tail> => {
  await using file = await open(path, 'r');
  const { size: fileSize } = await file.stat();
  const readFrom = async (position: number) => {
    const bytes = Buffer.alloc(fileSize - position);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, position);
    return bytes.subarray(0, bytesRead);
  };

  const from = Math.max(0, fileSize - TAIL_BYTES);
  const bytes = await readFrom(from);
  const skipped = from === 0 ? 0 : bytes.indexOf(NEWLINE) + 1;
  const part = scan(bytes.subarray(skipped));
  if (from === 0 || (part.lines.length > 0 && part.badAtEnd === 0)) {
    return { ...part, size: from + skipped + part.end, fileSize };
  }
  const whole = scan(await readFrom(0));
  return { ...whole, size: whole.end, fileSize };
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
