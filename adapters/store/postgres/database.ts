import pg from 'pg';
import { isLost, toStoreError } from './failure.ts';
import { retrying } from './retrying.ts';

/** A prepared statement. It must be safe to carry out twice: it is tried again when its answer was lost. */
export interface Statement {
  /** Unique; what the database keeps its plan under. */
  readonly name: string;
  readonly text: string;
}

/** The pool of connections, as one can ask it. */
export interface Database {
  /**
   * The rows that come back. Waits for a database that restarts. Throws a `StoreError`: `database_unavailable` when that
   * took more than 20 s (it isn't known then whether the statement was carried out), else `database_failed`.
   */
  query<Row extends pg.QueryResultRow>(
    statement: Statement,
    values: readonly unknown[],
  ): Promise<readonly Row[]>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize: number;
  /** Whether what was written is on disk when a query resolves. Default: true. */
  readonly durable?: boolean;
}

const STATEMENT_MS = 10_000;
const CONNECT_MS = 5_000;
/** A connection whose other end has gone silent is given up somewhat after the server would have given up. */
const SILENT_MS = STATEMENT_MS + 2_000;
const IDLE_MS = 60_000;

/** For connections that others wait for: the server drops a client that has vanished after 25 s. */
export const SERVER_KEEPALIVE =
  '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

const INT8 = 20;
const parserOf = (type: number, format?: 'text' | 'binary') =>
  type === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(type, format as 'text');

/** What every connection to the database is opened with. */
export const connectionTo = (url: string) => ({
  connectionString: url,
  application_name: 'brobygger',
  connectionTimeoutMillis: CONNECT_MS,
  keepAlive: true,
  keepAliveInitialDelayMillis: CONNECT_MS,
  query_timeout: SILENT_MS,
  types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
});

export const createDatabase = ({ url, poolSize, durable = true }: DatabaseOptions): Database => {
  const pool = new pg.Pool({
    ...connectionTo(url),
    max: poolSize,
    idleTimeoutMillis: IDLE_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    options: `-c synchronous_commit=${durable ? 'on' : 'off'}`,
  });
  // A connection that breaks is met where it is used next; unheard, the event would end the process.
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));

  const queryOnce = async (statement: Statement, values: readonly unknown[]) => {
    const client = await pool.connect();
    try {
      const { rows } = await client.query({ ...statement, values: [...values] });
      client.release();
      return rows;
    } catch (error) {
      client.release(isLost(error));
      throw error;
    }
  };

  return {
    query: async (statement, values) => {
      try {
        return await retrying(() => queryOnce(statement, values));
      } catch (error) {
        throw toStoreError(error);
      }
    },
    close: () => pool.end(),
  };
};
