import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { cookieOf, pathsOf, startTjeneste, type Tjeneste } from './tjeneste.ts';

let tjeneste: Tjeneste;
beforeEach(async () => {
  tjeneste = await startTjeneste();
});
afterEach(() => tjeneste.close());

const HOUR_MS = 3_600_000;

/** A conversation with four words. */
const begun = async (body?: object) => {
  const { token, conversationId, userId } = await tjeneste.begin(body);
  const { ord } = (await tjeneste.post('/chat/firord', { token })).body;
  return { token, conversationId, userId, ord: ord.join(' ') };
};

const goOn = (body: object, headers: { [name: string]: string } = {}) =>
  tjeneste.post('/chat/gjenoppta', { body, headers });

describe('asking for four words', () => {
  test('gives them to whoever has a token, with the day until which they hold', async () => {
    const { token } = await tjeneste.begin({ delt: true });

    const { status, body, headers } = await tjeneste.post('/chat/firord', { token });

    expect(status).toBe(200);
    expect(body).toEqual({
      ord: [expect.any(String), expect.any(String), expect.any(String), expect.any(String)],
      utloper: '2027-02-21',
    });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    ['without a token', undefined, 401],
    ['with a made-up one', 'tull', 403],
  ])('is refused %s', async (_how, token, status) => {
    expect((await tjeneste.post('/chat/firord', token ? { token } : {})).status).toBe(status);
  });

  test('is 404 for a conversation that is deleted', async () => {
    const { token, conversationId } = await tjeneste.begin();
    tjeneste.samtaler.remove(conversationId);

    const { status, body } = await tjeneste.post('/chat/firord', { token });

    expect([status, body.error.code]).toEqual([404, 'ConversationNotFound']);
  });
});

describe('going on with four words', () => {
  test('gives a token for the same conversation and user, and a cookie that brings it back', async () => {
    const { conversationId, userId, ord } = await begun();

    const opened = await goOn({ ord, delt: false });

    expect(opened.status).toBe(200);
    expect(opened.body).toMatchObject({ conversationId, userId, expires_in: 1800 });
    const read = await tjeneste.get(pathsOf(conversationId).activities, { token: opened.body.token });
    expect(read.status).toBe(200);
    const again = await tjeneste.post('/chat/token', { headers: { Cookie: cookieOf(opened) } });
    expect(again.body.conversationId).toBe(conversationId);
  });

  test('on a device that others use sets no cookie, and the token is short and stays so', async () => {
    const { conversationId, ord } = await begun();

    const { headers, body } = await goOn({ ord, delt: true });

    expect(headers.get('set-cookie')).toBeNull();
    expect(body).toMatchObject({ conversationId, expires_in: 600 });
    expect(decodeJwt(body.token)).toMatchObject({ delt: true });
    expect(tjeneste.firord.asked).toMatchObject([{ shared: true }]);
  });

  test.each([true, false])('takes away what lay in the browser from before (shared: %s)', async (delt) => {
    const before = await tjeneste.post('/chat/token');
    const { ord } = await begun();

    const { headers } = await goOn({ ord, delt }, { Cookie: cookieOf(before) });

    expect(headers.get('set-cookie')).toMatch(delt ? /^brobygger=; Max-Age=0;/ : /^brobygger=[\w-]{43};/);
    const old = await tjeneste.post('/chat/token', { headers: { Cookie: cookieOf(before) } });
    expect(old.body.conversationId).not.toBe(before.body.conversationId);
  });

  test('is 404 with words that open nothing, and the cookie stays', async () => {
    const { status, headers, body } = await goOn({ ord: 'helt andre ord her' });

    expect([status, body.error.code]).toEqual([404, 'NotFound']);
    expect(headers.get('set-cookie')).toBeNull();
  });

  test.each([
    ['ord', {}],
    ['ord', { ord: ['a', 'b', 'c', 'd'] }],
    ['ord', { ord: 'x'.repeat(201) }],
    ['delt', { ord: 'a b c d', delt: 'ja' }],
  ])('is refused with the name of the field when %s is wrong', async (field, body) => {
    const refused = await goOn(body);

    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } });
    expect(refused.body.error.message).toContain(field);
  });

  test('is 429 after too many tries from an address, and tells how long to wait', async () => {
    const { ord } = await begun();
    for (let tried = 0; tried < 10; tried += 1) await goOn({ ord: 'feil feil feil feil' });

    const { status, headers, body } = await goOn({ ord });

    expect([status, body.error.code, headers.get('retry-after')]).toEqual([429, 'RateLimited', '3600']);
    tjeneste.clock.now += HOUR_MS;
    expect((await goOn({ ord })).status).toBe(200);
  });

  test('from another page is refused', async () => {
    const { status } = await goOn({ ord: 'a b c d' }, { Origin: 'https://ond.example' });

    expect(status).toBe(403);
    expect(tjeneste.firord.asked).toEqual([]);
  });
});
