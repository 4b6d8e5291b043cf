import type { Notice } from '../../dialogs/dialog.ts';
import type { Klokke } from '../../dialogs/klokke.ts';
import type { Job, Scheduler } from '../../dialogs/scheduler/index.ts';
import type { Store } from '../../dialogs/store/index.ts';
import type { Logger } from '../log.ts';
import { BESKJED } from '../turn/beskjed.ts';
import type { Samtaler } from '../turn/samtaler.ts';
import { OPPRYDDING, opprydding, planOpprydding } from './opprydding.ts';

interface Deps {
  readonly samtaler: Samtaler;
  readonly store: Store;
  readonly scheduler: Scheduler;
  readonly now: Klokke;
  readonly log: Logger;
}

const SWEEP_EVERY_MS = 1_000;
/** Longer than a message waits at an instance that is alive. */
const QUIET_MS = 2_000;

/** What goes on beside the conversations' own turns: what was planned, the clean-up, and what another instance left undone. */
export const startArbeid = async (deps: Deps): Promise<{ stop(): Promise<void> }> => {
  const { samtaler, scheduler, log } = deps;
  await scheduler.start({
    [BESKJED]: (job) => tellPlanned(job, samtaler),
    [OPPRYDDING]: () => opprydding(deps),
  });
  await planOpprydding(deps);
  const sweeping = sweep(samtaler, log);
  return {
    stop: async () => {
      sweeping.stop();
      await scheduler.close();
    },
  };
};

/** The job's key is the once-key: a job that is done twice is told once. */
const tellPlanned = ({ key, data }: Job, samtaler: Samtaler): Promise<void> => {
  const { samtale, dialog, data: about } = data as unknown as Notice & { readonly samtale: string };
  return samtaler.tell(samtale, { dialog, data: about }, `planlagt:${key}`);
};

/** Looks for what was left by an instance that died or hung, one look at a time. */
const sweep = (samtaler: Samtaler, log: Logger): { stop(): void } => {
  let looking = false;
  const look = async () => {
    if (looking) return;
    looking = true;
    await samtaler.recover(QUIET_MS).catch((error: Error) => log.warn({ name: error.name }, 'sweep failed'));
    looking = false;
  };
  const timer = setInterval(() => void look(), SWEEP_EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
};
