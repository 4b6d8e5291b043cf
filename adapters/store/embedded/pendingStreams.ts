import { StoreError } from '../storeError.ts';
import type { KeyFiles } from './keyFile.ts';
import type { StreamPlace } from './place.ts';

/** Which streams have work left. */
export interface PendingStreams {
  /** `name` is null when only the files were seen; it is then read from the key file when asked for. */
  note(place: StreamPlace, name: string | null, pending: boolean): void;
  /**
   * Sorted; those that were noted at least `quietMs` ago. What was there before the start counts from the start.
   * A stream whose key is damaged has no name any more and is left out (it was reported).
   */
  names(quietMs: number): Promise<readonly string[]>;
}

interface Noted {
  readonly place: StreamPlace;
  readonly name: string | null;
  readonly at: number;
}

export const createPendingStreams = (keyFiles: KeyFiles, now: () => number): PendingStreams => {
  const pending = new Map<string, Noted>();

  const nameOf = async (place: StreamPlace): Promise<string | null> => {
    try {
      return (await keyFiles.read(place))?.name ?? null;
    } catch (error) {
      if (error instanceof StoreError) return null;
      throw error;
    }
  };

  return {
    note: (place, name, isPending) => {
      if (isPending) pending.set(place.hash, { place, name, at: now() });
      else pending.delete(place.hash);
    },
    names: async (quietMs) => {
      const quiet = [...pending.values()].filter(({ at }) => quietMs === 0 || at <= now() - quietMs);
      const names = await Promise.all(quiet.map(({ place, name }) => name ?? nameOf(place)));
      return names.filter((name) => name !== null).sort();
    },
  };
};
