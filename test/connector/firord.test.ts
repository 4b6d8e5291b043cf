import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Chat } from '../hjelp/chat.ts';
import { storedRecords } from '../hjelp/lager.ts';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';
import { Kanal } from './kanal.ts';

const folder = temporaryFolder();
let server: Server;
let kanal: Kanal;

beforeAll(async () => {
  const env = { LOG_LEVEL: 'debug' };
  server = await startServer({ dataDir: folder.path, port: await freePort(), env });
  kanal = await new Kanal().open(server.url);
});
afterAll(async () => {
  kanal.close();
  await server.kill();
  folder.remove();
});

const post = async (path: string, { token, body = {} }: { token?: string; body?: object }) => {
  const answer = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as { ord: string[]; conversationId: string } };
};

const wordsOf = async ({ token }: Chat): Promise<string> =>
  (await post('/chat/firord', { token })).body.ord.join(' ');

const answersIn = async (conversation: string, number: number): Promise<string> =>
  (await kanal.replies(number))
    .filter((reply) => reply.conversation === conversation)
    .map(({ activity }) => activity.text)
    .join('\n');

const filesIn = (path: string): readonly string[] =>
  globSync('**/*', { cwd: path, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'latin1'));

test('words open a half-filled form in another channel, and stand nowhere: not in the transcript, the folder or the log', async () => {
  const chat = await Chat.open(server.url);
  await chat.start();
  await chat.ask('Noen spørsmål om situasjonen min');
  await chat.ask('Start');
  await chat.ask('jobbe med dyr');
  const words = await wordsOf(chat);
  const wrong = 'ordene er fjell fjord gardin tullord';

  await kanal.say(wrong, 'm1', 'c1');
  await kanal.replies(1);
  await kanal.say(`Fortsett med ${words.toUpperCase()}`, 'm2', 'c1');
  const heard = await answersIn('c1', 3);
  await kanal.say(`Fortsett med ${words.toUpperCase()}`, 'm2', 'c1');
  await kanal.say('slutt', 'm3', 'c1');
  const after = await kanal.replies(4);

  expect(heard).toContain('De fire ordene åpner ingen samtale.');
  expect(heard).toContain('Ordene stemmer.');
  expect(heard).toContain('Er det noe som haster i dag?');
  expect(after.filter(({ activity }) => activity.text.includes('Ordene stemmer.'))).toHaveLength(1);
  const opened = await post('/chat/gjenoppta', { body: { ord: words, delt: true } });
  expect(opened.body.conversationId).toBe(chat.conversationId);

  await server.stop();
  const records = JSON.stringify(await storedRecords(folder.path, 'emulator:c1'));
  const all = [records, server.output(), ...filesIn(folder.path)].join('\n').toLowerCase();
  expect(records).toContain('(fire ord)');
  expect(records).toContain('jobbe med dyr');
  expect(records.toLowerCase()).not.toContain('tullord');
  // A single short word may stand in a text of ours; two in a row do not.
  const [a, b, c, d] = words.split(' ');
  for (const pair of [`${a} ${b}`, `${b} ${c}`, `${c} ${d}`]) expect(all).not.toContain(pair);
}, 60_000);

test('in a group they are not tried, and a plain message is left alone', async () => {
  server = await startServer({ dataDir: folder.path, port: await freePort() });
  kanal.at(server.url);
  kanal.levert.length = 0;
  const chat = await Chat.open(server.url);
  const words = await wordsOf(chat);

  await kanal.post({
    type: 'message',
    id: 'm1',
    text: `<at>Brobygger</at> ${words}`,
    conversation: { id: 'c2', isGroup: true },
  });
  expect(await answersIn('c2', 1)).toContain('privat chat');
  await kanal.say('jeg vil ha hjelp', 'm2', 'c2');
  await kanal.replies(2);
  await server.stop();

  const records = JSON.stringify(await storedRecords(folder.path, 'emulator:c2'));
  expect(records).toContain('jeg vil ha hjelp');
  expect(records).not.toContain(words);
}, 60_000);
