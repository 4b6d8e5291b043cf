import { afterAll, describe, expect, test } from '@jest/globals';
import { Chat } from '../hjelp/chat.ts';
import { embedded, type Flaate, onPostgres } from '../hjelp/flaate.ts';

const ROUNDS = 30;
const CONVERSATIONS = 6;

const env = { LIMIT_PER_MINUTE: '1000000', LIMIT_AT_ONCE: '1000', LOG_LEVEL: 'warn' };

/** Posts without pause until it is told to stop; remembers what was acknowledged. */
const load = async (chat: Chat, acknowledged: string[], running: () => boolean): Promise<void> => {
  for (let number = 0; running(); number += 1) {
    const id = await chat.say(`melding ${number}`).catch(() => null);
    if (id) acknowledged.push(id);
    else await new Promise((done) => setTimeout(done, 5));
  }
};

const killSomewhere = async (
  flaate: Flaate,
  chats: readonly Chat[],
  acknowledged: string[],
): Promise<void> => {
  let up = true;
  const loads = chats.map((chat) => load(chat, acknowledged, () => up));
  await new Promise((done) => setTimeout(done, 30 + Math.random() * 300));
  await flaate.killOne();
  up = false;
  await Promise.all(loads);
};

describe.each([embedded(), onPostgres()])('over $name', (oppsett) => {
  afterAll(() => oppsett.close());

  test(`every acknowledged message is answered once over ${ROUNDS} kills at random moments`, async () => {
    const flaate = await oppsett.open({ env });
    const chats = await Promise.all(Array.from({ length: CONVERSATIONS }, () => Chat.open(flaate.url)));
    const acknowledged: string[] = [];

    for (let round = 0; round < ROUNDS; round += 1) {
      await killSomewhere(flaate, chats, acknowledged);
      await flaate.restart();
    }
    for (const chat of chats)
      await chat.replies(acknowledged.filter((id) => id.startsWith(chat.conversationId)).at(-1)!);
    const all = (await Promise.all(chats.map((chat) => chat.activities()))).flat();
    await flaate.stop();

    const replies = new Map<string, number>();
    for (const { replyToId } of all) if (replyToId) replies.set(replyToId, (replies.get(replyToId) ?? 0) + 1);
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
    expect(acknowledged.filter((id) => replies.get(id) !== 1)).toEqual([]);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
  }, 240_000);
});
