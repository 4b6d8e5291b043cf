import type { Comparing } from './comparing.ts';
import { isNothing, unlessDamaged } from './copyStreams.ts';
import { forEachOf } from './crowd.ts';
import { isDamage } from './sides.ts';

/** What stands in the target only. All of the source was found there; when no more is, nothing need be looked for. */
export const findExtra = async (comparing: Comparing): Promise<void> => {
  const { target, jobCollection, counter } = comparing;
  const { streams, documents } = await target.count(jobCollection);
  if (streams !== counter.counts.streams) await findExtraStreams(comparing);
  if (documents !== counter.counts.documents) await findExtraDocuments(comparing);
};

const findExtraStreams = async (comparing: Comparing): Promise<void> => {
  const { source, target, atOnce, differences } = comparing;
  await forEachOf(target.streams(), atOnce, async (found) => {
    if (isDamage(found)) return void differences.push({ what: 'stream', hash: found.hash });
    const { name } = found;
    const ours = comparing.isLeftOut(name) ? null : await source.read(name, 0, 0);
    if (!isNothing(ours) || isNothing(await unlessDamaged(() => target.read(name, 0, 0)))) return;
    differences.push({ what: 'stream', hash: target.hashOf('stream', name) });
  });
};

const findExtraDocuments = async (comparing: Comparing): Promise<void> => {
  const { source, target, atOnce, jobCollection, differences } = comparing;
  await forEachOf(target.documents(), atOnce, async (theirs) => {
    if (isDamage(theirs)) return void differences.push({ what: 'document', hash: theirs.hash });
    const { collection, id, owner } = theirs;
    if (collection === jobCollection) return;
    const ours = comparing.isLeftOut(owner)
      ? null
      : await unlessDamaged(() => source.document(collection, id));
    if (ours === null)
      differences.push({ what: 'document', hash: target.hashOf('document', collection, id) });
  });
};
