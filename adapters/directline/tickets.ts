import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Once } from './port.ts';
import { forbidden, ProtocolError } from './protocolError.ts';

/** As in the protocol: a stream URL is to be used within a minute. */
export const TICKET_TTL_MS = 60_000;

/**
 * One-time tickets for opening a stream. A browser can't send a header with a web socket, and what stands in a URL ends up in
 * logs; so the token never stands there. A ticket is signed, so that it opens a stream at any instance of the service.
 */
export interface Tickets {
  give(conversation: string): Promise<string>;
  /** Uses the ticket up. Throws 403 for one that is unknown, expired or another conversation's, 409 for one used before. */
  take(ticket: string, conversation: string): Promise<void>;
}

interface Options {
  readonly signingKey: Uint8Array;
  readonly once: Once;
  readonly now: () => number;
}

const ALGORITHM = 'HS256';
/** What tells a ticket from a token: neither opens what the other does. */
const AUDIENCE = 'stream';

const claimsSchema = z.object({ conv: z.string(), jti: z.string(), exp: z.number() });

export const createTickets = ({ signingKey, once, now }: Options): Tickets => ({
  give: (conversation) =>
    new SignJWT({ conv: conversation })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
      .setAudience(AUDIENCE)
      .setJti(randomBytes(16).toString('base64url'))
      .setExpirationTime(Math.floor((now() + TICKET_TTL_MS) / 1000))
      .sign(signingKey),
  take: async (ticket, conversation) => {
    const options = { algorithms: [ALGORITHM], audience: AUDIENCE, currentDate: new Date(now()) };
    const { conv, jti, exp } = await jwtVerify(ticket, signingKey, options)
      .then(({ payload }) => claimsSchema.parse(payload))
      .catch(refuse);
    if (conv !== conversation) refuse();
    if (!(await once.use(jti, exp * 1000)))
      throw new ProtocolError(409, 'Conflict', 'The stream URL has been used. Ask for a new one.');
  },
});

const refuse = (): never => {
  throw forbidden('The stream URL is not valid any more. Ask for a new one.');
};
