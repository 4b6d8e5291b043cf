import {
  createEmbeddedScheduler,
  createPostgresScheduler,
  PLANLAGT,
  PLANLAGT_INDEXES,
} from '../adapters/scheduler/index.ts';
import {
  createSealer,
  loadMasterKey,
  openEmbeddedStore,
  openPostgresStore,
} from '../adapters/store/index.ts';
import type { Scheduler } from '../dialogs/scheduler/index.ts';
import type { Collections, Store } from '../dialogs/store/index.ts';
import type { Config } from './config.ts';
import { BRUKT } from './delt/engang.ts';
import { FIRORD, NOKKEL } from './delt/firord.ts';
import { FORFALL } from './delt/forfall.ts';
import { TAKT } from './delt/takt.ts';
import { HANDTAK } from './directline.ts';
import { DRIFT } from './drift/pause.ts';
import { BOTSTATE, TRANSKRIPT } from './sdk/collections.ts';
import { REGISTER } from './turn/register.ts';
import { TILSTAND } from './turn/strom.ts';

/** Every collection of documents, and what each can be found by. */
export const COLLECTIONS: Collections = {
  [TILSTAND]: [],
  [REGISTER]: ['slettes'],
  [HANDTAK]: [],
  [FIRORD]: [NOKKEL],
  [BRUKT]: [FORFALL],
  [TAKT]: [FORFALL],
  [DRIFT]: [],
  [PLANLAGT]: PLANLAGT_INDEXES,
  [BOTSTATE]: [],
  [TRANSKRIPT]: ['channelId'],
};

/** Gets what was found wrong and mended, and warnings about keys. Never a person's words. */
export type Report = (finding: object) => void;

interface Settings extends Pick<Config, 'DATA_DIR'> {
  readonly MASTER_KEY?: string | undefined;
  readonly DATABASE_URL?: string | undefined;
  readonly DATABASE_POOL?: number | undefined;
  readonly DATABASE_NOTIFY?: boolean | undefined;
}

/** Opens the store that the configuration names: PostgreSQL with `DATABASE_URL`, else the folder `DATA_DIR`. */
export const openStore = (config: Settings, report: Report): Promise<Store> => {
  const { DATA_DIR: dataDir, DATABASE_URL: url, DATABASE_POOL: poolSize, DATABASE_NOTIFY: notify } = config;
  const common = { masterKey: masterKeyOf(config, report), collections: COLLECTIONS, report };
  return url
    ? openPostgresStore({
        ...common,
        url,
        ...(poolSize && { poolSize }),
        ...(notify !== undefined && { notify }),
      })
    : openEmbeddedStore({ ...common, dataDir, now: Date.now });
};

/** The scheduler that belongs to the store. */
export const openScheduler = async ({
  store,
  config,
  report,
}: {
  readonly store: Store;
  readonly config: Settings;
  readonly report: Report;
}): Promise<Scheduler> =>
  config.DATABASE_URL
    ? createPostgresScheduler({
        url: config.DATABASE_URL,
        ...createSealer(
          masterKeyOf(config, () => {}),
          'jobs',
        ),
        report,
      })
    : createEmbeddedScheduler({ store, now: Date.now, report });

const masterKeyOf = ({ DATA_DIR: dataDir, MASTER_KEY: masterKey }: Settings, report: Report): Buffer =>
  loadMasterKey({ dataDir, report, ...(masterKey && { masterKey }) });
