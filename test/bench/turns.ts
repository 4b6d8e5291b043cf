import { parseArgs } from 'node:util';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';
import { fillStore } from './fyll.ts';
import { Klient } from './klient.ts';
import { connectorPath } from './kobling.ts';
import { closedLoop, openLoop, pairs } from './last.ts';
import { Maaling, median, percentile } from './maaling.ts';
import { memoryOf } from './minne.ts';

const HELP = `npm run bench:turns            measures the Direct Line path, from POST to the reply on the socket, durable writes on
npm run bench:turns -- --short a tenth of the time; the figures are rough
Exits 1 when a bar is missed. Needs a machine with nothing else going on.`;

const { values } = parseArgs({ options: { help: { type: 'boolean' }, short: { type: 'boolean' } } });
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const scale = values.short ? 0.1 : 1;
const seconds = (full: number): number => Math.max(2, full * scale);
const STORED = Math.round(20_000 * scale);

const env = {
  LIMIT_PER_MINUTE: '10000000',
  LIMIT_AT_ONCE: '10000',
  LIMIT_NEW_PER_HOUR: '10000000',
  LOG_LEVEL: 'warn',
};
const maaling = new Maaling();
const few = temporaryFolder();
const many = temporaryFolder();

/** On a terminal only: in a file it would be a thousand lines. */
const progress = (text: string): void =>
  void (process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`));

const serve = async (dataDir: string): Promise<Server> =>
  startServer({ dataDir, port: await freePort(), env });
const clients = (server: Server, number: number): Promise<Klient[]> =>
  Promise.all(Array.from({ length: number }, () => Klient.open(server.url)));

try {
  await fillStore({ DATA_DIR: few.path }, 100);
  await fillStore({ DATA_DIR: many.path }, STORED, (done) =>
    progress(`storing conversations: ${done} of ${STORED}`),
  );
  progress('');

  const launched = performance.now();
  const server = await serve(few.path);
  maaling.atMost('cold start to ready', performance.now() - launched, 'ms', 2_500);
  const fifty = await clients(server, 50);
  await closedLoop(fifty, 2);

  const open = await openLoop(fifty, { perSecond: 100, seconds: seconds(20) });
  maaling.atLeast('open: turns/s over 50 conversations', open.perSecond, '/s', 99);
  maaling.atMost('open: p95', percentile(open.times, 0.95), 'ms', 50);

  const closed = await closedLoop(fifty, seconds(20));
  maaling.atLeast('closed: 50 clients, turns/s', closed.perSecond, '/s', 300);
  maaling.atMost('closed: p95', percentile(closed.times, 0.95), 'ms', 200);

  const [long] = await clients(server, 1);
  for (let turn = 0; turn < 1_950; turn += 1) await long!.turn('hei');
  const fresh = await clients(server, 10);
  const ages = await pairs(
    () => long!.turn('hei'),
    (n) => fresh[Math.floor(n / 10)]!.turn('hei'),
    100,
  );
  maaling.atMost(
    'turn 2,000 of a conversation against turn 10',
    median(ages.a) / median(ages.b),
    'times',
    1.2,
  );

  const thousand = await clients(server, 1_000);
  await closedLoop(thousand, 3);
  maaling.atMost('memory with 1,000 open conversations', memoryOf(server.pid), 'MB', 300);
  for (const client of [...thousand, ...fifty, ...fresh, long!]) client.close();

  const started = performance.now();
  const crowded = await serve(many.path);
  maaling.atMost(`start with ${STORED} stored conversations`, performance.now() - started, 'ms', 5_000);

  const [here] = await clients(server, 1);
  const [there] = await clients(crowded, 1);
  const sizes = await pairs(
    () => there!.turn('hei'),
    () => here!.turn('hei'),
    Math.round(400 * scale) + 50,
  );
  maaling.atMost(
    `a turn with ${STORED} stored conversations against 100`,
    median(sizes.a) / median(sizes.b),
    'times',
    1.2,
  );
  here!.close();
  there!.close();
  await crowded.stop();

  await connectorPath(server, { seconds: seconds(10), maaling });
  await server.stop();
} finally {
  few.remove();
  many.remove();
}
maaling.finish();
