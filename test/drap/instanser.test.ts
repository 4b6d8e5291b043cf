import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kanal } from '../connector/kanal.ts';
import { Lytter } from '../directline/lytter.ts';
import { Chat } from '../hjelp/chat.ts';
import { type Flaate, onPostgres } from '../hjelp/flaate.ts';
import { pauseIn } from '../hjelp/pause.ts';

const oppsett = onPostgres();
let flaate: Flaate;
beforeAll(async () => {
  flaate = await oppsett.open();
}, 60_000);
afterAll(async () => {
  await flaate.stop();
  await oppsett.close();
});

const message = (text: string, key: string = randomUUID()) => ({
  type: 'message',
  text,
  channelData: { brobyggerId: key },
});
const idOf = async (answer: Response): Promise<string> => ((await answer.json()) as { id: string }).id;

describe('any request may reach any instance', () => {
  test('a burst of 20 messages is handled whole, in order of arrival, with one reply to each', async () => {
    const chat = await Chat.open(flaate.url);

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
  }, 60_000);

  test('the same message at once to both has one effect and one reply', async () => {
    const chat = await Chat.open(flaate.url);
    const again = message('start spørsmålene', 'nøkkel-1');

    const ids = await Promise.all(Array.from({ length: 6 }, async () => idOf(await chat.post(again))));
    const replies = await chat.replies(ids[0]!);

    expect(new Set(ids).size).toBe(1);
    expect(replies).toHaveLength(1);
    expect(await chat.activities()).toHaveLength(2);
  }, 60_000);

  test('the questions are answered, each at another instance, and an answer counts everywhere', async () => {
    const chat = await Chat.open(flaate.url);
    await chat.ask('start spørsmålene', 'siling');
    await chat.ask('Start', 'start');
    await chat.ask('en jobb jeg klarer');
    await chat.ask('nei');
    const third = await chat.ask('å komme i gang');

    expect(third.channelData?.brobygger?.fremdrift).toEqual({ nr: 4, av: 7 });
  }, 60_000);

  test('a limit counts what was said at both', async () => {
    const chat = await Chat.open(flaate.url);
    const answers = await Promise.all(Array.from({ length: 62 }, (_, n) => chat.post(message(`nr ${n}`))));

    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect((await chat.activities()).filter(({ from }) => from.role !== 'bot').length).toBeLessThanOrEqual(
      60,
    );
  }, 60_000);
});

describe('a web socket at one instance', () => {
  test('shows what another took in and computed', async () => {
    const [a, b] = flaate.servers;
    const chat = await Chat.open(a!.url);
    const { streamUrl } = (await (await chat.start()).json()) as { streamUrl: string };
    const lytter = await new Lytter(streamUrl).opened();

    chat.at(b!.url);
    await chat.say('hva koster melk');
    await lytter.until(({ texts }) => texts.some((text) => String(text).includes('Det vet jeg ikke')));
    lytter.socket.close();

    expect(lytter.texts).toContain('hva koster melk');
  }, 60_000);

  test('is opened by a stream URL that another gave, once', async () => {
    const [a, b] = flaate.servers;
    const chat = await Chat.open(a!.url);
    const { streamUrl } = (await (await chat.start()).json()) as { streamUrl: string };
    const elsewhere = streamUrl.replace(new URL(a!.url).host, new URL(b!.url).host);
    const lytter = await new Lytter(elsewhere).opened();
    const second = new Lytter(streamUrl);
    const refused = new Promise((done) =>
      second.socket.on('unexpected-response', (_, { statusCode }) => done(statusCode)),
    );

    expect(await refused).toBe(409);
    lytter.socket.close();
  }, 60_000);
});

describe('the pause switch', () => {
  test('holds at all instances', async () => {
    const chats = await Promise.all(flaate.servers.map(({ url }) => Chat.open(url)));
    pauseIn(flaate, 'vi', 'retter', 'en', 'feil');
    const paused = await Promise.all(chats.map((chat) => untilPaused(chat)));
    pauseIn(flaate, '--off');

    expect(paused).toEqual([true, true]);
  }, 60_000);
});

const untilPaused = async (chat: Chat): Promise<boolean> => {
  for (let tries = 0; tries < 20; tries += 1) {
    if ((await chat.ask('hei')).text.includes('satt på pause')) return true;
    await new Promise((done) => setTimeout(done, 250));
  }
  return false;
};

describe('a channel', () => {
  test('gets its replies in order, whichever instance took the message in', async () => {
    const kanal = await new Kanal().open(flaate.url());
    for (let n = 0; n < 6; n += 1) await kanal.at(flaate.url()).say('hei', `m${n}`, 'delt');
    await kanal.replies(6, 20_000);
    kanal.close();

    expect(new Set(kanal.levert.map(({ replyTo }) => replyTo)).size).toBe(6);
  }, 60_000);
});

describe('what people said', () => {
  test('is nowhere in clear: not in the files of the database, the data folders or the logs', async () => {
    const canaries = Array.from({ length: 50 }, (_, n) => `kanarifugl nummer ${n} synger ${randomUUID()}`);
    const chat = await Chat.open(flaate.url);
    for (const canary of canaries) await chat.ask(canary);
    const postgres = await oppsett.postgres();
    await postgres.restart();

    const places = [postgres.dataDir, ...oppsett.folders].flatMap(filesIn);
    const found = places.filter((file) => {
      const content = readFileSync(file);
      return canaries.some((canary) => content.includes(canary));
    });
    expect(places.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
    expect(canaries.filter((canary) => flaate.output().includes(canary))).toEqual([]);
  }, 120_000);
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
