import { PgBoss } from 'pg-boss';
import { faultOf, type SchedulerReport } from '../finding.ts';
import { SchedulerError } from '../schedulerError.ts';
import { sparingly } from './sparingly.ts';

/** Beside the tables of the store, in the same database. */
export const SCHEMA = 'jobs';

const CONNECTIONS = 4;
const HOUR_S = 3600;

interface Options {
  readonly url: string;
  readonly report: SchedulerReport;
  readonly now: () => number;
  /** How often jobs of instances that died are looked for. */
  readonly superviseSeconds: number;
}

/** Connects, makes or migrates the schema, and lets pg-boss look after it. What fails later is reported, not thrown. */
export const openBoss = async ({ url, report, now, superviseSeconds }: Options): Promise<PgBoss> => {
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new SchedulerError('bad_url', 'The address of the database does not begin with postgres://.');
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'brobygger-jobs',
    schema: SCHEMA,
    max: CONNECTIONS,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    maintenanceIntervalSeconds: HOUR_S,
    // No cron and no flows here, so nothing is asked for them.
    schedule: false,
    flowIntervalSeconds: HOUR_S,
  });
  const onError = sparingly(now, (error: unknown) =>
    report({
      code: 'storage_failed',
      message: 'The database of planned jobs failed. It is tried again.',
      ...faultOf(error),
    }),
  );
  boss.on('error', onError);
  boss.on('warning', ({ message }) => report({ code: 'database_warning', message }));
  await startOrStop(boss);
  return boss;
};

const startOrStop = async (boss: PgBoss): Promise<void> => {
  try {
    await boss.start();
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw databaseError(error);
  }
};

export const databaseError = (cause: unknown): SchedulerError => {
  const { fault = 'no code' } = faultOf(cause);
  return new SchedulerError('database_failed', `The database of planned jobs failed (${fault}).`, { cause });
};
