import { createServer, type Server as HttpServer } from 'node:http';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';
import { closedLoop } from './last.ts';
import { type Maaling, percentile } from './maaling.ts';

const CLIENTS = 50;

/** The channel's side of the connector: takes replies in, and tells who waits for them. */
class Tjeneste {
  readonly #waiting = new Map<string, () => void>();
  readonly #http: HttpServer;
  #url = '';

  constructor() {
    this.#http = createServer((req, res) => {
      req.on('end', () => res.setHeader('content-type', 'application/json').end('{"id":"x"}'));
      req.resume();
      this.#waiting.get(
        decodeURIComponent(req.url ?? '')
          .split('/')
          .at(-1)!,
      )?.();
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((done) => this.#http.listen(0, '127.0.0.1', done));
    this.#url = `http://127.0.0.1:${(this.#http.address() as { port: number }).port}/`;
  }

  /** Milliseconds from posting an activity to `/api/messages` to its reply here. */
  async turn(bot: string, conversation: string, id: string): Promise<number> {
    const started = performance.now();
    const replied = new Promise<void>((done) => this.#waiting.set(id, done));
    const activity = {
      type: 'message',
      id,
      text: 'hei',
      channelId: 'emulator',
      serviceUrl: this.#url,
      conversation: { id: conversation },
      from: { id: 'bruker' },
      recipient: { id: 'bot' },
    };
    await fetch(`${bot}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    await replied;
    this.#waiting.delete(id);
    return performance.now() - started;
  }

  close(): void {
    this.#http.close();
    this.#http.closeAllConnections();
  }
}

/** `/api/messages` through `CloudAdapter`, beside the SDK's own echo in the same run. Printed, without a bar. */
export const connectorPath = async (
  ours: Server,
  { seconds, maaling }: { seconds: number; maaling: Maaling },
): Promise<void> => {
  const folder = temporaryFolder();
  const echo = await startServer({
    dataDir: folder.path,
    port: await freePort(),
    entry: 'test/bench/ekko.ts',
  });
  const tjeneste = new Tjeneste();
  await tjeneste.listen();
  for (const [name, { url }] of [
    ['CloudAdapter, our turn', ours],
    ['CloudAdapter, the SDK’s echo', echo],
  ] as const) {
    let number = 0;
    const clients = Array.from({ length: CLIENTS }, (_, client) => ({
      turn: () => tjeneste.turn(url, `samtale-${client}`, `a${++number}`),
    }));
    await closedLoop(clients, 1);
    const { perSecond, times } = await closedLoop(clients, seconds);
    maaling.print({ what: `${name}: turns/s`, value: perSecond, unit: '/s' });
    maaling.print({ what: `${name}: p95`, value: percentile(times, 0.95), unit: 'ms' });
  }
  tjeneste.close();
  await echo.stop();
  folder.remove();
};
