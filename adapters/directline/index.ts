/**
 * A Direct Line 3.0 server of our own, as a channel adapter: tokens, conversations, activities and streams over HTTP and web
 * socket, in front of `Samtaler` (`port.ts`), and the routes that our own page needs beside the protocol.
 *
 * ```
 * POST /chat/token                                         a token for our page; the cookie brings the same conversation again
 * GET  /chat/igjen                                         is there a conversation to go on with?
 * POST /chat/slutt                                         forget this device
 * POST /chat/firord                                        with a token: four words that open its conversation again
 * POST /chat/gjenoppta                                     with four words: a token for their conversation
 * POST /chat/resultat                                      links to the person's own answers, for five minutes
 * GET  /resultat/:ticket/:skjema[.pdf|.json]               the answers: a page to print, a PDF, data
 * POST /v3/directline/tokens/generate                      with the secret: a new conversation's token
 * POST /v3/directline/tokens/refresh                       a new token before the old one expires
 * POST /v3/directline/conversations                        start; 201 the first time, 200 after that
 * GET  /v3/directline/conversations/:id?watermark=         reconnect: a new stream URL
 * POST /v3/directline/conversations/:id/activities         say something
 * GET  /v3/directline/conversations/:id/activities?watermark=
 * POST /v3/directline/conversations/:id/upload             415: no pictures or files are taken
 * GET  /v3/directline/conversations/:id/stream?watermark=&t=   web socket
 * ```
 *
 * References followed: Microsoft's «API reference - Direct Line API 3.0» with its pages on authentication, start, reconnect,
 * send and receive (learn.microsoft.com, azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-*), the protocol's Swagger
 * description for 409 and 429, and what `botframework-directlinejs` 0.15 expects (`src/directLine.ts`). Where it differs:
 *
 * - Several sockets a conversation, all of which get everything (the service allows one).
 * - No watermark means from the start, also on reconnecting: nothing that was said is left out.
 * - The secret opens `tokens/generate` and `conversations` only; the rest goes with the token that they give. So a secret that
 *   gets out reads nobody's conversation.
 * - Reading a deleted conversation is 404, since the client takes only that as the end; writing to one is 410.
 * - A stream URL used twice is 409, an old one 403. `from` is always the token's user.
 */
import type { Server } from 'restify';
import { activityRoutes } from './activityRoutes.ts';
import { chatRoutes } from './chatRoutes.ts';
import { conversationRoutes } from './conversationRoutes.ts';
import { firordRoutes } from './firordRoutes.ts';
import { createNewConversations } from './newConversations.ts';
import type { DirectLineOptions } from './options.ts';
import { createOrigins } from './origins.ts';
import { INGEN_RESULTATER, resultatRoutes } from './resultatRoutes.ts';
import { mountRoutes } from './routes.ts';
import { Streams } from './streams.ts';
import { createTickets } from './tickets.ts';
import { tokenRoutes } from './tokenRoutes.ts';
import { createTokens } from './tokens.ts';

export { MAX_TEXT_CHARACTERS } from './activity.ts';
export type { DirectLineOptions, Log } from './options.ts';
export type {
  Firord,
  HandleOwner,
  Handles,
  IncomingActivity,
  NyeOrd,
  Once,
  Rate,
  Received,
  Resultater,
  Resultatfil,
  Resultatslag,
  Samtaler,
  Vent,
} from './port.ts';
export { MAX_BODY_BYTES } from './requestBody.ts';

export interface DirectLine {
  /** Closes every stream with 1001. The server itself, and its routes, are the caller's to close. */
  close(): Promise<void>;
}

/**
 * Puts the channel on `server`. It reads bodies itself, so no body parser may run before it (`server.use`): mount parsers on
 * the routes that need them. All web-socket upgrades of the server are answered here. Throws when `signingKey` is too short.
 */
export const mountDirectLine = (server: Server, options: DirectLineOptions): DirectLine => {
  const {
    samtaler,
    handles,
    firord,
    resultater = INGEN_RESULTATER,
    trustProxyHops,
    secret,
    publicUrl,
    now,
    newId,
    log,
  } = options;
  const tokens = createTokens({ tokenTtlS: 1800, sharedTokenTtlS: 600, ...options });
  const origins = createOrigins(options);
  const tickets = createTickets(options);
  const openConversation = createNewConversations(options);
  const secureCookie = () => options.secureCookie ?? publicUrl().startsWith('https:');
  const routes = [
    ...chatRoutes({ samtaler, handles, tokens, origins, openConversation, secureCookie }),
    ...firordRoutes({ samtaler, firord, handles, tokens, origins, secureCookie, trustProxyHops }),
    ...tokenRoutes({ samtaler, tokens, openConversation, secret }),
    ...conversationRoutes({ samtaler, tokens, tickets, openConversation, secret, publicUrl, now }),
    ...activityRoutes({ samtaler, tokens, newId }),
    ...resultatRoutes({ ...options, resultater, tokens, origins }),
  ];
  mountRoutes(server, routes, { origins, log, newId });
  const streams = new Streams({
    samtaler,
    tickets,
    origins,
    now,
    newId,
    log,
    keepAliveMs: options.keepAliveMs ?? 15_000,
  });
  server.server.on('upgrade', streams.upgrade);
  return { close: () => streams.close() };
};
