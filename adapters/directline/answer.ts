import type { Log } from './options.ts';
import { type ErrorCode, errorBody, ProtocolError } from './protocolError.ts';

/** What goes back over HTTP. Without a body or content: 204. */
export interface Answer {
  readonly status: number;
  readonly body?: object;
  /** In place of a body: something that is no JSON. */
  readonly content?: { readonly type: string; readonly data: string | Uint8Array };
  readonly headers?: { readonly [name: string]: string };
}

export const ok = (body: object): Answer => ({ status: 200, body });

/** The headers of every answer: nothing of a conversation stays in a cache. */
export const SECURITY_HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } as const;

interface Faults {
  readonly log: Log;
  readonly newId: () => string;
}

/**
 * The one place where an error becomes an answer. A refusal is told as it is, and so are restify's own (no such route, wrong method).
 * Anything else is a fault of ours: the client gets an id, the log the same id and where it happened, without the error's
 * message, since that may quote what a person wrote.
 */
export const toAnswer = (error: unknown, faults: Faults): Answer => {
  if (error instanceof ProtocolError) return refusal(error);
  const status = statusOf(error);
  if (status !== null && status < 500)
    return refusal(new ProtocolError(status, codeOf(status), nameOf(error)));
  return {
    status: 500,
    body: errorBody('ServiceError', `Something failed on our side. Error id: ${logFault(error, faults)}`),
  };
};

const refusal = ({ status, code, message, retryAfterS }: ProtocolError): Answer => ({
  status,
  body: errorBody(code, message),
  ...(retryAfterS !== null && { headers: { 'Retry-After': String(retryAfterS) } }),
});

/** Logs a fault without its message, and tells the id it got. */
export const logFault = (error: unknown, { log, newId }: Faults): string => {
  const errorId = newId();
  log.error({ errorId, error: nameOf(error), at: framesOf(error) }, 'directline fault');
  return errorId;
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const framesOf = (error: unknown): readonly string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
    : [];

const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : null;

const CODES: { readonly [status: number]: ErrorCode } = {
  404: 'NotFound',
  405: 'MethodNotAllowed',
  413: 'MessageSizeTooBig',
  415: 'UnsupportedMediaType',
};

const codeOf = (status: number): ErrorCode => CODES[status] ?? 'BadArgument';
