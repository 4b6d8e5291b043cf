import pg from 'pg';
import { connectionTo, SERVER_KEEPALIVE, type Statement } from './database.ts';
import { toStoreError } from './failure.ts';

/** What reads the database. Throws `StoreError`. */
export interface Asking {
  query<Row extends pg.QueryResultRow>(
    statement: Statement,
    values: readonly unknown[],
  ): Promise<readonly Row[]>;
  /** All rows of a query, some at a time. */
  rows<Row extends pg.QueryResultRow>(text: string): AsyncGenerator<Row>;
}

/** The database as it was at one moment, while others go on writing to it. */
export interface Snapshot extends Asking {
  close(): Promise<void>;
}

/** So many ask at once; one more goes through lists. */
const CONNECTIONS = 4;
const ROWS_AT_ONCE = 200;
/** It lasts as long as it takes. */
const SETTINGS = `-c statement_timeout=0 -c idle_in_transaction_session_timeout=0 ${SERVER_KEEPALIVE}`;
const BEGIN = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Throws a `StoreError` when the database can't be reached. Lost connections are not opened anew: the moment is gone. */
export const openSnapshot = async (url: string): Promise<Snapshot> => {
  const clients: pg.Client[] = [];
  const connect = async (begin: string): Promise<pg.Client> => {
    const client = new pg.Client({ ...connectionTo(url), query_timeout: 0, options: SETTINGS });
    client.on('error', () => undefined);
    clients.push(client);
    await client.connect();
    await client.query(begin);
    return client;
  };
  const close = async () => {
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
  };
  const first = await orStoreError(async () => {
    const client = await connect(BEGIN);
    const { rows } = await client.query<{ id: string }>('SELECT pg_export_snapshot() AS id');
    for (let n = 0; n < CONNECTIONS; n++)
      await connect(`${BEGIN}; SET TRANSACTION SNAPSHOT ${pg.escapeLiteral(rows[0]!.id)}`);
    return client;
  }).catch(async (error) => {
    await close();
    throw error;
  });

  const lanes = clients.slice(1).map((client) => ({ client, last: Promise.resolve<unknown>(null) }));
  let turn = 0;
  return {
    query: (statement, values) =>
      orStoreError(async () => {
        const lane = lanes[turn++ % CONNECTIONS]!;
        const asked = lane.last.then(() => lane.client.query({ ...statement, values: [...values] }));
        lane.last = asked.catch(() => undefined);
        return (await asked).rows;
      }),
    rows: <Row extends pg.QueryResultRow>(text: string) => through<Row>(first, text),
    close,
  };
};

let cursors = 0;

async function* through<Row extends pg.QueryResultRow>(client: pg.Client, text: string): AsyncGenerator<Row> {
  const cursor = `list${++cursors}`;
  await orStoreError(() => client.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${text}`));
  try {
    for (;;) {
      const { rows } = await orStoreError(() => client.query<Row>(`FETCH ${ROWS_AT_ONCE} FROM ${cursor}`));
      yield* rows;
      if (rows.length < ROWS_AT_ONCE) return;
    }
  } finally {
    await client.query(`CLOSE ${cursor}`).catch(() => undefined);
  }
}

const orStoreError = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw toStoreError(error);
  }
};
