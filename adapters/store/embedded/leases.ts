import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lease, Leases } from '../../../dialogs/store/index.ts';
import type { Envelope } from '../envelope.ts';
import type { Life } from '../life.ts';
import { ensureFolder, FILE_MODE, listFolder, removeFile } from './disk.ts';
import { createQueues } from './queues.ts';

export interface LeasesOptions {
  readonly folder: string;
  readonly envelope: Envelope;
  readonly now: () => number;
  /** How many times the folder was opened: fences grow with it. */
  readonly boot: number;
  readonly life: Life;
}

export interface EmbeddedLeases extends Leases {
  /** Is this still the present holder? Not after it was released or overtaken, and not after a restart. */
  holds(lease: Lease): boolean;
}

/** More leases than one process hands out. */
export const FENCES_A_BOOT = 2 ** 32;

/**
 * Leases in memory: there is one process. While a lease is held an empty file lies in `folder`, so that the next
 * process sees which ones a crash has cut off. The files are not synced: after a power cut one may be missing, and
 * then a lease is not known to have been abandoned.
 */
export const createLeases = async ({
  folder,
  envelope,
  now,
  boot,
  life,
}: LeasesOptions): Promise<EmbeddedLeases> => {
  await ensureFolder(folder);
  const abandoned = new Set(await listFolder(folder));
  const held = new Map<string, { readonly fence: number; until: number }>();
  const queues = createQueues();
  let handedOut = 0;

  const hashOf = (name: string) => envelope.hash('lease', name);
  const heldBy = ({ name, fence }: Lease) => {
    const present = held.get(hashOf(name));
    return present?.fence === fence ? present : undefined;
  };
  const alone = <T>(name: string, work: (hash: string) => Promise<T>): Promise<T> => {
    const hash = hashOf(name);
    return life.run(() => queues.run(hash, () => work(hash)));
  };

  return {
    acquire: (name, ttlMs) =>
      alone(name, async (hash) => {
        const before = held.get(hash);
        if (before !== undefined && before.until > now()) return null;
        await writeFile(join(folder, hash), '', { mode: FILE_MODE });
        const left = abandoned.delete(hash) || before !== undefined;
        const fence = boot * FENCES_A_BOOT + ++handedOut;
        held.set(hash, { fence, until: now() + ttlMs });
        return { name, fence, abandoned: left };
      }),

    renew: (lease, ttlMs) =>
      alone(lease.name, async () => {
        const present = heldBy(lease);
        if (present !== undefined) present.until = now() + ttlMs;
        return present !== undefined;
      }),

    release: (lease) =>
      alone(lease.name, async (hash) => {
        if (heldBy(lease) === undefined) return;
        held.delete(hash);
        await removeFile(join(folder, hash));
      }),

    holds: (lease) => heldBy(lease) !== undefined,
  };
};
