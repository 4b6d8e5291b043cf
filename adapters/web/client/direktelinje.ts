import type { Sprak } from '../../../dialogs/sprak/katalog.ts';
import { readSett, type Sett } from './aktivitet.ts';
import { lesResultat, type Skjemalenker } from './resultat.ts';

/** The server answered no. Any other error of this file's functions means that it could not be reached. */
export class Avslag extends Error {
  readonly status: number;
  /** How long the server asks us to wait; 0 when it says nothing. */
  readonly ventMs: number;

  constructor(status: number, ventMs: number) {
    super(`The server answered ${status}.`);
    this.name = 'Avslag';
    this.status = status;
    this.ventMs = ventMs;
  }
}

/** A conversation on a shared device can't be taken up again: nothing here is allowed to remember it. */
export class Avbrutt extends Error {}

/** An answer of the server, not looked into yet. */
export type Svar = { readonly [field: string]: unknown };

export interface NyeOrd {
  readonly ord: readonly string[];
  /** The day from which they open nothing, as YYYY-MM-DD. */
  readonly utloper: string;
}

interface Adgang {
  readonly token: string;
  readonly samtale: string;
  readonly bruker: string;
  readonly hentet: number;
  readonly varerMs: number;
}

interface Options {
  readonly delt: boolean;
  /** What the server gave for four words; without it, a token is asked for when it is needed. */
  readonly forst?: Svar | undefined;
  readonly sprak: () => Sprak;
  /** The old conversation is no longer there, and another has taken its place. */
  readonly onNySamtale: () => void;
  /** The conversation can't go on here; every call from now on throws `Avbrutt`. */
  readonly onAvbrutt: () => void;
}

/** What is sent of a line. */
export interface Melding {
  readonly nokkel: string;
  readonly tekst: string | null;
  readonly valg: string | null;
}

const TIMEOUT_MS = 20_000;
const ROOT = '/v3/directline';

/** Not allowed (any more), or not there (any more): a new token may help. */
const needsToken = (error: unknown): boolean =>
  error instanceof Avslag && [401, 403, 404, 410].indexOf(error.status) >= 0;

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  readonly token?: string;
}

/** One request with a time limit. Throws `Avslag`, or the browser's own error when there is no connection. */
const call = async ({ method, path, body, token }: Call): Promise<Svar> => {
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(path, {
      method,
      signal: aborter.signal,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok)
      throw new Avslag(response.status, (Number(response.headers.get('Retry-After')) || 0) * 1000);
    return (await response.json()) as Svar;
  } finally {
    clearTimeout(timer);
  }
};

/** Is there a conversation in this browser to go on with? False also when the server can't be asked. */
export const harSamtale = async (): Promise<boolean> => {
  try {
    return (await call({ method: 'GET', path: '/chat/igjen' })).igjen === true;
  } catch {
    return false;
  }
};

/** The conversation that four words open, at this device. Throws `Avslag` when they open none. */
export const gjenoppta = (ord: string, delt: boolean): Promise<Svar> =>
  call({ method: 'POST', path: '/chat/gjenoppta', body: { ord, delt } });

export type Direktelinje = ReturnType<typeof createDirektelinje>;

/**
 * The Direct Line 3.0 protocol as this page needs it. It holds the token, and gets a new one by itself when the old one is
 * refused: the cookie brings the same conversation back. Then the call is made once more.
 */
