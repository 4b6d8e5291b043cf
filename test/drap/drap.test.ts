import { afterAll, expect, test } from '@jest/globals';
import { Chat } from '../hjelp/chat.ts';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';

const ROUNDS = 30;
const CONVERSATIONS = 6;

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** Posts without pause until the server is gone; remembers what was acknowledged. */
const load = async (chat: Chat, acknowledged: string[], running: () => boolean): Promise<void> => {
  for (let number = 0; running(); number += 1) {
    const id = await chat.say(`melding ${number}`).catch(() => null);
    if (id) acknowledged.push(id);
    else await new Promise((done) => setTimeout(done, 5));
  }
};

const killSomewhere = async (
  server: Server,
  chats: readonly Chat[],
  acknowledged: string[],
): Promise<void> => {
  let up = true;
  const loads = chats.map((chat) => load(chat.at(server.url), acknowledged, () => up));
  await new Promise((done) => setTimeout(done, 30 + Math.random() * 300));
  await server.kill();
  up = false;
  await Promise.all(loads);
};

test(`every acknowledged message is answered once over ${ROUNDS} kills at random moments`, async () => {
  const port = await freePort();
  const env = { LIMIT_PER_MINUTE: '1000000', LIMIT_AT_ONCE: '1000', LOG_LEVEL: 'warn' };
  const options = { dataDir: folder.path, port, env };
  let server = await startServer(options);
  const chats = await Promise.all(Array.from({ length: CONVERSATIONS }, () => Chat.open(server.url)));
  const acknowledged: string[] = [];

  for (let round = 0; round < ROUNDS; round += 1) {
    await killSomewhere(server, chats, acknowledged);
    server = await startServer(options);
  }
  for (const chat of chats)
    await chat.replies(acknowledged.filter((id) => id.startsWith(chat.conversationId)).at(-1)!);
  const all = (await Promise.all(chats.map((chat) => chat.activities()))).flat();
  await server.stop();

  const replies = new Map<string, number>();
  for (const { replyToId } of all) if (replyToId) replies.set(replyToId, (replies.get(replyToId) ?? 0) + 1);
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  expect(acknowledged.filter((id) => replies.get(id) !== 1)).toEqual([]);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
}, 180_000);
