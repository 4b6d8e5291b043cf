import type { Request, Response, Server } from 'restify';
import { type Answer, SECURITY_HEADERS, toAnswer } from './answer.ts';
import type { DirectLineOptions } from './options.ts';
import type { Origins } from './origins.ts';
import { forbidden } from './protocolError.ts';

export const PROTOCOL_ROOT = '/v3/directline';

export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly answer: (request: Request) => Promise<Answer>;
}

type Surroundings = Pick<DirectLineOptions, 'log' | 'newId'> & { readonly origins: Origins };

/** Puts the routes on the server, lets allowed pages in (CORS), and answers restify's own errors on these paths in the protocol's words. */
export const mountRoutes = (server: Server, routes: readonly Route[], surroundings: Surroundings): void => {
  for (const { method, path, answer } of routes) server[method](path, answering(answer, surroundings));
  const paths = new Set(routes.map(({ path }) => path));
  for (const path of paths) {
    if (isProtocol(path)) server.opts(path, answering(preflight(surroundings.origins), surroundings));
  }
  server.on('restifyError', (request: Request, response: Response, error: unknown, done: () => void) => {
    const path = request.getPath();
    if (paths.has(path) || isProtocol(path))
      send({ request, response }, toAnswer(error, surroundings), surroundings);
    done();
  });
};

const isProtocol = (path: string): boolean => path.startsWith(`${PROTOCOL_ROOT}/`);

const answering =
  (answer: Route['answer'], surroundings: Surroundings) =>
  // restify takes a function of two arguments for a handler only if it is declared async.
  async (request: Request, response: Response): Promise<void> => {
    const made = await answer(request).catch((error: unknown) => {
      if (hungUp(request)) return null;
      return toAnswer(error, surroundings);
    });
    if (made) send({ request, response }, made, surroundings);
  };

/** The client went away in the middle of its own request: nobody to answer, and no fault of ours. */
const hungUp = (request: Request): boolean => request.destroyed && !request.complete;

const send = (
  exchange: { request: Request; response: Response },
  answer: Answer,
  { origins }: Surroundings,
): void => {
  const { request, response } = exchange;
  const headers = { ...SECURITY_HEADERS, ...corsHeaders(request, origins), ...answer.headers };
  // Raw: restify would otherwise negotiate the type, and answer 406 to a client that asks for something else than JSON.
  const content = contentOf(answer);
  response.sendRaw(answer.status, content?.data ?? '', {
    ...headers,
    ...(content && { 'Content-Type': content.type }),
  });
};

const contentOf = ({ body, content }: Answer): Answer['content'] =>
  body ? { type: 'application/json; charset=utf-8', data: JSON.stringify(body) } : content;

/** Never with credentials: the cookie is for our own page only, and the token comes in a header. */
const corsHeaders = (request: Request, origins: Origins): { [name: string]: string } => {
  if (!isProtocol(request.getPath())) return {};
  const { origin } = request.headers;
  if (origin === undefined || !origins.isAllowedElsewhere(origin)) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Retry-After',
  };
};

const preflight =
  (origins: Origins): Route['answer'] =>
  async ({ headers }) => {
    if (headers.origin === undefined || !origins.isAllowedElsewhere(headers.origin)) {
      throw forbidden('This page may not use this service: its origin is not allowed.');
    }
    return {
      status: 204,
      headers: {
        'Access-Control-Allow-Methods': 'GET, POST',
        'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
        'Access-Control-Max-Age': '600',
      },
    };
  };
