import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Aktivitet, Chat } from '../hjelp/chat.ts';
import { type Flaate, onPostgres } from '../hjelp/flaate.ts';

const NEWER = 'test/drap/nyereServer.ts';

const oppsett = onPostgres();
let flaate: Flaate;
beforeEach(async () => {
  flaate = await oppsett.open({ env: { LIMIT_PER_MINUTE: '1000000', LIMIT_AT_ONCE: '1000' } });
}, 60_000);
afterEach(() => flaate.stop());
afterAll(() => oppsett.close());

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

const ANSWERS = ['en jobb', 'nei', 'å komme i gang', 'noen å snakke med'];

/** Gives the answer of the same number to each question, and waits for the next. */
const answer = (chats: readonly Chat[], number: number): Promise<readonly Aktivitet[]> =>
  Promise.all(chats.map((chat) => chat.ask(ANSWERS[number]!)));

const begin = async (chats: readonly Chat[]): Promise<void> => {
  await Promise.all(chats.map((chat) => chat.ask('start spørsmålene', 'siling')));
  await Promise.all(chats.map((chat) => chat.ask('Start', 'start')));
};

const progress = (replies: readonly Aktivitet[]) =>
  replies.map(({ channelData }) => channelData?.brobygger?.fremdrift?.nr);

test('half-answered questions go on while every instance is restarted, and nothing said meanwhile is lost', async () => {
  const chats = await Promise.all(Array.from({ length: 4 }, () => Chat.open(flaate.url)));
  const others = await Promise.all(Array.from({ length: 4 }, () => Chat.open(flaate.url)));
  const acknowledged: string[] = [];
  let running = true;
  const loads = others.map(async (chat) => {
    for (let n = 0; running; n += 1) {
      const id = await chat.say(`melding ${n}`).catch(() => null);
      if (id) acknowledged.push(id);
      await wait(5);
    }
  });

  await begin(chats);
  const shown: unknown[] = [];
  shown.push(progress(await answer(chats, 0)));
  await flaate.replace(0);
  shown.push(progress(await answer(chats, 1)));
  await flaate.replace(1);
  shown.push(progress(await answer(chats, 2)));
  running = false;
  await Promise.all(loads);
  for (const chat of others) {
    const last = acknowledged.filter((id) => id.startsWith(chat.conversationId)).at(-1)!;
    await chat.replies(last);
  }
  const all = (await Promise.all(others.map((chat) => chat.activities()))).flat();

  const answered = all.flatMap(({ replyToId }) => (replyToId ? [replyToId] : []));
  expect(shown).toEqual([2, 3, 4].map((nr) => chats.map(() => nr)));
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(acknowledged.filter((id) => !answered.includes(id))).toEqual([]);
  expect(new Set(answered).size).toBe(answered.length);
}, 120_000);

test('an older and a newer program share the work: what the newer has touched, the older takes in and leaves to it', async () => {
  const chats = await Promise.all(Array.from({ length: 4 }, () => Chat.open(flaate.url)));
  await begin(chats);
  await answer(chats, 0);
  await flaate.replace(1, NEWER);
  const [older, newer] = flaate.servers;

  for (const chat of chats) chat.at(newer!.url);
  const byNewer = progress(await answer(chats, 1));
  for (const chat of chats) chat.at(older!.url);
  const left = await answer(chats, 2);
  const takenInByOlder = progress(left);
  const fresh = await Chat.open(older!.url);
  await fresh.ask('hei');
  const olderLog = older!.output();
  await flaate.replace(0, NEWER);
  for (const chat of chats) chat.at(flaate.url);
  const after = progress(await answer(chats, 3));

  expect([byNewer, takenInByOlder, after]).toEqual([3, 4, 5].map((nr) => chats.map(() => nr)));
  expect(left.filter(({ replyToId }) => olderLog.includes(replyToId!))).toEqual([]);
}, 120_000);
