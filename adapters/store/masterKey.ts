import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, FILE_MODE, FOLDER_MODE } from './embedded/disk.ts';
import type { Report } from './finding.ts';
import { StoreError } from './storeError.ts';

export interface MasterKeyOptions {
  /** 32 bytes in base64, as configured (`MASTER_KEY`). Without it a development key is used. */
  readonly masterKey?: string | undefined;
  readonly dataDir: string;
  readonly report: Report;
}

const KEY_BYTES = 32;
const HOW = 'It must be 32 bytes in base64; `openssl rand -base64 32` makes one.';

/**
 * The key that wraps all others. Throws `bad_master_key` when the configured one isn't 32 bytes of base64.
 * Without one a key is made in `dataDir` the first time and used from then on, with a warning each time: whoever gets
 * hold of the folder can read everything in it.
 */
export const loadMasterKey = ({ masterKey, dataDir, report }: MasterKeyOptions): Buffer => {
  if (masterKey) return decode(masterKey, `MASTER_KEY can't be used. ${HOW}`);
  const path = join(dataDir, 'development.key');
  report({
    code: 'development_key',
    message: 'No MASTER_KEY is set. What is stored is sealed with a development key that lies beside it.',
    file: 'development.key',
  });
  makeIfMissing(dataDir, path);
  return decode(readFileSync(path, 'latin1'), `${path} can't be used. ${HOW}`);
};

const decode = (text: string, message: string): Buffer => {
  const key = Buffer.from(text.trim(), 'base64');
  // Buffer skips what isn't base64: compare, so that a key with a typing error doesn't become another key.
  const same = key.toString('base64').replace(/=+$/, '') === text.trim().replace(/=+$/, '');
  if (key.length !== KEY_BYTES || !same) throw new StoreError('bad_master_key', message);
  return key;
};

/** The link makes the file appear whole, and only if no other process made one meanwhile. */
const makeIfMissing = (dataDir: string, path: string): void => {
  if (existsSync(path)) return;
  mkdirSync(dataDir, { recursive: true, mode: FOLDER_MODE });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: FILE_MODE, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};
