import { afterAll, describe, expect, test } from '@jest/globals';
import { Kanal } from '../connector/kanal.ts';
import { Chat } from '../hjelp/chat.ts';
import { embedded, onPostgres } from '../hjelp/flaate.ts';
import { pauseIn } from '../hjelp/pause.ts';

/** Whoever met the pause is looked to after 15 seconds. */
const WITHIN_MS = 45_000;

const until = async (isThere: () => Promise<boolean>): Promise<boolean> => {
  for (
    const end = Date.now() + WITHIN_MS;
    Date.now() < end;
    await new Promise((done) => setTimeout(done, 200))
  )
    if (await isThere()) return true;
  return false;
};

describe.each([embedded(), onPostgres()])('over $name', (oppsett) => {
  afterAll(() => oppsett.close());

  test('those who wrote during a pause are told when it is over, on the web and over the connector, also after a kill', async () => {
    const flaate = await oppsett.open();
    const kanal = await new Kanal().open(flaate.url());
    const chat = await Chat.open(flaate.url);
    pauseIn(flaate, 'vi', 'retter', 'en', 'feil');
    await until(async () => (await chat.ask('hei')).text.includes('satt på pause'));
    await kanal.say('hei', 'm1', 'c1');
    await kanal.replies(1);
    pauseIn(flaate, '--off');
    await flaate.killOne();
    await flaate.restart();

    const isTold = async () =>
      (await chat.activities()).some(({ text }) => text.includes('Nå virker jeg igjen'));
    expect(await until(isTold)).toBe(true);
    expect(await until(async () => kanal.levert.length >= 2)).toBe(true);
    const told = (await chat.activities()).filter(({ text }) => text.includes('Nå virker jeg igjen'));
    await flaate.stop();
    kanal.close();

    expect(told.map(({ replyToId }) => replyToId)).toEqual([undefined]);
    expect(kanal.levert[1]).toMatchObject({ conversation: 'c1', replyTo: '' });
    expect(kanal.levert[1]?.activity.text).toContain('Nå virker jeg igjen');
    expect(kanal.levert[1]?.activity.replyToId).toBeUndefined();
  }, 240_000);
});
