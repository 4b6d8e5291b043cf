import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  databaseJobs,
  databaseJobsToWrite,
  folderJobs,
  type JobSealer,
} from '../../adapters/scheduler/flytt/index.ts';
import { PLANLAGT } from '../../adapters/scheduler/index.ts';
import {
  type Damage,
  type FolderTarget,
  holdsStore,
  type JobSide,
  type JobTarget,
  openDatabaseToRead,
  openDatabaseToWrite,
  openFolderToMove,
  type Side,
  type Target,
} from '../../adapters/store/flytt/index.ts';
import { createSealer, loadMasterKey, StoreError } from '../../adapters/store/index.ts';
import { COLLECTIONS, type Report } from '../lager.ts';
import { type Sted, ValgError } from './flyttValg.ts';

/** A side of a move with its planned work. */
interface Opened<S extends Side, J extends JobSide> {
  readonly side: S;
  readonly jobs: J;
  close(): Promise<void>;
}

interface Options {
  /** In base64. */
  readonly masterKey: string | undefined;
  readonly report: Report;
}

const NEEDS_KEY = 'MASTER_KEY is not set. A database is sealed with it.';

/** Opens a place to read from. Throws when there is nothing in it. */
export const openSource = (sted: Sted, options: Options): Promise<Opened<Side, JobSide>> =>
  sted.slag === 'mappe' ? folderSource(sted.dataDir, options) : databaseSource(sted.url, options);

/** Opens a place to write to; it is made if it is missing. */
export const openTarget = (sted: Sted, options: Options): Promise<Opened<Target, JobTarget>> =>
  sted.slag === 'mappe' ? openFolder(sted.dataDir, options) : databaseTarget(sted.url, options);

/** A folder may be older than MASTER_KEY: then it is sealed with the development key that lies in it. */
const folderSource = async (dataDir: string, { masterKey, report }: Options) => {
  if (!holdsStore(dataDir)) throw new ValgError(`There is nothing stored in the folder ${dataDir}.`);
  const hasOwnKey = existsSync(join(dataDir, 'development.key'));
  if (masterKey === undefined && !hasOwnKey)
    throw new ValgError(`MASTER_KEY is not set, and no development key lies in the folder ${dataDir}.`);
  try {
    return await openFolder(dataDir, { masterKey, report });
  } catch (error) {
    const other = masterKey !== undefined && hasOwnKey;
    if (!other || !(error instanceof StoreError && error.code === 'wrong_master_key')) throw error;
    return openFolder(dataDir, { masterKey: undefined, report });
  }
};

const openFolder = async (
  dataDir: string,
  { masterKey, report }: Options,
): Promise<Opened<FolderTarget, JobTarget>> => {
  const key = loadMasterKey({ dataDir, report, ...(masterKey && { masterKey }) });
  const side = await openFolderToMove({ dataDir, masterKey: key, collections: COLLECTIONS, report });
  const jobs = folderJobs<Damage>({
    documents: side.port,
    all: () => side.documents(PLANLAGT),
    now: Date.now,
  });
  return { side, jobs, close: side.close };
};

const databaseSource = async (url: string, options: Options): Promise<Opened<Side, JobSide>> => {
  const { key, sealer } = databaseKey(options);
  const side = await openDatabaseToRead({ ...options, url, masterKey: key, collections: COLLECTIONS });
  if (side === null) throw new ValgError('There is nothing stored in that database.');
  return { side, jobs: databaseJobs(side, sealer), close: side.close };
};

const databaseTarget = async (url: string, options: Options): Promise<Opened<Target, JobTarget>> => {
  const { key, sealer } = databaseKey(options);
  const side = await openDatabaseToWrite({ ...options, url, masterKey: key, collections: COLLECTIONS });
  try {
    const { report } = options;
    const jobs = await databaseJobsToWrite({ url, asking: side, sealer, now: Date.now, report });
    const close = async () => {
      await jobs.close();
      await side.close();
    };
    return { side, jobs, close };
  } catch (error) {
    await side.close();
    throw error;
  }
};

const databaseKey = ({ masterKey, report }: Options): { key: Buffer; sealer: JobSealer } => {
  if (masterKey === undefined) throw new ValgError(NEEDS_KEY);
  const key = loadMasterKey({ masterKey, dataDir: '', report });
  return { key, sealer: createSealer(key, 'jobs') };
};
