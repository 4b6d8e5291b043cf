import type { StoreError } from './storeError.ts';

/** From open to closed. Everything asked of the store runs through here. */
export interface Life {
  /** Throws when the store is closed, or must not be used any more. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** From now on `run` throws `error`. What is under way goes on. */
  end(error: StoreError): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export const createLife = (): Life => {
  const underWay = new Set<Promise<unknown>>();
  let over: StoreError | null = null;

  return {
    run: async (work) => {
      if (over !== null) throw over;
      const running = work();
      underWay.add(running);
      try {
        return await running;
      } finally {
        underWay.delete(running);
      }
    },
    end: (error) => {
      over ??= error;
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
};
