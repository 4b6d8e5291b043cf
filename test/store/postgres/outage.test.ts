import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../dialogs/store/index.ts';
import { add, recordsOf, until } from '../contract/storeUnderTest.ts';
import { bench } from './databases.ts';
import { type FaultyLine, openFaultyLine } from './faultyLine.ts';

const on = bench();

/** One writer a stream, so that a conflict could only be with what the writer itself has written. */
const writeWhile = async (store: Store, faults: () => Promise<void>) => {
  let faulty = true;
  const happening = faults().finally(() => {
    faulty = false;
  });
  const write = async (name: string) => {
    let n = 0;
    for (let rounds = 3; rounds > 0; rounds -= faulty ? 0 : 1) {
      const records = [{ n: n + 1 }, { n: n + 2 }];
      const result = await store.streams.append(name, records, { expected: n });
      expect(result).toEqual({ ok: true, version: n + 2 });
      n += 2;
      const put = await store.documents.put('utkast', name, { n }, { expected: n / 2 - 1, owner: name });
      expect(put).toEqual({ ok: true, version: n / 2 });
      const lease = await store.leases.acquire(name, 60_000);
      expect(lease).not.toBeNull();
      await store.leases.release(lease!);
    }
    return n;
  };
  const names = Array.from({ length: 6 }, (_, n) => `strøm ${n}`);
  const written = await Promise.all(names.map(write));
  await happening;
  return names.map((name, index) => ({ name, written: written[index]! }));
};

const expectAll = async (store: Store, streams: { name: string; written: number }[]) => {
  for (const { name, written } of streams) {
    const numbers = (await store.streams.read(name, 0)).map(({ position, record }) => [position, record.n]);
    expect(numbers).toEqual(Array.from({ length: written }, (_, n) => [n + 1, n + 1]));
    expect((await store.documents.get('utkast', name))?.value).toEqual({ n: written });
  }
};

describe('while PostgreSQL fails, nothing acknowledged is lost, doubled or refused', () => {
  test('when connections are cut again and again', async () => {
    const store = await on.databases.open();

    const streams = await writeWhile(store, async () => {
      for (let cut = 0; cut < 20; cut++) {
        await setTimeout(40);
        await on.postgres.cutConnections();
      }
    });

    await expectAll(store, streams);
    await expectAll(await on.databases.open(), streams);
  });

  test('when it is restarted', async () => {
    const store = await on.databases.open();

    const streams = await writeWhile(store, async () => {
      await setTimeout(100);
      await on.postgres.restart();
    });

    await expectAll(store, streams);
    await until(() => on.databases.findings.length >= 2);
    expect(on.databases.codes()).toEqual(['database_lost', 'database_back']);
  });

  test('when it crashes', async () => {
    const store = await on.databases.open();

    const streams = await writeWhile(store, async () => {
      await setTimeout(100);
      await on.postgres.crash();
      await setTimeout(100);
      await on.postgres.crash();
    });

    await expectAll(store, streams);
  });

  test('an idle store goes on after a restart', async () => {
    const store = await on.databases.open();
    await add(store, 's', { n: 1 });

    await on.postgres.restart();

    expect(await recordsOf(store, 's')).toEqual([{ n: 1 }]);
    expect(await add(store, 's', { n: 2 })).toBe(2);
  });
});

describe('an answer that is lost after the database has done the work', () => {
  let line: FaultyLine;
  let store: Store;
  let other: Store;
  beforeEach(async () => {
    line = await openFaultyLine(on.databases.url);
    store = await on.databases.open({ url: line.url, poolSize: 1 });
    other = await on.databases.open();
    await store.streams.append('s', [{ n: 1 }], { expected: 0 });
  });
  afterEach(async () => {
    expect(line.lost).toBe(1);
    await on.databases.close();
    await line.close();
  });

  test('of an append: it is written once, and that is what is said', async () => {
    line.loseAnswerTo('append');

    const result = await store.streams.append('s', [{ n: 2 }, { n: 3 }], { expected: 1 });

    expect(result).toEqual({ ok: true, version: 3 });
    expect(await recordsOf(other, 's')).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  test('of an append that another one follows before it can be asked for', async () => {
    line.loseAnswerTo('append', async () => {
      await other.streams.append('s', [{ n: 3 }], { expected: 2 });
    });

    const result = await store.streams.append('s', [{ n: 2 }], { expected: 1 });

    expect(result).toEqual({ ok: true, version: 2 });
    expect(await recordsOf(other, 's')).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  test('of an append under a lease that is taken over before it can be asked for', async () => {
    const lease = (await store.leases.acquire('s', 500))!;
    line.loseAnswerTo('append', async () => {
      while ((await other.leases.acquire('s', 60_000)) === null) await setTimeout(20);
    });

    const result = await store.streams.append('s', [{ n: 2 }], { expected: 1, lease });

    expect(result).toEqual({ ok: true, version: 2 });
    expect(await recordsOf(other, 's')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('of an append that was refused: it stays refused', async () => {
    line.loseAnswerTo('append');

    const result = await store.streams.append('s', [{ n: 2 }], { expected: 0 });

    expect(result).toEqual({ ok: false, reason: 'conflict', version: 1 });
    expect(await recordsOf(other, 's')).toEqual([{ n: 1 }]);
  });

  test.each([
    [[], 1],
    [[{ n: 2 }], 2],
  ])('of a deletion that leaves %j', async (left, version) => {
    await store.documents.put('utkast', '1', {}, { owner: 's' });
    line.loseAnswerTo('append');

    expect(await store.streams.forget('s', left, { expected: 1 })).toEqual({ ok: true, version });

    expect(await recordsOf(other, 's')).toEqual(left);
    expect(await other.documents.get('utkast', '1')).toBeNull();
    expect(await add(store, 's', { ny: true })).toBe(version + 1);
  });

  test('of a redaction: watchers are told once', async () => {
    const heard: string[] = [];
    store.streams.watch((stream) => heard.push(stream));
    line.loseAnswerTo('replace');

    await store.streams.replace('s', [{ position: 1, record: { n: 9 } }]);

    expect(await recordsOf(other, 's')).toEqual([{ n: 9 }]);
    expect(heard).toEqual(['s']);
  });

  test('of a document: it is written once', async () => {
    line.loseAnswerTo('put');

    expect(await store.documents.put('utkast', '1', { n: 1 }, { expected: 0 })).toEqual({
      ok: true,
      version: 1,
    });

    expect(await other.documents.get('utkast', '1')).toEqual({ id: '1', version: 1, value: { n: 1 } });
  });

  test('of a lease: it is held by who asked', async () => {
    line.loseAnswerTo('acquire');

    const lease = await store.leases.acquire('s', 60_000);

    expect(lease?.abandoned).toBe(false);
    expect(await store.streams.append('s', [{ n: 2 }], { expected: 1, lease: lease! })).toMatchObject({
      ok: true,
    });
  });
});
