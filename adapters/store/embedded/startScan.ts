import { basename, join } from 'node:path';
import type { Report } from '../finding.ts';
import { mapBounded } from './bounded.ts';
import { type Disk, listFolder } from './disk.ts';
import { readEnding } from './ending.ts';
import type { KeyFiles } from './keyFile.ts';
import type { PendingStreams } from './pendingStreams.ts';
import { groupByStream, placeOf, type StreamEntries, type StreamPlace, segmentPath } from './place.ts';
import { type DropOwned, sweep } from './sweep.ts';

export interface StartScanOptions {
  readonly streamsFolder: string;
  readonly disk: Disk;
  readonly keyFiles: KeyFiles;
  readonly dropOwned: DropOwned;
  readonly pending: PendingStreams;
  readonly report: Report;
}

/** How many folders are gone through at once. */
const AT_ONCE = 8;

/**
 * Goes through all streams once at start: finishes deletions that a crash cut short, cuts off torn last lines, reports
 * damage that shows at the end of a stream, and notes which streams have work left. It opens the last segment of each
 * stream and no key but those it has to; a stream that can't be dealt with is reported and does not stop the start.
 */
export const startScan = async (options: StartScanOptions): Promise<void> => {
  const { streamsFolder } = options;
  await mapBounded(await listFolder(streamsFolder), AT_ONCE, async (shard) => {
    for (const [hash, entries] of groupByStream(await listFolder(join(streamsFolder, shard)))) {
      await scanStream(options, placeOf(streamsFolder, hash), entries).catch((error: Error) =>
        options.report({ code: 'stream_damaged', message: error.message, file: hash }),
      );
    }
  });
};

const scanStream = async (
  options: StartScanOptions,
  place: StreamPlace,
  entries: StreamEntries,
): Promise<void> => {
  const { disk, keyFiles, dropOwned, pending, report } = options;
  const keyIds = new Set(entries.segments.map(({ keyId }) => keyId));
  const keyId = entries.key && keyIds.size === 1 ? [...keyIds][0]! : await keyFiles.readId(place);

  if (keyId === null || keyIds.size > 1) {
    await sweep(place, keyId, dropOwned);
    report({
      code: 'leftover_removed',
      message: 'A deletion that was cut short was finished.',
      file: place.hash,
    });
  }
  const segments = entries.segments.filter((one) => one.keyId === keyId).map((one) => one.first);
  if (keyId === null || segments.length === 0) return;

  const ending = await readEnding({ place, keyId, segments, disk, report });
  pending.note(place, null, ending.pending);
  if (!ending.damaged) return;
  const file = basename(segmentPath(place, keyId, segments.at(-1)!));
  report({ code: 'stream_damaged', message: 'A stream has lines that are not as they were written.', file });
};
