import { afterAll, expect, test } from '@jest/globals';
import { Chat } from '../hjelp/chat.ts';
import { onPostgres } from '../hjelp/flaate.ts';

const oppsett = onPostgres();
afterAll(() => oppsett.close());

const HUNG_MS = 60_000;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('an instance that hangs for a minute commits nothing that another has done since', async () => {
  const env = { LIMIT_PER_MINUTE: '1000000', LIMIT_AT_ONCE: '1000' };
  const flaate = await oppsett.open({ env });
  const [hung, other] = flaate.servers;
  const chats = await Promise.all(Array.from({ length: 8 }, () => Chat.open(hung!.url)));
  const acknowledged: string[] = [];
  let running = true;
  const loads = chats.map(async (chat) => {
    for (let n = 0; running; n += 1) {
      const id = await Promise.race([
        chat.say(`melding ${n}`).catch(() => null),
        wait(1_000).then(() => null),
      ]);
      if (id) acknowledged.push(id);
    }
  });
  await wait(500);

  process.kill(hung!.pid, 'SIGSTOP');
  const woken = wait(HUNG_MS);
  running = false;
  await Promise.all(loads);
  for (const chat of chats) chat.at(other!.url);
  const next = await Promise.all(chats.map((chat) => chat.say('er du der')));
  const rescued = await Promise.all(chats.map((chat, n) => chat.replies(next[n]!, 45_000)));
  await woken;
  process.kill(hung!.pid, 'SIGCONT');
  await wait(3_000);
  await Promise.all(chats.map(async (chat) => chat.at(hung!.url).ask('og nå', undefined)));
  const all = (await Promise.all(chats.map((chat) => chat.activities()))).flat();
  await flaate.stop();

  const answered = all.flatMap(({ replyToId }) => (replyToId ? [replyToId] : []));
  expect(rescued.map(({ length }) => length)).toEqual(chats.map(() => 1));
  expect(acknowledged.length).toBeGreaterThan(chats.length);
  expect(new Set(answered).size).toBe(answered.length);
  expect(acknowledged.filter((id) => !answered.includes(id))).toEqual([]);
}, 180_000);
