import type { Documents } from '../../../dialogs/store/index.ts';
import type { MoveMarker } from '../flytt/sides.ts';
import { unfinishedMove } from '../flytt/unfinishedMove.ts';
import { OWN_COLLECTION } from './boots.ts';

const MARKER = 'flytting';

export const readMarker = async (documents: Documents): Promise<MoveMarker | null> =>
  ((await documents.get(OWN_COLLECTION, MARKER))?.value as unknown as MoveMarker | undefined) ?? null;

export const writeMarker = async (documents: Documents, marker: MoveMarker): Promise<void> => {
  await documents.put(OWN_COLLECTION, MARKER, { ...marker });
};

/** Throws `unfinished_move` when a move to this folder was begun and not finished. */
export const checkNoMove = async (documents: Documents): Promise<void> => {
  const marker = await readMarker(documents);
  if (marker !== null && !marker.finished) throw unfinishedMove('data folder');
};
