import { join } from 'node:path';
import type { Collections, Documents } from '../../../dialogs/store/index.ts';
import { createEnvelope, type Envelope } from '../envelope.ts';
import type { Report } from '../finding.ts';
import type { Life } from '../life.ts';
import { checkMasterKey, OWN_COLLECTION } from './boots.ts';
import { createFiles, type Disk, ensureFolder, listFolder, realDisk, removeFile } from './disk.ts';
import { createDocumentFiles, type DocumentFiles } from './documentFiles.ts';
import { createDocumentPlaces, type DocumentPlaces } from './documentPlace.ts';
import { createDocuments, type Owners } from './documents.ts';
import { createDropOwned } from './dropOwned.ts';
import { createKeyFiles, type KeyFiles } from './keyFile.ts';
import { createMarkers } from './markers.ts';
import { createOpenStreams, type OpenStreams } from './openStreams.ts';
import { createPendingStreams, type PendingStreams } from './pendingStreams.ts';
import { placeOf, type StreamPlace } from './place.ts';
import { createQueues, type Queues } from './queues.ts';
import { startScan } from './startScan.ts';
import type { StreamFile } from './streamFile.ts';

export interface FolderOptions {
  readonly dataDir: string;
  readonly masterKey: Buffer;
  readonly collections: Collections;
  readonly now: () => number;
  readonly report: Report;
  readonly disk?: Disk;
}

/** The parts of an open folder. */
export interface Folder {
  readonly envelope: Envelope;
  readonly streamsFolder: string;
  readonly documentsFolder: string;
  readonly open: OpenStreams;
  readonly keyFiles: KeyFiles;
  readonly pending: PendingStreams;
  readonly documents: Documents;
  readonly documentFiles: DocumentFiles;
  readonly documentPlaces: DocumentPlaces;
  /** One piece of work at a time for each document, by its hash. */
  readonly queues: Queues;
  readonly owners: Owners;
  /** Where a stream lies, by its hash. */
  streamPlace(hash: string): StreamPlace;
  /** A stream as its files tell it now, with nothing of it in memory. */
  fresh(name: string): StreamFile;
  /** Notes what work is left in the streams, and puts right what a crash left. */
  scan(): Promise<void>;
}

/** Joins the parts. The caller holds the lock. Throws `wrong_master_key` before anything is put right. */
export const openFolder = async (options: FolderOptions, life: Life): Promise<Folder> => {
  const { dataDir, report, now, disk = realDisk } = options;
  const streamsFolder = join(dataDir, 'streams');
  const documentsFolder = join(dataDir, 'documents');
  const temporary = join(dataDir, 'tmp');

  const envelope = createEnvelope(options.masterKey);
  const files = createFiles(disk, temporary);
  const keyFiles = createKeyFiles(envelope, files);
  const queues = createQueues();
  const documentPlaces = createDocumentPlaces(envelope, documentsFolder);
  const streamPlace = (hash: string) => placeOf(streamsFolder, hash);
  const markers = createMarkers({ documentPlaces, streamPlaceOf: streamPlace });
  const dropOwned = createDropOwned({ documentPlaces, markers, queues });
  const open = createOpenStreams({ envelope, streamsFolder, files, keyFiles, dropOwned, report });
  const documentFiles = createDocumentFiles({ envelope, files, markers, findKey: open.findKey });
  const owners: Owners = {
    hold: (name, work) =>
      open.use(name, async (file) =>
        work({ stream: file.place.hash, keyId: (await file.ensureKey()).key.id }),
      ),
  };
  const collections = { ...options.collections, [OWN_COLLECTION]: [] };
  const documents = createDocuments({
    collections,
    documentPlaces,
    documentFiles,
    markers,
    queues,
    owners,
    life,
  });
  const pending = createPendingStreams(keyFiles, now);

  await checkMasterKey(documentPlaces, documentsFolder);
  await emptyFolder(temporary);
  return {
    envelope,
    streamsFolder,
    documentsFolder,
    open,
    keyFiles,
    pending,
    documents,
    documentFiles,
    documentPlaces,
    queues,
    owners,
    streamPlace,
    fresh: open.fresh,
    scan: () => startScan({ streamsFolder, disk, keyFiles, dropOwned, pending, report }),
  };
};

const emptyFolder = async (folder: string): Promise<void> => {
  await ensureFolder(folder);
  for (const name of await listFolder(folder)) await removeFile(join(folder, name));
};
