import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MAX_BODY_BYTES } from '../../adapters/directline/index.ts';
import { CONVERSATIONS, pathsOf, SECRET, type Svar, startTjeneste, type Tjeneste } from './tjeneste.ts';

let tjeneste: Tjeneste;
let token: string;
let paths: ReturnType<typeof pathsOf>;

beforeEach(async () => {
  tjeneste = await startTjeneste();
  const begun = await tjeneste.begin();
  token = begun.token;
  paths = pathsOf(begun.conversationId);
});
afterEach(() => tjeneste.close());

/** The protocol's error, and nothing that tells of our insides. */
const expectProtocolError = ({ headers, body }: Svar): void => {
  expect(Object.keys(body)).toEqual(['error']);
  expect(body.error).toEqual({ code: expect.stringMatching(/^[A-Z]\w+$/), message: expect.any(String) });
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts|\bat \w/);
  expect(headers.get('content-type')).toMatch(/^application\/json/);
  expect(headers.get('cache-control')).toBe('no-store');
};

const message = (text: string) => JSON.stringify({ type: 'message', text });
const padded = (bytes: number) => message('hei').padEnd(bytes, ' ');

describe('a body that can’t be read', () => {
  test.each<[string, number, string, unknown]>([
    ['half a JSON', 400, 'BadSyntax', '{"type":"message","text":"he'],
    ['no JSON', 400, 'BadSyntax', 'hei'],
    ['no UTF-8', 400, 'BadSyntax', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['300 kB', 413, 'MessageSizeTooBig', message('x'.repeat(300_000))],
    ['one byte too many', 413, 'MessageSizeTooBig', padded(MAX_BODY_BYTES + 1)],
    [
      'a tower of lists',
      400,
      'BadArgument',
      `{"type":"event","name":"n","value":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ],
  ])('%s is answered %i %s', async (_what, status, code, body) => {
    const answers = [
      await tjeneste.post(paths.activities, { token, body }),
      await tjeneste.post('/chat/token', { body }),
    ];

    for (const answer of answers) {
      expect(answer).toMatchObject({ status, body: { error: { code } } });
      expectProtocolError(answer);
    }
    expect(tjeneste.samtaler.received).toEqual([]);
  });

  test('is also refused where the secret is used', async () => {
    const answer = await tjeneste.post(CONVERSATIONS, { token: SECRET, body: '{' });

    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'BadSyntax' } } });
  });

  test.each([
    ['declared', (bytes: number) => new Uint8Array(bytes)],
    ['not declared', (bytes: number) => new Blob([new Uint8Array(bytes)]).stream()],
  ])('is told to be too large when its length is %s', async (_how, toBody) => {
    const request = {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      duplex: 'half',
    } as const;

    const answer = await fetch(tjeneste.url() + paths.activities, { ...request, body: toBody(3_000_000) });

    expect(answer.status).toBe(413);
  });

  test('from a client that goes away in the middle is no fault of ours', async () => {
    const client = connect(Number(new URL(tjeneste.url()).port), '127.0.0.1');
    client.write(
      `POST ${paths.activities} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Length: 99\r\n\r\n{`,
    );
    const [request, response] = (await once(tjeneste.server, 'request')) as [IncomingMessage, ServerResponse];
    const closed = once(response, 'close');
    client.destroy();
    await closed;
    await setImmediate();

    expect(request.complete).toBe(false);
    expect(tjeneste.logged).toEqual([]);
    expect(tjeneste.samtaler.received).toEqual([]);
  });

  test('exactly 256 kB is taken', async () => {
    expect((await tjeneste.post(paths.activities, { token, body: padded(MAX_BODY_BYTES) })).status).toBe(200);
  });

  test('a compressed one is refused, so that none unfolds here', async () => {
    const headers = { 'Content-Encoding': 'gzip' };

    const answer = await tjeneste.post(paths.activities, {
      token,
      headers,
      body: new Uint8Array(gzipSync(message('hei'))),
    });

    expect(answer.status).toBe(415);
    expectProtocolError(answer);
  });

  test('the content type does not matter, nor what the client would rather have back', async () => {
    const headers = { 'Content-Type': 'text/plain', Accept: 'text/html' };

    const answer = await tjeneste.post(paths.activities, { token, headers, body: message('hei') });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  });

  test('names that mean something to JavaScript do no harm', async () => {
    const body =
      '{"type":"message","text":"hei","__proto__":{"eid":1},"constructor":{},"value":{"__proto__":{"eid":1}}}';

    const { status } = await tjeneste.post(paths.activities, { token, body });

    expect(status).toBe(200);
    expect(Object.hasOwn(Object.prototype, 'eid')).toBe(false);
    expect(tjeneste.samtaler.received[0]?.activity).not.toHaveProperty('eid');
  });
});

describe('a path or a method that is not there', () => {
  test.each([
    ['GET', '/v3/directline/tull', 404, 'NotFound'],
    ['GET', '/v3/directline/session/getsessionid', 404, 'NotFound'],
    ['PUT', CONVERSATIONS, 405, 'MethodNotAllowed'],
    ['GET', '/chat/token', 405, 'MethodNotAllowed'],
    ['DELETE', '/v3/directline/tokens/refresh', 405, 'MethodNotAllowed'],
  ])('%s %s is answered %i', async (method, path, status, code) => {
    const answer = await tjeneste.ask(method, path);

    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expectProtocolError(answer);
  });

  test.each([
    '/v3/directline/conversations/%zz/activities',
    `/v3/directline/conversations/${'x'.repeat(3000)}/activities`,
  ])('a conversation id that can be none is an error of the client’s', async (path) => {
    const answer = await tjeneste.get(path, { token });

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expectProtocolError(answer);
  });

  test('other paths of the server are left to others', async () => {
    const { body } = await tjeneste.get('/noe-annet');

    expect(body).not.toHaveProperty('error');
  });
});

describe('a fault on our side', () => {
  test('gives the client and the log the same id, and neither gets the words or a trace', async () => {
    const answer = await tjeneste.post(paths.activities, {
      token,
      body: { type: 'message', text: 'feil: min hemmelighet' },
    });

    expect(answer.status).toBe(500);
    expect(answer.body.error.code).toBe('ServiceError');
    expectProtocolError(answer);
    const [entry] = tjeneste.logged as { errorId: string; error: string }[];
    expect(entry?.error).toBe('Error');
    expect(answer.body.error.message).toContain(entry?.errorId);
    expect(JSON.stringify([answer.body, tjeneste.logged])).not.toContain('min hemmelighet');
  });
});
