import { afterAll, describe, expect, test } from '@jest/globals';
import { type Aktivitet, Chat } from '../../hjelp/chat.ts';
import { onPostgres, SHARED_SECRETS } from '../../hjelp/flaate.ts';
import { freePort, type Server, startServer, temporaryFolder } from '../../hjelp/server.ts';
import { storeFlytt } from './kommando.ts';
import { flytt, type Place, within } from './steder.ts';

const oppsett = onPostgres();
const folders = [temporaryFolder(), temporaryFolder(), temporaryFolder()] as const;
afterAll(async () => {
  await oppsett.close();
  for (const { remove } of folders) remove();
}, 60_000);

const masterKey = SHARED_SECRETS.MASTER_KEY;
const dataDir = folders[0].path;
const copyDir = `${folders[1].path}/kopi`;

const serve = async (env: { readonly [key: string]: string }, folder = dataDir): Promise<Server> =>
  startServer({ dataDir: folder, port: await freePort(), env: { ...SHARED_SECRETS, ...env } });

const fremdrift = ({ channelData }: Aktivitet) => channelData?.brobygger?.fremdrift;

describe('a conversation in the middle of the questions', () => {
  test('goes on where it was, when the service is started on the database, and then on the folder again', async () => {
    const postgres = await oppsett.postgres();
    const env = { DATABASE_URL: await postgres.freshDatabase(), DATA_DIR: dataDir, ...SHARED_SECRETS };
    const onFolder = await serve({});
    const chat = await Chat.open(onFolder.url);
    await chat.ask('start spørsmålene', 'siling');
    await chat.ask('Start', 'start');
    const first = fremdrift(await chat.ask('en jobb jeg klarer'));
    await onFolder.stop();

    expect((await storeFlytt(['--til', 'postgres'], env)).output).toContain('The two are equal');
    const onDatabase = await serve({ DATABASE_URL: env.DATABASE_URL }, folders[2].path);
    const second = fremdrift(await chat.at(onDatabase.url).ask('nei'));
    await onDatabase.stop();

    expect((await storeFlytt(['--til', copyDir], env)).output).toContain('The two are equal');
    const onCopy = await serve({}, copyDir);
    const third = fremdrift(await chat.at(onCopy.url).ask('å komme i gang'));
    const said = await chat.activities();
    await onCopy.stop();

    expect([first, second, third]).toEqual([2, 3, 4].map((nr) => ({ nr, av: 7 })));
    expect(said.filter(({ from }) => from.role !== 'bot')).toHaveLength(5);
  }, 120_000);
});

describe('a backup of a service at work', () => {
  test('holds every conversation as it was at one moment, and can be used', async () => {
    const flaate = await oppsett.open();
    const database: Place = { slag: 'postgres', url: flaate.env.DATABASE_URL!, masterKey };
    const copy: Place = { slag: 'mappe', dataDir: `${folders[1].path}/under-last`, masterKey };
    const chats = await Promise.all(Array.from({ length: 6 }, () => Chat.open(flaate.url)));
    await Promise.all(chats.map((chat) => chat.ask('hei')));
    let over = false;
    const talk = chats.map(async (chat) => {
      while (!over) await chat.say('hva koster melk').catch(() => pause(200));
    });
    const result = await flytt(database, copy);
    over = true;
    await Promise.all(talk);
    await flaate.stop();

    expect(result).toMatchObject({ finished: true, differences: [], damaged: [] });
    const names = chats.map(({ conversationId }) => conversationId);
    const read = (place: Place) =>
      within(place, ({ streams }) => Promise.all(names.map((name) => streams.read(name, 0))));
    const [then, later] = [await read(copy), await read(database)];
    for (const [n, records] of then.entries()) {
      expect(records.length).toBeGreaterThan(0);
      expect(later[n]!.slice(0, records.length)).toEqual(records);
    }
    expect(later.flat().length).toBeGreaterThan(then.flat().length);
  }, 120_000);
});

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
