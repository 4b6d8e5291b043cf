import type { Klokke } from '../../../dialogs/klokke.ts';
import type { Job } from '../../../dialogs/scheduler/index.ts';
import type { SchedulerReport } from '../finding.ts';
import { databaseError, openBoss, SCHEMA } from '../postgres/openBoss.ts';
import { queueName } from '../postgres/queueName.ts';
import { createQueues } from '../postgres/queues.ts';
import { openJob, type SealedJob } from '../postgres/sealedJob.ts';
import { toInsert } from '../postgres/toInsert.ts';
import { HANDLER_LIMIT_MS } from '../withinTime.ts';

/** How the database is asked, all as of one moment. */
export interface Asking {
  query<Row extends object>(
    statement: { readonly name: string; readonly text: string },
    values: readonly unknown[],
  ): Promise<readonly Row[]>;
  rows<Row extends object>(text: string): AsyncIterable<Row>;
}

/** Of a master key, for the jobs sealed under it. */
export interface JobSealer {
  seal(text: string): string;
  open(sealed: string): string | null;
  hash(key: string): string;
}

/** A job that can't be read. */
export interface DamagedJob {
  readonly damaged: 'job';
  readonly hash: string;
}

interface Row {
  readonly data: SealedJob;
  readonly key: string;
}

const THERE = { name: 'move_jobs', text: `SELECT FROM pg_class WHERE oid = to_regclass('${SCHEMA}.job')` };
/** One of each key, as a folder holds it: what waits comes before what was under way, and the newest first. */
const JOBS = `SELECT DISTINCT ON (singleton_key) data, singleton_key AS key FROM ${SCHEMA}.job
  WHERE name LIKE 'jobb/%' AND state <= 'active' ORDER BY singleton_key, state = 'active', created_on DESC`;
/** The index of pg-boss's policy `short`, which knows jobs that were never tried. */
const FIND = {
  name: 'move_find_job',
  text: `SELECT data, singleton_key AS key FROM ${SCHEMA}.job
    WHERE name = $1 AND COALESCE(singleton_key, '') = $2 AND state = 'created' AND policy = 'short'`,
};

/** The planned work of the Postgres scheduler, to read. */
export const databaseJobs = ({ query, rows }: Asking, sealer: JobSealer) => {
  const open = ({ data, key }: Row): Job | DamagedJob =>
    openJob(data, sealer.open) ?? { damaged: 'job', hash: key };
  const there = async () => (await query(THERE, [])).length > 0;

  return {
    async *jobs(): AsyncGenerator<Job | DamagedJob> {
      if (!(await there())) return;
      for await (const row of rows<Row>(JOBS)) yield open(row);
    },
    /** Of jobs that were never tried. */
    find: async ({ key, kind }: Job): Promise<Job | null> => {
      if (!(await there())) return null;
      const [row] = await query<Row>(FIND, [queueName(kind), sealer.hash(key)]);
      return row === undefined ? null : openJob(row.data, sealer.open);
    },
  };
};

interface WriteOptions {
  readonly url: string;
  readonly asking: Asking;
  readonly sealer: JobSealer;
  readonly now: Klokke;
  readonly report: SchedulerReport;
}

/** The same to write, while no scheduler runs on it. Throws `SchedulerError`. */
export const databaseJobsToWrite = async ({ url, asking, sealer, now, report }: WriteOptions) => {
  const boss = await openBoss({ url, report, now, superviseSeconds: HANDLER_LIMIT_MS / 1000 });
  const queues = createQueues(boss);
  const orError = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw databaseError(error);
    }
  };
  return {
    ...databaseJobs(asking, sealer),
    clear: () =>
      orError(async () => {
        await boss.getDb().executeSql(`DELETE FROM ${SCHEMA}.job WHERE name LIKE 'jobb/%'`);
      }),
    add: (jobs: readonly Job[]) =>
      orError(async () => {
        for (const [kind, ofKind] of Map.groupBy(jobs, (job) => job.kind)) {
          const inserts = ofKind.map((job) => toInsert(job, { ...sealer, now, limitMs: HANDLER_LIMIT_MS }));
          await boss.insert(await queues.ensure(kind), inserts);
        }
      }),
    close: () => boss.stop({ graceful: false }),
  };
};
