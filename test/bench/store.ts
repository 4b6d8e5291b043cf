import { parseArgs } from 'node:util';
import { SHARED_SECRETS } from '../hjelp/flaate.ts';
import { startPostgres } from '../hjelp/postgres.ts';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';
import { fillStore } from './fyll.ts';
import { Klient } from './klient.ts';
import { closedLoop, openLoop } from './last.ts';
import { Maaling, percentile } from './maaling.ts';

const HELP = `npm run bench:store            both stores side by side: durable turns/s and p95 from POST to the reply on the socket,
                               and how soon a socket at one instance shows what was posted to another
npm run bench:store -- --short a tenth of the time; the figures are rough
Exits 1 when a bar is missed. Needs a machine with nothing else going on.`;

const { values } = parseArgs({ options: { help: { type: 'boolean' }, short: { type: 'boolean' } } });
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const scale = values.short ? 0.1 : 1;
const SECONDS = Math.max(2, 8 * scale);
const STORED = [100, Math.round(20_000 * scale)] as const;
const AT_ONCE = [1, 8, 50] as const;

const env = {
  LIMIT_PER_MINUTE: '10000000',
  LIMIT_AT_ONCE: '10000',
  LIMIT_NEW_PER_HOUR: '10000000',
  LOG_LEVEL: 'warn',
};
const maaling = new Maaling();
const folders: ReturnType<typeof temporaryFolder>[] = [];
const newFolder = (): string => {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder.path;
};
const progress = (text: string): void =>
  void (process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`));

type Store = { readonly [key: string]: string };

const serve = async (store: Store, dataDir: string): Promise<Server> =>
  startServer({ dataDir, port: await freePort(), env: { ...env, ...store } });

const fill = (store: Store, dataDir: string, number: number) =>
  fillStore({ DATA_DIR: dataDir, ...store }, number, (done) => progress(`storing: ${done} of ${number}`));

/** Clients spread over the instances: each posts to one and listens at the next. */
const clients = (servers: readonly Server[], number: number): Promise<Klient[]> =>
  Promise.all(
    Array.from({ length: number }, (_, n) =>
      Klient.open(servers[n % servers.length]!.url, servers[(n + 1) % servers.length]!.url),
    ),
  );

/** One cell for each number of clients. */
const measure = async (servers: readonly Server[]): Promise<string[]> => {
  const cells: string[] = [];
  for (const number of AT_ONCE) {
    const some = await clients(servers, number);
    await closedLoop(some, 1);
    const { perSecond, times } = await closedLoop(some, SECONDS);
    cells.push(`${perSecond.toFixed(0)}/s p95 ${percentile(times, 0.95).toFixed(1)} ms`);
    for (const client of some) client.close();
  }
  return cells;
};

const stopAll = (servers: readonly Server[]) => Promise.all(servers.map((server) => server.stop()));

const postgres = await startPostgres();
try {
  maaling.row(
    'durable turns, closed loop',
    AT_ONCE.map((number) => `${number} at once`),
  );
  for (const stored of STORED) {
    const folder = newFolder();
    await fill({}, folder, stored);
    const alone = await serve({}, folder);
    maaling.row(`embedded, 1 instance, ${stored} stored`, await measure([alone]));
    await alone.stop();

    const store = { DATABASE_URL: await postgres.freshDatabase(), ...SHARED_SECRETS };
    await fill(store, folder, stored);
    for (const instances of [1, 2]) {
      const servers = await Promise.all(Array.from({ length: instances }, () => serve(store, newFolder())));
      maaling.row(`PostgreSQL, ${instances} inst., ${stored} stored`, await measure(servers));
      await stopAll(servers);
    }
  }

  console.log();
  for (const [notify, bar] of [
    ['true', 100],
    ['false', 2_000],
  ] as const) {
    const store = {
      DATABASE_URL: await postgres.freshDatabase(),
      ...SHARED_SECRETS,
      DATABASE_NOTIFY: notify,
    };
    const servers = [await serve(store, newFolder()), await serve(store, newFolder())];
    const some = await clients(servers, 10);
    await openLoop(some, { perSecond: 10, seconds: 2 });
    const { times } = await openLoop(some, { perSecond: 10, seconds: Math.max(5, 20 * scale) });
    maaling.atMost(
      `socket on A, posted to B, NOTIFY ${notify === 'true' ? 'on' : 'off'}: p95`,
      percentile(times, 0.95),
      'ms',
      bar,
    );
    for (const client of some) client.close();
    await stopAll(servers);
  }
} finally {
  await postgres.stop();
  for (const folder of folders) folder.remove();
}
maaling.finish();
