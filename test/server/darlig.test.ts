import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Chat } from '../hjelp/chat.ts';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';

const folder = temporaryFolder();
let server: Server;
let chat: Chat;
beforeAll(async () => {
  server = await startServer({ dataDir: folder.path, port: await freePort() });
  chat = await Chat.open(server.url);
});
afterAll(async () => {
  await server.stop();
  folder.remove();
});

const raw = (body: string): Promise<Response> =>
  chat.fetch(`/${chat.conversationId}/activities`, { method: 'POST', body });

describe('bad input gets a clear error and never a stack trace', () => {
  test.each([
    ['invalid JSON', () => raw('{"type":'), 400],
    ['a body of 300 kB', () => raw(JSON.stringify({ type: 'message', text: 'a'.repeat(300_000) })), 413],
    ['an unknown activity type', () => raw('{"type":"dans"}'), 400],
    ['a missing type', () => raw('{"text":"hei"}'), 400],
    ['a list instead of an activity', () => raw('[]'), 400],
    ['a text that is a number', () => raw('{"type":"message","text":5}'), 400],
    ['one character too many', () => raw(JSON.stringify({ type: 'message', text: 'a'.repeat(10_001) })), 400],
    ['an upload', () => chat.fetch(`/${chat.conversationId}/upload`, { method: 'POST', body: 'x' }), 415],
    ['another conversation', () => chat.fetch('/en-annen/activities'), 403],
    ['no token', () => fetch(`${server.url}/v3/directline/conversations`, { method: 'POST' }), 401],
  ])('%s', async (_what, send, status) => {
    const answer = await send();
    const body = await answer.text();

    expect(answer.status).toBe(status);
    expect(JSON.parse(body)).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
    expect(body).not.toMatch(/at .*\.ts|node_modules/);
  });

  test.each([
    ['/api/messages', '{"type":'],
    ['/api/messages', JSON.stringify({ type: 'message', text: 'a'.repeat(300_000) })],
    ['/finnes/ikke', '{}'],
  ])('at %s too', async (path, body) => {
    const answer = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toMatch(/\bat .*\.(ts|js):\d+|node_modules/);
  });
});

describe('odd input gets a polite answer', () => {
  test.each([
    ['10,000 characters', 'a'.repeat(10_000)],
    ['emoji', '😭👩‍👩‍👧‍👦🇳🇴❤️'],
    ['right-to-left text', 'مرحبا، أحتاج إلى مساعدة'],
    ['a lone surrogate', 'hei \ud83d der'],
    ['only spaces', '   '],
    ['HTML', '<img src=x onerror=alert(1)>'],
  ])('%s', async (_what, text) => {
    const reply = await chat.ask(text);

    expect(reply.text.length).toBeGreaterThan(10);
  });

  test('a picture is refused in words, and not kept', async () => {
    const answer = await chat.post({
      type: 'message',
      text: 'se på brevet',
      attachments: [{ contentType: 'image/png', contentUrl: 'data:image/png;base64,AAAA' }],
    });
    const [reply] = await chat.replies(((await answer.json()) as { id: string }).id);

    expect(reply?.text).toContain('Jeg kan ikke ta imot bilder');
    expect(JSON.stringify(await chat.activities())).not.toContain('image/png');
  });
});
