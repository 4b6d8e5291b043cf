import type { Request } from 'restify';
import { type Answer, ok } from './answer.ts';
import { bearerOf, isSecret } from './authorization.ts';
import type { OpenConversation } from './newConversations.ts';
import type { Samtaler } from './port.ts';
import { conversationNotFound, forbidden } from './protocolError.ts';
import { readBody } from './requestBody.ts';
import { PROTOCOL_ROOT, type Route } from './routes.ts';
import { readTokenParameters } from './tokenParameters.ts';
import type { Grant, Tokens } from './tokens.ts';

interface Options {
  readonly samtaler: Pick<Samtaler, 'exists'>;
  readonly tokens: Tokens;
  readonly openConversation: OpenConversation;
  readonly secret: string | null;
}

export const tokenRoutes = (options: Options): readonly Route[] => [
  {
    method: 'post',
    path: `${PROTOCOL_ROOT}/tokens/generate`,
    answer: (request) => generate(request, options),
  },
  { method: 'post', path: `${PROTOCOL_ROOT}/tokens/refresh`, answer: (request) => refresh(request, options) },
];

const generate = async (request: Request, { secret, openConversation, tokens }: Options): Promise<Answer> => {
  if (secret === null) throw forbidden('No secret is set up here. Ask for a token at /chat/token.');
  if (!isSecret(secret, bearerOf(request))) throw forbidden('Invalid token or secret.');
  const grant = await openConversation(request, readTokenParameters(await readBody(request)));
  return ok(await tokenBody(grant, tokens));
};

/** An expired token can't be renewed; what a shared device got stays a shared device's. */
const refresh = async (request: Request, { tokens, samtaler }: Options): Promise<Answer> => {
  const grant = await tokens.open(bearerOf(request));
  if (!(await samtaler.exists(grant.conversation))) throw conversationNotFound();
  return ok(await tokenBody(grant, tokens));
};

const tokenBody = async (grant: Grant, tokens: Tokens): Promise<object> => ({
  conversationId: grant.conversation,
  ...(await tokens.issue(grant)),
});
