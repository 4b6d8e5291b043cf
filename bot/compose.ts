import { randomUUID } from 'node:crypto';
import type { Server } from 'restify';
import { type Connector, createConnector } from '../adapters/connector/index.ts';
import { mountDirectLine, type Resultater } from '../adapters/directline/index.ts';
import { createDokument, stilark } from '../adapters/dokument/index.ts';
import { listenAdmin } from '../adapters/store/index.ts';
import { mountWeb } from '../adapters/web/index.ts';
import type { Scheduler } from '../dialogs/scheduler/index.ts';
import type { Store } from '../dialogs/store/index.ts';
import { type Kontor, loadKontor } from '../knowledge/kontor/index.ts';
import type { Config } from './config.ts';
import { onceIn } from './delt/engang.ts';
import { type Firord, openFirord } from './delt/firord.ts';
import { rateIn } from './delt/takt.ts';
import { firordFor, forDirectLine, handlesIn, signingKey } from './directline.ts';
import { adminCommands } from './drift/admin.ts';
import { startArbeid } from './drift/arbeid.ts';
import { mountHealth } from './drift/health.ts';
import { Pausebryter } from './drift/pause.ts';
import { openInnsikt } from './innsikt.ts';
import { openKunnskapsider } from './kunnskapsider.ts';
import { openScheduler, openStore } from './lager.ts';
import { createFaults, createLog, type Logger } from './log.ts';
import { createResultater } from './resultater.ts';
import { createHttpServer, listen, mountConnector, stopListening } from './server.ts';
import { skjemaer } from './skjemaer.ts';
import { forConnector } from './teams.ts';
import { Arbeidere } from './turn/arbeidere.ts';
import { evner } from './turn/evner.ts';
import { GENERASJON } from './turn/generasjon.ts';
import { Samtaler } from './turn/samtaler.ts';
import { evolveWith } from './turn/tilstand.ts';

export interface StartOptions {
  readonly config: Config;
  /** The demo office, on `npm run demo` only. */
  readonly demo: boolean;
  /** The module whose `takeTurn` the worker threads run. Tests put a module around the real one here. */
  readonly turnModule?: URL;
  /** Default `GENERASJON`. Tests run an older and a newer program side by side. */
  readonly generasjon?: number;
}

export interface Brobygger {
  /** The address of the chat page on this machine. */
  readonly url: string;
  readonly log: Logger;
  /** Takes in nothing more, finishes running turns, and lets go of everything. */
  close(): Promise<void>;
}

/** What everything stands on. */
interface Grunn {
  readonly config: Config;
  readonly log: Logger;
  readonly store: Store;
  readonly scheduler: Scheduler;
  readonly generasjon: number;
  readonly arbeidere: Arbeidere;
  readonly pause: Pausebryter;
  readonly counts: Map<string, number>;
  readonly now: () => number;
}

type State = 'starting' | 'ready' | 'stopping';

const HOUR_MS = 3_600_000;

/** Joins all parts and starts them: store, turn, channels, server. The only place that knows them all. */
export const start = async (options: StartOptions): Promise<Brobygger> => {
  const { config, demo } = options;
  const kontor = openKontor(config, demo);
  const grunn = await openGrunn(options, kontor);
  const { log, store, scheduler, arbeidere, now } = grunn;
  const { samtaler, firord, connector } = await joinTurn(grunn);
  const server = createHttpServer();
  let state: State = 'starting';
  mountConnector(server, connector);
  mountHealth(server, () => (state === 'ready' ? null : state));
  mountPage(server, { config, now, kontor, demo });
  const resultater = openResultater(samtaler, { config, now, kontor, demo });
  const directLine = await mountChat(server, grunn, { samtaler, firord, resultater });
  const innsikt = await openInnsikt(server, { ...grunn, demo, kontor: kontor !== null });
  openKunnskapsider(server, { arbeidere, now, kontor: kontor !== null });
  const admin = await openAdmin({ ...grunn, ...innsikt });
  await arbeidere.ready;
  const recovered = await samtaler.recover();
  const port = await listen(server, config.PORT, config.host);
  const arbeid = await startArbeid({ samtaler, store, scheduler, now, log });
  state = 'ready';
  log.info({ port, recovered, paused: grunn.pause.grunn !== null }, 'ready');
  return {
    url: `http://localhost:${port}`,
    log,
    close: async () => {
      state = 'stopping';
      await directLine.close();
      await stopListening(server);
      await arbeid.stop();
      await samtaler.settled();
      await arbeidere.close();
      await admin.close();
      await store.close();
    },
  };
};

const openKontor = (config: Config, demo: boolean): Kontor | null => {
  if (demo) return loadKontor('demo');
  return config.KONTOR ? loadKontor(config.KONTOR) : null;
};

