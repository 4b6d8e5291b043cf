import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { freePort, type Server, startServer, temporaryFolder } from '../hjelp/server.ts';
import { Kanal } from './kanal.ts';

const folder = temporaryFolder();
const options = { dataDir: folder.path, port: 0 };
let server: Server;
let kanal: Kanal;
let run = 0;
let c = '';

beforeAll(async () => {
  options.port = await freePort();
  server = await startServer(options);
});
afterAll(async () => {
  await server.stop();
  folder.remove();
});
beforeEach(async () => {
  run += 1;
  c = `samtale-${run}`;
  kanal = await new Kanal().open(server.url);
});
afterEach(() => kanal.close());

const nothingMore = () => new Promise((done) => setTimeout(done, 300));

describe('/api/messages', () => {
  test('answers a message where it came from, as an answer to it', async () => {
    const answer = await kanal.say('hei', 'm1', c);
    const [reply] = await kanal.replies(1);

    expect(answer.status).toBe(200);
    expect(reply).toMatchObject({
      conversation: c,
      replyTo: 'm1',
      activity: { type: 'message', replyToId: 'm1' },
    });
    expect(reply!.activity.text).toContain('chatbot');
  });

  test('takes a redelivered activity once', async () => {
    for (let n = 0; n < 3; n += 1) expect((await kanal.say('hei', 'm1', c)).status).toBe(200);
    await kanal.replies(1);
    await nothingMore();

    expect(kanal.levert).toHaveLength(1);
  });

  test('answers 20 messages at once in order, each as its own', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `m${n}`);
    await Promise.all(ids.map((id) => kanal.say('hei', id, c)));
    await kanal.replies(20);

    expect([...kanal.levert.map(({ replyTo }) => replyTo)].sort()).toEqual([...ids].sort());
  });

  test('greets once when it is added, and not when others are', async () => {
    await kanal.post({ type: 'conversationUpdate', id: 'u1', membersAdded: [{ id: 'bruker-1' }] }, c);
    await kanal.post({ type: 'conversationUpdate', id: 'u2', membersAdded: [{ id: 'bot-1' }] }, c);
    await kanal.post({ type: 'conversationUpdate', id: 'u3', membersAdded: [{ id: 'bot-1' }] }, c);
    await kanal.replies(1);
    await nothingMore();

    expect(kanal.levert).toHaveLength(1);
  });

  test('tries again when the channel is too busy, and sends once', async () => {
    kanal.uhell.push(503, 429);
    await kanal.say('hei', 'm1', c);
    await kanal.replies(1, 20_000);
    await nothingMore();

    expect(kanal.levert).toHaveLength(1);
  }, 30_000);

  test('sets a reply aside that the channel refuses, and goes on', async () => {
    kanal.uhell.push(403);
    await kanal.say('hei', 'm1', c);
    await nothingMore();
    await kanal.say('hei', 'm2', c);
    const [reply] = await kanal.replies(1);

    expect(reply?.replyTo).toBe('m2');
    expect(server.output()).toContain('"what":"usendt"');
  });

  test('puts crisis first', async () => {
    await kanal.say('jeg orker ikke leve lenger', 'm1', c);
    const [reply] = await kanal.replies(1);

    expect(reply?.activity.text).toContain('116 123');
  });

  test('masks a personal number also here', async () => {
    await kanal.say('fnr 25825995174 hei', 'm1', c);
    const [reply] = await kanal.replies(1);

    expect(reply?.activity.text).toMatch(/fjernet et nummer/);
  });

  test('confirms a deletion to where it was asked for', async () => {
    await kanal.say('hemmelig', 'm1', c);
    await kanal.say('slett alt', 'm2', c);
    await kanal.replies(2);

    expect(kanal.levert[1]).toMatchObject({ replyTo: 'm2' });
    expect(kanal.levert[1]?.activity.text).toContain('slettet');
  });

  test('shows choices as a card in Teams, and as suggested actions elsewhere', async () => {
    const teams = await new Kanal('msteams').open(server.url);
    await teams.say('start spørsmålene', 'm1', c);
    await kanal.say('start spørsmålene', 'm1', c);
    const [inTeams] = await teams.replies(1);
    const [elsewhere] = await kanal.replies(1);
    teams.close();

    const card = inTeams?.activity.attachments?.[0]?.content;
    expect(card?.actions.map(({ title }) => title)).toContain('Start');
    expect(card?.actions[0]?.data).toMatchObject({ msteams: { type: 'messageBack', text: 'Start' } });
    expect(inTeams?.activity.suggestedActions).toBeUndefined();
    expect(elsewhere?.activity.suggestedActions?.actions.map(({ title }) => title)).toContain('Start');
  });

  test('shows paragraphs apart in Teams, and what people wrote as they wrote it', async () => {
    const teams = await new Kanal('msteams').open(server.url);
    await teams.say('*Anna* <b>og</b> [lenke](https://example.com)', 'm1', c);
    await teams.say('start spørsmålene', 'm2', c);
    const [, questions] = await teams.replies(2);
    teams.close();

    const body = questions?.activity.attachments?.[0]?.content.body ?? [];
    expect(body.length).toBeGreaterThan(1);
    expect(JSON.stringify(body)).not.toContain('"TextBlock"');
    expect(questions?.activity.text).toBeUndefined();
  });

  test('answers an invoke with the turn’s text', async () => {
    const answer = await kanal.post(
      {
        type: 'invoke',
        id: 'i1',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', data: { valg: 'siling' } } },
      },
      c,
    );

    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      statusCode: 200,
      value: expect.stringContaining('spørsmål'),
    });
  });

  test.each([
    { type: 'typing' },
    { type: 'messageReaction' },
    { type: 'message', text: undefined },
    { type: 'ukjent' },
  ])('survives %p', async (activity) => {
    const answer = await kanal.post({ id: 'x', ...activity }, c);

    expect(answer.status).toBeLessThan(500);
  });

  test('sends after a restart what was not sent before it', async () => {
    kanal.uhell.push(503, 503, 503, 503);
    await kanal.say('hei', 'm1', c);
    await nothingMore();
    await server.kill();
    kanal.uhell.length = 0;
    server = await startServer(options);
    const [reply] = await kanal.replies(1, 15_000);

    expect(reply).toMatchObject({ conversation: c, replyTo: 'm1' });
  }, 40_000);
});
