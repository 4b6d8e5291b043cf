import type { Klokke } from '../../dialogs/klokke.ts';
import type { Store } from '../../dialogs/store/index.ts';
import type { Logger } from '../log.ts';
import type { Samtaler } from '../turn/samtaler.ts';
import { DRIFT } from './pause.ts';

const EVERY_MS = 60 * 60 * 1000;
/** A service that has never cleaned up begins with what should have gone in the last year. */
const FIRST_LOOK_MS = 365 * 86_400_000;

interface Deps {
  readonly samtaler: Samtaler;
  readonly store: Store;
  readonly now: Klokke;
  readonly log: Logger;
}

/** Deletes conversations whose time is over, now and once an hour, also for the days on which nothing ran. */
export const startOpprydding = (deps: Deps): { stop(): void } => {
  const run = () =>
    void cleanUp(deps).catch((error: Error) => deps.log.error({ name: error.name }, 'clean-up failed'));
  const timer = setInterval(run, EVERY_MS);
  timer.unref();
  run();
  return { stop: () => clearInterval(timer) };
};

const cleanUp = async ({ samtaler, store, now, log }: Deps): Promise<void> => {
  const kept = await store.documents.get(DRIFT, 'opprydding');
  const until = now();
  const deleted = await samtaler.deleteExpired(
    (kept?.value.til as number | undefined) ?? until - FIRST_LOOK_MS,
  );
  await store.documents.put(DRIFT, 'opprydding', { til: until });
  if (deleted > 0) log.info({ deleted }, 'conversations deleted after their time');
};
