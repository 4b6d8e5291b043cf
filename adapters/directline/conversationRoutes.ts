import type { Request } from 'restify';
import { type Answer, ok } from './answer.ts';
import { bearerOf, grantFor, isSecret } from './authorization.ts';
import { Expiring } from './expiring.ts';
import type { OpenConversation } from './newConversations.ts';
import type { DirectLineOptions } from './options.ts';
import { conversationEnded, conversationNotFound } from './protocolError.ts';
import { readBody } from './requestBody.ts';
import { PROTOCOL_ROOT, type Route } from './routes.ts';
import { toStreamUrl } from './streamUrl.ts';
import type { Tickets } from './tickets.ts';
import { readTokenParameters } from './tokenParameters.ts';
import type { Grant, Tokens } from './tokens.ts';
import { readWatermark } from './watermark.ts';

type Options = Pick<DirectLineOptions, 'samtaler' | 'secret' | 'publicUrl' | 'now'> & {
  readonly tokens: Tokens;
  readonly tickets: Tickets;
  readonly openConversation: OpenConversation;
};

/** Longer than the greeting takes to get from the start of a conversation into its log. */
const GREETING_MS = 60_000;

export const conversationRoutes = (options: Options): readonly Route[] => {
  const justStarted = new Expiring<true>({ ttlMs: GREETING_MS, now: options.now });
  return [
    {
      method: 'post',
      path: `${PROTOCOL_ROOT}/conversations`,
      answer: (request) => start(request, options, justStarted),
    },
    {
      method: 'get',
      path: `${PROTOCOL_ROOT}/conversations/:id`,
      answer: (request) => reconnect(request, options),
    },
  ];
};

/** 201 the first time, 200 after that. The stream begins at the conversation's start, so that a page that was loaded again shows all of it. */
const start = async (request: Request, options: Options, justStarted: Expiring<true>): Promise<Answer> => {
  const { conversation, ...grant } = await grantOrNew(request, options);
  const before = justStarted.get(conversation) ?? (await hasBegun(conversation, options));
  justStarted.put(conversation, true);
  await options.samtaler.start(conversation);
  return { status: before ? 200 : 201, body: await conversationBody({ conversation, ...grant }, 0, options) };
};

/** The token's conversation; or with the secret a new one. */
const grantOrNew = async (
  request: Request,
  { secret, tokens, samtaler, openConversation }: Options,
): Promise<Grant> => {
  const bearer = bearerOf(request);
  if (isSecret(secret, bearer))
    return openConversation(request, readTokenParameters(await readBody(request)));
  const grant = await tokens.open(bearer);
  if (!(await samtaler.exists(grant.conversation))) throw conversationEnded();
  return grant;
};

const hasBegun = async (conversation: string, { samtaler }: Options): Promise<boolean> =>
  (await samtaler.read(conversation, 0)).activities.length > 0;

const reconnect = async (request: Request, options: Options): Promise<Answer> => {
  const grant = await grantFor(request, options.tokens);
  const after = readWatermark(new URLSearchParams(request.getQuery()));
  if (!(await options.samtaler.exists(grant.conversation))) throw conversationNotFound();
  return ok(await conversationBody(grant, after, options));
};

/** The protocol's `Conversation`. */
const conversationBody = async (
  grant: Grant,
  after: number,
  { tokens, tickets, publicUrl }: Options,
): Promise<object> => {
  const { conversation } = grant;
  const ticket = await tickets.give(conversation);
  const streamUrl = toStreamUrl({ publicUrl: publicUrl(), conversation, after, ticket });
  return { conversationId: conversation, ...(await tokens.issue(grant)), streamUrl };
};
