/** What is being done, and how much of it is done. */
export interface Progress {
  readonly phase: 'copy' | 'verify';
  readonly streams: number;
  readonly records: number;
  readonly documents: number;
  readonly jobs: number;
}

export type Counts = Omit<Progress, 'phase'>;

/** Counts up, and tells of it. */
export interface Counter {
  readonly counts: Counts;
  add(what: keyof Counts, number?: number): void;
}

export const createCounter = (phase: Progress['phase'], tell: (progress: Progress) => void): Counter => {
  const counts = { streams: 0, records: 0, documents: 0, jobs: 0 };
  return {
    counts,
    add: (what, number = 1) => {
      counts[what] += number;
      tell({ phase, ...counts });
    },
  };
};
