import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type ClientOptions, WebSocket } from 'ws';

interface ActivitySet {
  readonly activities: readonly { readonly [field: string]: unknown }[];
  readonly watermark?: string;
}

/** A client at a stream, which keeps all that it gets. */
export class Lytter {
  readonly socket: WebSocket;
  readonly frames: string[] = [];

  constructor(streamUrl: string, options: ClientOptions = {}) {
    this.socket = new WebSocket(streamUrl, options);
    this.socket.on('message', (data) => this.frames.push(data.toString()));
    this.socket.on('error', () => {});
  }

  get sets(): readonly ActivitySet[] {
    return this.frames.filter((frame) => frame !== '').map((frame) => JSON.parse(frame));
  }

  /** Everything that was said, in the order in which it came; no typing. */
  get texts(): readonly unknown[] {
    return this.sets
      .flatMap(({ activities }) => activities)
      .filter(({ type }) => type === 'message')
      .map(({ text: said }) => said);
  }

  get watermark(): string | undefined {
    return this.sets.findLast(({ watermark }) => watermark !== undefined)?.watermark;
  }

  /** Waits, frame by frame, for `isThere`. */
  async until(isThere: (lytter: Lytter) => boolean): Promise<void> {
    while (!isThere(this)) await once(this.socket, 'message');
  }

  async opened(): Promise<this> {
    if (this.socket.readyState !== WebSocket.OPEN) await once(this.socket, 'open');
    return this;
  }

  async closed(): Promise<number> {
    const [code] = await once(this.socket, 'close');
    return code;
  }
}

/** The answer to an upgrade that is refused. */
export const refusal = async (streamUrl: string, options: ClientOptions = {}) => {
  const socket = new WebSocket(streamUrl, options);
  socket.on('error', () => {});
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, IncomingMessage];
  const { statusCode: status, headers } = response;
  return { status, headers, body: JSON.parse(await text(response)) };
};
