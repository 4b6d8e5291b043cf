import { afterAll, describe, expect, test } from '@jest/globals';
import { Chat } from '../hjelp/chat.ts';
import { embedded, type Flaate, onPostgres } from '../hjelp/flaate.ts';

/** The bar for the next message, and for a message after a restart. */
const WITHIN_MS = 40_000;

/** Shorter than one of the three tries of a turn that never ends: who gets an answer by then did not wait for it. */
const WITHOUT_WAITING_MS = 9_000;

const entry = 'test/drap/serverMedFeil.ts';

describe.each([embedded(), onPostgres()])('over $name', (oppsett) => {
  afterAll(() => oppsett.close());

  test('a text that throws, one that exits and one that never ends stop themselves and nothing else', async () => {
    const flaate = await oppsett.open({ entry });
    const bystander = await Chat.open(flaate.url);
    const bad = await Promise.all(
      ['KAST', 'AVSLUTT', 'HENG'].map(async (text) => ({ text, chat: await Chat.open(flaate.url) })),
    );

    const said = await Promise.all(
      bad.map(async ({ text, chat }) => ({
        chat,
        faulty: await chat.say(text),
        next: await chat.say('hei'),
      })),
    );
    const meanwhile = await bystander.replies(await bystander.say('hei'), WITHOUT_WAITING_MS);
    for (const { chat, faulty, next } of said) {
      const [apology] = await chat.replies(faulty, WITHIN_MS);
      const answers = await chat.replies(next, WITHIN_MS);
      expect(apology?.channelData?.brobygger?.slag).toBe('feil');
      expect(answers).toHaveLength(1);
    }
    expect(meanwhile).toHaveLength(1);
    expect(flaate.output()).not.toMatch(/kastet med vilje/);

    while (flaate.servers.length > 0) await flaate.killOne();
    await flaate.restart();
    for (const { chat, faulty } of said) {
      expect(await chat.replies(await chat.say('hei'), 20_000)).toHaveLength(1);
      expect(await chat.replies(faulty)).toHaveLength(1);
    }
    expect(new Set(await flaate.stop())).toEqual(new Set([0]));
  }, 150_000);

  test('a text that kills the whole process is set aside after three lives', async () => {
    const flaate = await oppsett.open({ entry });
    const chat = await Chat.open(flaate.url);
    const faulty = await chat.say('FELL').catch(() => null);

    await untilAllLive(flaate);
    const answer = await chat.ask('hei');
    const [apology] = (await chat.activities()).filter(
      ({ channelData }) => channelData?.brobygger?.slag === 'feil',
    );
    await flaate.stop();

    expect(apology?.replyToId).toBe(faulty ?? apology?.replyToId);
    expect(apology).toBeDefined();
    expect(answer.text).not.toBe('');
  }, 90_000);
});

/** Each life ends as soon as the message is tried again; when it is set aside, all stay up. */
const untilAllLive = async (flaate: Flaate): Promise<void> => {
  for (let calm = 0, tries = 0; calm < 5; tries += 1) {
    if (tries > 60) throw new Error('the service never stayed up');
    await new Promise((done) => setTimeout(done, 300));
    calm = (await flaate.dropDead()) > 0 || (await flaate.restart()) > 0 ? 0 : calm + 1;
  }
};
