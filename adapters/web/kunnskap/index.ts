/**
 * A place to read: all articles, with a search that gives the same answers as the chat. Rendered here, without script.
 *
 * ```
 * GET /kunnskap               the list; with `q` the answer and the passages that fit; `slag` and `samling` narrow it
 * GET /kunnskap/stil.css      the style sheet
 * GET /kunnskap/:artikkel     one article; each passage has its id as an anchor
 * ```
 * `sprak` (nb, nn, en) goes with all of them; default nb.
 */
import { fileURLToPath } from 'node:url';
import type { Request, Response, Server } from 'restify';
import { isSprak, type Sprak } from '../../../dialogs/sprak/katalog.ts';
import { SLAG, type Slag } from '../../../knowledge/artikkel/index.ts';
import { bundleStyle } from '../bundle.ts';
import { COMMON_HEADERS } from '../headers.ts';
import { lagArtikkel, lagUkjent } from './artikkelside.ts';
import { lagListe, type Utvalg } from './liste.ts';
import type { Kunnskapskilde } from './port.ts';

export type { Funn, Kunnskapskilde } from './port.ts';
export { kunnskapstekster } from './tekster.ts';

export interface KunnskapOptions {
  readonly kilde: Kunnskapskilde;
  /** An office is set up. Without one every page says that this is a trial. */
  readonly kontor: boolean;
}

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const LONGEST_QUESTION = 400;

/** Puts the pages on `server`. Throws when the style sheet can't be made. */
export const mountKunnskap = (server: Server, { kilde, kontor }: KunnskapOptions): void => {
  const style = bundleStyle(fileURLToPath(new URL('./kunnskap.css', import.meta.url)));
  const ramme = (sprak: Sprak) => ({ styleUrl: `/kunnskap/stil.css?v=${style.version}`, kontor, sprak });
  server.get('/kunnskap/stil.css', async (_: Request, response: Response) => {
    const headers = { 'Content-Type': style.type, 'Cache-Control': 'public, max-age=31536000, immutable' };
    response.sendRaw(200, style.body, { ...COMMON_HEADERS, ...headers });
  });
  server.get('/kunnskap', async (request: Request, response: Response) => {
    const query = new URLSearchParams(request.getQuery());
    const sprak = sprakOf(query);
    const utvalg = utvalgOf(query);
    const funn = utvalg.q === '' ? null : await kilde.svar(utvalg.q, sprak);
    send(response, 200, sprak, lagListe(ramme(sprak), { artikler: kilde.artikler(), utvalg, funn }));
  });
  server.get('/kunnskap/:artikkel', async (request: Request, response: Response) => {
    const sprak = sprakOf(new URLSearchParams(request.getQuery()));
    const artikler = kilde.artikler();
    const artikkel = artikler.get(String(request.params.artikkel));
    if (artikkel) send(response, 200, sprak, lagArtikkel(ramme(sprak), artikkel, artikler));
    else send(response, 404, sprak, lagUkjent(ramme(sprak)));
  });
};

const sprakOf = (query: URLSearchParams): Sprak => {
  const sprak = query.get('sprak');
  return isSprak(sprak) ? sprak : 'nb';
};

const utvalgOf = (query: URLSearchParams): Utvalg => ({
  q: (query.get('q') ?? '').trim().slice(0, LONGEST_QUESTION),
  slag: SLAG.find((slag): slag is Slag => slag === query.get('slag')) ?? null,
  samling: (['dagens', 'historie'] as const).find((samling) => samling === query.get('samling')) ?? null,
});

const send = (response: Response, status: number, sprak: Sprak, html: string): void => {
  const body = Buffer.from(html);
  response.sendRaw(status, body, {
    ...COMMON_HEADERS,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': sprak,
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'no-store',
    'Content-Length': String(body.length),
  });
};