/** The threads start first: they load while the store is opened. */
const openGrunn = async (
  { config, demo, turnModule, generasjon = GENERASJON }: StartOptions,
  kontor: Kontor | null,
): Promise<Grunn> => {
  const log = createLog(config.LOG_LEVEL);
  const arbeidere = new Arbeidere({
    turnModule: turnModule ?? new URL('./turn/takeTurn.ts', import.meta.url),
    workerData: JSON.parse(JSON.stringify({ kontor, demo })),
    timeoutMs: config.TURN_TIMEOUT_MS,
  });
  const report = (finding: object) => log.warn(finding, 'store');
  const store = await openStore(config, report);
  const scheduler = await openScheduler({ store, config, report });
  const pause = await Pausebryter.open(store, Date.now);
  const counts = new Map<string, number>();
  return { config, log, store, scheduler, generasjon, arbeidere, pause, counts, now: Date.now };
};

/** The operator's way in, where one process has the data folder. With a database, commands go to the database. */
const openAdmin = (
  grunn: Grunn & Parameters<typeof adminCommands>[0],
): Promise<{ close(): Promise<void> }> | { close(): Promise<void> } =>
  grunn.config.DATABASE_URL
    ? { close: async () => {} }
    : listenAdmin(grunn.config.DATA_DIR, adminCommands(grunn));

/** The conversations and the connector need each other: what is said comes in by one, and replies go out by the other. */
const joinTurn = async (grunn: Grunn) => {
  const { config, log, store, scheduler, generasjon, arbeidere, pause, counts, now } = grunn;
  const samtaler: Samtaler = new Samtaler({
    store,
    arbeidere,
    now,
    newId: randomUUID,
    evolve: evolveWith(evner.alle),
    limits: {
      atOnce: config.LIMIT_AT_ONCE,
      perMinute: config.LIMIT_PER_MINUTE,
      storageDays: config.STORAGE_DAYS,
    },
    paused: () => pause.grunn !== null,
    generasjon,
    plan: (job) => scheduler.plan(job),
    send: (adresse, reply) => connector.send(adresse, reply),
    log: (line) => log.info(line, 'turn'),
    faults: createFaults(log, counts),
  });
  const limits = { perHour: config.LIMIT_WORDS_PER_HOUR, allPerHour: config.LIMIT_WORDS_ALL_PER_HOUR };
  const firord = await openFirord({ documents: store.documents, samtaler, now, limits });
  const connector: Connector = createConnector({
    mottaker: forConnector(samtaler, firord),
    credentials: config,
    onError: (error) => log.error({ name: error instanceof Error ? error.name : 'unknown' }, 'connector'),
  });
  return { samtaler, firord, connector };
};

interface Innhold {
  readonly samtaler: Samtaler;
  readonly firord: Firord;
  readonly resultater: Resultater;
}

const mountChat = async (
  server: Server,
  { config, log, store, now }: Grunn,
  { samtaler, firord, resultater }: Innhold,
) => {
  const local = () => `http://localhost:${server.address().port}`;
  return mountDirectLine(server, {
    samtaler: forDirectLine(samtaler),
    handles: handlesIn(store),
    firord: firordFor(firord, samtaler),
    resultater,
    secret: config.DIRECTLINE_SECRET ?? null,
    signingKey: await signingKey(config.DIRECTLINE_SECRET, config.DATA_DIR),
    publicUrl: () => config.PUBLIC_URL ?? local(),
    allowedOrigins: [
      ...config.ALLOWED_ORIGINS,
      ...(config.PUBLIC_URL ? [] : [`http://127.0.0.1:${config.PORT}`]),
    ],
    newConversations: rateIn(store.documents, {
      limit: config.LIMIT_NEW_PER_HOUR,
      windowMs: HOUR_MS,
      now,
    }),
    once: onceIn(store.documents),
    trustProxyHops: config.TRUST_PROXY_HOPS,
    now,
    newId: randomUUID,
    log,
  });
};

interface Page {
  readonly config: Config;
  readonly now: () => number;
  readonly kontor: Kontor | null;
  readonly demo: boolean;
}

/** People's own answers, to take along. */
const openResultater = (samtaler: Samtaler, { config, now, kontor, demo }: Page): Resultater => {
  const stilarkUrl = `/resultat/stil.css?v=${stilark.versjon}`;
  return createResultater({
    samtaler,
    skjemaer,
    dokument: createDokument({ stilarkUrl, quickExitUrl: config.QUICK_EXIT_URL }),
    stilark: { url: stilarkUrl, css: stilark.css },
    kontor: kontor !== null,
    demo,
    now,
  });
};

const mountPage = (server: Server, { config, now, kontor, demo }: Page): void =>
  mountWeb(server, {
    demo,
    kontor: kontor !== null,
    quickExitUrl: config.QUICK_EXIT_URL,
    storageDays: config.STORAGE_DAYS,
    frameAncestors: config.ALLOWED_ORIGINS,
    now,
  });
