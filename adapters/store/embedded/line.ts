import { crc32 } from 'node:zlib';
import { StoreError } from '../storeError.ts';

/*
 * One line a batch:
 *
 *   <sealed records in base64> <first> <last> <pending> <length> <crc>\n
 *
 * Everything after the base64 has a fixed width, so the end of a file tells the stream's version and whether work is
 * pending, without a key and without reading the rest. `length` is that of the base64; the CRC32 covers all before it.
 */

/** The records of one append. None: `last` is `first - 1`, and the line only says whether work is pending. */
export interface Batch {
  readonly first: number;
  readonly last: number;
  readonly pending: boolean;
}

/** A good line, and where it lies in the bytes that were scanned. */
export interface Line extends Batch {
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  /** The good lines, in order. */
  readonly lines: readonly Line[];
  /** Where the last good line ends. */
  readonly end: number;
  /** How many bad lines follow the last good one. One is what a crash leaves; more is damage. */
  readonly badAtEnd: number;
  /** Something before the last good line is bad or missing. */
  readonly damaged: boolean;
}

const TRAILER = / (\d{10}) (\d{10}) ([01]) (\d{8}) ([0-9a-f]{8})\n/y;
const TRAILER_BYTES = 43;
const CRC_BYTES = 9;
const MAX_BODY = 99_999_999;
const NEWLINE = 0x0a;

const digits = (value: number, width: number): string => String(value).padStart(width, '0');
const checksum = (bytes: Buffer): string => crc32(bytes).toString(16).padStart(8, '0');

export const encodeLine = (batch: Batch, sealed: Buffer): Buffer => {
  const body = sealed.toString('base64');
  if (body.length > MAX_BODY) throw new StoreError('batch_too_large', 'One append holds more than 70 MB.');
  const range = `${digits(batch.first, 10)} ${digits(batch.last, 10)} ${batch.pending ? 1 : 0}`;
  const checked = Buffer.from(`${body} ${range} ${digits(body.length, 8)} `, 'latin1');
  return Buffer.concat([checked, Buffer.from(`${checksum(checked)}\n`, 'latin1')]);
};

/** The sealed records of a line. */
export const sealedOf = (bytes: Buffer, line: Line): Buffer =>
  Buffer.from(bytes.toString('latin1', line.start, line.end - TRAILER_BYTES), 'base64');

/** The line that ends at `end`, or null. The trailer tells where it starts, even if the line before lost its newline. */
const lineEndingAt = (bytes: Buffer, end: number): Line | null => {
  TRAILER.lastIndex = 0;
  const [whole, first, last, pending, length, crc] =
    TRAILER.exec(bytes.toString('latin1', Math.max(0, end - TRAILER_BYTES), end)) ?? [];
  const start = end - TRAILER_BYTES - Number(length);
  if (whole === undefined || start < 0) return null;
  if (checksum(bytes.subarray(start, end - CRC_BYTES)) !== crc) return null;
  return { first: Number(first), last: Number(last), pending: pending === '1', start, end };
};

const follows = (line: Line, before: Line | undefined): boolean =>
  before === undefined || (line.start === before.end && line.first === before.last + 1);

/** Finds the lines of a segment, or of its end if `bytes` begins where a line does. */
export const scan = (bytes: Buffer): Scan => {
  const lines: Line[] = [];
  let damaged = false;
  let badAtEnd = 0;
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = lineEndingAt(bytes, end);
    if (line !== null && line.start >= at) {
      damaged ||= badAtEnd > 0 || line.start > at || !follows(line, lines.at(-1));
      lines.push(line);
      badAtEnd = 0;
    } else {
      badAtEnd += 1;
    }
    at = end;
  }
  return { lines, end: lines.at(-1)?.end ?? 0, badAtEnd, damaged };
};
