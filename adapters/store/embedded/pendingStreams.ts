import { StoreError } from '../storeError.ts';
import type { KeyFiles } from './keyFile.ts';
import type { StreamPlace } from './place.ts';

/** Which streams have work left. */
export interface PendingStreams {
  /** `name` is null when only the files were seen; it is then read from the key file when asked for. */
  note(place: StreamPlace, name: string | null, pending: boolean): void;
  /** Sorted. A stream whose key is damaged has no name any more and is left out (it was reported). */
  names(): Promise<readonly string[]>;
}

export const createPendingStreams = (keyFiles: KeyFiles): PendingStreams => {
  const pending = new Map<string, { readonly place: StreamPlace; readonly name: string | null }>();

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
      if (isPending) pending.set(place.hash, { place, name });
      else pending.delete(place.hash);
    },
    names: async () => {
      const names = await Promise.all(
        Array.from(pending.values(), ({ place, name }) => name ?? nameOf(place)),
      );
      return names.filter((name) => name !== null).sort();
    },
  };
};
