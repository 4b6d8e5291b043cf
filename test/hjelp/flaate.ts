import { type Postgres, startPostgres } from './postgres.ts';
import { freePort, type Server, type ServerOptions, startServer, temporaryFolder } from './server.ts';

/** The running service, in one or more processes over one store, as a test disturbs it. */
export interface Flaate {
  /** The address of one of those that run; each time another, at random. */
  readonly url: () => string;
  /** What an operator's command needs to find it. */
  readonly env: { readonly [key: string]: string };
  /** Those that run now. */
  readonly servers: readonly Server[];
  /** SIGTERM to the one at this place, which starts again as the program `entry`. */
  replace(place: number, entry?: string): Promise<void>;
  /** SIGKILL to one at random. */
  killOne(): Promise<void>;
  /** Notices those that have ended by themselves. Gives how many. */
  dropDead(): Promise<number>;
  /** Starts those that do not run. Gives how many could not start. */
  restart(): Promise<number>;
  /** All that they have printed, also those that are gone. */
  output(): string;
  /** SIGTERM to all; gives their exit codes. */
  stop(): Promise<readonly (number | null)[]>;
}

/** A store, and how many instances stand on it. */
export interface Oppsett {
  readonly name: string;
  open(options?: Pick<ServerOptions, 'entry' | 'env'>): Promise<Flaate>;
  /** Cleans up after all. */
  close(): Promise<void>;
}

interface Sted {
  options: ServerOptions;
  server: Server | null;
}

const random = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;

const sail = async (places: readonly Sted[]): Promise<Flaate> => {
  const gone: string[] = [];
  const servers = () => places.flatMap(({ server }) => (server ? [server] : []));
  const restart = async (): Promise<number> => {
    await Promise.all(
      places.map(async (place) => {
        place.server ??= await startServer(place.options).catch(() => null);
      }),
    );
    return places.length - servers().length;
  };
  const flaate: Flaate = {
    url: () => random(servers()).url,
    env: { DATA_DIR: places[0]!.options.dataDir, ...places[0]!.options.env },
    get servers() {
      return servers();
    },
    replace: async (at, entry) => {
      const place = places[at]!;
      const { server } = place;
      place.server = null;
      await server?.stop();
      gone.push(server?.output() ?? '');
      place.options = { ...place.options, ...(entry && { entry }) };
      place.server = await startServer(place.options);
    },
    killOne: async () => {
      const place = random(places.filter(({ server }) => server));
      const { server } = place;
      place.server = null;
      await server?.kill();
      gone.push(server?.output() ?? '');
    },
    dropDead: async () => {
      const dead = places.filter(({ server }) => server?.ended());
      for (const place of dead) {
        gone.push(place.server?.output() ?? '');
        place.server = null;
      }
      return dead.length;
    },
    restart,
    output: () => [...gone, ...servers().map((server) => server.output())].join(''),
    stop: () => Promise.all(servers().map((server) => server.stop())),
  };
  if ((await restart()) > 0) throw new Error('an instance did not start');
  return flaate;
};

/** The embedded store, and the one process that it takes. */
export const embedded = (): Oppsett => {
  const folders: ReturnType<typeof temporaryFolder>[] = [];
  return {
    name: 'the embedded store',
    open: async (options = {}) => {
      const folder = temporaryFolder();
      folders.push(folder);
      return sail([{ options: { dataDir: folder.path, port: await freePort(), ...options }, server: null }]);
    },
    close: async () => {
      for (const folder of folders) folder.remove();
    },
  };
};

/** What all instances must have in common. */
export const SHARED_SECRETS = {
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  DIRECTLINE_SECRET: 'felles-hemmelighet-for-testene-0123',
};

export interface PostgresOppsett extends Oppsett {
  readonly postgres: () => Promise<Postgres>;
  /** The folders that the instances were given, in which nothing should be stored. */
  readonly folders: readonly string[];
}

/** PostgreSQL, with several instances. One server for all that is opened, a database for each. */
export const onPostgres = (instances = 2): PostgresOppsett => {
  let postgres: Promise<Postgres> | null = null;
  const folders: ReturnType<typeof temporaryFolder>[] = [];
  const started = () => {
    postgres ??= startPostgres();
    return postgres;
  };
  return {
    name: `PostgreSQL with ${instances} instances`,
    postgres: started,
    get folders() {
      return folders.map(({ path }) => path);
    },
    open: async ({ env = {}, ...options } = {}) => {
      const shared = { DATABASE_URL: await (await started()).freshDatabase(), ...SHARED_SECRETS, ...env };
      const places: Sted[] = [];
      for (let n = 0; n < instances; n += 1) {
        const folder = temporaryFolder();
        folders.push(folder);
        const port = await freePort();
        places.push({ options: { dataDir: folder.path, port, env: shared, ...options }, server: null });
      }
      return sail(places);
    },
    close: async () => {
      await (await postgres)?.stop();
      for (const folder of folders) folder.remove();
    },
  };
};
