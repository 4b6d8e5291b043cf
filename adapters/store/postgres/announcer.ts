import { setTimeout } from 'node:timers/promises';
import type { Change } from './changes.ts';

/** Tells other processes of changes, in batches: what comes while one is on its way goes with the next. */
export interface Announcer {
  announce(change: Change): void;
  /** Resolves when all was sent, or could not be. */
  idle(): Promise<void>;
}

/** The database is busier with a NOTIFY than with a write: there is no more than one in this time. */
const SPACING_MS = 10;

/** `send` may fail: polling finds what was not announced. */
export const createAnnouncer = (send: (changes: readonly Change[]) => Promise<void>): Announcer => {
  let waiting = new Map<string, Change>();
  let sending: Promise<void> | null = null;

  const sendAll = async (): Promise<void> => {
    while (waiting.size > 0) {
      const batch = [...waiting.values()];
      waiting = new Map();
      await send(batch).catch(() => undefined);
      await setTimeout(SPACING_MS);
    }
    sending = null;
  };

  return {
    // The last change of a stream says all that the ones before it said.
    announce: (change) => {
      waiting.set(change.hash, change);
      sending ??= sendAll();
    },
    idle: async () => {
      await sending;
    },
  };
};
