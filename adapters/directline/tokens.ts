import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { forbidden, ProtocolError } from './protocolError.ts';

/** What a token gives: one conversation, as one user. */
export interface Grant {
  readonly conversation: string;
  /** `dl_…` */
  readonly user: string;
  /** Others use this device: no cookie, and short tokens, also when they are renewed. */
  readonly shared: boolean;
}

/** As it stands in the protocol's answers. */
export interface Issued {
  readonly token: string;
  readonly expires_in: number;
}

export interface Tokens {
  issue(grant: Grant): Promise<Issued>;
  /** Throws 403: `TokenExpired` for one of ours that is too old, `BadArgument` for any other. */
  open(token: string): Promise<Grant>;
}

interface TokenOptions {
  readonly signingKey: Uint8Array;
  readonly tokenTtlS: number;
  readonly sharedTokenTtlS: number;
  readonly now: () => number;
}

const MIN_KEY_BYTES = 32;
const ALGORITHM = 'HS256';

const claimsSchema = z.object({ user: z.string(), conv: z.string(), delt: z.boolean() });

/** JWTs with `user`, `conv`, `delt`, `iat` and `exp`. Web Chat takes a `dl_` user id from the claim `user` only. */
export const createTokens = ({ signingKey, tokenTtlS, sharedTokenTtlS, now }: TokenOptions): Tokens => {
  if (signingKey.length < MIN_KEY_BYTES) {
    throw new Error(`directline: signingKey must have at least ${MIN_KEY_BYTES} bytes`);
  }
  return {
    issue: async ({ user, conversation, shared }) => {
      const issuedAt = Math.floor(now() / 1000);
      const ttlS = shared ? sharedTokenTtlS : tokenTtlS;
      const token = await new SignJWT({ user, conv: conversation, delt: shared })
        .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + ttlS)
        .sign(signingKey);
      return { token, expires_in: ttlS };
    },
    open: async (token) => {
      const options = { algorithms: [ALGORITHM], requiredClaims: ['exp'], currentDate: new Date(now()) };
      const { user, conv, delt } = await jwtVerify(token, signingKey, options)
        .then(({ payload }) => claimsSchema.parse(payload))
        .catch(refuse);
      return { user, conversation: conv, shared: delt };
    },
  };
};

const refuse = (error: unknown): never => {
  if (error instanceof errors.JWTExpired) {
    throw new ProtocolError(403, 'TokenExpired', 'The token has expired.');
  }
  throw forbidden('Invalid token or secret.');
};
