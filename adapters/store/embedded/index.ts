import { join } from 'node:path';
import type { Collections, Store } from '../../../dialogs/store/index.ts';
import { createEnvelope } from '../envelope.ts';
import type { Report } from '../finding.ts';
import { StoreError } from '../storeError.ts';
import { countBoot, OWN_COLLECTION } from './boots.ts';
import { createFiles, type Disk, ensureFolder, listFolder, realDisk, removeFile } from './disk.ts';
import { createDocumentPlaces } from './documentPlace.ts';
import { createDocuments, type Owners } from './documents.ts';
import { createDropOwned } from './dropOwned.ts';
import { createKeyFiles } from './keyFile.ts';
import { createLeases } from './leases.ts';
import { createLife, type Life } from './life.ts';
import { takeLock } from './lock.ts';
import { createMarkers } from './markers.ts';
import { createOpenStreams, type OpenStreams } from './openStreams.ts';
import { createPendingStreams } from './pendingStreams.ts';
import { placeOf } from './place.ts';
import { createQueues } from './queues.ts';
import { startScan } from './startScan.ts';
import { createStreams } from './streams.ts';

export interface EmbeddedStoreOptions {
  /** Made if it is missing. Only this process uses it while the store is open. */
  readonly dataDir: string;
  /** 32 bytes: see `loadMasterKey`. Without it nothing in the folder can be read. */
  readonly masterKey: Buffer;
  readonly collections: Collections;
  /** Decides when leases expire. */
  readonly now: () => number;
  /** Is told what was found and put right, at start and later. */
  readonly report: Report;
  /** Where a test lets writing fail. Default: the real disk. */
  readonly disk?: Disk;
}

/**
 * Opens the store in a folder of plain files. Throws a `StoreError`: `data_dir_locked` while another process has it,
 * `wrong_master_key` when it was made with another key. What a crash left is put right before this resolves.
 *
 *   lock          who has the folder
 *   admin.sock    see `admin.ts`
 *   streams/      see `place.ts` and `line.ts`
 *   documents/    see `documentPlace.ts`
 *   leases/       an empty file for each lease that is held
 *   tmp/          files on their way to their place; emptied at start
 */
export const openEmbeddedStore = async (options: EmbeddedStoreOptions): Promise<Store> => {
  const life = createLife();
  const { dataDir, report } = options;
  await ensureFolder(dataDir);
  const onLost = () => life.end(new StoreError('lock_lost', 'Another process took the data folder.'));
  const lock = await takeLock({ dataDir, report, onLost });
  try {
    const { store, open } = await openFolder(options, life);
    const close = async () => {
      life.end(new StoreError('store_closed', 'The store is closed.'));
      await life.idle();
      await open.close();
      await lock.release();
    };
    let closing: Promise<void> | undefined;
    return {
      ...store,
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
};

/** Joins the parts. The order is that of the start: the key is checked before anything is put right. */
const openFolder = async (
  options: EmbeddedStoreOptions,
  life: Life,
): Promise<{ store: Omit<Store, 'close'>; open: OpenStreams }> => {
  const { dataDir, report, now, disk = realDisk } = options;
  const streamsFolder = join(dataDir, 'streams');
  const documentsFolder = join(dataDir, 'documents');
  const temporary = join(dataDir, 'tmp');

  const envelope = createEnvelope(options.masterKey);
  const files = createFiles(disk, temporary);
  const keyFiles = createKeyFiles(envelope, files);
  const queues = createQueues();
  const documentPlaces = createDocumentPlaces(envelope, documentsFolder);
  const markers = createMarkers({ documentPlaces, streamPlaceOf: (hash) => placeOf(streamsFolder, hash) });
  const dropOwned = createDropOwned({ documentPlaces, markers, queues });
  const open = createOpenStreams({ envelope, streamsFolder, files, keyFiles, dropOwned, report });
  const owners: Owners = {
    findKey: open.findKey,
    hold: (name, work) =>
      open.use(name, async (file) =>
        work({ stream: file.place.hash, keyId: (await file.ensureKey()).key.id }),
      ),
  };
  const collections = { ...options.collections, [OWN_COLLECTION]: [] };
  const documents = createDocuments({
    collections,
    documentPlaces,
    envelope,
    files,
    markers,
    queues,
    owners,
    life,
  });

  await emptyFolder(temporary);
  const boot = await countBoot(documents, documentPlaces, documentsFolder);
  const pending = createPendingStreams(keyFiles, now);
  await startScan({ streamsFolder, disk, keyFiles, dropOwned, pending, report });
  const leases = await createLeases({ folder: join(dataDir, 'leases'), envelope, now, boot, life });
  const streams = createStreams({ open, pending, holds: leases.holds, life, report });
  return { store: { streams, documents, leases }, open };
};

const emptyFolder = async (folder: string): Promise<void> => {
  await ensureFolder(folder);
  for (const name of await listFolder(folder)) await removeFile(join(folder, name));
};
