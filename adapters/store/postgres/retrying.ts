import { setTimeout } from 'node:timers/promises';
import { isPassing } from './failure.ts';

/** A database that restarts or fails over is waited for so long. */
const PATIENCE_MS = 20_000;
const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 1_000;

/** How long to wait before try number `tries` + 1, spread so that not all come back at once. */
export const pauseAfter = (tries: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2);

/** Does `work` again after errors that pass, for up to 20 s by default. It must be safe to do twice. */
export const retrying = async <T>(work: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> => {
  const end = performance.now() + patienceMs;
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const pause = pauseAfter(tries);
      if (!isPassing(error) || performance.now() + pause > end) throw error;
      await setTimeout(pause);
    }
  }
};
