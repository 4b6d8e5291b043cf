import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Lease, Store } from '../../../dialogs/store/index.ts';
import { add, recordsOf, until } from '../contract/storeUnderTest.ts';
import { ask, bench, overhear } from './databases.ts';

const on = bench();

const pair = async (options = {}): Promise<[Store, Store]> => [
  await on.databases.open(options),
  await on.databases.open(options),
];

const listen = (store: Store) => {
  const heard: [string, number][] = [];
  store.streams.watch((stream, version) => heard.push([stream, version]));
  return heard;
};

const insist = async (store: Store, name: string): Promise<Lease> => {
  for (;;) {
    const lease = await store.leases.acquire(name, 60_000);
    if (lease !== null) return lease;
    await setTimeout(100);
  }
};

/** Changes are still there to be read, but looking for recent ones finds nothing. */
const blindPolling = () =>
  ask(
    on.databases.url,
    `CREATE FUNCTION blind() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN new.changed_at := '-infinity'; RETURN new; END $$;
    CREATE TRIGGER blind BEFORE INSERT OR UPDATE ON brobygger.stream FOR EACH ROW EXECUTE FUNCTION blind()`,
  );

describe('two instances on one database', () => {
  test('read what the other wrote, and continue it', async () => {
    const [a, b] = await pair();

    await add(a, 's', { fra: 'a' });
    await add(b, 's', { fra: 'b' });
    await add(a, 's', { fra: 'a igjen' });

    expect(await recordsOf(b, 's')).toEqual([{ fra: 'a' }, { fra: 'b' }, { fra: 'a igjen' }]);
  });

  test('continue a stream that the other has forgotten, or removed, meanwhile', async () => {
    const [a, b] = await pair();
    await add(a, 's', { n: 1 });
    await add(b, 's', { n: 2 });

    await a.streams.forget('s', [{ n: 3 }], { expected: 2 });
    await add(b, 's', { n: 4 });
    expect(await recordsOf(a, 's')).toEqual([{ n: 3 }, { n: 4 }]);

    await b.streams.remove('s');
    await add(a, 's', { n: 5 });
    expect(await b.streams.read('s', 0)).toEqual([{ position: 1, record: { n: 5 } }]);
  });

  test('never give a removed stream its old key back', async () => {
    const [a, b] = await pair();
    const keyOf = async () => (await ask(on.databases.url, 'SELECT key_id FROM brobygger.stream'))[0]?.key_id;
    await add(a, 's', { n: 1 });
    const before = await keyOf();

    await b.streams.remove('s');
    await add(a, 's', { n: 2 });

    expect(await keyOf()).not.toBe(before);
  });

  test('write documents under the key that the other has given their owner', async () => {
    const [a, b] = await pair();
    await add(a, 's', { n: 1 });
    await b.streams.forget('s', [], { expected: 1 });

    await a.documents.put('avtaler', '1', { n: 1 }, { owner: 's', indexes: { kontor: 'x' } });

    expect(await b.documents.get('avtaler', '1')).toEqual({ id: '1', version: 1, value: { n: 1 } });
    await b.streams.remove('s');
    expect(await a.documents.find('avtaler', 'kontor', 'x')).toEqual([]);
  });

  test('of appends at once with the same expected version one wins, whoever made it', async () => {
    const [a, b] = await pair();

    const results = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        (n % 2 === 0 ? a : b).streams.append('s', [{ n }], { expected: 0 }),
      ),
    );

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await recordsOf(b, 's')).toEqual([{ n: results.findIndex(({ ok }) => ok) }]);
  });

  test('see what waits in both, and for how long nothing was appended by either', async () => {
    let clock = 0;
    const [a, b] = await pair({ now: () => clock });
    await a.streams.append('a', [{ n: 1 }], { expected: 0, pending: true });
    await b.streams.append('b', [{ n: 1 }], { expected: 0, pending: true });
    clock = 500;
    await b.streams.append('a', [{ n: 2 }], { expected: 1 });
    clock = 1000;

    expect(await a.streams.pending()).toEqual(['a', 'b']);
    expect(await a.streams.pending(1000)).toEqual(['b']);
  });

  test("by the database's clock see a stream become quiet", async () => {
    const [a, b] = await pair();
    await a.streams.append('s', [{ n: 1 }], { expected: 0, pending: true });

    expect(await b.streams.pending(3_600_000)).toEqual([]);
    while ((await b.streams.pending(1)).length === 0) await setTimeout(5);
    expect(await b.streams.pending(1)).toEqual(['s']);
  });
});

