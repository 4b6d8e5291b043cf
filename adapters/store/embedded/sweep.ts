import { listFolder, removeFile } from './disk.ts';
import { groupByStream, type StreamEntries, type StreamPlace, segmentPath } from './place.ts';

/** Unlinks the documents that a stream owned under any key but `keep`. They are unreadable already. */
export type DropOwned = (place: StreamPlace, keep: string | null) => Promise<void>;

/**
 * Unlinks what the swapping or removal of a stream's key has made unreadable; `keep` is the id of the present key.
 * Documents go first: as long as a segment is left, the next start sees that the work isn't done.
 */
export const sweep = async (place: StreamPlace, keep: string | null, dropOwned: DropOwned): Promise<void> => {
  const entries = await entriesOf(place);
  if (entries?.docs) await dropOwned(place, keep);
  for (const { keyId, first } of entries?.segments ?? []) {
    if (keyId !== keep) await removeFile(segmentPath(place, keyId, first));
  }
};

/** What lies in the folder of one stream. */
export const entriesOf = async (place: StreamPlace): Promise<StreamEntries | undefined> =>
  groupByStream((await listFolder(place.folder)).filter((name) => name.startsWith(place.hash))).get(
    place.hash,
  );
