import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Collections } from '../../../dialogs/store/index.ts';
import type { Report } from '../finding.ts';
import type { FolderTarget, MovedDocument } from '../flytt/sides.ts';
import { createLife } from '../life.ts';
import { StoreError } from '../storeError.ts';
import { bootsOf, OWN_COLLECTION, setBoots } from './boots.ts';
import { ensureFolder } from './disk.ts';
import type { FiledDocument } from './documentFile.ts';
import { type Folder, openFolder } from './folder.ts';
import { FENCES_A_BOOT } from './leases.ts';
import { takeLock } from './lock.ts';
import { readMarker, writeMarker } from './moveMarker.ts';
import { readFolder } from './moveReading.ts';
import { createStreams } from './streams.ts';

export interface MoveFolderOptions {
  readonly dataDir: string;
  readonly masterKey: Buffer;
  readonly collections: Collections;
  readonly report: Report;
}

const IDENTITY = 'identitet';

/** Is there anything of a store in this folder? */
export const holdsStore = (dataDir: string): boolean =>
  existsSync(join(dataDir, 'documents')) || existsSync(join(dataDir, 'streams'));

/** Opens a folder as an end of a move, made if it is missing. Throws like `openEmbeddedStore`, but not for a marker. */
export const openFolderToMove = async (options: MoveFolderOptions): Promise<FolderTarget> => {
  const { dataDir, report } = options;
  const life = createLife();
  await ensureFolder(dataDir);
  const onLost = () => life.end(new StoreError('lock_lost', 'Another process took the data folder.'));
  const lock = await takeLock({ dataDir, report, onLost });
  try {
    const folder = await openFolder({ ...options, now: Date.now }, life);
    await folder.scan();
    const identity = await identityOf(folder);
    const close = async () => {
      await folder.open.close();
      await lock.release();
    };
    const streams = createStreams({ ...folder, holds: () => false, life, report });
    return {
      identity,
      checksumKey: folder.envelope.hash('checksum'),
      hashOf: (what, ...names) => folder.envelope.hash(what, ...names),
      port: folder.documents,
      ...readFolder(folder, options.collections),
      ...markFolder(folder),
      ...writeStreams(folder, streams),
      ...writeDocuments(folder),
      close,
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
};

const identityOf = async ({ documents }: Folder): Promise<string> => {
  await documents.put(OWN_COLLECTION, IDENTITY, { id: randomUUID() }, { expected: 0 });
  return String((await documents.get(OWN_COLLECTION, IDENTITY))!.value.id);
};

const markFolder = ({ documents }: Folder): Pick<FolderTarget, 'marker' | 'mark' | 'age' | 'raiseFence'> => ({
  marker: () => readMarker(documents),
  mark: (marker) => writeMarker(documents, marker),
  age: () => bootsOf(documents),
  raiseFence: async (least) => {
    const boots = Math.ceil(least / FENCES_A_BOOT);
    if (boots > (await bootsOf(documents))) await setBoots(documents, boots);
  },
});

type StreamWriting = Pick<FolderTarget, 'begin' | 'append' | 'removeStream'>;

const writeStreams = ({ open }: Folder, { remove }: ReturnType<typeof createStreams>): StreamWriting => ({
  begin: (name, version) => open.use(name, (file) => file.begin(version)),
  append: (name, { after, texts, pending }) =>
    open.use(name, async (file) => {
      const { version } = await file.load();
      if (version !== after) throw new Error('The stream does not end where it should.');
      await file.append(texts, pending);
    }),
  removeStream: remove,
});

const writeDocuments = (folder: Folder): Pick<FolderTarget, 'place' | 'removeDocument'> => {
  const { documents, documentFiles, documentPlaces, owners, queues } = folder;
  const placeFor = (document: MovedDocument, owner: FiledDocument['owner']): Promise<void> => {
    const { collection, id, version, value, indexes: values, indexHashes } = document;
    const place = documentPlaces.placeOf(collection, id);
    const hashes = Object.entries(values).map(([index, one]) =>
      documentPlaces.indexOf(collection, index, one),
    );
    const indexes = [...hashes, ...indexHashes];
    return queues.run(place.hash, async () => {
      const before = await documentFiles.read(place);
      await documentFiles.write(place, before, { content: { id, version, value, values }, owner, indexes });
    });
  };
  return {
    place: (document) =>
      document.owner === null
        ? placeFor(document, null)
        : owners.hold(document.owner, (owner) => placeFor(document, owner)),
    removeDocument: (collection, id) => documents.delete(collection, id),
  };
};
