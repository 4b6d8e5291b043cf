/** Timers, so that a test can move the time. */
export interface Timers {
  /** Calls `work` once after `ms` (at most 2^31 - 1). Returns how to call it off. */
  after(ms: number, work: () => void): () => void;
}

/** The timers of the machine. They keep no process alive. */
export const realTimers: Timers = {
  after: (ms, work) => {
    const timer = setTimeout(work, ms).unref();
    return () => clearTimeout(timer);
  },
};
