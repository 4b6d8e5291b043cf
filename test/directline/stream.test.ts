import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Lytter, refusal } from './lytter.ts';
import { CONVERSATIONS, pathsOf, startTjeneste, type Tjeneste } from './tjeneste.ts';

let tjeneste: Tjeneste;
let token: string;
let conversationId: string;
let paths: ReturnType<typeof pathsOf>;

const prepare = async (options?: Parameters<typeof startTjeneste>[0]) => {
  tjeneste = await startTjeneste(options);
  ({ token, conversationId } = await tjeneste.begin());
  paths = pathsOf(conversationId);
};

const say = (text: string) => tjeneste.post(paths.activities, { token, body: { type: 'message', text } });
const streamUrl = async (watermark = '') =>
  (await tjeneste.get(`${paths.root}?watermark=${watermark}`, { token })).body.streamUrl;
const listen = async (watermark?: string) => new Lytter(await streamUrl(watermark)).opened();
const echoes = (...texts: string[]) => texts.flatMap((text) => [text, `Du skrev: ${text}`]);

beforeEach(() => prepare());
afterEach(() => tjeneste.close());

describe('a stream', () => {
  test('gives what was said before it opened, and then each news, with a watermark', async () => {
    const { body } = await tjeneste.post(CONVERSATIONS, { token });
    await say('før');
    const lytter = await new Lytter(body.streamUrl).opened();
    await lytter.until(({ texts }) => texts.length === 3);
    await say('etter');

    await lytter.until(({ texts }) => texts.length === 5);

    expect(lytter.texts).toEqual(['Hei.', ...echoes('før', 'etter')]);
    expect(lytter.watermark).toBe('5');
  });

  test('begins at the watermark, also when the client is slow to open it', async () => {
    await say('sett');
    const url = await streamUrl('2');
    await say('mens vi ventet');

    const lytter = new Lytter(url);

    await lytter.until(({ texts }) => texts.length === 2);
    expect(lytter.texts).toEqual(echoes('mens vi ventet'));
  });

  test('goes on from where a cut one was, with nothing lost or doubled', async () => {
    const first = await listen();
    await say('en');
    await first.until(({ texts }) => texts.length === 2);
    first.socket.terminate();
    await say('to');

    const second = await listen(first.watermark);
    await say('tre');
    await second.until(({ texts }) => texts.length === 4);

    expect([...first.texts, ...second.texts]).toEqual(echoes('en', 'to', 'tre'));
  });

  test('takes a watermark from the future as the newest', async () => {
    await say('en');
    const lytter = await listen('99');
    lytter.socket.ping();
    await once(lytter.socket, 'pong');

    await say('to');
    await lytter.until(({ texts }) => texts.length === 2);

    expect(lytter.texts).toEqual(echoes('to'));
  });

  test('two of one conversation both get everything, in order, whoever writes and however it is read', async () => {
    const [one, two] = [await listen(), await listen()];
    const texts = Array.from({ length: 30 }, (_, number) => `melding ${number}`);
    const refreshed = (await tjeneste.post('/v3/directline/tokens/refresh', { token })).body.token;

    await Promise.all(
      texts.map((text, number) => {
        const body = { type: 'message', text };
        return tjeneste.post(paths.activities, { token: number % 2 ? token : refreshed, body });
      }),
    );
    await Promise.all([one, two].map((lytter) => lytter.until(({ texts: got }) => got.length === 60)));

    const { body } = await tjeneste.get(paths.activities, { token });
    const said = body.activities.map(({ text }) => text);
    expect(new Set(said).size).toBe(60);
    expect(one.texts).toEqual(said);
    expect(two.texts).toEqual(said);
    expect(one.watermark).toBe(body.watermark);
  });

  test('gives typing without a watermark, and stores none', async () => {
    const lytter = await listen();

    tjeneste.samtaler.type(conversationId);

    await lytter.until(({ sets }) => sets.length === 1);
    expect(lytter.sets[0]).toEqual({
      activities: [
        expect.objectContaining({
          type: 'typing',
          from: { id: 'brobygger', role: 'bot' },
          conversation: { id: conversationId },
        }),
      ],
    });
    expect((await tjeneste.get(paths.activities, { token })).body.activities).toEqual([]);
  });

  test('does not mind what a client sends', async () => {
    const lytter = await listen();

    for (const frame of ['', '{"type":"message","text":"hei"}', '{', Buffer.alloc(10)])
      lytter.socket.send(frame);
    await say('ordentlig');

    await lytter.until(({ texts }) => texts.length === 2);
    expect(lytter.texts).toEqual(echoes('ordentlig'));
  });

  test('is closed when a client sends too much at once, and the service lives on', async () => {
    const lytter = await listen();

    lytter.socket.send('x'.repeat(10_000));

    expect(await lytter.closed()).toBe(1009);
    expect((await say('hei')).status).toBe(200);
  });

  test('stops listening when it is closed', async () => {
    const lytter = await listen();
    lytter.socket.close();
    await lytter.closed();

    while (tjeneste.samtaler.listening(conversationId) > 0) await setImmediate();

    expect(tjeneste.samtaler.listening(conversationId)).toBe(0);
  });

  test('gives a slow reader fewer, larger sets, all in order', async () => {
    const lytter = await listen();
    lytter.socket.pause();
    const texts = Array.from({ length: 400 }, (_, number) => `${number} ${'x'.repeat(40_000)}`);

    for (const text of texts) {
      tjeneste.samtaler.say(conversationId, { text });
      await setImmediate();
      await setImmediate();
    }
    lytter.socket.resume();
    await lytter.until(({ watermark }) => watermark === '400');

    expect(lytter.texts).toEqual(texts);
    expect(lytter.sets.length).toBeLessThan(400);
  });

  test('that can’t be read is closed with 1011, and the client comes back', async () => {
    const lytter = await listen();
    const { read } = tjeneste.samtaler;
    tjeneste.samtaler.read = async () => {
      throw new Error('lageret svarer ikke');
    };
    tjeneste.samtaler.say(conversationId, { text: 'nytt' });

    expect(await lytter.closed()).toBe(1011);

    tjeneste.samtaler.read = read;
    const again = await listen();
    await again.until(({ texts }) => texts.length === 1);
    expect(again.texts).toEqual(['nytt']);
    expect(tjeneste.logged).toHaveLength(1);
    expect(JSON.stringify(tjeneste.logged)).not.toContain('lageret');
  });

  test('stays open when the conversation is deleted', async () => {
    const lytter = await listen();
    tjeneste.samtaler.remove(conversationId);

    lytter.socket.ping();
    await once(lytter.socket, 'pong');

    expect(lytter.socket.readyState).toBe(lytter.socket.OPEN);
  });
});

