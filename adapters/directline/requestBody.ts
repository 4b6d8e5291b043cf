import type { IncomingMessage } from 'node:http';
import { badArgument, ProtocolError } from './protocolError.ts';

/** 256 kB. */
export const MAX_BODY_BYTES = 256 * 1024;

/** A body that is too large, and did not say so, is read and thrown away up to here, so that the client gets to read why; then the line is cut. */
const MAX_DISCARDED_BYTES = 4 * 1024 * 1024;

/** Nobody nests deeper; functions that walk through a body may count on it. */
const MAX_DEPTH = 64;

type Body = { readonly [field: string]: unknown };

/** The body as a JSON object; an empty body is `{}`. Any content type will do. Throws 400, 413 and 415. */
export const readBody = async (request: IncomingMessage): Promise<Body> => {
  const text = decode(await readBytes(request));
  const body = text.trim() === '' ? {} : parse(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw badArgument('The body must be a JSON object.');
  if (isDeeper(body, MAX_DEPTH)) throw badArgument(`The body is nested more than ${MAX_DEPTH} levels.`);
  return body as Body;
};

const readBytes = async (request: IncomingMessage): Promise<Buffer> => {
  if (request.headers['content-encoding'] !== undefined) {
    throw new ProtocolError(415, 'UnsupportedMediaType', 'The body must not be compressed.');
  }
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    if (size > MAX_DISCARDED_BYTES) break;
  }
  if (size > MAX_BODY_BYTES) throw tooLarge();
  return Buffer.concat(chunks);
};

const tooLarge = (): ProtocolError =>
  new ProtocolError(
    413,
    'MessageSizeTooBig',
    `The body is larger than ${MAX_BODY_BYTES} bytes. Nothing was stored.`,
  );

const decode = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProtocolError(400, 'BadSyntax', 'The body is not UTF-8.');
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProtocolError(400, 'BadSyntax', 'The body is not valid JSON.');
  }
};

const isDeeper = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1)));
