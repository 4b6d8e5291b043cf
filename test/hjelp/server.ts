import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A real server in a process of its own, that a test can kill. */
export interface Server {
  readonly url: string;
  readonly pid: number;
  /** All that it has printed. */
  readonly output: () => string;
  /** Has it ended? */
  ended(): boolean;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
  /** SIGTERM, and waits; gives the exit code. */
  stop(): Promise<number | null>;
}

export interface ServerOptions {
  readonly dataDir: string;
  readonly port: number;
  /** The program to run. Default: `bot/main.ts`. */
  readonly entry?: string;
  readonly args?: readonly string[];
  readonly env?: { readonly [key: string]: string };
}

const ROOT = resolve(import.meta.dirname, '../..');

/** As in `npm start`. */
const FLAGS = ['--import', './bot/kompilat.ts', '--max-semi-space-size=4', '--heap-growing-percent=30'];

/** A folder that is gone when the test is over. */
export const temporaryFolder = (): { readonly path: string; remove(): void } => {
  const path = mkdtempSync(join(tmpdir(), 'brobygger-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** A port that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

/** Starts a server and waits until it is ready. Rejects with what it printed when it ends before that. */
export const startServer = async (options: ServerOptions): Promise<Server> => {
  const child = launch(options);
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => printed.push(String(chunk)));
  const gone = new Promise<number | null>((done) => child.once('exit', done));
  const url = `http://127.0.0.1:${options.port}`;
  await ready(url, child, printed);
  return {
    url,
    pid: child.pid!,
    output: () => printed.join(''),
    ended: () => child.exitCode !== null || child.signalCode !== null,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: () => {
      child.kill('SIGTERM');
      return gone;
    },
  };
};

const launch = ({ dataDir, port, entry = 'bot/main.ts', args = [], env = {} }: ServerOptions): ChildProcess =>
  spawn(process.execPath, [...FLAGS, join(ROOT, entry), ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'info',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const ready = async (url: string, child: ChildProcess, printed: readonly string[]): Promise<void> => {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server ended with ${child.exitCode}:\n${printed.join('')}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((done) => setTimeout(done, 20));
  }
};
