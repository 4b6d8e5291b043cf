/**
 * The web page: our own light client of our Direct Line server, served as HTML that can be read without script.
 *
 * ```
 * GET /               the page, in nb, nn or en (`?sprak=`, else Accept-Language)
 * GET /app.js         the one script, /app.css the one style sheet; kept for ever by their version
 * GET /favicon.svg    a neutral mark, also at /favicon.ico
 * ```
 *
 * `client/` runs in the browser and has a tsconfig of its own. It reaches the server only through `/chat/…` and
 * `/v3/directline/…` (`adapters/directline`).
 */
import { gzipSync } from 'node:zlib';
import type { Request, Response, Server } from 'restify';
import { isoDay } from '../../dialogs/sprak/dato.ts';
import { type Asset, bundleClient } from './bundle.ts';
import { COMMON_HEADERS, contentSecurityPolicy } from './headers.ts';
import { renderPage } from './page.ts';
import { chooseSprak } from './sprakvalg.ts';

export interface WebOptions {
  /** An invented office: every page says so. */
  readonly demo: boolean;
  /** An office is set up. Without one every page says that this is a trial and that nobody reads along. */
  readonly kontor: boolean;
  /** Where «Lukk siden fort» leads: a page that anyone may have open. */
  readonly quickExitUrl: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Origins that may show the page in a frame. Empty: none. */
  readonly frameAncestors: readonly string[];
  /** For how many days a conversation is kept; the opening tells the date. */
  readonly storageDays: number;
}

const DAY_MS = 86_400_000;
const FOR_EVER = 'public, max-age=31536000, immutable';

const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#49515e" d="M5 5h22a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H14l-7 6v-6H5a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z"/></svg>';

/**
 * Puts the page on `server`. Bundles the client now, in memory; throws when that fails.
 * An address without the right version still gets the newest file, but is told to ask again next time.
 */
export const mountWeb = (server: Server, options: WebOptions): void => {
  const { script, style } = bundleClient();
  const urls = { scriptUrl: `/app.js?v=${script.version}`, styleUrl: `/app.css?v=${style.version}` };
  server.get('/', async (request: Request, response: Response) => {
    const sprak = chooseSprak(queryOf(request).get('sprak'), request.headers['accept-language'] ?? '');
    const slettes = isoDay(options.now() + options.storageDays * DAY_MS);
    const html = Buffer.from(renderPage({ ...options, ...urls, sprak, slettes }));
    send(request, response, {
      body: html,
      gzipped: gzipSync(html),
      headers: pageHeaders(request, options, sprak),
    });
  });
  server.get('/app.js', serveAsset(script));
  server.get('/app.css', serveAsset(style));
  for (const path of ['/favicon.svg', '/favicon.ico']) server.get(path, serveFavicon);
};

const queryOf = (request: Request): URLSearchParams => new URLSearchParams(request.getQuery());

/** Not stored: a browser that others use must not show the page again from its memory. */
const pageHeaders = (request: Request, { frameAncestors }: WebOptions, sprak: string): Headers => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Language': sprak,
  'Content-Security-Policy': contentSecurityPolicy(request.headers.host ?? '', frameAncestors),
  'Cache-Control': 'no-store',
  Vary: 'Accept-Encoding, Accept-Language',
});

type Headers = { readonly [name: string]: string };

const serveAsset =
  ({ body, gzipped, type, version }: Asset) =>
  async (request: Request, response: Response): Promise<void> => {
    const cacheControl = queryOf(request).get('v') === version ? FOR_EVER : 'no-cache';
    const headers = { 'Content-Type': type, 'Cache-Control': cacheControl, Vary: 'Accept-Encoding' };
    send(request, response, { body, gzipped, headers });
  };

const serveFavicon = async (_: Request, response: Response): Promise<void> => {
  response.sendRaw(200, FAVICON, {
    ...COMMON_HEADERS,
    'Content-Type': 'image/svg+xml',
    'Cache-Control': 'public, max-age=86400',
  });
};

interface Content {
  readonly body: Buffer;
  readonly gzipped: Buffer;
  readonly headers: Headers;
}

const send = (request: Request, response: Response, { body, gzipped, headers }: Content): void => {
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const content = takesGzip ? gzipped : body;
  response.sendRaw(200, content, {
    ...COMMON_HEADERS,
    ...headers,
    ...(takesGzip && { 'Content-Encoding': 'gzip' }),
    'Content-Length': String(content.length),
  });
};
