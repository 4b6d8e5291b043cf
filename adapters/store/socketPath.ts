import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A socket's address holds 104 bytes on macOS and 108 on Linux, the closing zero included. */
const MAX_BYTES = 100;

/**
 * Runs `work` with a path to `dataDir/admin.sock` that is short enough for a socket's address.
 * If the real one isn't, a private folder under the system's temporary folder holds a link to `dataDir` meanwhile:
 * the address is looked up once, when binding or connecting, so the link may go right after that.
 */
export const withSocketPath = async <T>(dataDir: string, work: (path: string) => Promise<T>): Promise<T> => {
  const path = socketPathIn(resolve(dataDir));
  if (Buffer.byteLength(path) <= MAX_BYTES) return work(path);
  const folder = await mkdtemp(join(tmpdir(), 'bb-'));
  try {
    await symlink(resolve(dataDir), join(folder, 'd'), 'dir');
    return await work(socketPathIn(join(folder, 'd')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const socketPathIn = (dataDir: string): string => join(dataDir, 'admin.sock');
