import type { Request } from 'restify';
import { readActivity } from './activity.ts';
import { toActivitySet } from './activitySet.ts';
import { type Answer, ok } from './answer.ts';
import { grantFor } from './authorization.ts';
import type { Received, Samtaler } from './port.ts';
import { conversationEnded, conversationNotFound, ProtocolError, rateLimited } from './protocolError.ts';
import { readBody } from './requestBody.ts';
import { PROTOCOL_ROOT, type Route } from './routes.ts';
import type { Tokens } from './tokens.ts';
import { readWatermark } from './watermark.ts';

interface Options {
  readonly samtaler: Samtaler;
  readonly tokens: Tokens;
  readonly newId: () => string;
}

const CONVERSATION = `${PROTOCOL_ROOT}/conversations/:id`;

export const activityRoutes = (options: Options): readonly Route[] => [
  { method: 'post', path: `${CONVERSATION}/activities`, answer: (request) => post(request, options) },
  { method: 'get', path: `${CONVERSATION}/activities`, answer: (request) => get(request, options) },
  { method: 'post', path: `${CONVERSATION}/upload`, answer: refuseUpload },
];

const post = async (request: Request, { samtaler, tokens, newId }: Options): Promise<Answer> => {
  const { conversation, user } = await grantFor(request, tokens);
  const incoming = readActivity(await readBody(request), user);
  return incoming ? receivedAnswer(await samtaler.receive(conversation, incoming)) : ok({ id: newId() });
};

const receivedAnswer = (received: Received): Answer => {
  if (received.status === 'gone') throw conversationEnded();
  if (received.status === 'limited')
    throw rateLimited('Too many messages in this conversation. Nothing was stored.', received.retryAfterS);
  return ok({ id: received.id });
};

const get = async (request: Request, { samtaler, tokens }: Options): Promise<Answer> => {
  const { conversation } = await grantFor(request, tokens);
  const after = readWatermark(new URLSearchParams(request.getQuery()));
  if (!(await samtaler.exists(conversation))) throw conversationNotFound();
  const { activities, watermark } = await samtaler.read(conversation, after);
  return ok(toActivitySet(activities, watermark));
};

/** A photographed letter carries a number that can't be masked, so pictures and files are not taken (product rules 3). */
const refuseUpload = async (): Promise<Answer> => {
  throw new ProtocolError(
    415,
    'UnsupportedMediaType',
    'Pictures and files are not taken here. Write the heading of the letter instead.',
  );
};
