import { chmod } from 'node:fs/promises';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { z } from 'zod';
import type { Json, JsonObject } from '../../dialogs/json.ts';
import { errorCode, FILE_MODE, removeFile } from './embedded/disk.ts';
import { socketPathIn, withSocketPath } from './socketPath.ts';
import { StoreError } from './storeError.ts';

/** Does one command. What it throws is the refusal: the one who asked gets its message. */
export type AdminHandler = (args: JsonObject) => Promise<Json>;

export type AdminAnswer =
  | { readonly ok: true; readonly result: Json }
  /** No server has this data folder. The caller may open the store and do the work itself. */
  | { readonly ok: false; readonly reason: 'no_server' }
  | { readonly ok: false; readonly reason: 'refused'; readonly error: string };

type Reply = { readonly ok: true; readonly result: Json } | { readonly ok: false; readonly error: string };

const request = z.object({ command: z.string(), args: z.record(z.string(), z.json()) });
const reply = z.union([
  z.object({ ok: z.literal(true), result: z.json() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

/** A line longer than this is not read. */
const MAX_LINE = 1024 * 1024;
/** Who connects and asks nothing is not waited for. */
const SILENT_MS = 5_000;

/**
 * Listens for the operator's commands on `dataDir/admin.sock` (0600): one JSON line in, `{command, args}`, and one out,
 * `{ok: true, result}` or `{ok: false, error}`. Call it while the store is open: its lock is what makes it right to
 * unlink a socket that a crash left. `close` lets commands under way finish.
 */
export const listenAdmin = async (
  dataDir: string,
  handlers: { readonly [command: string]: AdminHandler },
): Promise<{ close(): Promise<void> }> => {
  const path = socketPathIn(dataDir);
  const server = createServer({ allowHalfOpen: true }, (socket) => void serve(socket, handlers));
  await removeFile(path);
  await withSocketPath(dataDir, (short) => listening(server, short));
  await chmod(path, FILE_MODE);
  return {
    close: async () => {
      await new Promise((closed) => server.close(closed));
      await removeFile(path);
    },
  };
};

/**
 * Sends a command to the server that has `dataDir`. Throws `admin_no_answer` when the server took the command and went
 * away without an answer: whether it was done isn't known.
 */
export const callAdmin = async (
  dataDir: string,
  command: string,
  args: JsonObject = {},
): Promise<AdminAnswer> => {
  const socket = await connect(dataDir);
  if (socket === null) return { ok: false, reason: 'no_server' };
  socket.write(`${JSON.stringify({ command, args })}\n`);
  const line = await readLine(socket);
  socket.destroy();
  if (line === null) throw new StoreError('admin_no_answer', 'The server went away before it answered.');
  const answer = reply.parse(JSON.parse(line));
  return answer.ok ? answer : { ok: false, reason: 'refused', error: answer.error };
};

const serve = async (
  socket: Socket,
  handlers: { readonly [command: string]: AdminHandler },
): Promise<void> => {
  socket.setTimeout(SILENT_MS, () => socket.destroy());
  const line = await readLine(socket);
  if (line === null) return void socket.destroy();
  socket.setTimeout(0);
  socket.end(`${JSON.stringify(await answerTo(line, handlers))}\n`);
};

const answerTo = async (
  line: string,
  handlers: { readonly [command: string]: AdminHandler },
): Promise<Reply> => {
  try {
    const { command, args } = request.parse(JSON.parse(line));
    const handler = Object.hasOwn(handlers, command) ? handlers[command] : undefined;
    if (handler === undefined) return { ok: false, error: `There is no command «${command}».` };
    return { ok: true, result: await handler(args as JsonObject) };
  } catch (error) {
    return { ok: false, error: messageOf(error) };
  }
};

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

const listening = (server: Server, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Null when nobody listens there. */
const connect = (dataDir: string): Promise<Socket | null> =>
  withSocketPath(
    dataDir,
    (path) =>
      new Promise((resolve, reject) => {
        const socket = createConnection(path);
        socket.once('connect', () => resolve(socket));
        socket.once('error', (error) => {
          if (['ENOENT', 'ECONNREFUSED'].includes(String(errorCode(error)))) resolve(null);
          else reject(error);
        });
      }),
  );

/** The first line that comes; null when the other end closes, fails or sends too much before that. */
const readLine = (socket: Socket): Promise<string | null> =>
  new Promise((resolve) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => {
      text += part;
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
      else if (text.length > MAX_LINE) resolve(null);
    });
    socket.on('error', () => resolve(null));
    socket.on('end', () => resolve(null));
    socket.on('close', () => resolve(null));
  });
