import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { CONVERSATIONS, pathsOf, SECRET, startTjeneste, type Tjeneste } from './tjeneste.ts';

let tjeneste: Tjeneste;
beforeEach(async () => {
  tjeneste = await startTjeneste();
});
afterEach(() => tjeneste.close());

describe('starting', () => {
  test('answers 201 the first time and 200 after that, and the assistant greets once', async () => {
    const { token, conversationId } = await tjeneste.begin();

    const first = await tjeneste.post(CONVERSATIONS, { token, body: { user: {} } });
    const second = await tjeneste.post(CONVERSATIONS, { token });

    expect([first.status, second.status]).toEqual([201, 200]);
    expect(first.body).toEqual({
      conversationId,
      token: expect.any(String),
      expires_in: 1800,
      streamUrl: expect.any(String),
    });
    expect(second.body.conversationId).toBe(conversationId);
    const { body } = await tjeneste.get(pathsOf(conversationId).activities, { token });
    expect(body.activities.map(({ text }) => text)).toEqual(['Hei.']);
  });

  test('answers 200 long after, when only the log knows that it was started', async () => {
    const { token } = await tjeneste.begin();
    await tjeneste.post(CONVERSATIONS, { token });
    tjeneste.clock.now += 100_000;

    expect((await tjeneste.post(CONVERSATIONS, { token })).status).toBe(200);
  });

  test('with the secret makes a conversation for the given user and starts it', async () => {
    const { status, body } = await tjeneste.post(CONVERSATIONS, {
      token: SECRET,
      body: { user: { id: 'dl_ola' } },
    });

    expect(status).toBe(201);
    expect(decodeJwt(body.token)).toMatchObject({ user: 'dl_ola', conv: body.conversationId });
    expect(tjeneste.samtaler.created(body.conversationId).greeted).toBe(true);
  });

  test('a deleted conversation answers 410', async () => {
    const { token, conversationId } = await tjeneste.begin();
    tjeneste.samtaler.remove(conversationId);

    const { status, body } = await tjeneste.post(CONVERSATIONS, { token });

    expect(status).toBe(410);
    expect(body.error.code).toBe('ConversationEnded');
  });

  test('keeps a shared device short', async () => {
    const { token } = await tjeneste.begin({ delt: true });

    expect((await tjeneste.post(CONVERSATIONS, { token })).body.expires_in).toBe(600);
  });
});

describe('reconnecting', () => {
  test('gives a new token and a stream URL from the watermark on', async () => {
    const { token, conversationId } = await tjeneste.begin();

    const { status, body } = await tjeneste.get(`${pathsOf(conversationId).root}?watermark=3`, { token });

    expect(status).toBe(200);
    expect(body).toMatchObject({ conversationId, expires_in: 1800 });
    expect(decodeJwt(body.token).conv).toBe(conversationId);
    expect(new URL(body.streamUrl).searchParams.get('watermark')).toBe('3');
  });

  test.each(['', '?watermark=', '?'])('begins at the start with %j', async (query) => {
    const { token, conversationId } = await tjeneste.begin();

    const { body } = await tjeneste.get(pathsOf(conversationId).root + query, { token });

    expect(new URL(body.streamUrl).searchParams.get('watermark')).toBe('0');
  });

  test.each(['-', '-1', '1.5', '0x1', 'abc', '9999999999999999', '1%00'])(
    'refuses the watermark %s',
    async (watermark) => {
      const { token, conversationId } = await tjeneste.begin();

      const { status, body } = await tjeneste.get(`${pathsOf(conversationId).root}?watermark=${watermark}`, {
        token,
      });

      expect(status).toBe(400);
      expect(body.error.message).toContain('watermark');
    },
  );

  test('to a deleted conversation answers 404, which the client takes as the end', async () => {
    const { token, conversationId } = await tjeneste.begin();
    tjeneste.samtaler.remove(conversationId);

    const { status, body } = await tjeneste.get(pathsOf(conversationId).root, { token });

    expect(status).toBe(404);
    expect(body.error.code).toBe('ConversationNotFound');
  });
});

describe('the stream URL', () => {
  test('is made from the public URL, whatever Host says, and holds a ticket instead of the token', async () => {
    const behindProxy = await startTjeneste({ publicUrl: () => 'https://brobygger.example/noe' });
    const { token, conversationId } = await behindProxy.begin();

    const { body } = await behindProxy.post(CONVERSATIONS, {
      token,
      headers: { 'X-Forwarded-Host': 'ond.example' },
    });

    const ticket = new URL(body.streamUrl).searchParams.get('t')!;
    const { status } = await behindProxy.get(`${CONVERSATIONS}/${conversationId}/activities`, {
      token: ticket,
    });
    await behindProxy.close();
    expect(status).toBe(403);
    expect(body.streamUrl).toMatch(
      new RegExp(
        `^wss://brobygger\\.example/v3/directline/conversations/${conversationId}/stream\\?watermark=0&t=[\\w.-]+$`,
      ),
    );
    for (const secret of [token, body.token]) expect(body.streamUrl).not.toContain(secret);
  });

  test('has a new ticket each time', async () => {
    const { token } = await tjeneste.begin();

    const urls = [
      await tjeneste.post(CONVERSATIONS, { token }),
      await tjeneste.post(CONVERSATIONS, { token }),
    ];

    expect(new Set(urls.map(({ body }) => body.streamUrl)).size).toBe(2);
  });
});
