import type { Request } from 'restify';
import { z } from 'zod';
import { SPRAK } from '../../dialogs/sprak/katalog.ts';
import type { Answer } from './answer.ts';
import { handleIn, hashOf, newHandle, toCookie } from './handle.ts';
import type { OpenConversation } from './newConversations.ts';
import type { Origins } from './origins.ts';
import { parseFields } from './parsing.ts';
import type { Handles, Samtaler } from './port.ts';
import { readBody } from './requestBody.ts';
import type { Route } from './routes.ts';
import type { Grant, Tokens } from './tokens.ts';

interface Options {
  readonly samtaler: Pick<Samtaler, 'exists'>;
  readonly handles: Handles;
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly openConversation: OpenConversation;
  readonly secureCookie: () => boolean;
}

const wishesSchema = z.object({ delt: z.boolean().default(false), sprak: z.enum(SPRAK).default('nb') });
type Wishes = z.output<typeof wishesSchema>;

/** What our own page needs beside the protocol: a token without a secret, the same conversation again, and a way to be forgotten. */
export const chatRoutes = (options: Options): readonly Route[] => [
  { method: 'post', path: '/chat/token', answer: (request) => giveToken(request, options) },
  { method: 'get', path: '/chat/igjen', answer: (request) => tellKept(request, options) },
  { method: 'post', path: '/chat/slutt', answer: (request) => forget(request, options) },
];

const giveToken = async (request: Request, options: Options): Promise<Answer> => {
  options.origins.check(request.headers.origin);
  const wishes = parseFields(wishesSchema, await readBody(request));
  return wishes.delt ? giveShared(request, wishes, options) : giveKept(request, wishes, options);
};

/** Does this browser have a conversation to go on with? The page asks before it shows the opening; nothing is made. */
const tellKept = async (request: Request, options: Options): Promise<Answer> => {
  const kept = await resume(handleIn(request.headers.cookie), options);
  return { status: 200, body: { igjen: kept !== null } };
};

/** Others use this device: no cookie is set, and one that lies there from before is taken away, with what it opens. */
const giveShared = async (request: Request, wishes: Wishes, options: Options): Promise<Answer> => {
  const grant = await options.openConversation(request, { shared: true, sprak: wishes.sprak });
  const left = handleIn(request.headers.cookie);
  if (left !== null) await options.handles.remove(hashOf(left));
  return tokenAnswer(grant, options, left === null ? undefined : toCookie(null, options.secureCookie()));
};

/** The conversation that the cookie opens, if it is still there; else a new one with a new cookie. */
const giveKept = async (request: Request, wishes: Wishes, options: Options): Promise<Answer> => {
  const kept = await resume(handleIn(request.headers.cookie), options);
  const { handle, grant } = kept ?? (await begin(request, wishes, options));
  return tokenAnswer(grant, options, toCookie(handle, options.secureCookie()));
};

interface Kept {
  readonly handle: string;
  readonly grant: Grant;
}

const resume = async (handle: string | null, { handles, samtaler }: Options): Promise<Kept | null> => {
  const owner = handle === null ? null : await handles.find(hashOf(handle));
  if (handle === null || owner === null) return null;
  if (await samtaler.exists(owner.conversation)) return { handle, grant: { ...owner, shared: false } };
  await handles.remove(hashOf(handle));
  return null;
};

const begin = async (request: Request, { sprak }: Wishes, options: Options): Promise<Kept> => {
  const grant = await options.openConversation(request, { shared: false, sprak });
  const handle = newHandle();
  await options.handles.save(hashOf(handle), { conversation: grant.conversation, user: grant.user });
  return { handle, grant };
};

const tokenAnswer = async (grant: Grant, { tokens }: Options, cookie?: string): Promise<Answer> => ({
  status: 200,
  body: { ...(await tokens.issue(grant)), conversationId: grant.conversation, userId: grant.user },
  ...(cookie !== undefined && { headers: { 'Set-Cookie': cookie } }),
});

/** Quick exit: comes from `sendBeacon`, so it has whatever body and type the browser chose, and nobody waits for the answer. */
const forget = async (request: Request, options: Options): Promise<Answer> => {
  options.origins.check(request.headers.origin);
  const handle = handleIn(request.headers.cookie);
  if (handle !== null) await options.handles.remove(hashOf(handle));
  return { status: 204, headers: { 'Set-Cookie': toCookie(null, options.secureCookie()) } };
};
