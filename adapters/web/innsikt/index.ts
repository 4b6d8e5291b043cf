/**
 * Insight into the forms, for staff: figures on how far people come, on a page without script.
 *
 * ```
 * GET  /innsikt               the figures; with `billett`, the button that opens them; else 403 and how to get a link
 * POST /innsikt/apne          uses the link up: a cookie for 30 minutes
 * GET  /innsikt/stil.css      the style sheet
 * ```
 */
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { plugins, type Request, type Response, type Server } from 'restify';
import { bundleStyle } from '../bundle.ts';
import { COMMON_HEADERS } from '../headers.ts';
import type { Engang, Innsiktskilde, Sporsmalstekst } from './port.ts';
import { lagAapne, lagStengt, lagTeller, type Ramme } from './ramme.ts';
import { lagSide } from './side.ts';
import { createTilgang, OKT_MS, type Tilgang } from './tilgang.ts';

export type { Innsiktstall } from './port.ts';
export { lagLenke } from './tilgang.ts';

export interface InnsiktOptions {
  readonly kilde: Innsiktskilde;
  readonly sporsmal: Sporsmalstekst;
  readonly signingKey: Uint8Array;
  readonly once: Engang;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** People reach the service over https: then the cookie goes over nothing else. */
  readonly https: boolean;
  /** An invented office: every page says so. */
  readonly demo: boolean;
  /** An office is set up. Without one every page says that this is a trial. */
  readonly kontor: boolean;
}

const COOKIE = 'brobygger_innsikt';
/** Whoever waits longer is told how far the count has come. */
const PATIENCE_MS = 4_000;

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Puts the page on `server`. Throws when the style sheet can't be made. */
export const mountInnsikt = (server: Server, options: InnsiktOptions): void => {
  const style = bundleStyle(fileURLToPath(new URL('./innsikt.css', import.meta.url)));
  const { demo, kontor } = options;
  const ramme = { styleUrl: `/innsikt/stil.css?v=${style.version}`, demo, kontor };
  const tilgang = createTilgang(options);
  server.get('/innsikt', async (request: Request, response: Response) => {
    const query = new URLSearchParams(request.getQuery());
    const { status, html } = await answer(query, cookieOf(request), { options, ramme, tilgang });
    send(response, status, html);
  });
  server.post(
    '/innsikt/apne',
    ...plugins.bodyParser({ maxBodySize: 8 * 1024, mapParams: false, mapFiles: false }),
    async (request: Request, response: Response) => {
      const okt = await tilgang.bruk(billettOf(request.body));
      if (okt === null) send(response, 403, lagStengt(ramme));
      else open(response, okt, options.https);
    },
  );
  server.get('/innsikt/stil.css', async (_: Request, response: Response) => {
    const headers = { 'Content-Type': style.type, 'Cache-Control': 'public, max-age=31536000, immutable' };
    response.sendRaw(200, style.body, { ...COMMON_HEADERS, ...headers });
  });
};

interface Deps {
  readonly options: InnsiktOptions;
  readonly ramme: Ramme;
  readonly tilgang: Tilgang;
}

interface Answer {
  readonly status: number;
  readonly html: string;
}

const answer = async (
  query: URLSearchParams,
  okt: string,
  { options, ramme, tilgang }: Deps,
): Promise<Answer> => {
  const billett = query.get('billett');
  if (billett !== null && (await tilgang.kanBrukes(billett)))
    return { status: 200, html: lagAapne(ramme, billett) };
  if (!(await tilgang.erOkt(okt))) return { status: 403, html: lagStengt(ramme) };
  const { kilde, sporsmal } = options;
  const tall = await Promise.race([kilde.hent(), setTimeout(PATIENCE_MS, null, { ref: false })]);
  if (tall === null) return { status: 202, html: lagTeller(ramme, kilde.fremgang) };
  const valg = { skjema: query.get('skjema'), versjon: query.get('versjon'), utsnitt: query.get('utsnitt') };
  return { status: 200, html: lagSide({ ...ramme, tall, sporsmal, valg }) };
};

const cookieOf = (request: Request): string => {
  const cookies = String(request.headers.cookie ?? '').split(/; */);
  return cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? '';
};

const billettOf = (body: unknown): string => {
  const { billett } = (body ?? {}) as { readonly billett?: unknown };
  return typeof billett === 'string' ? billett : '';
};

/** Away from the address with the ticket in it, so that it stands in no history. */
const open = (response: Response, okt: string, https: boolean): void => {
  const attributes = ['HttpOnly', 'SameSite=Strict', 'Path=/innsikt', `Max-Age=${OKT_MS / 1000}`];
  const cookie = [`${COOKIE}=${okt}`, ...attributes, ...(https ? ['Secure'] : [])].join('; ');
  response.sendRaw(303, '', {
    ...COMMON_HEADERS,
    Location: '/innsikt',
    'Set-Cookie': cookie,
    'Cache-Control': 'no-store',
  });
};

const send = (response: Response, status: number, html: string): void => {
  const body = Buffer.from(html);
  response.sendRaw(status, body, {
    ...COMMON_HEADERS,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': 'nb',
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'no-store',
    'Content-Length': String(body.length),
  });
};
