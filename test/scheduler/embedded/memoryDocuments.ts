import type { Documents, StoredDocument } from '../../../dialogs/store/index.ts';

interface Kept extends StoredDocument {
  readonly indexes: { readonly [index: string]: string };
}

/** The documents of one collection in memory, with what a disk can do to them. */
export interface MemoryDocuments extends Documents {
  /** Called before and after each operation. What it throws, the operation throws. */
  watch(listener: (when: 'before' | 'after', operation: keyof Documents) => void): void;
  /** The ids that stand there. */
  ids(): string[];
}

export const memoryDocuments = (): MemoryDocuments => {
  const kept = new Map<string, Kept>();
  let tell: (when: 'before' | 'after', operation: keyof Documents) => void = () => {};

  const watched = async <T>(operation: keyof Documents, work: () => T): Promise<T> => {
    // Each operation takes a moment, so that others come between.
    await Promise.resolve();
    tell('before', operation);
    const result = work();
    await Promise.resolve();
    tell('after', operation);
    return result;
  };

  return {
    watch: (listener) => {
      tell = listener;
    },
    ids: () => [...kept.keys()],
    get: (_collection, id) => watched('get', () => kept.get(id) ?? null),
    put: (_collection, id, value, { expected, indexes = {} } = {}) =>
      watched('put', () => {
        const version = kept.get(id)?.version ?? 0;
        if ((expected ?? version) !== version) return { ok: false, reason: 'conflict', version };
        kept.set(id, { id, value: structuredClone(value), version: version + 1, indexes });
        return { ok: true, version: version + 1 };
      }),
    delete: (_collection, id) => watched('delete', () => void kept.delete(id)),
    find: (_collection, index, value) =>
      watched('find', () => [...kept.values()].filter(({ indexes }) => indexes[index] === value)),
  };
};
