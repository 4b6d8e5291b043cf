import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { CONVERSATIONS, startTjeneste, type Tjeneste } from './tjeneste.ts';

const ALLOWED = 'https://kontoret.example';

let tjeneste: Tjeneste;
beforeEach(async () => {
  tjeneste = await startTjeneste();
});
afterEach(() => tjeneste.close());

test('an allowed page may ask, with what the client library sends, and never with cookies', async () => {
  const { status, headers } = await tjeneste.ask('OPTIONS', CONVERSATIONS, { headers: { Origin: ALLOWED } });

  expect(status).toBe(204);
  expect(headers.get('access-control-allow-origin')).toBe(ALLOWED);
  expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
  const allowed = headers.get('access-control-allow-headers')?.split(', ');
  expect(allowed).toEqual(expect.arrayContaining(['authorization', 'content-type', 'x-ms-bot-agent']));
  expect(headers.get('access-control-allow-credentials')).toBeNull();
  expect(headers.get('vary')).toBe('Origin');
});

test('an allowed page reads answers, errors too', async () => {
  const { status, headers } = await tjeneste.post(CONVERSATIONS, { headers: { Origin: ALLOWED } });

  expect(status).toBe(401);
  expect(headers.get('access-control-allow-origin')).toBe(ALLOWED);
  expect(headers.get('access-control-expose-headers')).toContain('Retry-After');
});

test.each(['https://ond.example', 'https://kontoret.example.ond.example', 'null'])(
  '%s is not let in',
  async (Origin) => {
    const preflight = await tjeneste.ask('OPTIONS', CONVERSATIONS, { headers: { Origin } });
    const call = await tjeneste.post(CONVERSATIONS, { headers: { Origin } });

    expect(preflight.status).toBe(403);
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(call.headers.get('access-control-allow-origin')).toBeNull();
  },
);
