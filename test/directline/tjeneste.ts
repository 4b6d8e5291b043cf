import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import {
  type DirectLineOptions,
  type HandleOwner,
  type Handles,
  mountDirectLine,
} from '../../adapters/directline/index.ts';
import { inMemoryFirord, inMemoryOnce, inMemoryRate } from '../hjelp/delt.ts';
import { Ekko } from './ekko.ts';

export const SECRET = 'en hemmelighet for testene';
export const SIGNING_KEY = new Uint8Array(32).fill(7);
export const START = Date.UTC(2026, 10, 23, 9);

/** In memory, with what it holds in the open, so that a test can see what is stored. */
export class InMemoryHandles implements Handles {
  readonly stored = new Map<string, HandleOwner>();

  async save(hash: string, owner: HandleOwner): Promise<void> {
    this.stored.set(hash, owner);
  }

  async find(hash: string): Promise<HandleOwner | null> {
    return this.stored.get(hash) ?? null;
  }

  async remove(hash: string): Promise<void> {
    this.stored.delete(hash);
  }
}

/** What is looked at in answers: fields of every endpoint, absent where they are not. */
interface Body {
  readonly token: string;
  readonly conversationId: string;
  readonly userId: string;
  readonly expires_in: number;
  readonly streamUrl: string;
  readonly id: string;
  readonly ord: readonly string[];
  readonly utloper: string;
  readonly watermark: string;
  readonly activities: readonly { readonly [field: string]: unknown }[];
  readonly error: { readonly code: string; readonly message: string };
}

export interface Svar {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

interface Ask {
  readonly token?: string;
  readonly headers?: { readonly [name: string]: string };
  /** JSON, unless it is text or bytes. */
  readonly body?: unknown;
}

export type Tjeneste = Awaited<ReturnType<typeof startTjeneste>>;

/** The channel on a real server on 127.0.0.1, with `Ekko` behind it and a clock that the test moves. */
export const startTjeneste = async ({
  newConversationsPerHour = 300,
  ...changed
}: Partial<DirectLineOptions> & { newConversationsPerHour?: number } = {}) => {
  const samtaler = new Ekko();
  const handles = new InMemoryHandles();
  const clock = { now: START };
  const firord = inMemoryFirord(10, () => clock.now);
  const logged: unknown[] = [];
  const server = restify.createServer({ name: 'brobygger' });
  let url = '';
  const directLine = mountDirectLine(server, {
    samtaler,
    handles,
    firord,
    secret: SECRET,
    signingKey: SIGNING_KEY,
    publicUrl: () => url,
    allowedOrigins: ['https://kontoret.example'],
    newConversations: inMemoryRate(newConversationsPerHour, () => clock.now),
    once: inMemoryOnce(),
    trustProxyHops: 0,
    now: () => clock.now,
    newId: randomUUID,
    log: { error: (fields, message) => logged.push({ ...fields, message }) },
    ...changed,
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

  const ask = async (method: string, path: string, { token, headers, body }: Ask = {}): Promise<Svar> => {
    const response = await fetch(url + path, {
      method,
      headers: { ...(token !== undefined && { Authorization: `Bearer ${token}` }), ...headers },
      ...(body !== undefined && { body: toRaw(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };

  return {
    samtaler,
    handles,
    firord,
    clock,
    logged,
    directLine,
    server: server.server,
    url: () => url,
    ask,
    get: (path: string, options?: Ask) => ask('GET', path, options),
    post: (path: string, options?: Ask) => ask('POST', path, options),
    /** A token at `/chat/token`, as our page gets it. */
    begin: async (body?: object) => (await ask('POST', '/chat/token', { body })).body,
    close: async () => {
      await directLine.close();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
};

const toRaw = (body: unknown): string | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' || body instanceof Uint8Array
    ? (body as Uint8Array<ArrayBuffer>)
    : JSON.stringify(body);

/** The paths of one conversation. */
export const pathsOf = (conversation: string) => {
  const root = `/v3/directline/conversations/${conversation}`;
  return { root, activities: `${root}/activities`, upload: `${root}/upload` };
};

export const CONVERSATIONS = '/v3/directline/conversations';

/** The cookie as the browser sends it back, without its attributes. */
export const cookieOf = ({ headers }: Svar): string => headers.get('set-cookie')?.split(';')[0] ?? '';
