import { createServer, type Server } from 'node:http';

/** A reply as the channel's connector service got it. */
export interface Levert {
  readonly conversation: string;
  readonly replyTo: string;
  readonly activity: {
    readonly type: string;
    readonly text: string;
    readonly replyToId?: string;
    readonly attachments?: readonly {
      readonly content: {
        readonly body: readonly { readonly inlines: readonly { readonly text: string }[] }[];
        readonly actions: readonly {
          readonly title: string;
          readonly data?: object;
          readonly url?: string;
        }[];
      };
    }[];
    readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] };
  };
}

/** The channel's side of the Bot Framework: posts activities to the bot, and takes its replies in over real HTTP. */
export class Kanal {
  readonly levert: Levert[] = [];
  /** Statuses to answer the next deliveries with, before it answers 200. */
  readonly uhell: number[] = [];
  readonly channelId: string;
  readonly #http: Server;
  #bot = '';
  #serviceUrl = '';

  constructor(channelId = 'emulator') {
    this.channelId = channelId;
    this.#http = createServer((req, res) => {
      const chunks: Buffer[] = [];
      req.on('data', (chunk: Buffer) => chunks.push(chunk));
      req.on('end', () => {
        const status = this.uhell.shift() ?? 200;
        if (status === 200) this.#take(req.url ?? '', Buffer.concat(chunks).toString('utf8'));
        // No chaining: restify, loaded by another test of the same process, changes what these give back.
        res.statusCode = status;
        res.setHeader('content-type', 'application/json');
        res.end(`{"id":"levert-${this.levert.length}"}`);
      });
    });
  }

  async open(bot: string): Promise<this> {
    this.#bot = bot;
    await new Promise<void>((done) => this.#http.listen(0, '127.0.0.1', done));
    this.#serviceUrl = `http://127.0.0.1:${(this.#http.address() as { port: number }).port}/`;
    return this;
  }

  at(bot: string): this {
    this.#bot = bot;
    return this;
  }

  close(): void {
    this.#http.close();
    this.#http.closeAllConnections();
  }

  post(activity: object, conversation = 'c1'): Promise<Response> {
    const whole = {
      channelId: this.channelId,
      serviceUrl: this.#serviceUrl,
      conversation: { id: conversation },
      from: { id: 'bruker-1' },
      recipient: { id: 'bot-1' },
      ...activity,
    };
    const headers = { 'content-type': 'application/json' };
    return fetch(`${this.#bot}/api/messages`, { method: 'POST', headers, body: JSON.stringify(whole) });
  }

  say(text: string, id: string, conversation = 'c1'): Promise<Response> {
    return this.post({ type: 'message', id, text }, conversation);
  }

  /** Waits until so many replies have come. */
  async replies(number: number, withinMs = 10_000): Promise<readonly Levert[]> {
    for (const until = Date.now() + withinMs; this.levert.length < number; ) {
      if (Date.now() > until) throw new Error(`${this.levert.length} of ${number} replies came`);
      await new Promise((done) => setTimeout(done, 20));
    }
    return this.levert;
  }

  #take(url: string, body: string): void {
    const [, conversation = '', replyTo = ''] =
      /conversations\/([^/]+)\/activities\/?([^/?]*)/.exec(decodeURIComponent(url)) ?? [];
    this.levert.push({ conversation, replyTo, activity: JSON.parse(body) });
  }
}
