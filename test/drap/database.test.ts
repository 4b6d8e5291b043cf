import { afterAll, expect, test } from '@jest/globals';
import { Chat } from '../hjelp/chat.ts';
import { onPostgres } from '../hjelp/flaate.ts';
import type { Postgres } from '../hjelp/postgres.ts';

const oppsett = onPostgres();
afterAll(() => oppsett.close());

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

const DISTURBANCES: readonly ((postgres: Postgres) => Promise<void>)[] = [
  (postgres) => postgres.cutConnections(),
  (postgres) => postgres.restart(),
  (postgres) => postgres.cutConnections(),
  (postgres) => postgres.crash(),
  (postgres) => postgres.cutConnections(),
];

test('a database that restarts, crashes and cuts connections under load loses nothing and doubles nothing', async () => {
  const env = { LIMIT_PER_MINUTE: '1000000', LIMIT_AT_ONCE: '1000' };
  const flaate = await oppsett.open({ env });
  const postgres = await oppsett.postgres();
  const chats = await Promise.all(Array.from({ length: 6 }, () => Chat.open(flaate.url)));
  const acknowledged: string[] = [];
  let running = true;
  const loads = chats.map(async (chat) => {
    for (let n = 0; running; n += 1) {
      const id = await chat.say(`melding ${n}`).catch(() => null);
      if (id) acknowledged.push(id);
      await wait(5);
    }
  });

  for (const disturb of DISTURBANCES) {
    await wait(800);
    await disturb(postgres);
  }
  await wait(2_000);
  running = false;
  await Promise.all(loads);
  const last = await Promise.all(chats.map((chat) => chat.say('til slutt')));
  await Promise.all(chats.map((chat, n) => chat.replies(last[n]!, 40_000)));
  const all = (await Promise.all(chats.map((chat) => chat.activities()))).flat();
  const codes = await flaate.stop();

  const answered = all.flatMap(({ replyToId }) => (replyToId ? [replyToId] : []));
  const said = all.filter(({ from }) => from.role !== 'bot').map(({ id }) => id);
  expect(acknowledged.length).toBeGreaterThan(50);
  expect(acknowledged.filter((id) => !answered.includes(id))).toEqual([]);
  expect(new Set(answered).size).toBe(answered.length);
  expect(new Set(said).size).toBe(said.length);
  expect(codes).toEqual([0, 0]);
}, 150_000);
