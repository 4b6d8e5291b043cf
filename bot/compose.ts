import { randomUUID } from 'node:crypto';
import type { Server } from 'restify';
import { createConnector } from '../adapters/connector/index.ts';
import { mountDirectLine } from '../adapters/directline/index.ts';
import { listenAdmin } from '../adapters/store/index.ts';
import { mountWeb } from '../adapters/web/index.ts';
import { type Kontor, loadKontor } from '../knowledge/kontor/index.ts';
import type { Config } from './config.ts';
import { forDirectLine, handlesIn, signingKey } from './directline.ts';
import { adminCommands } from './drift/admin.ts';
import { mountHealth } from './drift/health.ts';
import { startOpprydding } from './drift/opprydding.ts';
import { Pausebryter } from './drift/pause.ts';
import { openStore } from './lager.ts';
import { type Logger, createFaults, createLog } from './log.ts';
import { createHttpServer, listen, mountConnector } from './server.ts';
import { forConnector } from './teams.ts';
import { Arbeidere } from './turn/arbeidere.ts';
import { evner } from './turn/evner.ts';
import { Samtaler } from './turn/samtaler.ts';
import { evolveWith } from './turn/tilstand.ts';

export interface StartOptions {
  readonly config: Config;
  /** The demo office, on `npm run demo` only. */
  readonly demo: boolean;
  /** The module whose `takeTurn` the worker threads run. Tests put a module around the real one here. */
  readonly turnModule?: URL;
}

export interface Brobygger {
  /** The address of the chat page on this machine. */
  readonly url: string;
  readonly kontor: Kontor | null;
  readonly log: Logger;
  /** Takes in nothing more, finishes running turns, and lets go of everything. */
  close(): Promise<void>;
}

/** Joins all parts and starts them: store, turn, channels, server. The only place that knows them all. */
export const start = async ({ config, demo, turnModule }: StartOptions): Promise<Brobygger> => {
  const log = createLog(config.LOG_LEVEL);
  const now = Date.now;
  const kontor = demo ? loadKontor('demo') : config.KONTOR ? loadKontor(config.KONTOR) : null;
  const arbeidere = new Arbeidere({
    turnModule: turnModule ?? new URL('./turn/takeTurn.ts', import.meta.url),
    workerData: { kontor: kontor as never, demo },
    timeoutMs: config.TURN_TIMEOUT_MS,
  });
  const store = await openStore(config, (finding) => log.warn(finding, 'store'));
  const pause = await Pausebryter.open(store, now);
  const counts = new Map<string, number>();
  const samtaler: Samtaler = new Samtaler({
    store,
    arbeidere,
    now,
    newId: randomUUID,
    evolve: evolveWith(evner.alle),
    limits: { atOnce: config.LIMIT_AT_ONCE, perMinute: config.LIMIT_PER_MINUTE, storageDays: config.STORAGE_DAYS },
    pause: () => pause.grunn,
    send: (adresse, reply) => connector.send(adresse as never, reply as never),
    log: (line) => log.info(line, 'turn'),
    faults: createFaults(log, counts),
  });
  const connector = createConnector({
    mottaker: forConnector(samtaler),
    credentials: config,
    onError: (error) => log.error({ name: error instanceof Error ? error.name : 'unknown' }, 'connector'),
  });
  const server = createHttpServer();
  let state: 'starting' | 'ready' | 'stopping' = 'starting';
  let url = config.PUBLIC_URL ?? '';
  const directLine = mountDirectLine(server, {
    samtaler: forDirectLine(samtaler),
    handles: handlesIn(store),
    secret: config.DIRECTLINE_SECRET ?? null,
    signingKey: await signingKey(config.DIRECTLINE_SECRET, config.DATA_DIR),
    publicUrl: () => url,
    allowedOrigins: config.ALLOWED_ORIGINS,
    limits: { newConversationsPerHour: config.LIMIT_NEW_PER_HOUR },
    trustProxyHops: config.TRUST_PROXY_HOPS,
    now,
    newId: randomUUID,
    log,
  });
  mountConnector(server, connector);
  mountHealth(server, () => (state === 'ready' ? null : state));
  mountWeb(server, {
    demo,
    kontor: kontor !== null,
    quickExitUrl: config.QUICK_EXIT_URL,
    storageDays: config.STORAGE_DAYS,
    frameAncestors: config.ALLOWED_ORIGINS,
    now,
  });
  const admin = await listenAdmin(config.DATA_DIR, adminCommands({ pause, counts }));
  await arbeidere.ready;
  const recovered = await samtaler.recover();
  const port = await listen(server, config.PORT, config.host);
  const local = `http://localhost:${port}`;
  url = config.PUBLIC_URL ?? local;
  const opprydding = startOpprydding({ samtaler, store, now, log });
  state = 'ready';
  log.info({ port, recovered, paused: pause.grunn !== null }, 'ready');
  return {
    url: local,
    kontor,
    log,
    close: async () => {
      state = 'stopping';
      opprydding.stop();
      await directLine.close();
      await stopListening(server);
      await samtaler.settled();
      await arbeidere.close();
      await admin.close();
      await store.close();
    },
  };
};

/** Idle connections are cut at once; requests under way get their answer. */
const stopListening = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.server.closeIdleConnections();
  });
