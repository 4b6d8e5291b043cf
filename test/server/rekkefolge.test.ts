import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Chat } from '../hjelp/chat.ts';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';

const folder = temporaryFolder();
let server: Server;
beforeAll(async () => {
  server = await startServer({ dataDir: folder.path, port: await freePort() });
});
afterAll(async () => {
  await server.stop();
  folder.remove();
});

const message = (text: string, key: string = randomUUID()) => ({
  type: 'message',
  text,
  channelData: { brobyggerId: key },
});
const idOf = async (answer: Response): Promise<string> => ((await answer.json()) as { id: string }).id;

describe('a burst of 20 messages', () => {
  test('is handled whole, in order of arrival, with one reply to each', async () => {
    const chat = await Chat.open(server.url);

    const ids = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => idOf(await chat.post(message(`melding ${n}`)))),
    );
    await Promise.all(ids.map((id) => chat.replies(id)));
    const all = await chat.activities();

    const said = all.filter(({ from }) => from.role !== 'bot').map(({ id }) => id);
    const answered = all.flatMap(({ replyToId }) => (replyToId ? [replyToId] : []));
    expect(new Set(ids).size).toBe(20);
    expect(said).toEqual([...ids].sort());
    expect(answered).toEqual(said);
  });

  test('in 50 conversations at once has no cross-talk', async () => {
    const chats = await Promise.all(Array.from({ length: 50 }, () => Chat.open(server.url)));

    await Promise.all(
      chats.map(async (chat, n) => {
        for (let turn = 0; turn < 4; turn += 1) await chat.ask(`samtale ${n} tur ${turn}`);
      }),
    );
    for (const [n, chat] of chats.entries()) {
      const all = await chat.activities();
      const said = all.filter(({ from }) => from.role !== 'bot').map(({ text }) => text);
      expect(said).toEqual([0, 1, 2, 3].map((turn) => `samtale ${n} tur ${turn}`));
      expect(all.filter(({ replyToId }) => replyToId)).toHaveLength(4);
      expect(all.every(({ id }) => id.startsWith(chat.conversationId))).toBe(true);
    }
  });
});

describe('the same message three times', () => {
  test('has one effect and the same reply', async () => {
    const chat = await Chat.open(server.url);
    const again = message('start spørsmålene', 'nøkkel-1');

    const ids = [
      await idOf(await chat.post(again)),
      await idOf(await chat.post(again)),
      await idOf(await chat.post(again)),
    ];
    const replies = await chat.replies(ids[0]!);
    const all = await chat.activities();

    expect(new Set(ids).size).toBe(1);
    expect(replies).toHaveLength(1);
    expect(all).toHaveLength(2);
  });

  test('at once too, and by Web Chat’s own key or the activity’s id', async () => {
    const chat = await Chat.open(server.url);
    const byClient = { type: 'message', text: 'hei', channelData: { clientActivityID: 'c-1' } };
    const byId = { type: 'message', text: 'hei', id: 'a-1' };

    for (const activity of [byClient, byId]) {
      const ids = await Promise.all([1, 2, 3].map(async () => idOf(await chat.post(activity))));
      expect(new Set(ids).size).toBe(1);
      expect(await chat.replies(ids[0]!)).toHaveLength(1);
    }
    expect(await chat.activities()).toHaveLength(4);
  });

  test('«slett alt» sent again does not delete what came after', async () => {
    const chat = await Chat.open(server.url);
    const remove = message('slett alt', 'slett-1');

    await chat.ask('noe hemmelig');
    const id = await idOf(await chat.post(remove));
    await chat.replies(id);
    await chat.ask('noe nytt');
    await chat.post(remove);
    const texts = (await chat.activities()).map(({ text }) => text);

    expect(texts).not.toContain('noe hemmelig');
    expect(texts).toContain('noe nytt');
    expect(await chat.replies(id)).toHaveLength(1);
  });
});

describe('the limits', () => {
  test('hold at 60 a minute, and tell when to try again', async () => {
    const chat = await Chat.open(server.url);
    const answers: Response[] = [];
    for (let n = 0; n < 62; n += 1) answers.push(await chat.post(message(`nr ${n}`)));

    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(60);
    expect(answers.at(-1)!.status).toBe(429);
    expect(Number(answers.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('never hold back a crisis message', async () => {
    const chat = await Chat.open(server.url);
    for (let n = 0; n < 61; n += 1) await chat.post(message(`nr ${n}`));

    const reply = await chat.ask('jeg orker ikke leve lenger');

    expect(reply.channelData?.brobygger?.slag).toBe('krise');
    expect(reply.text).toContain('116 123');
  });
});
