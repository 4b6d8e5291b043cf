import { setTimeout as pause } from 'node:timers/promises';
import { toStoreError } from './failure.ts';
import { pauseAfter, retrying } from './retrying.ts';
import { giveSignOfLife, type SignOfLife, type SignOfLifeOptions } from './signOfLife.ts';

/** A sign of life that lasts as long as the store: when the connection breaks, it is opened anew. */
export interface Session {
  /** Is it there, so that announcements are heard? */
  readonly up: boolean;
  /** Sends announcements. Throws while the connection is down. */
  notify(payloads: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export interface SessionOptions extends SignOfLifeOptions {
  readonly onDown: () => void;
  readonly onUp: () => void;
}

/** Throws a `StoreError` when no connection comes about. */
export const openSession = async (options: SessionOptions): Promise<Session> => {
  const closing = new AbortController();
  const { signal } = closing;

  const reopen = async (): Promise<SignOfLife | null> => {
    for (let tries = 0; ; tries++) {
      await pause(pauseAfter(tries), null, { signal }).catch(() => undefined);
      if (signal.aborted) return null;
      const opened = await giveSignOfLife(options).catch(() => null);
      if (opened !== null) return opened;
    }
  };

  const keep = async (): Promise<void> => {
    while (present !== null) {
      await present.ended;
      present = null;
      if (signal.aborted) return;
      options.onDown();
      present = await reopen();
      if (signal.aborted) await present?.end();
      else options.onUp();
    }
  };

  let present: SignOfLife | null = await retrying(() => giveSignOfLife(options)).catch((error) => {
    throw toStoreError(error);
  });
  const keeping = keep();

  return {
    get up() {
      return present !== null;
    },
    notify: async (payloads) => {
      if (present === null) throw new Error('The connection is down.');
      await present.notify(payloads);
    },
    close: async () => {
      closing.abort();
      await present?.end();
      await keeping;
    },
  };
};
