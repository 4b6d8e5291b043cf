import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** Long enough to save a file, too short to be passed on. */
export const LENKE_TTL_MS = 5 * 60_000;

/** What a link to somebody's answers opens. */
export interface Lenke {
  readonly conversation: string;
  /** In which language to say that it works no more. */
  readonly sprak: string;
}

/** The link is ours and too old, or it is none of ours (`sprak` is null). */
export class UgyldigLenke extends Error {
  readonly sprak: string | null;

  constructor(sprak: string | null) {
    super('The link is not valid any more.');
    this.name = 'UgyldigLenke';
    this.sprak = sprak;
  }
}

/**
 * The tickets in links to somebody's answers. A browser sends no header when a link is followed, and a token must not stand in an
 * address; so a signed ticket does, for one conversation, one purpose and five minutes.
 */
export interface Lenker {
  give(lenke: Lenke): Promise<string>;
  /** Throws `UgyldigLenke`. */
  open(ticket: string): Promise<Lenke>;
}

interface Options {
  readonly signingKey: Uint8Array;
  readonly now: () => number;
}

const ALGORITHM = 'HS256';
/** What tells these tickets from tokens and from those of a stream: none opens what another does. */
const AUDIENCE = 'resultat';

const claimsSchema = z.object({ conv: z.string(), sprak: z.string() });

export const createLenker = ({ signingKey, now }: Options): Lenker => ({
  give: ({ conversation, sprak }) =>
    new SignJWT({ conv: conversation, sprak })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
      .setAudience(AUDIENCE)
      .setExpirationTime(Math.floor((now() + LENKE_TTL_MS) / 1000))
      .sign(signingKey),
  open: async (ticket) => {
    const options = {
      algorithms: [ALGORITHM],
      audience: AUDIENCE,
      requiredClaims: ['exp'],
      currentDate: new Date(now()),
    };
    const { conv, sprak } = await jwtVerify(ticket, signingKey, options)
      .then(({ payload }) => claimsSchema.parse(payload))
      .catch(refuse);
    return { conversation: conv, sprak };
  },
});

const refuse = (error: unknown): never => {
  const expired = error instanceof errors.JWTExpired ? claimsSchema.safeParse(error.payload).data : undefined;
  throw new UgyldigLenke(expired?.sprak ?? null);
};
