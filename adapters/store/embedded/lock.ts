import { randomUUID } from 'node:crypto';
import { link, realpath, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Report } from '../finding.ts';
import { StoreError } from '../storeError.ts';
import { errorCode, FILE_MODE, isMissing, readIfThere, removeFile } from './disk.ts';
import { isRunning, type ProcessIdentity, thisProcess } from './processes.ts';

const lockFile = z.object({
  /** Tells one taking of the lock from every other. */
  token: z.uuid(),
  host: z.string(),
  pid: z.number(),
  startTime: z.string().nullable(),
});
type Lock = z.infer<typeof lockFile>;

export interface TakeLockOptions {
  readonly dataDir: string;
  readonly report: Report;
  /** Called once if another process has taken the folder: nothing more may be written. */
  readonly onLost: () => void;
}

/** The holder touches the lock this often. Other machines can't look the process up, and go by this. */
const TOUCH_MS = 10_000;
const SILENT_MS = 60_000;
/** Before looking again while another process takes over, which is a matter of one rename. */
const AGAIN_MS = 20;

/** The lock files that this process holds or is taking. */
const ours = new Set<string>();

/**
 * Takes `dataDir/lock`, or throws `data_dir_locked`. A lock whose holder is gone is taken over and reported: its
 * process doesn't run, its number belongs to another program now, or (from another machine) it was silent for a minute.
 *
 * Only hard links and renames decide who wins. A free lock is linked to. A stale one is succeeded through a file that
 * is named after it, which one process only can make, and which then takes its place.
 */
export const takeLock = async (options: TakeLockOptions): Promise<{ release(): Promise<void> }> => {
  const own: Lock = { token: randomUUID(), ...thisProcess() };
  const path = join(await realpath(options.dataDir), 'lock');
  if (ours.has(path)) throw locked(options.dataDir, own);
  ours.add(path);
  try {
    await enter(options, path, own);
  } catch (error) {
    ours.delete(path);
    throw error;
  }

  const beat = setInterval(() => void touch(path, own, () => lost(options, beat)), TOUCH_MS).unref();
  return {
    release: async () => {
      clearInterval(beat);
      if ((await readLock(path))?.token === own.token) await removeFile(path);
      ours.delete(path);
    },
  };
};

const enter = async (options: TakeLockOptions, path: string, own: Lock): Promise<void> => {
  while (!(await claim(path, own))) {
    const present = await readLock(path);
    if (present === null) continue;
    if (await isHeld(path, present)) throw locked(options.dataDir, present);
    if (!(await succeed(path, present, own))) continue;
    options.report({
      code: 'stale_lock_taken',
      message: `Process ${present.pid} on ${present.host} did not let go of the data folder. Its lock was taken over.`,
      file: 'lock',
    });
    return;
  }
};

/** Makes the file `path` with our lock in it, in one step. False: there is one already. */
const claim = async (path: string, own: Lock): Promise<boolean> => {
  const draft = `${path}.${own.token}`;
  await writeFile(draft, JSON.stringify(own), { mode: FILE_MODE });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await removeFile(draft);
  }
};

/** Puts our lock in the place of a stale one. False: look again. */
const succeed = async (path: string, stale: Lock, own: Lock): Promise<boolean> => {
  const succession = `${path}.after.${stale.token}`;
  if (!(await claim(succession, own))) return finishFor(path, succession);

  // While the succession is ours nobody else replaces this lock; but it may have been replaced before we came.
  const replaced = (await readLock(path))?.token !== stale.token;
  if (replaced) await removeFile(succession);
  else await rename(succession, path);
  return !replaced;
};

/** Another process is taking over. If it died at that, its step is finished for it, and its own lock is then stale. */
const finishFor = async (path: string, succession: string): Promise<false> => {
  const other = await readLock(succession);
  if (other !== null && !(await isHeld(succession, other)))
    await rename(succession, path).catch(ignoreMissing);
  else await setTimeout(AGAIN_MS);
  return false;
};

const isHeld = async (path: string, lock: Lock): Promise<boolean> => {
  const here = thisProcess();
  if (lock.host !== here.host) return touchedLately(path);
  // Our own number: an earlier process had it, as the first one in a container always has.
  return lock.pid !== here.pid && isRunning(lock);
};

const touchedLately = async (path: string): Promise<boolean> => {
  try {
    return Date.now() - (await stat(path)).mtimeMs < SILENT_MS;
  } catch (error) {
    ignoreMissing(error);
    return false;
  }
};

/** Null: there is no lock. Links make it appear whole, so that one which can't be read was damaged later. */
const readLock = async (path: string): Promise<Lock | null> => {
  const bytes = await readIfThere(path);
  if (bytes === null) return null;
  try {
    return lockFile.parse(JSON.parse(bytes.toString()));
  } catch (cause) {
    const message = `${path} can't be read. If no process uses the data folder, delete that file.`;
    throw new StoreError('data_dir_locked', message, { cause });
  }
};

const touch = async (path: string, own: Lock, onGone: () => void): Promise<void> => {
  try {
    const now = new Date();
    if ((await readLock(path))?.token === own.token) await utimes(path, now, now);
    else onGone();
  } catch {
    // A disk that fails here fails where it matters too.
  }
};

const lost = ({ report, onLost }: TakeLockOptions, beat: NodeJS.Timeout): void => {
  clearInterval(beat);
  report({
    code: 'lock_lost',
    message: 'Another process took the data folder while this one was silent. This one writes nothing more.',
    file: 'lock',
  });
  onLost();
};

const locked = (dataDir: string, { pid, host }: ProcessIdentity): StoreError =>
  new StoreError(
    'data_dir_locked',
    `Process ${pid} on ${host} uses the data folder ${dataDir}. ` +
      'Stop it first, or give this process a folder of its own (DATA_DIR). ' +
      (host === thisProcess().host
        ? 'Commands reach a running server over admin.sock in that folder.'
        : 'If it is gone, this folder is free a minute after it went.'),
  );

const ignoreMissing = (error: unknown): void => {
  if (!isMissing(error)) throw error;
};
