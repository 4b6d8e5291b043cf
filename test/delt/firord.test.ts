import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Firord, openFirord } from '../../bot/delt/firord.ts';
import { firordFor } from '../../bot/directline.ts';
import { openStore } from '../../bot/lager.ts';
import { evner } from '../../bot/turn/evner.ts';
import { Samtaler } from '../../bot/turn/samtaler.ts';
import { takeTurn } from '../../bot/turn/takeTurn.ts';
import { evolveWith } from '../../bot/turn/tilstand.ts';
import type { Store } from '../../dialogs/store/index.ts';
import { ORD } from '../../knowledge/sprak/firord/index.ts';
import { type Postgres, startPostgres } from '../hjelp/postgres.ts';
import { temporaryFolder } from '../hjelp/server.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const START = Date.parse('2026-11-23T11:00:00Z');
const MASTER_KEY = Buffer.alloc(32, 7).toString('base64');
const ABOUT = { bruker: 'dl_1', kanal: 'web', deltEnhet: false, sprak: 'nb' } as const;

/** One instance of the service over a store, with a clock that the test moves. */
const instanceOn = async (store: Store, klokke: { now: number }) => {
  const now = () => klokke.now;
  /** What the dialogs were told of the device, turn by turn. */
  const enheter: boolean[] = [];
  const samtaler = new Samtaler({
    store,
    arbeidere: {
      run: async (oppgave) => {
        enheter.push(oppgave.context.deltEnhet);
        return { ok: true, outcome: takeTurn(oppgave) };
      },
    },
    evolve: evolveWith(evner.alle),
    now,
    newId: randomUUID,
    limits: { atOnce: 30, perMinute: 60, storageDays: 90 },
    paused: () => false,
    generasjon: 1,
    plan: async () => {},
    send: async () => ({ outcome: 'sent', kanalId: null }),
    log: () => {},
    faults: { report: () => {}, count: () => {} },
  });
  const limits = { perHour: 10, allPerHour: 12 };
  const firord = await openFirord({ documents: store.documents, samtaler, now, limits });
  return { samtaler, firord, port: firordFor(firord, samtaler), enheter };
};

const wordsOf = async (firord: Firord, conversation = 'a'): Promise<string> => {
  const made = await firord.create({ conversation, user: 'dl_1' });
  if ('retryAfterS' in made) throw new Error('too many');
  return made.ord.join(' ');
};

const postgres: { server: Promise<Postgres> | null } = { server: null };
afterAll(async () => (await postgres.server)?.stop());

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterAll(() => folders.forEach((folder) => void folder.remove()));

const openOne = async (url?: string): Promise<Store> => {
  const folder = temporaryFolder();
  folders.push(folder);
  return openStore({ DATA_DIR: folder.path, MASTER_KEY, DATABASE_URL: url }, () => {});
};

const freshDatabase = async (): Promise<string> => {
  postgres.server ??= startPostgres();
  return (await postgres.server).freshDatabase();
};

