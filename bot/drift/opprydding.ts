import type { Klokke } from '../../dialogs/klokke.ts';
import type { Job, Scheduler } from '../../dialogs/scheduler/index.ts';
import type { Store } from '../../dialogs/store/index.ts';
import { BRUKT } from '../delt/engang.ts';
import { deletePassed, hourOf } from '../delt/forfall.ts';
import { TAKT } from '../delt/takt.ts';
import type { Logger } from '../log.ts';
import type { Samtaler } from '../turn/samtaler.ts';
import { DRIFT } from './pause.ts';

/** The name of the job. */
export const OPPRYDDING = 'opprydding';

const EVERY_MS = 60 * 60 * 1000;
/** A service that has never cleaned up begins with what should have gone in the last year. */
const FIRST_LOOK_MS = 365 * 86_400_000;
/** What is counted and used once is looked for so far back: a service that stood still longer leaves a few small counts behind. */
const WEEK_MS = 7 * 86_400_000;

interface Deps {
  readonly samtaler: Pick<Samtaler, 'deleteExpired'>;
  readonly store: Store;
  readonly scheduler: Scheduler;
  readonly now: Klokke;
  readonly log: Logger;
}

/** One job an hour, by its name: several instances plan the same one. */
const jobAt = (at: number): Job => ({ key: `${OPPRYDDING}:${hourOf(at)}`, kind: OPPRYDDING, at, data: {} });

/** Plans the next clean-up: now. */
export const planOpprydding = ({ scheduler, now }: Pick<Deps, 'scheduler' | 'now'>): Promise<void> =>
  scheduler.plan(jobAt(now()));

/** Deletes what has had its time, also that of days on which nothing ran; and plans itself for the next hour. */
export const opprydding = async ({ samtaler, store, scheduler, now, log }: Deps): Promise<void> => {
  const kept = await store.documents.get(DRIFT, OPPRYDDING);
  const until = now();
  const from = (kept?.value.til as number | undefined) ?? until - FIRST_LOOK_MS;
  const deleted = await samtaler.deleteExpired(from);
  await deletePassed(store.documents, [BRUKT, TAKT], { from: Math.max(from, until - WEEK_MS), until });
  await store.documents.put(DRIFT, OPPRYDDING, { til: until });
  await scheduler.plan(jobAt(until + EVERY_MS));
  if (deleted > 0) log.info({ deleted }, 'conversations deleted after their time');
};
