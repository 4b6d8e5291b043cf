import type { Documents } from '../../../dialogs/store/index.ts';

/** The documents as one process sees them. */
export interface Mortal {
  readonly documents: Documents;
  /** As when the process dies: what it has asked for may happen, but it never hears of it, and nothing more happens. */
  kill(): void;
}

export const mortal = (documents: Documents): Mortal => {
  let dead = false;
  const never = new Promise<never>(() => {});
  const live = async <T>(work: () => Promise<T>): Promise<T> => {
    if (dead) return never;
    try {
      return await work();
    } finally {
      if (dead) await never;
    }
  };
  return {
    kill: () => {
      dead = true;
    },
    documents: {
      get: (...args) => live(() => documents.get(...args)),
      put: (...args) => live(() => documents.put(...args)),
      delete: (...args) => live(() => documents.delete(...args)),
      find: (...args) => live(() => documents.find(...args)),
    },
  };
};