describe.each([
  ['the embedded store', false],
  ['PostgreSQL', true],
])('four words on %s', (_name, database) => {
  let store: Store;
  let klokke: { now: number };
  let samtaler: Samtaler;
  let firord: Firord;
  let service: Awaited<ReturnType<typeof instanceOn>>;

  beforeEach(async () => {
    store = await openOne(database ? await freshDatabase() : undefined);
    klokke = { now: START };
    service = await instanceOn(store, klokke);
    ({ samtaler, firord } = service);
    await samtaler.create('a', ABOUT);
  });
  afterEach(async () => {
    await samtaler.settled();
    await store.close();
  });

  test('are four of the list, and open the conversation as its user', async () => {
    const made = await firord.create({ conversation: 'a', user: 'dl_1' });

    expect(made).toEqual({
      ord: expect.any(Array),
      utloper: '2027-02-21',
    });
    const { ord } = made as { ord: readonly string[] };
    expect(ord).toHaveLength(4);
    expect(ORD).toEqual(expect.arrayContaining([...ord]));
    expect(await firord.find(ord.join(' '), 'x')).toEqual({ conversation: 'a', user: 'dl_1' });
  });

  test('open it however they are written, and others do not', async () => {
    const words = await wordsOf(firord);
    const [first = '', ...rest] = words.split(' ');
    const other = ORD.find((word) => word !== first);

    expect(await firord.find(words.toUpperCase().replaceAll(' ', ', '), 'x')).not.toBeNull();
    expect(await firord.find([other, ...rest].join(' '), 'x')).toBeNull();
    expect(await firord.find(rest.join(' '), 'x')).toBeNull();
    expect(await firord.find('', 'x')).toBeNull();
  });

  test('are of no more use when new ones are made', async () => {
    const old = await wordsOf(firord);
    const fresh = await wordsOf(firord);

    expect(await firord.find(old, 'x')).toBeNull();
    expect(await firord.find(fresh, 'x')).toMatchObject({ conversation: 'a' });
  });

  test('hold until the day they say, and the conversation is kept as long', async () => {
    klokke.now += 5 * DAY_MS;
    const words = await wordsOf(firord);

    klokke.now = START + 94 * DAY_MS;
    expect(await samtaler.deleteExpired(START)).toBe(0);
    expect(await firord.find(words, 'x')).toMatchObject({ conversation: 'a' });
    klokke.now += DAY_MS;
    expect(await firord.find(words, 'x')).toBeNull();
  });

  test('open nothing once the conversation is deleted after its time', async () => {
    const words = await wordsOf(firord);
    klokke.now += 91 * DAY_MS;
    expect(await samtaler.deleteExpired(START)).toBe(1);
    klokke.now = START;

    expect(await firord.find(words, 'x')).toBeNull();
  });

  test('open nothing once the person has deleted everything', async () => {
    const words = await wordsOf(firord);
    for (const text of ['slett alt', 'ja'])
      await samtaler.receive('a', {
        activity: { type: 'message', text, from: { id: 'dl_1', name: '' } },
        key: text,
      });
    await samtaler.settled();
    expect((await samtaler.read('a', 0)).activities.map(({ text }) => text).join()).toContain('slettet');

    expect(await firord.find(words, 'x')).toBeNull();
  });

  test('may be tried ten times an hour from one place, and so often from all', async () => {
    const words = await wordsOf(firord);
    for (let tried = 0; tried < 10; tried += 1) expect(await firord.find('a b c d', 'x')).toBeNull();

    expect(await firord.find(words, 'x')).toEqual({ retryAfterS: 3600 });
    expect(await firord.find(words, 'y')).toMatchObject({ conversation: 'a' });
    expect(await firord.find(words, 'z')).toMatchObject({ conversation: 'a' });
    expect(await firord.find(words, 'w')).toEqual({ retryAfterS: 3600 });
    klokke.now += HOUR_MS;
    expect(await firord.find(words, 'x')).toMatchObject({ conversation: 'a' });
  });

  test('are made ten times an hour for a conversation', async () => {
    for (let made = 0; made < 10; made += 1) await wordsOf(firord);

    expect(await firord.create({ conversation: 'a', user: 'dl_1' })).toEqual({ retryAfterS: 3600 });
  });

  test('stand nowhere in what is stored', async () => {
    const words = await wordsOf(firord);

    const kept = await store.documents.get('firord', 'a');
    expect(kept?.value).toEqual({ user: 'dl_1', utloper: '2027-02-21' });
    for (const word of words.split(' ')) expect(JSON.stringify(kept)).not.toContain(word);
  });

  test('tell the conversation which kind of device it goes on at', async () => {
    const words = await wordsOf(firord);
    const say = async (text: string) => {
      await samtaler.receive('a', {
        activity: { type: 'message', text, from: { id: 'dl_1', name: '' } },
        key: null,
      });
      await samtaler.settled();
    };
    await say('hei');
    await service.port.open(words, { shared: true, from: 'x' });
    await say('hei igjen');
    await service.port.open(words, { shared: false, from: 'x' });
    await say('hei her');

    expect(service.enheter).toEqual([false, true, false]);
  });
});

test('words made at one instance open the conversation at another', async () => {
  const url = await freshDatabase();
  const klokke = { now: START };
  const [here, there] = await Promise.all([openOne(url), openOne(url)]);
  const [one, other] = await Promise.all([instanceOn(here, klokke), instanceOn(there, klokke)]);
  await one.samtaler.create('a', ABOUT);

  const words = await wordsOf(one.firord);

  expect(await other.firord.find(words, 'x')).toMatchObject({ conversation: 'a' });
  await Promise.all([here.close(), there.close()]);
});
