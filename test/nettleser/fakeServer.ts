import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import restify, { type Next, type Request, type Response } from 'restify';
import { type HandleOwner, mountDirectLine } from '../../adapters/directline/index.ts';
import { mountWeb, type WebOptions } from '../../adapters/web/index.ts';
import { inMemoryFirord, inMemoryOnce, inMemoryRate } from '../hjelp/delt.ts';
import { Kulisse } from './kulisse.ts';
import { HILSEN, lagManus } from './manus.ts';

/** What goes wrong on the way, until the test says otherwise. */
interface Uhell {
  /** This status to everything under `/v3/directline`. */
  status: number | null;
  /** This status to everything that is said. */
  postStatus: number | null;
  /** Every web socket is cut before it opens. */
  utenSocket: boolean;
  /** Requests are answered only after this time. */
  ventMs: number;
}

export type FakeServer = Awaited<ReturnType<typeof startFakeServer>>;

/**
 * The page and the real Direct Line server on 127.0.0.1, with a manuscript in the turn's place.
 * What goes wrong in the world (refusals, cuts, slowness, clocks) the test does here.
 */
export const startFakeServer = async (changed: Partial<WebOptions> = {}) => {
  const kulisse = new Kulisse(HILSEN, lagManus());
  const handles = new Map<string, HandleOwner>();
  const uhell: Uhell = { status: null, postStatus: null, utenSocket: false, ventMs: 0 };
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const klokke = { foranMs: 0 };
  const now = () => Date.now() + klokke.foranMs;
  const server = restify.createServer({ name: 'brobygger' });
  let url = '';

  server.pre((request: Request, response: Response, next: Next) => {
    requests.push(`${request.method} ${request.getPath()}`);
    const goOn = (): void => {
      const status = refusalOf(request, uhell);
      if (status !== null) response.sendRaw(status, '{}');
      next(status === null ? undefined : false);
    };
    if (uhell.ventMs > 0) setTimeout(goOn, uhell.ventMs);
    else goOn();
  });
  mountWeb(server, {
    demo: false,
    kontor: false,
    quickExitUrl: 'https://www.yr.no/',
    now,
    frameAncestors: [],
    storageDays: 90,
    ...changed,
  });
  server.server.on('upgrade', (_: unknown, socket: Socket) => {
    if (uhell.utenSocket) socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const directLine = mountDirectLine(server, {
    samtaler: kulisse,
    handles: {
      save: async (hash, owner) => void handles.set(hash, owner),
      find: async (hash) => handles.get(hash) ?? null,
      remove: async (hash) => void handles.delete(hash),
    },
    firord: inMemoryFirord(10, now),
    secret: null,
    signingKey: randomBytes(32),
    publicUrl: () => url,
    allowedOrigins: [],
    newConversations: inMemoryRate(1000, Date.now),
    once: inMemoryOnce(),
    trustProxyHops: 0,
    now,
    newId: randomUUID,
    log: { error: (fields, message) => process.stderr.write(`${message} ${JSON.stringify(fields)}\n`) },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

  return {
    url,
    kulisse,
    handles,
    uhell,
    klokke,
    /** Every request so far, as «METHOD path». */
    requests,
    openSockets: () => sockets.size,
    /** Cuts every open web socket, without a word. */
    kutt: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      await directLine.close();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};

const refusalOf = (request: Request, { status, postStatus }: Uhell): number | null => {
  const path = request.getPath();
  if (!path.startsWith('/v3/directline')) return null;
  if (request.method === 'POST' && path.endsWith('/activities') && postStatus !== null) return postStatus;
  return status;
};
