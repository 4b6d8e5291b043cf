import pg from 'pg';
import { connectionTo, SERVER_KEEPALIVE } from './database.ts';
import { useTogether } from './inUse.ts';

/**
 * One connection that shows the others that this store lives, by an advisory lock on its id, and on which announcements
 * are sent and heard. It ends when the server, the network or `end` ends it, and when the server doesn't answer.
 */
export interface SignOfLife {
  /** Resolves when it is no more. */
  readonly ended: Promise<void>;
  notify(payloads: readonly string[]): Promise<void>;
  end(): Promise<void>;
}

export interface SignOfLifeOptions {
  readonly url: string;
  /** What the advisory lock is on: 64 bits. */
  readonly holder: string;
  /** Whether to hear announcements. */
  readonly listen: boolean;
  readonly onNotification: (payload: string) => void;
}

const CHANNEL = 'brobygger';
const SETTINGS = `-c synchronous_commit=off ${SERVER_KEEPALIVE}`;
const SILENT_MS = 5_000;
const BEAT_MS = 5_000;
/** The server may not know yet that the connection before is gone, and keep the lock for it. */
const LOCK_AGAIN_MS = 500;

export const giveSignOfLife = async (options: SignOfLifeOptions): Promise<SignOfLife> => {
  const { url, holder, listen, onNotification } = options;
  const client = new pg.Client({ ...connectionTo(url), query_timeout: SILENT_MS, options: SETTINGS });
  client.on('error', () => undefined);
  client.on('notification', ({ payload = '' }) => onNotification(payload));
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
  const end = () => client.end().catch(() => undefined);

  let locked = false;
  let turn: Promise<unknown> = client.connect();
  /** One statement at a time. If one fails, nothing is sure any more. */
  const ask = (text: string, values: unknown[] = []) => {
    const asked = turn.then(() => client.query(text, values));
    turn = asked.catch(() => end());
    return asked;
  };
  const lock = async () => {
    const { rows } = await ask('SELECT pg_try_advisory_lock($1) AS locked', [holder]);
    locked = rows[0].locked;
  };
  const beat = async (): Promise<void> => {
    await (locked ? ask('SELECT') : lock());
    timer = setTimeout(() => void beat().catch(() => undefined), locked ? BEAT_MS : LOCK_AGAIN_MS);
  };
  let timer: NodeJS.Timeout | undefined;
  void ended.then(() => clearTimeout(timer));

  await useTogether(ask).catch(async (error) => {
    await end();
    throw error;
  });
  if (listen) await ask(`LISTEN ${CHANNEL}`);
  await beat();
  return {
    ended,
    end,
    notify: async (payloads) => {
      await ask('SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload', [CHANNEL, payloads]);
    },
  };
};
