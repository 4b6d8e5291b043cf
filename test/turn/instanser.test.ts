import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openEmbeddedStore } from '../../adapters/store/index.ts';
import { COLLECTIONS } from '../../bot/lager.ts';
import type { Resultat } from '../../bot/turn/arbeidere.ts';
import { evner } from '../../bot/turn/evner.ts';
import type { Oppgave } from '../../bot/turn/oppgave.ts';
import { Samtaler } from '../../bot/turn/samtaler.ts';
import { takeTurn } from '../../bot/turn/takeTurn.ts';
import { evolveWith } from '../../bot/turn/tilstand.ts';
import type { Job } from '../../dialogs/scheduler/index.ts';
import type { Store } from '../../dialogs/store/index.ts';
import { temporaryFolder } from '../hjelp/server.ts';

const START = Date.parse('2026-11-23T11:00:00Z');

/** Several instances of the service, in one process and over one store. */
class Tjeneste {
  readonly planned: Job[] = [];
  readonly #folder = temporaryFolder();
  #store: Store | null = null;
  now = START;
  paused = false;

  static async open(): Promise<Tjeneste> {
    const tjeneste = new Tjeneste();
    tjeneste.#store = await openEmbeddedStore({
      dataDir: tjeneste.#folder.path,
      masterKey: Buffer.alloc(32, 7),
      collections: COLLECTIONS,
      now: () => tjeneste.now,
      report: () => {},
    });
    return tjeneste;
  }

  get store(): Store {
    return this.#store!;
  }

  /** `before` is waited for when a turn is to be computed, so that a test can do something meanwhile. */
  instance({ generasjon = 1, before = async (_: Oppgave) => {} } = {}): Samtaler {
    return new Samtaler({
      store: this.store,
      arbeidere: {
        run: async (oppgave): Promise<Resultat> => {
          await before(oppgave);
          return { ok: true, outcome: takeTurn(oppgave) };
        },
      },
      evolve: evolveWith(evner.alle),
      now: () => this.now,
      newId: randomUUID,
      limits: { atOnce: 30, perMinute: 60, storageDays: 90 },
      paused: () => this.paused,
      generasjon,
      plan: async (job) => {
        if (!this.planned.some(({ key }) => key === job.key)) this.planned.push(job);
      },
      send: async () => ({ outcome: 'sent', kanalId: null }),
      log: () => {},
      faults: { report: () => {}, count: () => {} },
    });
  }

  async close(): Promise<void> {
    await this.store.close();
    this.#folder.remove();
  }
}

let tjeneste: Tjeneste;
beforeEach(async () => {
  tjeneste = await Tjeneste.open();
});
afterEach(() => tjeneste.close());

const ABOUT = { bruker: 'dl_1', kanal: 'web', deltEnhet: false, sprak: 'nb' } as const;

const say = (samtaler: Samtaler, text: string, key: string = randomUUID()) =>
  samtaler.receive('s', { activity: { type: 'message', text }, key });

const repliesIn = async (samtaler: Samtaler) =>
  (await samtaler.read('s', 0)).activities.filter(({ from }) => (from as { id: string })?.id === 'brobygger');

const settle = async (...all: Samtaler[]) => {
  for (let round = 0; round < 20; round += 1) {
    await Promise.all(all.map((samtaler) => samtaler.settled()));
    await new Promise((done) => setTimeout(done, 10));
  }
};

