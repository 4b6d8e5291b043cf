import { unlessDamaged } from './copyStreams.ts';
import { forEachOf } from './crowd.ts';
import type { Move } from './move.ts';
import { type Damage, isDamage, type MovedDocument } from './sides.ts';

/** The document as text: equal texts, equal documents. */
export const textOf = (document: MovedDocument): string => {
  const { collection, id, version, value, owner, indexes, indexHashes } = document;
  const found = [Object.entries(indexes).sort(byName), indexHashes.toSorted()];
  return JSON.stringify([collection, id, version, owner, found, value]);
};

const byName = ([a]: readonly string[], [b]: readonly string[]): number => (a! < b! ? -1 : 1);

/** Makes every document of the target equal to the source's, after the streams. */
export const copyDocuments = async (move: Move): Promise<void> => {
  const { source, target, atOnce, earlier, jobCollection, counter } = move;
  await forEachOf(source.documents(), atOnce, async (found) => {
    if (isDamage(found)) return move.leaveOut(found);
    if (found.collection === jobCollection || move.isLeftOut(found.owner)) return;
    if (isBoundToKey(move, found)) return move.leaveOut(boundToKey(move, found));
    if (!earlier || !(await isThere(move, found))) await target.place(found);
    counter.add('documents');
  });
  if (!earlier) return;
  await forEachOf(target.documents(), atOnce, async (found) => {
    if (isDamage(found) || found.collection === jobCollection) return;
    const { collection, id } = found;
    const ours = await unlessDamaged(() => source.document(collection, id));
    if (ours === null) await target.removeDocument(collection, id);
  });
};

/** Would nobody find it any more under the target's master key? */
export const isBoundToKey = ({ source, target }: Move, { indexHashes }: MovedDocument): boolean =>
  indexHashes.length > 0 && source.checksumKey !== target.checksumKey;

const boundToKey = ({ source }: Move, { collection, id }: MovedDocument): Damage => ({
  damaged: 'document',
  hash: source.hashOf('document', collection, id),
  boundToKey: true,
});

/** What is damaged there is cleared away. */
const isThere = async ({ target }: Move, document: MovedDocument): Promise<boolean> => {
  const { collection, id } = document;
  const there = await unlessDamaged(() => target.document(collection, id));
  if (there === null) await target.removeDocument(collection, id);
  return there !== null && textOf(there) === textOf(document);
};