describe('watching across instances', () => {
  test('hears of what the other writes by NOTIFY alone', async () => {
    const [a, b] = await pair();
    await blindPolling();
    const heard = listen(b);
    const name = 'navn med \u0000 og \ud800';

    await add(a, name, { n: 1 }, { n: 2 });
    await until(() => heard.length === 1);
    await a.streams.replace(name, [{ position: 1, record: { n: 9 } }]);
    await until(() => heard.length === 2);
    await a.streams.forget(name, [], { expected: 2 });
    await until(() => heard.length === 3);

    expect(heard).toEqual([
      [name, 2],
      [name, 2],
      [name, 2],
    ]);
  });

  test('hears of what the other writes by polling alone, once each', async () => {
    const [a, b] = await pair({ notify: false });
    const heard = listen(b);

    await add(a, 'x', { n: 1 });
    await until(() => heard.length === 1);
    await a.streams.replace('x', [{ position: 1, record: { n: 9 } }]);
    await add(a, 'y', { n: 1 });
    await until(() => heard.length >= 3);
    await add(b, 'egen', { n: 1 });
    await add(a, 'z', { n: 1 });
    await until(() => heard.some(([name]) => name === 'z'));

    expect(heard).toEqual([
      ['x', 1],
      ['x', 1],
      ['y', 1],
      ['egen', 1],
      ['z', 1],
    ]);
  });

  test('hears of its own writing once, not again from the database', async () => {
    const [a, b] = await pair();
    const [own, others] = [listen(a), listen(b)];

    await add(a, 's', { n: 1 });
    expect(own).toEqual([['s', 1]]);
    await add(b, 's', { n: 2 });
    await until(() => own.length === 2 && others.some(([, version]) => version === 2));

    expect(own).toEqual([
      ['s', 1],
      ['s', 2],
    ]);
  });

  test('is not told again by an announcement that comes twice', async () => {
    const [a, b] = await pair();
    const heard = listen(b);
    const payloads = await overhear(on.databases.url);

    await add(a, 's', { n: 1 });
    await until(() => payloads.length === 1);
    await ask(on.databases.url, 'SELECT pg_notify($1, $2)', ['brobygger', payloads[0]]);
    await add(a, 's', { n: 2 });
    await until(() => heard.length >= 2);

    expect(heard).toEqual([
      ['s', 1],
      ['s', 2],
    ]);
  });

  test('hears of a stream that begins again under the same name', async () => {
    const [a, b] = await pair();
    const heard = listen(b);
    for (const n of [1, 2, 3]) await add(a, 's', { n });
    await until(() => heard.some(([, version]) => version === 3));

    await a.streams.remove('s');
    heard.splice(0);
    await add(a, 's', { n: 1 });
    await until(() => heard.length > 0);

    expect(heard).toEqual([['s', 1]]);
  });

  test('hears of everything in a burst, the last version of each stream at least', async () => {
    const [a, b] = await pair();
    await blindPolling();
    const heard = listen(b);
    const names = Array.from({ length: 150 }, (_, n) => `${n}-${'navn'.repeat(40)}`);

    await Promise.all(names.map((name) => add(a, name, { n: 1 }).then(() => add(a, name, { n: 2 }))));
    const last = () => new Set(heard.filter(([, version]) => version === 2).map(([name]) => name));
    await until(() => last().size === names.length);

    expect([...last()].sort()).toEqual([...names].sort());
  });

  test('hears again after its connections were cut', async () => {
    const [a, b] = await pair();
    const heard = listen(b);

    await on.postgres.cutConnections();
    await add(a, 's', { n: 1 });
    await until(() => heard.length === 1);
    await until(() => on.databases.findings.filter(({ code }) => code === 'database_back').length === 2);
    await blindPolling();
    await add(a, 's', { n: 2 });
    await until(() => heard.length === 2);

    expect(heard).toEqual([
      ['s', 1],
      ['s', 2],
    ]);
  });
});

describe('leases across instances', () => {
  test('are held by one, whose fence the other overtakes', async () => {
    let clock = 0;
    const [a, b] = await pair({ now: () => clock });
    const old = (await a.leases.acquire('s', 1000))!;
    expect(await b.leases.acquire('s', 1000)).toBeNull();

    clock = 1000;
    const lease = (await b.leases.acquire('s', 1000))!;

    expect(lease.abandoned).toBe(true);
    expect(lease.fence).toBeGreaterThan(old.fence);
    expect(await a.streams.append('s', [{ n: 1 }], { expected: 0, lease: old })).toEqual({
      ok: false,
      reason: 'fenced',
    });
    expect(await a.leases.renew(old, 1000)).toBe(false);
    expect(await b.streams.append('s', [{ n: 2 }], { expected: 0, lease })).toEqual({ ok: true, version: 1 });
  });

  test('go to one of many who want them', async () => {
    const [a, b] = await pair();

    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? a : b).leases.acquire('s', 60_000)),
    );

    expect(tries.filter((lease) => lease !== null)).toHaveLength(1);
  });

  test('are released for the other, and expire by the clock of the database', async () => {
    const [a, b] = await pair();
    await a.leases.release((await a.leases.acquire('sluppet', 60_000))!);
    await a.leases.acquire('kort', 1);

    expect((await b.leases.acquire('sluppet', 60_000))?.abandoned).toBe(false);
    expect((await insist(b, 'kort')).abandoned).toBe(true);
  });

  test('that a store held when it was closed are free', async () => {
    const [a, b] = await pair();
    await a.leases.acquire('s', 3_600_000);

    await a.close();

    expect((await insist(b, 's')).abandoned).toBe(true);
  });

  test('of a process that is killed are free at once, and of one that lives are not', async () => {
    const script = fileURLToPath(new URL('./process.ts', import.meta.url));
    const child = spawn(process.execPath, [script, on.databases.url, 's'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface(child.stdout), 'line');
    const store = await on.databases.open();
    expect(await store.leases.acquire('s', 60_000)).toBeNull();

    child.kill('SIGKILL');
    const lease = await insist(store, 's');

    expect(lease.abandoned).toBe(true);
    expect(lease.fence).toBeGreaterThan(Number(line));
  });

  test('are still held after the connections of their holder were cut and are back', async () => {
    const [a, b] = await pair();
    await on.postgres.cutConnections();
    await until(() => on.databases.findings.filter(({ code }) => code === 'database_back').length === 2);
    await a.leases.acquire('s', 3_600_000);

    expect(await b.leases.acquire('s', 1000)).toBeNull();
  });
});
