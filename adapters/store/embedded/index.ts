import { join } from 'node:path';
import type { Collections, Store } from '../../../dialogs/store/index.ts';
import type { Report } from '../finding.ts';
import { createLife, type Life } from '../life.ts';
import { StoreError } from '../storeError.ts';
import { countBoot } from './boots.ts';
import { type Disk, ensureFolder } from './disk.ts';
import { openFolder } from './folder.ts';
import { createLeases } from './leases.ts';
import { takeLock } from './lock.ts';
import { checkNoMove } from './moveMarker.ts';
import type { OpenStreams } from './openStreams.ts';
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
 * `wrong_master_key` when it was made with another key, `unfinished_move` when a move to it was cut short. What a crash
 * left is put right before this resolves.
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
    const { store, open } = await openStore(options, life);
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

/** The order is that of the start: the key is checked before anything is put right. */
const openStore = async (
  options: EmbeddedStoreOptions,
  life: Life,
): Promise<{ store: Omit<Store, 'close'>; open: OpenStreams }> => {
  const { dataDir, now, report } = options;
  const folder = await openFolder(options, life);
  const { envelope, documents, open, pending } = folder;
  await checkNoMove(documents);
  const boot = await countBoot(documents);
  await folder.scan();
  const leases = await createLeases({ folder: join(dataDir, 'leases'), envelope, now, boot, life });
  const streams = createStreams({ open, pending, holds: leases.holds, life, report });
  return { store: { streams, documents, leases }, open };
};
