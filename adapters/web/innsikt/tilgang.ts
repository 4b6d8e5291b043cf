import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Engang } from './port.ts';

/** A link is to be used at once: it is printed or sent to one person who asked for it. */
export const LENKE_MS = 5 * 60_000;
export const OKT_MS = 30 * 60_000;

const ALGORITHM = 'HS256';
/** What tells a link from a session, and both from the tokens of the chat, which are signed with the same key. */
const LENKE = 'innsikt-lenke';
const OKT = 'innsikt-okt';

const claims = z.object({ jti: z.string(), exp: z.number() });

interface SigningOptions {
  readonly signingKey: Uint8Array;
  readonly now: () => number;
}

const sign = ({ signingKey, now }: SigningOptions, audience: string, ttlMs: number): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
    .setAudience(audience)
    .setJti(randomBytes(16).toString('base64url'))
    .setExpirationTime(Math.floor((now() + ttlMs) / 1000))
    .sign(signingKey);

const verify = async ({ signingKey, now }: SigningOptions, audience: string, token: string) => {
  const options = { algorithms: [ALGORITHM], audience, currentDate: new Date(now()) };
  return jwtVerify(token, signingKey, options)
    .then(({ payload }) => claims.parse(payload))
    .catch(() => null);
};

/**
 * A link to the page, for five minutes and one use. Whoever calls this decides who may have one: now the operator's
 * command alone; a channel that knows its users' roles asks for the role before it calls.
 */
export const lagLenke = async (options: SigningOptions & { readonly publicUrl: string }): Promise<string> => {
  const billett = await sign(options, LENKE, LENKE_MS);
  return `${options.publicUrl.replace(/\/$/, '')}/innsikt?billett=${billett}`;
};

export interface Tilgang {
  /** Is it a link's ticket that has not run out? Does not use it up. */
  kanBrukes(billett: string): Promise<boolean>;
  /** Uses the ticket up and gives a session; null when it has run out or was used before. */
  bruk(billett: string): Promise<string | null>;
  erOkt(okt: string): Promise<boolean>;
}

/** Links become sessions here. Both are signed, so that they hold at any instance of the service. */
export const createTilgang = (options: SigningOptions & { readonly once: Engang }): Tilgang => ({
  kanBrukes: async (billett) => (await verify(options, LENKE, billett)) !== null,
  bruk: async (billett) => {
    const link = await verify(options, LENKE, billett);
    const first = link !== null && (await options.once.use(link.jti, link.exp * 1000));
    return first ? sign(options, OKT, OKT_MS) : null;
  },
  erOkt: async (okt) => (await verify(options, OKT, okt)) !== null,
});
