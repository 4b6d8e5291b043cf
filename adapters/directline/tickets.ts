import { randomBytes } from 'node:crypto';
import { Expiring } from './expiring.ts';
import { forbidden, ProtocolError } from './protocolError.ts';

/** As in the protocol: a stream URL is to be used within a minute. */
export const TICKET_TTL_MS = 60_000;

/**
 * One-time tickets for opening a stream. A browser can't send a header with a web socket, and what stands in a URL ends up in
 * logs; so the token never stands there. Kept in memory: after a restart the client asks for a new stream URL.
 */
export class Tickets {
  readonly #known: Expiring<{ readonly conversation: string; used: boolean }>;

  constructor(now: () => number) {
    this.#known = new Expiring({ ttlMs: TICKET_TTL_MS, now });
  }

  give(conversation: string): string {
    const ticket = randomBytes(32).toString('base64url');
    this.#known.put(ticket, { conversation, used: false });
    return ticket;
  }

  /** Uses the ticket up. Throws 403 for one that is unknown, expired or another conversation's, 409 for one used before. */
  take(ticket: string, conversation: string): void {
    const known = this.#known.get(ticket);
    if (known?.conversation !== conversation)
      throw forbidden('The stream URL is not valid any more. Ask for a new one.');
    if (known.used)
      throw new ProtocolError(409, 'Conflict', 'The stream URL has been used. Ask for a new one.');
    known.used = true;
  }
}
