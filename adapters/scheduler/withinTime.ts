import type { Timers } from './timers.ts';

/** How long a handler may take. Then the job counts as failed, so that one that hangs holds nothing up. */
export const HANDLER_LIMIT_MS = 60_000;

/** Throws when `work` throws or takes longer than `limitMs`. Work that takes longer goes on; nobody waits for it. */
export const withinTime = async (
  work: () => Promise<void>,
  { limitMs, timers }: { readonly limitMs: number; readonly timers: Timers },
): Promise<void> => {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const callOff = timers.after(limitMs, () => reject(new DOMException('Too slow.', 'TimeoutError')));
  try {
    await Promise.race([work(), over]);
  } finally {
    callOff();
  }
};
