import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { cookieOf, pathsOf, SIGNING_KEY, START, startTjeneste, type Tjeneste } from './tjeneste.ts';

let tjeneste: Tjeneste;
beforeEach(async () => {
  tjeneste = await startTjeneste();
});
afterEach(() => tjeneste.close());

const DAY_MS = 24 * 3_600_000;

describe('a token for the page', () => {
  test('comes with the conversation, the user and its time, and is not kept in caches', async () => {
    const { status, headers, body } = await tjeneste.post('/chat/token');

    expect(status).toBe(200);
    expect(body).toEqual({
      token: expect.any(String),
      conversationId: expect.any(String),
      userId: expect.stringMatching(/^dl_/),
      expires_in: 1800,
    });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-type')).toMatch(/^application\/json/);
  });

  test('is a JWT, signed with our key, with user, conv and exp', async () => {
    const { token, conversationId, userId } = await tjeneste.begin();

    const { payload } = await jwtVerify(token, SIGNING_KEY, { currentDate: new Date(START) });
    expect(payload).toEqual({
      user: userId,
      conv: conversationId,
      delt: false,
      iat: START / 1000,
      exp: START / 1000 + 1800,
    });
    expect(decodeProtectedHeader(token).alg).toBe('HS256');
  });

  test('makes the conversation known with user and language, and does not start it', async () => {
    const { conversationId, userId } = await tjeneste.begin({ sprak: 'nn' });

    expect(tjeneste.samtaler.created(conversationId)).toMatchObject({
      user: userId,
      shared: false,
      sprak: 'nn',
      greeted: false,
    });
  });

  test('is for a user of our choice, whatever the page asks for', async () => {
    const { userId } = await tjeneste.begin({ user: { id: 'dl_en-annen' } });

    expect(userId).not.toBe('dl_en-annen');
  });

  test.each([
    ['sprak', { sprak: 'se' }],
    ['delt', { delt: 'ja' }],
    ['body', [1, 2]],
  ])('is refused with the name of the field when %s is wrong', async (field, body) => {
    const refused = await tjeneste.post('/chat/token', { body });

    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } });
    expect(refused.body.error.message).toContain(field);
  });
});

describe('the cookie', () => {
  test('is HttpOnly, SameSite=Strict, for /chat, for 90 days', async () => {
    const { headers } = await tjeneste.post('/chat/token');

    const [pair, ...attributes] = headers.get('set-cookie')?.split('; ') ?? [];
    expect(pair).toMatch(/^brobygger=[\w-]{43}$/);
    expect(attributes.sort()).toEqual([
      'HttpOnly',
      `Max-Age=${90 * 24 * 3600}`,
      'Path=/chat',
      'SameSite=Strict',
    ]);
  });

  test.each([
    ['the public URL is https', { publicUrl: () => 'https://brobygger.example' }],
    ['the setting says so', { secureCookie: true }],
  ])('is Secure when %s', async (_when, options) => {
    const secure = await startTjeneste(options);

    const { headers } = await secure.post('/chat/token');

    await secure.close();
    expect(headers.get('set-cookie')).toContain('; Secure');
  });

  test('holds no token and no id, and only its hash is stored', async () => {
    const first = await tjeneste.post('/chat/token');
    const handle = cookieOf(first).slice('brobygger='.length);

    const { conversationId: conversation, userId: user } = first.body;
    const hash = createHash('sha256').update(handle).digest('hex');
    expect([...tjeneste.handles.stored]).toEqual([[hash, { conversation, user }]]);
  });

  test.each([
    ['on reload', 0],
    ['after the phone has slept past the token', 3_600_000],
    ['next week', 7 * DAY_MS],
  ])('gives the same conversation and user %s, with a token that works', async (_when, laterMs) => {
    const first = await tjeneste.post('/chat/token');
    tjeneste.clock.now += laterMs;

    const again = await tjeneste.post('/chat/token', { headers: { Cookie: cookieOf(first) } });

    const { conversationId, userId } = first.body;
    expect(again.body).toMatchObject({ conversationId, userId, expires_in: 1800 });
    expect(cookieOf(again)).toBe(cookieOf(first));
    const read = await tjeneste.get(pathsOf(conversationId).activities, { token: again.body.token });
    expect(read.status).toBe(200);
  });

  test('is found among other cookies', async () => {
    const first = await tjeneste.post('/chat/token');

    const again = await tjeneste.post('/chat/token', { headers: { Cookie: `a=1; ${cookieOf(first)}; b=2` } });

    expect(again.body.conversationId).toBe(first.body.conversationId);
  });

  test.each([
    ['is made up', 'brobygger=oppdiktet'],
    ['is empty', 'brobygger='],
  ])('that %s gives a new conversation and a new cookie', async (_how, Cookie) => {
    const { status, headers } = await tjeneste.post('/chat/token', { headers: { Cookie } });

    expect(status).toBe(200);
    expect(headers.get('set-cookie')).toMatch(/^brobygger=[\w-]{43};/);
  });

  test('tells the page that there is a conversation to go on with, and makes none', async () => {
    const first = await tjeneste.post('/chat/token');
    const Cookie = cookieOf(first);

    expect((await tjeneste.get('/chat/igjen')).body).toEqual({ igjen: false });
    expect((await tjeneste.get('/chat/igjen', { headers: { Cookie } })).body).toEqual({ igjen: true });
  });

  test('to a deleted conversation gives a new one, and the old handle is removed', async () => {
    const first = await tjeneste.post('/chat/token');
    tjeneste.samtaler.remove(first.body.conversationId);

    const again = await tjeneste.post('/chat/token', { headers: { Cookie: cookieOf(first) } });

    expect(again.body.conversationId).not.toBe(first.body.conversationId);
    expect(cookieOf(again)).not.toBe(cookieOf(first));
    expect(tjeneste.handles.stored.size).toBe(1);
  });
});

