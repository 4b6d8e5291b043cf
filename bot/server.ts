import { createServer, plugins, type Server } from 'restify';
import type { Connector } from '../adapters/connector/index.ts';

/** An HTTP server without a name. Channels mount their routes on it; restify answers errors elsewhere with code and message. */
export const createHttpServer = (): Server =>
  createServer({ name: '', handleUncaughtExceptions: false } as never);

/** The largest activity that the Bot Framework sends is 256 kB. */
const MAX_BODY_BYTES = 256 * 1024;

/** `POST /api/messages`: Teams, Azure Direct Line and the emulators. */
export const mountConnector = (server: Server, connector: Connector): void => {
  const parsers = plugins.bodyParser({
    maxBodySize: MAX_BODY_BYTES,
    mapParams: false,
    mapFiles: false,
    rejectUnknown: true,
  });
  server.post('/api/messages', ...parsers, async (req, res) => {
    await connector.handle(req, res);
  });
};

/** Resolves with the port when the server listens; rejects when it can't. */
export const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });

/** Idle connections are cut at once; requests under way get their answer. */
export const stopListening = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.server.closeIdleConnections();
  });
