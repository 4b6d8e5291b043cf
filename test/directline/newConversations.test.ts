import { afterEach, describe, expect, test } from '@jest/globals';
import { CONVERSATIONS, cookieOf, SECRET, startTjeneste, type Tjeneste } from './tjeneste.ts';

let tjeneste: Tjeneste;
afterEach(() => tjeneste.close());

const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } });

describe('new conversations from one address', () => {
  test('are limited by the hour, however they are asked for', async () => {
    tjeneste = await startTjeneste({ newConversationsPerHour: 3 });
    const made = [
      await tjeneste.post('/chat/token'),
      await tjeneste.post('/v3/directline/tokens/generate', { token: SECRET }),
      await tjeneste.post(CONVERSATIONS, { token: SECRET }),
    ];
    tjeneste.clock.now += 600_000;

    const refused = await tjeneste.post('/chat/token');

    expect(made.map(({ status }) => status)).toEqual([200, 200, 201]);
    expect(refused.status).toBe(429);
    expect(refused.body.error.code).toBe('RateLimited');
    expect(refused.headers.get('retry-after')).toBe('3000');
  });

  test('are let in again when the hour has gone', async () => {
    tjeneste = await startTjeneste({ newConversationsPerHour: 1 });
    await tjeneste.post('/chat/token');

    tjeneste.clock.now += 3_600_000;

    expect((await tjeneste.post('/chat/token')).status).toBe(200);
  });

  test('do not stand in the way of one that is going on', async () => {
    tjeneste = await startTjeneste({ newConversationsPerHour: 1 });
    const first = await tjeneste.post('/chat/token');

    const again = await tjeneste.post('/chat/token', { headers: { Cookie: cookieOf(first) } });

    expect(again.status).toBe(200);
  });

  test('300 an hour get through', async () => {
    tjeneste = await startTjeneste();
    const made = await Promise.all(Array.from({ length: 300 }, () => tjeneste.post('/chat/token')));

    expect(new Set(made.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await tjeneste.post('/chat/token')).status).toBe(429);
  });

  test('are counted on the address behind our proxies, and on no forged one', async () => {
    tjeneste = await startTjeneste({ newConversationsPerHour: 1, trustProxyHops: 1 });

    const answers = [
      await tjeneste.post('/chat/token', from('192.0.2.1')),
      await tjeneste.post('/chat/token', from('192.0.2.2')),
      await tjeneste.post('/chat/token', from('192.0.2.9, 192.0.2.1')),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  });

  test('are counted on the socket when no proxy is trusted', async () => {
    tjeneste = await startTjeneste({ newConversationsPerHour: 1 });

    const answers = [
      await tjeneste.post('/chat/token', from('192.0.2.1')),
      await tjeneste.post('/chat/token', from('192.0.2.2')),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, 429]);
  });
});
