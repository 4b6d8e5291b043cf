import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedStoreOptions, type Finding, openEmbeddedStore } from '../../../adapters/store/index.ts';
import type { Store } from '../../../dialogs/store/index.ts';
import type { OpenStore } from '../contract/storeUnderTest.ts';
import { COLLECTIONS_OF_PROCESS, MASTER_KEY_OF_PROCESS } from './processOptions.ts';

/** Folders of one test, and the stores opened in them. */
export class Folders {
  readonly findings: Finding[] = [];
  readonly #made: string[] = [];
  readonly #opened: Store[] = [];

  async create(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'brobygger-store-'));
    this.#made.push(folder);
    return folder;
  }

  /** The folder as a crash would leave it: copied while the store is open. */
  async copy(folder: string): Promise<string> {
    const copied = await this.create();
    await cp(folder, copied, { recursive: true, filter: (path) => !path.endsWith('.sock') });
    return copied;
  }

  async open(dataDir: string, options: Partial<EmbeddedStoreOptions> = {}): Promise<Store> {
    const store = await openEmbeddedStore({
      dataDir,
      masterKey: MASTER_KEY_OF_PROCESS,
      collections: COLLECTIONS_OF_PROCESS,
      now: () => 0,
      report: (finding) => this.findings.push(finding),
      ...options,
    });
    this.#opened.push(store);
    return store;
  }

  /** What was reported since last asked. */
  codes(): string[] {
    return this.findings.splice(0).map(({ code }) => code);
  }

  async clean(): Promise<void> {
    await Promise.all(this.#opened.map((store) => store.close()));
    await Promise.all(this.#made.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

/** All files under a folder, with their paths. */
export const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));

/** For the contract: a crash is a copy of the folder, and the store in it is a new process as far as it can tell. */
export const openEmbedded: OpenStore = async ({ collections, now }) => {
  const folders = new Folders();
  let folder = await folders.create();
  return {
    store: await folders.open(folder, { collections, now }),
    reopen: async () => {
      folder = await folders.copy(folder);
      return folders.open(folder, { collections, now });
    },
    close: () => folders.clean(),
  };
};