describe('on a device that others use', () => {
  test('no cookie is set, nothing is remembered, and the token is short', async () => {
    const { headers, body } = await tjeneste.post('/chat/token', { body: { delt: true } });

    expect(headers.get('set-cookie')).toBeNull();
    expect(tjeneste.handles.stored.size).toBe(0);
    expect(body.expires_in).toBe(600);
    expect(decodeJwt(body.token)).toMatchObject({ delt: true, exp: START / 1000 + 600 });
    expect(tjeneste.samtaler.created(body.conversationId).shared).toBe(true);
  });

  test('a cookie from before does not open its conversation, and is taken away', async () => {
    const first = await tjeneste.post('/chat/token');

    const shared = await tjeneste.post('/chat/token', {
      body: { delt: true },
      headers: { Cookie: cookieOf(first) },
    });

    expect(shared.body.conversationId).not.toBe(first.body.conversationId);
    expect(shared.headers.get('set-cookie')).toMatch(/^brobygger=; Max-Age=0;/);
    expect(tjeneste.handles.stored.size).toBe(0);
  });
});

describe('quick exit', () => {
  test.each(['application/json', 'text/plain;charset=UTF-8', 'multipart/form-data; boundary=x'])(
    'forgets the device, with a body of %s',
    async (type) => {
      const first = await tjeneste.post('/chat/token');
      const headers = { Cookie: cookieOf(first), 'Content-Type': type };

      const gone = await tjeneste.post('/chat/slutt', { headers, body: 'hva som helst' });

      expect(gone.status).toBe(204);
      expect(gone.headers.get('set-cookie')).toBe(
        'brobygger=; Max-Age=0; Path=/chat; HttpOnly; SameSite=Strict',
      );
      const after = await tjeneste.post('/chat/token', { headers: { Cookie: cookieOf(first) } });
      expect(after.body.conversationId).not.toBe(first.body.conversationId);
    },
  );

  test('is no error without a cookie', async () => {
    expect((await tjeneste.post('/chat/slutt')).status).toBe(204);
  });
});

describe.each(['/chat/token', '/chat/slutt'])('the origin at %s', (path) => {
  test.each(['https://ond.example', 'null', 'http://127.0.0.1:1'])(
    'is refused when it is %s',
    async (Origin) => {
      const { status, body } = await tjeneste.post(path, { headers: { Origin } });

      expect(status).toBe(403);
      expect(body.error.code).toBe('BadArgument');
    },
  );

  test('is let in when it is our own, or is in the settings', async () => {
    const own = await tjeneste.post(path, { headers: { Origin: tjeneste.url() } });
    const allowed = await tjeneste.post(path, { headers: { Origin: 'https://kontoret.example' } });

    expect([own.status, allowed.status]).toEqual(path === '/chat/token' ? [200, 200] : [204, 204]);
  });

  test('gets no CORS headers, so no other page reads a token', async () => {
    const { headers } = await tjeneste.post(path, { headers: { Origin: 'https://kontoret.example' } });

    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});
