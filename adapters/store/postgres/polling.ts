import type { Changes } from './changes.ts';
import type { Database } from './database.ts';
import type { StreamKeys } from './streamKeys.ts';

export interface PollingOptions {
  readonly database: Database;
  readonly keys: StreamKeys;
  readonly changes: Changes;
  /** How long to wait before the next look. */
  readonly pauseMs: () => number;
}

/** Looks for what other processes have changed: the way that works when NOTIFY doesn't. */
export interface Polling {
  /** Looks at once. Failing is no error: there is a next time. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

/** A change may be seen so long after its time: it has that from before its commit. More than a statement may last. */
const LATE_S = 15;

const CHANGED = {
  name: 'changed',
  text: `SELECT hash, version, revision FROM brobygger.stream
    WHERE changed_at > now() - make_interval(secs => $1) ORDER BY revision`,
};
const NAMES = {
  name: 'names',
  text: 'SELECT hash, key_id, wrapped_key FROM brobygger.stream WHERE hash = ANY ($1)',
};

interface Changed {
  readonly hash: Buffer;
  readonly version: number;
  readonly revision: number;
}

interface Named {
  readonly hash: Buffer;
  readonly key_id: string;
  readonly wrapped_key: Buffer;
}

/** Starts looking. What changed before this resolves is no news. */
export const startPolling = async (options: PollingOptions): Promise<Polling> => {
  const { database, keys, changes, pauseMs } = options;
  let lookedAt = performance.now();

  const changed = async () => {
    const startedAt = performance.now();
    const rows = await database.query<Changed>(CHANGED, [LATE_S + (startedAt - lookedAt) / 1000]);
    lookedAt = startedAt;
    return rows
      .map((row) => ({ ...row, hash: row.hash.toString('hex'), bytes: row.hash }))
      .filter(changes.isNews);
  };

  const namesOf = async (news: readonly { readonly bytes: Buffer }[]) => {
    const rows = await database.query<Named>(NAMES, [news.map(({ bytes }) => bytes)]);
    return new Map(
      rows.map(({ hash, key_id: keyId, wrapped_key: wrapped }) => {
        const hex = hash.toString('hex');
        return [hex, keys.nameOf(hex, { keyId, wrapped })] as const;
      }),
    );
  };

  const lookOnce = async (): Promise<void> => {
    const news = await changed();
    if (news.length === 0) return;
    const names = await namesOf(news);
    for (const { hash, version, revision } of news) {
      const name = names.get(hash);
      if (name != null) changes.heard({ hash, name, version, revision });
    }
  };

  (await changed()).forEach(changes.skip);

  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  const look = (): Promise<void> => {
    clearTimeout(timer);
    looking ??= lookOnce()
      .catch(() => undefined)
      .finally(() => {
        looking = null;
        if (!stopped) timer = setTimeout(look, pauseMs());
      });
    return looking;
  };
  timer = setTimeout(look, pauseMs());

  return {
    look,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
};
