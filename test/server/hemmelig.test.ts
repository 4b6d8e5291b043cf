import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Chat } from '../hjelp/chat.ts';
import { storedRecords } from '../hjelp/lager.ts';
import { freePort, startServer, temporaryFolder } from '../hjelp/server.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const corpus = <Line>(name: string): Line[] =>
  readFileSync(new URL(`../turn/korpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const filesIn = (path: string): string[] =>
  readdirSync(path).flatMap((name) => {
    const file = join(path, name);
    if (statSync(file).isDirectory()) return filesIn(file);
    return statSync(file).isFile() ? [readFileSync(file, 'latin1')] : [];
  });

/** Only the digits, so that no spelling hides a number. */
const digits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, asAscii)
    .replace(/\D/g, '');
const asAscii = (digit: string): string => {
  const code = digit.codePointAt(0)!;
  for (let zero = code; zero > code - 10; zero -= 1)
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  return digit;
};

test('no personal number reaches files, logs or transcripts, however it is written', async () => {
  const env = { LIMIT_PER_MINUTE: '10000', LIMIT_AT_ONCE: '10000', LOG_LEVEL: 'debug' };
  const server = await startServer({ dataDir: folder.path, port: await freePort(), env });
  const lines = corpus<{ id: string; tekst: string; skal_vekk: string[] }>('fodselsnummer');
  const split = corpus<{ id: string; forste: string; andre: string }>('delt');

  const chats = await Promise.all([0, 1, 2, 3].map(() => Chat.open(server.url)));
  const place = new Map<string, { chat: Chat; id: string }>();
  await Promise.all(
    chats.map(async (chat, share) => {
      for (const line of lines.filter((_, n) => n % chats.length === share)) {
        const id = await chat.say(line.tekst);
        place.set(line.id, { chat, id });
        await chat.say('og så var det noe annet');
      }
    }),
  );
  const pairs = await Promise.all(
    split.map(async ({ forste, andre }) => {
      const chat = await Chat.open(server.url);
      await chat.ask(forste);
      await chat.ask(andre);
      return { chat, digits: digits(forste + andre) };
    }),
  );
  const transcripts = new Map<Chat, readonly { id: string; text: string }[]>();
  for (const chat of chats) transcripts.set(chat, await chat.activities());
  const spared = lines.filter(({ id, skal_vekk }) => {
    const { chat, id: activity } = place.get(id)!;
    const text = transcripts.get(chat)!.find((line) => line.id === activity)!.text;
    return skal_vekk.some((number) => digits(text).includes(number));
  });
  const pairTranscripts = await Promise.all(
    pairs.map(async ({ chat }) => (await chat.activities()).map(({ text }) => text)),
  );
  expect(await server.stop()).toBe(0);

  expect(spared.map(({ id }) => id)).toEqual([]);
  for (const [n, { digits: whole }] of pairs.entries()) {
    const said = digits(pairTranscripts[n]!.filter((_, line) => line % 2 === 0).join(''));
    expect([split[n]!.id, said === whole]).toEqual([split[n]!.id, false]);
  }
  const everything = [server.output(), ...filesIn(folder.path)].join('\n');
  const found = lines.filter(({ skal_vekk }) => skal_vekk.some((number) => everything.includes(number)));
  expect(found.map(({ id }) => id)).toEqual([]);
  const records = JSON.stringify(await storedRecords(folder.path, chats[0]!.conversationId));
  expect(
    lines.filter(({ skal_vekk }) => skal_vekk.some((number) => records.includes(number))).map(({ id }) => id),
  ).toEqual([]);
}, 120_000);

test('harmless look-alikes come through as they were written', async () => {
  const env = { LIMIT_PER_MINUTE: '10000', LIMIT_AT_ONCE: '10000' };
  const server = await startServer({ dataDir: join(folder.path, 'harmlost'), port: await freePort(), env });
  const lines = corpus<{ id: string; tekst: string }>('harmlost');
  const chat = await Chat.open(server.url);

  const ids = new Map<string, string>();
  for (const { id, tekst } of lines) {
    ids.set(id, await chat.say(tekst));
    await chat.say('neste');
  }
  const texts = new Map((await chat.activities()).map(({ id, text }) => [id, text]));
  await server.stop();

  expect(lines.length).toBeGreaterThanOrEqual(60);
  expect(
    lines.filter(({ id }) => texts.get(ids.get(id)!)!.includes('(nummer fjernet)')).map(({ id }) => id),
  ).toEqual([]);
}, 120_000);

test('the data folder, the logs and the errors hold nothing of what people wrote', async () => {
  const dataDir = join(folder.path, 'ord');
  const server = await startServer({ dataDir, port: await freePort(), env: { LOG_LEVEL: 'debug' } });
  const chat = await Chat.open(server.url);

  await chat.ask('blåbærsyltetøy er hemmeligheten min');
  await chat.post({ type: 'message', text: 'x'.repeat(20_000) });
  await server.stop();

  expect([server.output(), ...filesIn(dataDir)].filter((content) => content.includes('syltet'))).toEqual([]);
}, 60_000);