describe('two instances', () => {
  test('share a conversation: what one took in is known to the other, and answered once', async () => {
    const [a, b] = [tjeneste.instance(), tjeneste.instance()];
    await a.create('s', ABOUT);

    await Promise.all([1, 2, 3].flatMap((n) => [say(a, 'hei', `n${n}`), say(b, 'hei', `n${n}`)]));
    await settle(a, b);

    expect((await repliesIn(a)).map(({ replyToId }) => replyToId)).toHaveLength(3);
    expect(await repliesIn(b)).toEqual(await repliesIn(a));
  });

  test('do what the other left undone', async () => {
    const begun = Promise.withResolvers<void>();
    const dead = tjeneste.instance({
      before: () => {
        begun.resolve();
        return new Promise(() => {});
      },
    });
    const alive = tjeneste.instance();
    await dead.create('s', ABOUT);
    await say(dead, 'hei');
    await begun.promise;
    tjeneste.now += 16_000;

    await alive.recover(0);
    await settle(alive);

    expect(await repliesIn(alive)).toHaveLength(1);
  });

  test('a number split over two messages at two instances is removed from an answer that is under way', async () => {
    let other: Samtaler | null = null;
    const slow = tjeneste.instance({
      before: async () => {
        const b = other;
        other = null;
        if (b) await say(b, '95174');
      },
    });
    await slow.create('s', ABOUT);
    await say(slow, 'start spørsmålene');
    await settle(slow);
    await say(slow, 'Start');
    await settle(slow);
    const fast = tjeneste.instance();
    other = fast;

    await say(slow, 'fødselsnummeret mitt er 258259');
    await settle(slow, fast);

    const stored = JSON.stringify(await tjeneste.store.streams.read('s', 0));
    expect(stored).not.toContain('258259');
    expect(stored).not.toContain('95174');
    const all = (await slow.read('s', 0)).activities;
    expect(all.filter(({ replyToId }) => replyToId)).toHaveLength(4);
  });

  test('one of an older program leaves alone what a newer one has touched, and the newer takes it up', async () => {
    const [older, newer] = [tjeneste.instance(), tjeneste.instance({ generasjon: 2 })];
    await older.create('s', ABOUT);
    await say(older, 'hei');
    await settle(older);
    await say(newer, 'hei');
    await settle(newer);

    await say(older, 'hei');
    await settle(older);
    expect(await repliesIn(older)).toHaveLength(2);

    await newer.recover(0);
    await settle(newer);
    expect(await repliesIn(newer)).toHaveLength(3);
  });

  test('a conversation that one removed is gone for the other', async () => {
    const [a, b] = [tjeneste.instance(), tjeneste.instance()];
    await a.create('s', ABOUT);
    await say(a, 'hei');
    await say(b, 'hei');
    await settle(a, b);
    tjeneste.now += 91 * 86_400_000;
    await a.deleteExpired(START);

    expect(await say(b, 'er du der')).toEqual({ status: 'gone' });
  });
});

describe('what is planned', () => {
  const told = (samtaler: Samtaler, { key, data }: Job) =>
    samtaler.tell(String(data.samtale), data as never, key);

  test('is handed over once, told once, and shown as a message that answers none', async () => {
    const samtaler = tjeneste.instance();
    await samtaler.create('s', ABOUT);
    tjeneste.paused = true;
    await say(samtaler, 'hei');
    await settle(samtaler);
    tjeneste.paused = false;
    const [job] = tjeneste.planned;

    await told(samtaler, job!);
    await told(tjeneste.instance(), job!);
    await settle(samtaler);

    const replies = await repliesIn(samtaler);
    expect(tjeneste.planned).toHaveLength(1);
    expect(replies.map(({ text }) => text)).toEqual([
      expect.stringContaining('satt på pause'),
      expect.stringContaining('Nå virker jeg igjen'),
    ]);
    expect(replies[1]?.replyToId).toBeUndefined();
  });

  test('is handed over by another instance when the first died before it could', async () => {
    const dying = tjeneste.instance();
    await dying.create('s', ABOUT);
    tjeneste.paused = true;
    await tjeneste.store.streams.append('s', [{ type: 'planlagt', dialog: 'driftspause', at: 1, data: {} }], {
      expected: 1,
      pending: true,
    });

    const other = tjeneste.instance();
    await other.recover();
    await settle(other);

    expect(tjeneste.planned).toHaveLength(1);
    expect(await tjeneste.store.streams.pending()).toEqual([]);
  });

  test('for a conversation that is gone is told nobody', async () => {
    const samtaler = tjeneste.instance();

    await samtaler.tell('s', { dialog: 'driftspause', data: {} }, 'n1');

    expect(await samtaler.exists('s')).toBe(false);
  });

  test('does not count as a message: the limit a minute stays', async () => {
    const samtaler = tjeneste.instance();
    await samtaler.create('s', ABOUT);
    for (let n = 0; n < 70; n += 1) await samtaler.tell('s', { dialog: 'driftspause', data: {} }, `n${n}`);
    await settle(samtaler);

    expect(await say(samtaler, 'hei')).toMatchObject({ status: 'accepted' });
    expect(await repliesIn(samtaler)).toEqual([]);
  });
});
