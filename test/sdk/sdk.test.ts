import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { TranscriptLoggerMiddleware } from 'botbuilder';
import { DialogTestClient } from 'botbuilder-testing';
import { openStore } from '../../bot/lager.ts';
import { HostedDialog, storageOver, transcriptStoreOver } from '../../bot/sdk/index.ts';
import { silingForm } from '../../dialogs/siling/index.ts';
import { createSkjemadialog } from '../../dialogs/skjema/index.ts';
import type { Store } from '../../dialogs/store/index.ts';
import { context } from '../hjelp/dialog.ts';
import { temporaryFolder } from '../hjelp/server.ts';

const folder = temporaryFolder();
let store: Store;
beforeAll(async () => {
  store = await openStore({ DATA_DIR: folder.path, MASTER_KEY: undefined }, () => {});
});
afterAll(async () => {
  await store.close();
  folder.remove();
});

const siling = createSkjemadialog({
  id: 'siling',
  form: silingForm,
  forlat: () => ({ events: [], reply: { text: 'krise' } }),
});
const client = (...middlewares: TranscriptLoggerMiddleware[]) =>
  new DialogTestClient('test', new HostedDialog(siling, () => context()), undefined, middlewares);

describe('one of our dialogs, hosted by the SDK', () => {
  test('runs in its own test client, with its state kept between turns', async () => {
    const talk = client();

    expect((await talk.sendActivity('start spørsmålene')).text).toContain('Er du alene nå?');
    expect((await talk.sendActivity('Start')).text).toContain('Hva vil du helst få til nå?');
    expect((await talk.sendActivity('jobbe med dyr')).text).toContain('Er det noe som haster i dag?');
    expect(talk.dialogTurnResult.status).toBe('waiting');
  });

  test('offers its choices as suggested actions', async () => {
    const reply = await client().sendActivity('start spørsmålene');

    expect(reply.suggestedActions?.actions?.map((action: { title: string }) => action.title)).toContain(
      'Start',
    );
  });
});

describe('botbuilder’s Storage over the store', () => {
  let key = '';
  beforeEach(() => {
    key = `nøkkel/${Math.random()}`;
  });

  test('gives nothing for a key that is not there', async () => {
    expect(await storageOver(store.documents).read([key])).toEqual({});
  });

  test('reads back what was written, with an eTag', async () => {
    const storage = storageOver(store.documents);
    await storage.write({ [key]: { teller: 1 } });

    expect(await storage.read([key])).toEqual({ [key]: { teller: 1, eTag: expect.any(String) } });
  });

  test('refuses to write over a newer version, and keeps it', async () => {
    const storage = storageOver(store.documents);
    await storage.write({ [key]: { teller: 1 } });
    const { [key]: old } = await storage.read([key]);
    await storage.write({ [key]: { ...old, teller: 2 } });

    await expect(storage.write({ [key]: { ...old, teller: 3 } })).rejects.toMatchObject({
      code: 'etag_conflict',
    });
    expect((await storage.read([key]))[key]).toMatchObject({ teller: 2 });
  });

  test('writes over anything with the eTag *', async () => {
    const storage = storageOver(store.documents);
    await storage.write({ [key]: { teller: 1 } });
    await storage.write({ [key]: { teller: 9, eTag: '*' } });

    expect((await storage.read([key]))[key]).toMatchObject({ teller: 9 });
  });

  test('deletes', async () => {
    const storage = storageOver(store.documents);
    await storage.write({ [key]: { teller: 1 } });
    await storage.delete([key]);

    expect(await storage.read([key])).toEqual({});
  });
});

describe('botbuilder’s TranscriptStore over the store', () => {
  const activity = (text: string, conversation: string): Activity =>
    ({
      type: 'message',
      id: text,
      text,
      channelId: 'test',
      conversation: { id: conversation },
      timestamp: new Date(),
    }) as Activity;

  test('gives a conversation back in order and in pages, masked', async () => {
    const transcripts = transcriptStoreOver(store);
    for (let n = 0; n < 25; n += 1) await transcripts.logActivity(activity(`linje ${n}`, 'c1'));
    await transcripts.logActivity(activity('fnr 25825995174', 'c1'));

    const first = await transcripts.getTranscriptActivities('test', 'c1');
    const second = await transcripts.getTranscriptActivities('test', 'c1', first.continuationToken);
    const texts = [...first.items, ...second.items].map(({ text }) => text);

    expect(texts.slice(0, 25)).toEqual(Array.from({ length: 25 }, (_, n) => `linje ${n}`));
    expect(texts.at(-1)).not.toMatch(/\d{11}/);
    expect(first.items[0]!.timestamp).toBeInstanceOf(Date);
  });

  test('lists and deletes conversations', async () => {
    const transcripts = transcriptStoreOver(store);
    await transcripts.logActivity(activity('hei', 'c2'));
    expect((await transcripts.listTranscripts('test')).items.map(({ id }) => id)).toContain('c2');

    await transcripts.deleteTranscript('test', 'c2');

    expect((await transcripts.listTranscripts('test')).items.map(({ id }) => id)).not.toContain('c2');
    expect((await transcripts.getTranscriptActivities('test', 'c2')).items).toEqual([]);
  });

  test('is what the SDK’s own logger writes to', async () => {
    const transcripts = transcriptStoreOver(store);
    const talk = client(new TranscriptLoggerMiddleware(transcripts));
    await talk.sendActivity('start spørsmålene');
    await new Promise((done) => setTimeout(done, 200));

    const [{ id } = { id: '' }] = (await transcripts.listTranscripts('test')).items.filter(
      (item) => item.id !== 'c1',
    );
    const texts = (await transcripts.getTranscriptActivities('test', id)).items.map(({ text }) => text);
    expect(texts[0]).toBe('start spørsmålene');
    expect(texts[1]).toContain('Er du alene nå?');
  });
});
