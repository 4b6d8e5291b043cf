import { WebSocket } from 'ws';
import { toActivitySet } from './activitySet.ts';
import type { Samtaler } from './port.ts';

interface StreamOptions {
  readonly socket: WebSocket;
  readonly conversation: string;
  /** The position that the client has seen. */
  readonly after: number;
  readonly samtaler: Pick<Samtaler, 'read' | 'watch' | 'watchTyping'>;
  /** What is sent when the assistant starts on something. */
  readonly typing: () => object;
  /** The news could not be read. The socket is closed after it, and the client comes back with its watermark. */
  readonly onFault: (error: unknown) => void;
}

/** A ping stands in line behind what was sent, and a long conversation takes a slow phone its time. With 15 s between: a minute. */
const MAX_UNANSWERED = 4;

/** Codes of RFC 6455: the server goes away; the server met a fault. */
const GOING_AWAY = 1001;
const FAULT = 1011;

/**
 * One open socket: all that is new since the client's watermark, and then each news.
 * A piece of news is only a knock: what is sent is read from the log, and read again when the last set has left. So a slow
 * reader gets larger sets instead of a growing queue, and nothing is lost, doubled or out of order.
 */
export class Stream {
  readonly #options: StreamOptions;
  #after: number;
  #sending = false;
  #news = false;
  #unanswered = 0;

  constructor(options: StreamOptions) {
    this.#options = options;
    this.#after = options.after;
    const { socket, conversation, samtaler } = options;
    const stops = [
      samtaler.watch(conversation, () => void this.#sendNews()),
      samtaler.watchTyping(conversation, () => this.#sendPassing(JSON.stringify(options.typing()))),
    ];
    socket.on('close', () => {
      for (const stop of stops) stop();
    });
    socket.on('pong', () => {
      this.#unanswered = 0;
    });
    // A frame that is too large ends in an error here, and then in `close`. What a client sends is not read at all.
    socket.on('error', () => {});
    void this.#sendNews();
  }

  /** Called at even intervals: an empty message, as the protocol has it, and a ping. Who has answered none of the last is gone. */
  keepAlive(): void {
    const { socket } = this.#options;
    if (this.#unanswered === MAX_UNANSWERED) {
      socket.terminate();
      return;
    }
    this.#unanswered += 1;
    socket.ping();
    this.#sendPassing('');
  }

  /** The server stops. */
  goAway(): void {
    this.#options.socket.close(GOING_AWAY);
  }

  async #sendNews(): Promise<void> {
    this.#news = true;
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#news && this.#isOpen()) {
        this.#news = false;
        await this.#sendNext();
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#sending = false;
    }
  }

  async #sendNext(): Promise<void> {
    const { samtaler, conversation } = this.#options;
    const { activities, watermark } = await samtaler.read(conversation, this.#after);
    this.#after = watermark;
    if (activities.length > 0) await this.#send(JSON.stringify(toActivitySet(activities, watermark)));
  }

  /** Resolves when it has left this process, so that one set at most is waiting here. */
  #send(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#options.socket.send(text, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** For what has no worth later: left out while the reader lags behind. */
  #sendPassing(text: string): void {
    const { socket } = this.#options;
    if (this.#isOpen() && socket.bufferedAmount === 0) socket.send(text);
  }

  #isOpen(): boolean {
    return this.#options.socket.readyState === WebSocket.OPEN;
  }

  #fail(error: unknown): void {
    if (!this.#isOpen()) return;
    this.#options.onFault(error);
    this.#options.socket.close(FAULT);
  }
}
