import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const FILE_MODE = 0o600;
export const FOLDER_MODE = 0o700;

/**
 * The two calls that fail when a disk is full or dying. A test gives its own to see what is left afterwards.
 * `write` may write less than all, and says how much.
 */
export interface Disk {
  write(file: FileHandle, bytes: Buffer, position: number): Promise<number>;
  sync(file: FileHandle): Promise<void>;
}

export const realDisk: Disk = {
  write: async (file, bytes, position) => (await file.write(bytes, 0, bytes.length, position)).bytesWritten,
  sync: (file) => file.datasync(),
};

/** Durable writing of whole files. */
export interface Files {
  readonly disk: Disk;
  /** Writes a new file in its place, durable but for its entry in the folder. One that stands there is overwritten. */
  create(path: string, bytes: Buffer): Promise<void>;
  /** Swaps the file at `path`: readers see the old or the new content, whole. The entry is durable after `syncFolder`. */
  swap(path: string, bytes: Buffer): Promise<void>;
  /** `swap` and `syncFolder`: survives a power cut when it resolves. */
  replace(path: string, bytes: Buffer): Promise<void>;
}

/** `temporary` is a folder on the same file system. What is found there at start is a leftover of a crash. */
export const createFiles = (disk: Disk, temporary: string): Files => {
  const create = async (path: string, bytes: Buffer) => {
    await using file = await open(path, 'w', FILE_MODE);
    await writeDurably(disk, file, bytes, 0);
  };
  const swap = async (path: string, bytes: Buffer) => {
    const draft = join(temporary, randomUUID());
    try {
      await create(draft, bytes);
      await rename(draft, path);
    } catch (error) {
      await removeFile(draft);
      throw error;
    }
  };
  const replace = async (path: string, bytes: Buffer) => {
    await swap(path, bytes);
    await syncFolder(dirname(path));
  };
  return { disk, create, swap, replace };
};

/** Writes all of `bytes` at `position`, also when the system takes them piece by piece, and waits for the disk. */
export const writeDurably = async (
  disk: Disk,
  file: FileHandle,
  bytes: Buffer,
  position: number,
): Promise<void> => {
  for (let done = 0; done < bytes.length; ) {
    done += await disk.write(file, bytes.subarray(done), position + done);
  }
  await disk.sync(file);
};

/** Cuts a file off at `size`, durably. */
export const cutOff = async (disk: Disk, path: string, size: number): Promise<void> => {
  await using file = await open(path, 'r+');
  await file.truncate(size);
  await disk.sync(file);
};

/** Makes new, renamed and removed entries of a folder survive a power cut. */
export const syncFolder = async (folder: string): Promise<void> => {
  await using handle = await open(folder, 'r');
  await handle.sync();
};

/** Makes a folder and those above it, durably. */
export const ensureFolder = async (folder: string): Promise<void> => {
  const topmost = await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
  if (topmost === undefined) return;
  for (let made = folder; made.length >= topmost.length; made = dirname(made))
    await syncFolder(dirname(made));
};

export const removeFile = (path: string): Promise<void> => rm(path, { force: true });

export const errorCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

export const isMissing = (error: unknown): boolean => errorCode(error) === 'ENOENT';

/** The file's content, or null when there is none. */
export const readIfThere = async (path: string): Promise<Buffer | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

/** The names in a folder; none when there is no folder. */
export const listFolder = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};
