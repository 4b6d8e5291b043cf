import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pathsOf, SECRET, startTjeneste, type Tjeneste } from './tjeneste.ts';

let tjeneste: Tjeneste;
let token: string;
let userId: string;
let conversationId: string;
let paths: ReturnType<typeof pathsOf>;

beforeEach(async () => {
  tjeneste = await startTjeneste();
  ({ token, userId, conversationId } = await tjeneste.begin());
  paths = pathsOf(conversationId);
});
afterEach(() => tjeneste.close());

const say = (body: unknown) => tjeneste.post(paths.activities, { token, body });
const read = async (watermark = '') =>
  (await tjeneste.get(`${paths.activities}?watermark=${watermark}`, { token })).body;

describe('posting', () => {
  test('answers with the id that the message has in the log, and the reply points to it', async () => {
    const { status, body } = await say({ type: 'message', text: 'hei' });

    const { activities } = await read();
    expect(status).toBe(200);
    expect(activities[0]).toMatchObject({ id: body.id, text: 'hei' });
    expect(activities[1]).toMatchObject({ replyToId: body.id, text: 'Du skrev: hei' });
  });

  test('puts the token’s user in from, and trusts nothing else about who and where', async () => {
    await say({
      type: 'message',
      text: 'hei',
      from: { id: 'dl_en-annen', name: 'Kari', role: 'bot' },
      conversation: { id: 'annen' },
      recipient: { id: 'annen' },
      serviceUrl: 'https://ond.example',
      channelId: 'msteams',
      callerId: 'x',
      timestamp: '2001-01-01T00:00:00Z',
      relatesTo: {},
    });

    expect(tjeneste.samtaler.received).toEqual([
      { key: null, activity: { type: 'message', text: 'hei', from: { id: userId, name: '', role: 'user' } } },
    ]);
  });

  test('hands on what the person and the client said', async () => {
    const activity = {
      type: 'message',
      text: '',
      locale: 'nb-NO',
      textFormat: 'plain',
      value: { valg: ['a', null, 1] },
      attachments: [{ contentType: 'image/png', contentUrl: 'data:image/png;base64,AA==' }],
      entities: [{ type: 'ClientCapabilities' }],
      channelData: { noe: 'eget' },
    };

    await say(activity);

    expect(tjeneste.samtaler.received[0]?.activity).toMatchObject(activity);
  });

  test.each([
    ['brobyggerId', { channelData: { brobyggerId: 'b', clientActivityID: 'c' }, id: 'i' }, 'b'],
    ['clientActivityID', { channelData: { clientActivityID: 'c' }, id: 'i' }, 'c'],
    ['id', { channelData: {}, id: 'i' }, 'i'],
    ['nothing', {}, null],
    ['nothing but empty ones', { channelData: { brobyggerId: '', clientActivityID: null }, id: '' }, null],
  ])('takes the once-key from %s', async (_from, fields, key) => {
    await say({ type: 'message', text: 'hei', ...fields });

    expect(tjeneste.samtaler.received[0]?.key).toBe(key);
  });

  test('the same key twice gives the same id, and one reply', async () => {
    const message = { type: 'message', text: 'hei', channelData: { brobyggerId: 'b1' } };

    const [first, second] = [await say(message), await say(message)];

    expect(second.body.id).toBe(first.body.id);
    expect((await read()).activities).toHaveLength(2);
  });

  test.each(['message', 'event', 'invoke', 'messageReaction', 'endOfConversation'])(
    'takes %s',
    async (type) => {
      expect((await say({ type, text: 'x', name: 'n' })).status).toBe(200);
      expect(tjeneste.samtaler.received).toHaveLength(1);
    },
  );

  test.each(['typing', 'conversationUpdate'])('takes %s politely, and stores nothing', async (type) => {
    const { status, body } = await say({ type });

    expect(status).toBe(200);
    expect(body.id).toEqual(expect.any(String));
    expect((await read()).activities).toEqual([]);
  });

  test('null counts as left out', async () => {
    expect(
      (await say({ type: 'message', text: 'hei', value: null, channelData: null, id: null })).status,
    ).toBe(200);
  });

  test('too many answers 429 with Retry-After', async () => {
    const { status, headers, body } = await say({ type: 'message', text: 'full fart' });

    expect(status).toBe(429);
    expect(headers.get('retry-after')).toBe('7');
    expect(body.error.code).toBe('RateLimited');
  });

  test('to a deleted conversation answers 410', async () => {
    tjeneste.samtaler.remove(conversationId);

    const { status, body } = await say({ type: 'message', text: 'hei' });

    expect(status).toBe(410);
    expect(body.error.code).toBe('ConversationEnded');
  });

  test('is closed to the secret: a secret that gets out reads and writes nobody’s conversation', async () => {
    const answers = [
      await tjeneste.post(paths.activities, { token: SECRET, body: { type: 'message', text: 'hei' } }),
      await tjeneste.get(paths.activities, { token: SECRET }),
      await tjeneste.get(paths.root, { token: SECRET }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });
});

describe('refused, with a reason, and nothing stored', () => {
  test.each<[string, unknown, string]>([
    ['no type', { text: 'hei' }, 'type'],
    ['a type that nobody knows', { type: 'tull', text: 'hei' }, 'type'],
    ['a type that is no text', { type: 7 }, 'type'],
    ['a message with nothing in it', { type: 'message' }, 'text'],
    ['a text that is a number', { type: 'message', text: 1 }, 'text'],
    ['a text that is a list', { type: 'message', text: ['a'] }, 'text'],
    ['an event without a name', { type: 'event', value: 1 }, 'name'],
    ['attachments that are no list', { type: 'message', text: 'x', attachments: 'bilde' }, 'attachments'],
    ['an attachment that is no object', { type: 'message', text: 'x', attachments: [1] }, 'attachments.0'],
    ['channelData that is no object', { type: 'message', text: 'x', channelData: 'x' }, 'channelData'],
    [
      'a key that is too long',
      { type: 'message', text: 'x', channelData: { brobyggerId: 'x'.repeat(201) } },
      'brobyggerId',
    ],
    ['a list', [{ type: 'message', text: 'x' }], 'object'],
    ['a text', '"hei"', 'object'],
    ['nothing', '', 'type'],
  ])('%s', async (_what, body, named) => {
    const refused = await say(body);

    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } });
    expect(refused.body.error.message).toContain(named);
    expect((await read()).activities).toEqual([]);
  });
});

