import { Agent, request } from 'node:http';
import WebSocket from 'ws';

const agent = new Agent({ keepAlive: true, maxSockets: 200 });

const call = (
  url: string,
  token: string,
  method: string,
  body: string,
): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const outgoing = request(url, { method, agent, headers }, (answer) => {
      const chunks: string[] = [];
      answer.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: chunks.join('') }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

/** A client of the Direct Line path that measures: from the POST to the reply on the socket. */
export class Klient {
  readonly #url: string;
  readonly #token: string;
  readonly #conversation: string;
  readonly #waiting = new Map<string, (at: number) => void>();
  readonly #early = new Map<string, number>();
  #socket: WebSocket | null = null;

  private constructor(url: string, token: string, conversation: string) {
    this.#url = url;
    this.#token = token;
    this.#conversation = conversation;
  }

  /** `socketUrl`: the instance at which it listens, when that is not the one to which it posts. */
  static async open(url: string, socketUrl: string = url): Promise<Klient> {
    const { token, conversationId } = JSON.parse((await call(`${url}/chat/token`, '', 'POST', '{}')).body);
    const klient = new Klient(url, token, conversationId);
    await klient.#connect(socketUrl);
    return klient;
  }

  /** Milliseconds from the POST of one message to its reply on the socket. */
  async turn(text: string): Promise<number> {
    const started = performance.now();
    const path = `${this.#url}/v3/directline/conversations/${this.#conversation}/activities`;
    const { status, body } = await call(
      path,
      this.#token,
      'POST',
      JSON.stringify({ type: 'message', from: { id: 'x' }, text }),
    );
    if (status !== 200) throw new Error(`not taken in: ${status} ${body}`);
    const { id } = JSON.parse(body) as { id: string };
    return (await this.#reply(id)) - started;
  }

  close(): void {
    this.#socket?.close();
  }

  #reply(id: string): Promise<number> {
    const early = this.#early.get(id);
    if (early !== undefined) {
      this.#early.delete(id);
      return Promise.resolve(early);
    }
    return new Promise((done) => this.#waiting.set(id, done));
  }

  async #connect(url: string): Promise<void> {
    const { body } = await call(`${url}/v3/directline/conversations`, this.#token, 'POST', '');
    const socket = new WebSocket(
      (JSON.parse(body) as { streamUrl: string }).streamUrl.replace('localhost', '127.0.0.1'),
    );
    socket.on('message', (data) => this.#heard(String(data)));
    await new Promise((done, failed) => socket.once('open', done).once('error', failed));
    this.#socket = socket;
  }

  #heard(data: string): void {
    if (data === '') return;
    const at = performance.now();
    for (const { replyToId } of (JSON.parse(data) as { activities: { replyToId?: string }[] }).activities) {
      if (!replyToId) continue;
      const waiting = this.#waiting.get(replyToId);
      if (waiting) waiting(at);
      else this.#early.set(replyToId, at);
      this.#waiting.delete(replyToId);
    }
  }
}
