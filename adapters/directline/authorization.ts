import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'restify';
import { forbidden, ProtocolError } from './protocolError.ts';
import type { Grant, Tokens } from './tokens.ts';

/** What stands behind `Authorization: Bearer`. Throws 401 when nothing does. */
export const bearerOf = ({ headers }: Pick<Request, 'headers'>): string => {
  const bearer = /^Bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer === undefined) throw new ProtocolError(401, 'BadArgument', 'Missing token or secret.');
  return bearer;
};

/** Compares in the same time whatever is presented. Without a secret nothing is the secret. */
export const isSecret = (secret: string | null, presented: string): boolean =>
  secret !== null && timingSafeEqual(sha256(secret), sha256(presented));

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The grant of the request's token, which must be for the conversation in its path. Throws 401 and 403. */
export const grantFor = async (request: Request, tokens: Tokens): Promise<Grant> => {
  const grant = await tokens.open(bearerOf(request));
  if (grant.conversation !== request.params.id) throw forbidden('The token is for another conversation.');
  return grant;
};