export const createDirektelinje = ({ delt, forst, sprak, onNySamtale, onAvbrutt }: Options) => {
  let adgang: Adgang | null = null;
  let underveis: Promise<Adgang> | null = null;

  const taVare = (svar: Svar, bruker: string): Adgang => {
    const ny = {
      token: String(svar.token),
      samtale: String(svar.conversationId),
      bruker,
      hentet: Date.now(),
      varerMs: (Number(svar.expires_in) || 1800) * 1000,
    };
    adgang = ny;
    return ny;
  };

  if (forst) taVare(forst, String(forst.userId));

  const hentAdgang = async (): Promise<Adgang> => {
    const gammel = adgang;
    if (delt && gammel) {
      onAvbrutt();
      throw new Avbrutt();
    }
    const svar = await call({ method: 'POST', path: '/chat/token', body: { delt, sprak: sprak() } });
    const ny = taVare(svar, String(svar.userId));
    if (gammel && gammel.samtale !== ny.samtale) onNySamtale();
    return ny;
  };

  /** One at a time, however many calls were refused at once. */
  const nyAdgang = (): Promise<Adgang> => {
    underveis =
      underveis ??
      hentAdgang().finally(() => {
        underveis = null;
      });
    return underveis;
  };

  const medAdgang = async (lag: (adgang: Adgang) => Call) => {
    const brukt = adgang ?? (await nyAdgang());
    try {
      return await call({ ...lag(brukt), token: brukt.token });
    } catch (error) {
      if (!needsToken(error)) throw error;
      const ny = adgang === brukt ? await nyAdgang() : adgang!;
      // It was asked of the old conversation: whoever asked begins anew, or sends the same again.
      if (ny.samtale !== brukt.samtale) throw new Error('The conversation is another one now.');
      return call({ ...lag(ny), token: ny.token });
    }
  };

  const samtaleUrl = ({ samtale }: Adgang, rest = '') =>
    `${ROOT}/conversations/${encodeURIComponent(samtale)}${rest}`;
  const fra = (vannmerke: string) => vannmerke && `?watermark=${encodeURIComponent(vannmerke)}`;

  /** The answers to start and reconnect hold a fresh token too. */
  const strom = async (lag: (adgang: Adgang) => Call): Promise<string> => {
    const svar = await medAdgang(lag);
    if (adgang && typeof svar.token === 'string') taVare(svar, adgang.bruker);
    return String(svar.streamUrl ?? '');
  };

  return {
    /** Starts the conversation, or goes on with it. Gives the address of its stream. */
    start: () => strom(() => ({ method: 'POST', path: `${ROOT}/conversations` })),

    /** A new address of the stream, from the watermark on. */
    nyStrom: (vannmerke: string) =>
      strom((til) => ({ method: 'GET', path: samtaleUrl(til, fra(vannmerke)) })),

    /** What was said after the watermark; with an empty one, everything. */
    hent: async (vannmerke: string): Promise<Sett> =>
      readSett(
        await medAdgang((til) => ({ method: 'GET', path: samtaleUrl(til, `/activities${fra(vannmerke)}`) })),
        Date.now(),
      ),

    /** Says something. Resolves with the server's id when it is durably taken in. */
    post: async ({ nokkel, tekst, valg }: Melding): Promise<string> => {
      const svar = await medAdgang((til) => ({
        method: 'POST',
        path: samtaleUrl(til, '/activities'),
        body: {
          type: 'message',
          from: { id: til.bruker, role: 'user' },
          text: tekst ?? '',
          locale: sprak(),
          channelData: { brobyggerId: nokkel },
          ...(valg !== null && { value: { valg } }),
        },
      }));
      return String(svar.id);
    },

    /** A new token before the old one runs out. */
    forny: () => strom(() => ({ method: 'POST', path: `${ROOT}/tokens/refresh` })),

    /** New words that open this conversation at another device; those from before no longer do. */
    firord: async (): Promise<NyeOrd> => {
      const { ord, utloper } = await medAdgang(() => ({ method: 'POST', path: '/chat/firord' }));
      return { ord: Array.isArray(ord) ? ord.map(String) : [], utloper: String(utloper) };
    },

    /** Where the person's own answers are for the next minutes. */
    resultat: async (): Promise<readonly Skjemalenker[]> =>
      lesResultat(await medAdgang(() => ({ method: 'POST', path: '/chat/resultat' }))),

    /** When the token was given and how long it holds; null before the first. */
    alder: () => adgang && { hentet: adgang.hentet, varerMs: adgang.varerMs },
  };
};
