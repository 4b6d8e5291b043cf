import type { Request } from 'restify';
import { z } from 'zod';
import { addressOf } from './address.ts';
import { type Answer, ok } from './answer.ts';
import { bearerOf } from './authorization.ts';
import { handleIn, hashOf, newHandle, toCookie } from './handle.ts';
import type { Origins } from './origins.ts';
import { parseFields } from './parsing.ts';
import type { Firord, HandleOwner, Handles, Samtaler, Vent } from './port.ts';
import { conversationNotFound, ProtocolError, rateLimited } from './protocolError.ts';
import { readBody } from './requestBody.ts';
import type { Route } from './routes.ts';
import type { Tokens } from './tokens.ts';

interface Options {
  readonly samtaler: Pick<Samtaler, 'exists'>;
  readonly firord: Firord;
  readonly handles: Handles;
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly secureCookie: () => boolean;
  readonly trustProxyHops: number;
}

/** Four words are at most 39 letters; there is room for whatever people write around them. */
const MAX_CHARACTERS = 200;

const wishesSchema = z.object({ ord: z.string().max(MAX_CHARACTERS), delt: z.boolean().default(false) });

/** The same conversation at another device, or later at one that others use: with four words (decision 0014). */
export const firordRoutes = (options: Options): readonly Route[] => [
  { method: 'post', path: '/chat/firord', answer: (request) => giveWords(request, options) },
  { method: 'post', path: '/chat/gjenoppta', answer: (request) => openAgain(request, options) },
];

const giveWords = async (
  request: Request,
  { origins, tokens, samtaler, firord }: Options,
): Promise<Answer> => {
  origins.check(request.headers.origin);
  const { conversation, user } = await tokens.open(bearerOf(request));
  if (!(await samtaler.exists(conversation))) throw conversationNotFound();
  const { ord, utloper } = admitted(await firord.create({ conversation, user }));
  return ok({ ord, utloper });
};

const openAgain = async (request: Request, options: Options): Promise<Answer> => {
  options.origins.check(request.headers.origin);
  const { ord, delt } = parseFields(wishesSchema, await readBody(request));
  const from = addressOf(request, options.trustProxyHops);
  const owner = admitted(await options.firord.open(ord, { shared: delt, from }));
  if (owner === null) throw new ProtocolError(404, 'NotFound', 'The words open no conversation.');
  const cookie = await keepOnDevice(request, { owner, delt }, options);
  const { conversation, user } = owner;
  const token = await options.tokens.issue({ conversation, user, shared: delt });
  return {
    ...ok({ ...token, conversationId: conversation, userId: user }),
    ...(cookie !== null && { headers: { 'Set-Cookie': cookie } }),
  };
};

/** What lay in the browser from before is taken away; the conversation gets a cookie only where others do not use the device. */
const keepOnDevice = async (
  request: Request,
  { owner, delt }: { readonly owner: HandleOwner; readonly delt: boolean },
  { handles, secureCookie }: Options,
): Promise<string | null> => {
  const left = handleIn(request.headers.cookie);
  if (left !== null) await handles.remove(hashOf(left));
  if (delt) return left === null ? null : toCookie(null, secureCookie());
  const handle = newHandle();
  await handles.save(hashOf(handle), owner);
  return toCookie(handle, secureCookie());
};

/** Throws 429 when it was one too many. */
const admitted = <Given extends object | null>(given: Given | Vent): Given => {
  if (given !== null && 'retryAfterS' in given)
    throw rateLimited('Too many tries with four words.', given.retryAfterS);
  return given;
};
