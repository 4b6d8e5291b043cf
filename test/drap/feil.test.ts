import { afterAll, expect, test } from '@jest/globals';
import { Chat } from '../hjelp/chat.ts';
import { freePort, type Server, type ServerOptions, startServer, temporaryFolder } from '../hjelp/server.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** The bar for the next message, and for a message after a restart. */
const WITHIN_MS = 40_000;

test('a text that throws, one that exits and one that never ends stop themselves and nothing else', async () => {
  const options = { dataDir: folder.path, port: await freePort(), entry: 'test/drap/serverMedFeil.ts' };
  const server = await startServer(options);
  const bystander = await Chat.open(server.url);
  const bad = await Promise.all(
    ['KAST', 'AVSLUTT', 'HENG'].map(async (text) => ({ text, chat: await Chat.open(server.url) })),
  );

  const said = await Promise.all(
    bad.map(async ({ text, chat }) => ({ chat, faulty: await chat.say(text), next: await chat.say('hei') })),
  );
  const meanwhile = await bystander.replies(await bystander.say('hei'), 3_000);
  for (const { chat, faulty, next } of said) {
    const [apology] = await chat.replies(faulty, WITHIN_MS);
    const answers = await chat.replies(next, WITHIN_MS);
    expect(apology?.channelData?.brobygger?.slag).toBe('feil');
    expect(answers).toHaveLength(1);
  }
  expect(meanwhile).toHaveLength(1);
  expect(server.output()).not.toMatch(/kastet med vilje/);
  expect(await server.stop()).toBe(0);

  const again = await startServer(options);
  for (const { chat, faulty } of said) {
    expect(await chat.at(again.url).replies(await chat.say('hei'), 5_000)).toHaveLength(1);
    expect(await chat.replies(faulty)).toHaveLength(1);
  }
  await again.stop();
}, 150_000);

test('a text that kills the whole process is set aside after three lives', async () => {
  const options = {
    dataDir: `${folder.path}/prosess`,
    port: await freePort(),
    entry: 'test/drap/serverMedFeil.ts',
  };
  const first = await startServer(options);
  const chat = await Chat.open(first.url);
  const faulty = await chat.say('FELL').catch(() => null);
  await gone(first.url);

  const last = await startUntilItLives(options);
  const answer = await chat.at(last.url).ask('hei');
  const [apology] = (await chat.activities()).filter(
    ({ channelData }) => channelData?.brobygger?.slag === 'feil',
  );
  await last.stop();

  expect(apology?.replyToId).toBe(faulty ?? apology?.replyToId);
  expect(apology).toBeDefined();
  expect(answer.text).not.toBe('');
}, 60_000);

/** Each life ends as soon as the message is tried again. */
const startUntilItLives = async (options: ServerOptions): Promise<Server> => {
  for (let life = 0; life < 6; life += 1) {
    const server = await startServer(options).catch(() => null);
    if (!server) continue;
    await new Promise((done) => setTimeout(done, 500));
    if (await fetch(`${server.url}/health/ready`).catch(() => null)) return server;
  }
  throw new Error('the server never stayed up');
};

const gone = async (url: string): Promise<void> => {
  for (let left = 200; left > 0 && (await fetch(`${url}/health/live`).catch(() => null)); left -= 1)
    await new Promise((done) => setTimeout(done, 20));
};