describe('the ticket', () => {
  test('works once', async () => {
    const url = await streamUrl();
    await new Lytter(url).opened();

    const { status, headers, body } = await refusal(url);

    expect(status).toBe(409);
    expect(body.error).toEqual({ code: 'Conflict', message: expect.any(String) });
    expect(headers['cache-control']).toBe('no-store');
  });

  test('works for 60 seconds', async () => {
    const [inTime, late] = [await streamUrl(), await streamUrl()];

    tjeneste.clock.now += 59_999;
    await new Lytter(inTime).opened();
    tjeneste.clock.now += 1;

    expect((await refusal(late)).status).toBe(403);
  });

  test.each([
    ['none', (url: URL) => url.searchParams.delete('t')],
    ['one made up', (url: URL) => url.searchParams.set('t', 'oppdiktet')],
    ['the token', (url: URL) => url.searchParams.set('t', token)],
    ['another conversation’s', (url: URL) => (url.pathname = '/v3/directline/conversations/annen/stream')],
  ])('is refused when it is %s', async (_what, spoil) => {
    const url = new URL(await streamUrl());
    spoil(url);

    const { status, body } = await refusal(url.href);

    expect(status).toBe(403);
    expect(body.error.code).toBe('BadArgument');
  });

  test('is not used up by a wrong watermark or page', async () => {
    const url = await streamUrl();
    const wrong = new URL(url);
    wrong.searchParams.set('watermark', 'x');

    expect((await refusal(wrong.href)).status).toBe(400);
    expect((await refusal(url, { origin: 'https://ond.example' })).status).toBe(403);
    await new Lytter(url).opened();
  });
});

describe('opening a stream', () => {
  test('is for our own page, allowed pages, and clients that are no pages', async () => {
    for (const origin of [tjeneste.url(), 'https://kontoret.example', undefined]) {
      await new Lytter(await streamUrl(), origin === undefined ? {} : { origin }).opened();
    }
    expect((await refusal(await streamUrl(), { origin: 'https://ond.example' })).status).toBe(403);
    expect((await refusal(await streamUrl(), { origin: 'null' })).status).toBe(403);
  });

  test.each(['/', '/v3/directline/conversations', '/v3/directline/conversations/%zz/stream', '/chat/token'])(
    'elsewhere, at %s, is an error of the client’s',
    async (path) => {
      const { status, body } = await refusal(tjeneste.url().replace('http', 'ws') + path);

      expect([400, 404]).toContain(status);
      expect(body.error.message).toEqual(expect.any(String));
    },
  );
});

test('an upgrade with a URL that is none is an error of the client’s', async () => {
  const client = connect(Number(new URL(tjeneste.url()).port), '127.0.0.1');
  client.write('GET //[ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');

  expect(await text(client)).toMatch(/^HTTP\/1\.1 400 [\s\S]*\{"error":\{"code":"BadArgument"/);
});

describe('keeping alive', () => {
  beforeEach(async () => {
    await tjeneste.close();
    await prepare({ keepAliveMs: 30 });
  });

  test('sends empty messages to who answers', async () => {
    const lytter = await listen();

    await lytter.until(({ frames }) => frames.filter((frame) => frame === '').length === 4);

    expect(lytter.socket.readyState).toBe(lytter.socket.OPEN);
  });

  test('drops who does not answer', async () => {
    const silent = await new Lytter(await streamUrl(), { autoPong: false }).opened();

    expect(await silent.closed()).toBe(1006);
  });
});

describe('when the server stops', () => {
  test('every stream gets 1001, and no new one is opened', async () => {
    const lyttere = [await listen(), await listen()];
    const closed = Promise.all(lyttere.map((lytter) => lytter.closed()));
    const url = await streamUrl();

    await tjeneste.directLine.close();

    expect(await closed).toEqual([1001, 1001]);
    expect((await refusal(url)).status).toBe(503);
  });
});
