import type { Request } from 'restify';
import { type Answer, ok } from './answer.ts';
import { bearerOf } from './authorization.ts';
import type { Origins } from './origins.ts';
import type { Resultater, Resultatfil, Resultatslag } from './port.ts';
import { conversationNotFound } from './protocolError.ts';
import { createLenker, type Lenker, UgyldigLenke } from './resultatLenker.ts';
import type { Route } from './routes.ts';
import type { Tokens } from './tokens.ts';

interface Options {
  readonly resultater: Resultater;
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly signingKey: Uint8Array;
  readonly now: () => number;
}

interface Surroundings extends Options {
  readonly lenker: Lenker;
}

/** Where there are no forms. */
export const INGEN_RESULTATER: Resultater = {
  list: async () => ({ sprak: 'nb', skjema: [] }),
  read: async () => null,
  utlopt: () => '',
  stilark: { url: '/resultat/stil.css', css: '' },
};

/** The person's own answers, to print and to save. Nobody else gets a link, and a link is soon worth nothing. */
export const resultatRoutes = (options: Options): readonly Route[] => {
  const surroundings = { ...options, lenker: createLenker(options) };
  return [
    { method: 'post', path: '/chat/resultat', answer: (request) => giveLinks(request, surroundings) },
    // All in one: a ticket is longer than the router takes for a part of a path.
    { method: 'get', path: '/resultat/*', answer: (request) => follow(request, surroundings) },
  ];
};

const giveLinks = async (
  request: Request,
  { origins, tokens, resultater, lenker }: Surroundings,
): Promise<Answer> => {
  origins.check(request.headers.origin);
  const { conversation } = await tokens.open(bearerOf(request));
  const { sprak, skjema } = await resultater.list(conversation);
  const root = `/resultat/${await lenker.give({ conversation, sprak })}`;
  return ok({
    skjema: skjema.map(({ id, navn }) => ({
      id,
      navn,
      html: `${root}/${id}`,
      pdf: `${root}/${id}.pdf`,
      json: `${root}/${id}.json`,
    })),
  });
};

const PATH = /^\/resultat\/(?<ticket>[\w.-]+)\/(?<skjema>[a-z][a-z0-9_]*)(?:\.(?<slag>pdf|json))?$/;

const follow = async (request: Request, surroundings: Surroundings): Promise<Answer> => {
  const path = request.getPath();
  const { stilark } = surroundings.resultater;
  if (path === stilark.url.split('?')[0]) return styleAnswer(stilark.css);
  const { ticket, skjema, slag = 'html' } = PATH.exec(path)?.groups ?? {};
  if (ticket === undefined || skjema === undefined) throw conversationNotFound();
  return readThrough(ticket, { skjema, slag: slag as Resultatslag }, surroundings);
};

const readThrough = async (
  ticket: string,
  { skjema, slag }: { readonly skjema: string; readonly slag: Resultatslag },
  { lenker, resultater }: Surroundings,
): Promise<Answer> => {
  try {
    const { conversation, sprak } = await lenker.open(ticket);
    const fil = await resultater.read(conversation, skjema, slag);
    return fil ? fileAnswer(fil) : pageAnswer(404, resultater.utlopt(sprak));
  } catch (error) {
    if (error instanceof UgyldigLenke) return pageAnswer(403, resultater.utlopt(error.sprak));
    throw error;
  }
};

/** The page may look like what this server gives, and do nothing at all. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The address holds the ticket, so it is told to nobody. */
const HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
  'Content-Security-Policy': POLICY,
} as const;

const fileAnswer = ({ type, data, filnavn }: Resultatfil): Answer => ({
  status: 200,
  content: { type, data },
  headers: {
    ...HEADERS,
    ...(filnavn !== null && { 'Content-Disposition': `attachment; filename="${filnavn}"` }),
  },
});

const pageAnswer = (status: number, html: string): Answer => ({
  status,
  content: { type: 'text/html; charset=utf-8', data: html },
  headers: HEADERS,
});

/** The same for everyone, and kept by its version. */
const styleAnswer = (css: string): Answer => ({
  status: 200,
  content: { type: 'text/css; charset=utf-8', data: css },
  headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
});
