import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt, SignJWT } from 'jose';
import { mountDirectLine } from '../../adapters/directline/index.ts';
import {
  CONVERSATIONS,
  pathsOf,
  SECRET,
  SIGNING_KEY,
  START,
  startTjeneste,
  type Tjeneste,
} from './tjeneste.ts';

const GENERATE = '/v3/directline/tokens/generate';
const REFRESH = '/v3/directline/tokens/refresh';

let tjeneste: Tjeneste;
beforeEach(async () => {
  tjeneste = await startTjeneste();
});
afterEach(() => tjeneste.close());

describe('tokens/generate', () => {
  test('gives a conversation and a token for the secret', async () => {
    const { status, body } = await tjeneste.post(GENERATE, { token: SECRET });

    expect(status).toBe(200);
    expect(body).toEqual({ conversationId: expect.any(String), token: expect.any(String), expires_in: 1800 });
    expect(decodeJwt(body.token)).toMatchObject({
      conv: body.conversationId,
      user: expect.stringMatching(/^dl_/),
    });
  });

  test('binds the token to the given user, and takes the nearest language', async () => {
    const body = { user: { id: 'dl_kari-1', name: 'Kari' }, locale: 'nn-NO', trustedOrigins: [] };

    const made = await tjeneste.post(GENERATE, { token: SECRET, body });

    expect(decodeJwt(made.body.token).user).toBe('dl_kari-1');
    expect(tjeneste.samtaler.created(made.body.conversationId)).toMatchObject({
      user: 'dl_kari-1',
      sprak: 'nn',
    });
  });

  test.each([
    ['en-GB', 'en'],
    ['nb-NO', 'nb'],
    ['', 'nb'],
    ['enets', 'nb'],
  ])('takes %j as %s', async (locale, sprak) => {
    const { body } = await tjeneste.post(GENERATE, { token: SECRET, body: { locale } });

    expect(tjeneste.samtaler.created(body.conversationId).sprak).toBe(sprak);
  });

  test.each([['kari'], ['dl_'], ['dl_<b>'], [17]])('refuses the user id %j', async (id) => {
    const { status, body } = await tjeneste.post(GENERATE, { token: SECRET, body: { user: { id } } });

    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'BadArgument', message: expect.stringContaining('user.id') });
  });

  test('answers 401 without the secret and 403 with a wrong one or a token', async () => {
    const { token } = await tjeneste.begin();

    expect((await tjeneste.post(GENERATE)).status).toBe(401);
    expect((await tjeneste.post(GENERATE, { headers: { Authorization: `Basic ${SECRET}` } })).status).toBe(
      401,
    );
    expect((await tjeneste.post(GENERATE, { token: 'feil' })).status).toBe(403);
    expect((await tjeneste.post(GENERATE, { token })).status).toBe(403);
  });

  test('is closed when no secret is set up', async () => {
    const closed = await startTjeneste({ secret: null });

    const answers = [await closed.post(GENERATE), await closed.post(GENERATE, { token: 'null' })];

    await closed.close();
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });
});

describe('tokens/refresh', () => {
  test('gives a new token for the same conversation and user', async () => {
    const { token, conversationId, userId } = await tjeneste.begin();
    tjeneste.clock.now += 900_000;

    const { status, body } = await tjeneste.post(REFRESH, { token });

    expect(status).toBe(200);
    expect(body).toMatchObject({ conversationId, expires_in: 1800 });
    expect(decodeJwt(body.token)).toMatchObject({
      user: userId,
      conv: conversationId,
      exp: START / 1000 + 2700,
    });
  });

  test('leaves a shared device shared and short', async () => {
    const { token } = await tjeneste.begin({ delt: true });

    const { body } = await tjeneste.post(REFRESH, { token });

    expect(body.expires_in).toBe(600);
    expect(decodeJwt(body.token).delt).toBe(true);
  });

  test('does not wake an expired token up', async () => {
    const { token } = await tjeneste.begin();
    tjeneste.clock.now += 1_800_000;

    const { status, body } = await tjeneste.post(REFRESH, { token });

    expect(status).toBe(403);
    expect(body.error.code).toBe('TokenExpired');
  });

  test('answers 404 when the conversation is deleted, 401 without a token, 403 for the secret', async () => {
    const { token, conversationId } = await tjeneste.begin();
    tjeneste.samtaler.remove(conversationId);

    expect((await tjeneste.post(REFRESH, { token })).status).toBe(404);
    expect((await tjeneste.post(REFRESH)).status).toBe(401);
    expect((await tjeneste.post(REFRESH, { token: SECRET })).status).toBe(403);
  });
});

describe('a token that is not a good one', () => {
  const CALLS: readonly (readonly ['GET' | 'POST', (conversation: string) => string])[] = [
    ['POST', () => REFRESH],
    ['POST', () => CONVERSATIONS],
    ['GET', (id) => pathsOf(id).root],
    ['GET', (id) => pathsOf(id).activities],
    ['POST', (id) => pathsOf(id).activities],
  ];
  const claims = { user: 'dl_a', delt: false };
  const signed = (conv: string, { key = SIGNING_KEY, alg = 'HS256', exp = START / 1000 + 60 } = {}) =>
    new SignJWT({ ...claims, conv }).setProtectedHeader({ alg }).setExpirationTime(exp).sign(key);
  const unsigned = (conv: string) =>
    `${[{ alg: 'none' }, { ...claims, conv, exp: START }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;

  test.each(CALLS)('is refused at %s %#', async (method, toPath) => {
    const { conversationId: conv } = await tjeneste.begin();
    const bad = {
      foreign: await signed(conv, { key: new Uint8Array(32).fill(8) }),
      otherAlgorithm: await signed(conv, { alg: 'HS512', key: new Uint8Array(64).fill(7) }),
      unsigned: unsigned(conv),
      noUser: await new SignJWT({ conv })
        .setProtectedHeader({ alg: 'HS256' })
        .setExpirationTime('1h')
        .sign(SIGNING_KEY),
      nonsense: 'tull',
    };

    for (const token of Object.values(bad)) {
      const { status, body } = await tjeneste.ask(method, toPath(conv), { token });
      expect(status).toBe(403);
      expect(body.error).toEqual({ code: 'BadArgument', message: 'Invalid token or secret.' });
    }
  });

  test.each(CALLS)('is told to be expired at %s %#', async (method, toPath) => {
    const { token, conversationId } = await tjeneste.begin();
    tjeneste.clock.now += 1_801_000;

    const { status, body } = await tjeneste.ask(method, toPath(conversationId), { token });

    expect(status).toBe(403);
    expect(body.error.code).toBe('TokenExpired');
  });

  test.each(CALLS)('is missed at %s %#', async (method, toPath) => {
    const { status, body } = await tjeneste.ask(method, toPath('en-samtale'));

    expect(status).toBe(401);
    expect(body.error).toEqual({ code: 'BadArgument', message: 'Missing token or secret.' });
  });

  test.each(CALLS.slice(2))('opens no other conversation at %s %#', async (method, toPath) => {
    const mine = await tjeneste.begin();
    const other = await tjeneste.begin();

    const { status, body } = await tjeneste.ask(method, toPath(other.conversationId), { token: mine.token });

    expect(status).toBe(403);
    expect(body.error.message).toContain('another conversation');
  });
});

test('a signing key that is too short stops the start', () => {
  const mount = () => mountDirectLine({} as never, { signingKey: new Uint8Array(16) } as never);

  expect(mount).toThrow('signingKey');
});