describe('long and unusual text', () => {
  test.each([
    ['letters', 'å'],
    ['emoji', '🧡'],
  ])('10,000 %s pass, one more is refused politely', async (_what, character) => {
    const exact = await say({ type: 'message', text: character.repeat(10_000) });
    const over = await say({ type: 'message', text: character.repeat(10_001) });

    expect(exact.status).toBe(200);
    expect(over.status).toBe(400);
    expect(over.body.error).toEqual({ code: 'MessageSizeTooBig', message: expect.stringContaining('10001') });
    expect((await read()).activities).toHaveLength(2);
  });

  test.each([
    'مرحبا، أحتاج إلى مساعدة',
    '👩🏽‍🚀 🇳🇴',
    '‮omvendt‬',
    'a\u0000b',
    '\ud83d alene',
    '<b>hei</b>',
    '   ',
  ])('%j comes through unharmed', async (text) => {
    await say({ type: 'message', text });

    expect((await read()).activities[0]?.text).toBe(text);
  });
});

describe('reading', () => {
  test('gives what comes after the watermark, and the next watermark', async () => {
    await say({ type: 'message', text: 'en' });
    const first = await read();
    await say({ type: 'message', text: 'to' });

    const second = await read(first.watermark);

    expect(first.activities.map(({ text }) => text)).toEqual(['en', 'Du skrev: en']);
    expect(second.activities.map(({ text }) => text)).toEqual(['to', 'Du skrev: to']);
    expect(await read(second.watermark)).toEqual({ activities: [], watermark: second.watermark });
  });

  test.each(['-1', 'x', '1,2'])('answers 400 to the watermark %s', async (watermark) => {
    const { status, body } = await tjeneste.get(`${paths.activities}?watermark=${watermark}`, { token });

    expect(status).toBe(400);
    expect(body.error.code).toBe('BadArgument');
  });

  test('answers 404 when the conversation is deleted', async () => {
    tjeneste.samtaler.remove(conversationId);

    expect((await tjeneste.get(paths.activities, { token })).status).toBe(404);
  });
});

describe('uploading', () => {
  test.each([
    ['with a token', () => token],
    ['without', () => undefined],
  ])('is refused %s', async (_how, bearer) => {
    const presented = bearer();
    const headers = { 'Content-Type': 'image/jpeg' };
    const auth = presented === undefined ? {} : { token: presented };

    const refused = await tjeneste.post(`${paths.upload}?userId=x`, {
      ...auth,
      headers,
      body: new Uint8Array(400_000),
    });

    expect(refused.status).toBe(415);
    expect(refused.body.error.code).toBe('UnsupportedMediaType');
  });
});
