import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { logFault, SECURITY_HEADERS, toAnswer } from './answer.ts';
import type { DirectLineOptions } from './options.ts';
import type { Origins } from './origins.ts';
import { badArgument, ProtocolError } from './protocolError.ts';
import { Stream } from './stream.ts';
import { conversationIn } from './streamUrl.ts';
import type { Tickets } from './tickets.ts';
import { readWatermark } from './watermark.ts';

type Options = Pick<DirectLineOptions, 'samtaler' | 'newId' | 'now' | 'log'> & {
  readonly tickets: Tickets;
  readonly origins: Origins;
  readonly keepAliveMs: number;
};

/** Clients have nothing to send here but empty messages. */
const MAX_FRAME_BYTES = 4096;

/** So long has a client to answer that we go away. */
const CLOSING_MS = 2000;

/** Every open stream of this process. */
export class Streams {
  readonly #options: Options;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: false,
  });
  readonly #open = new Set<Stream>();
  readonly #beat: NodeJS.Timeout;
  #closing = false;

  constructor(options: Options) {
    this.#options = options;
    this.#beat = setInterval(() => {
      for (const stream of this.#open) stream.keepAlive();
    }, options.keepAliveMs);
    this.#beat.unref();
  }

  /** Takes an upgrade request, or refuses it with the protocol's error over plain HTTP. Every path that is no stream's is 404. */
  readonly upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    this.#admit(request).then(
      (place) =>
        this.#sockets.handleUpgrade(request, socket, head, (opened) =>
          this.#add({ socket: opened, ...place }),
        ),
      (error) => refuse(socket, error, this.#options),
    );
  };

  /** Tells every client that we go away, and takes no new one; resolves when all are gone, at the latest after two seconds. */
  async close(): Promise<void> {
    this.#closing = true;
    clearInterval(this.#beat);
    const gone = [...this.#sockets.clients].map(
      (socket) => new Promise((resolve) => socket.once('close', resolve)),
    );
    for (const stream of this.#open) stream.goAway();
    const cut = setTimeout(() => {
      for (const socket of this.#sockets.clients) socket.terminate();
    }, CLOSING_MS);
    await Promise.all(gone);
    clearTimeout(cut);
  }

  async #admit({ url = '', headers }: IncomingMessage): Promise<{ conversation: string; after: number }> {
    const { pathname, searchParams } = parseUrl(url);
    const conversation = conversationIn(pathname);
    if (conversation === null) throw new ProtocolError(404, 'NotFound', 'There is no web socket here.');
    if (this.#closing)
      throw new ProtocolError(503, 'ServiceError', 'The service is stopping. Try again soon.');
    this.#options.origins.check(headers.origin);
    const after = readWatermark(searchParams);
    await this.#options.tickets.take(searchParams.get('t') ?? '', conversation);
    return { conversation, after };
  }

  #add(place: Pick<ConstructorParameters<typeof Stream>[0], 'socket' | 'conversation' | 'after'>): void {
    const { samtaler } = this.#options;
    const stream = new Stream({
      ...place,
      samtaler,
      typing: () => typingSet(place.conversation, this.#options),
      onFault: (error) => logFault(error, this.#options),
    });
    this.#open.add(stream);
    place.socket.on('close', () => this.#open.delete(stream));
  }
}

/** Without a watermark: a client then keeps the one that it has. */
const typingSet = (conversation: string, { newId, now }: Options): object => ({
  activities: [
    {
      type: 'typing',
      id: newId(),
      timestamp: new Date(now()).toISOString(),
      channelId: 'directline',
      conversation: { id: conversation },
      from: { id: 'brobygger', role: 'bot' },
    },
  ],
});

const parseUrl = (url: string): URL => {
  try {
    return new URL(url, 'http://localhost');
  } catch {
    throw badArgument('The URL is not valid.');
  }
};

/** Before the upgrade there is only the bare connection, so the answer is written by hand. */
const refuse = (socket: Duplex, error: unknown, options: Options): void => {
  const { status, body } = toAnswer(error, options);
  const text = JSON.stringify(body);
  const headers = {
    ...SECURITY_HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', text].join('\r\n'), () =>
    socket.destroy(),
  );
};
