import { describe, expect, test } from '@jest/globals';
import { add, bench, type OpenStore, recordsOf, until } from './storeUnderTest.ts';

const ODD_NAMES = [
  '',
  ' ',
  '../../etc/passwd',
  'a/b\\c:d*?"<>|',
  'blåbærsyltetøy 🫐',
  'A',
  'a',
  '\u0000',
  '\ud800',
  '\ud801',
  'n'.repeat(200),
];

export const streamsContract = (open: OpenStore): void => {
  describe('streams', () => {
    const on = bench(open);

    test('a stream that never was has version 0 and no records', async () => {
      const { streams } = on.store;

      expect(await streams.version('ny')).toBe(0);
      expect(await streams.read('ny', 0)).toEqual([]);
    });

    test('records get positions from 1, without gaps, over several appends', async () => {
      const { streams } = on.store;

      const first = await streams.append('s', [{ n: 1 }, { n: 2 }], { expected: 0 });
      const second = await streams.append('s', [{ n: 3 }], { expected: 2 });

      expect([first, second]).toEqual([
        { ok: true, version: 2 },
        { ok: true, version: 3 },
      ]);
      expect(await streams.read('s', 0)).toEqual([
        { position: 1, record: { n: 1 } },
        { position: 2, record: { n: 2 } },
        { position: 3, record: { n: 3 } },
      ]);
    });

    test.each([0, 1, 3])(
      'an append that expects version %i of a stream at 2 conflicts and writes nothing',
      async (expected) => {
        const { streams } = on.store;
        await add(on.store, 's', { n: 1 }, { n: 2 });

        const result = await streams.append('s', [{ n: 3 }], { expected });

        expect(result).toEqual({ ok: false, reason: 'conflict', version: 2 });
        expect(await recordsOf(on.store, 's')).toEqual([{ n: 1 }, { n: 2 }]);
      },
    );

    test('of many appends at once with the same expected version exactly one wins', async () => {
      const { streams } = on.store;
      const tries = Array.from({ length: 20 }, (_, n) =>
        streams.append('s', [{ n }, { n }], { expected: 0 }),
      );

      const results = await Promise.all(tries);

      const winner = results.findIndex(({ ok }) => ok);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.filter(({ ok }) => !ok)).toEqual(
        Array(19).fill({ ok: false, reason: 'conflict', version: 2 }),
      );
      expect(await recordsOf(on.store, 's')).toEqual([{ n: winner }, { n: winner }]);
    });

    test('writers that try again after a conflict all get their records in, once each', async () => {
      const { streams } = on.store;
      const insist = async (n: number) => {
        for (let expected = 0; ; ) {
          const result = await streams.append('s', [{ n }], { expected });
          if (result.ok) return;
          if (result.reason === 'conflict') expected = result.version;
        }
      };

      await Promise.all(Array.from({ length: 12 }, (_, n) => insist(n)));

      const records = await recordsOf(on.store, 's');
      expect(records.map(({ n }) => Number(n)).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 12 }, (_, n) => n),
      );
    });

    test('read gives what comes after a position, at most as many as asked for', async () => {
      const { streams } = on.store;
      await add(on.store, 's', { n: 1 }, { n: 2 }, { n: 3 });
      await add(on.store, 's', { n: 4 }, { n: 5 });

      const positions = async (after: number, limit?: number) =>
        (await streams.read('s', after, limit)).map(({ position }) => position);

      expect(await positions(0)).toEqual([1, 2, 3, 4, 5]);
      expect(await positions(1)).toEqual([2, 3, 4, 5]);
      expect(await positions(1, 3)).toEqual([2, 3, 4]);
      expect(await positions(4, 10)).toEqual([5]);
      expect(await positions(2, 0)).toEqual([]);
      expect(await positions(5)).toEqual([]);
      expect(await positions(99)).toEqual([]);
    });

    test('read gives the same after a crash', async () => {
      await add(on.store, 's', { n: 1 }, { n: 2 }, { n: 3 });
      await add(on.store, 's', { n: 4 });

      const { streams } = await on.crash();

      expect(await streams.version('s')).toBe(4);
      expect(await streams.read('s', 1, 2)).toEqual([
        { position: 2, record: { n: 2 } },
        { position: 3, record: { n: 3 } },
      ]);
      expect(await streams.append('s', [{ n: 5 }], { expected: 4 })).toEqual({ ok: true, version: 5 });
    });

    test('records come back exactly as they were given', async () => {
      const record = {
        tekst: 'Æ, ø og å. "Sitat"\n\tny linje \u2028 🫐',
        tomt: '',
        tall: [0, -1.5, 1e21],
        ingenting: null,
        sant: true,
        dypt: { a: [{ b: {} }] },
        __proto__navn: 'x',
      };
      await add(on.store, 's', record, {});

      expect(await recordsOf(on.store, 's')).toEqual([record, {}]);
      expect(await recordsOf(await on.crash(), 's')).toEqual([record, {}]);
    });

    test('what a caller changes afterwards changes nothing that is stored', async () => {
      const record = { liste: ['a'] };
      const appending = on.store.streams.append('s', [record], { expected: 0 });
      record.liste.push('b');
      await appending;
      const [read] = await recordsOf(on.store, 's');
      (read!.liste as string[]).push('c');

      expect(await recordsOf(on.store, 's')).toEqual([{ liste: ['a'] }]);
    });

    test('large records survive', async () => {
      const large = { tekst: 'ø'.repeat(300_000) };
      await add(on.store, 's', { n: 1 }, large);
      await add(on.store, 's', large, { n: 4 });

      expect(await recordsOf(on.store, 's')).toEqual([{ n: 1 }, large, large, { n: 4 }]);
      expect(await recordsOf(await on.crash(), 's')).toEqual([{ n: 1 }, large, large, { n: 4 }]);
    });

    test('a long stream is read in any part', async () => {
      for (let batch = 0; batch < 40; batch++) {
        await add(
          on.store,
          's',
          ...Array.from({ length: 25 }, (_, n) => ({ n: batch * 25 + n + 1, fyll: 'x'.repeat(500) })),
        );
      }

      for (const store of [on.store, await on.crash()]) {
        const numbers = async (after: number, limit?: number) =>
          (await store.streams.read('s', after, limit)).map(({ position, record }) => [position, record.n]);
        expect(await store.streams.version('s')).toBe(1000);
        expect(await numbers(0)).toEqual(Array.from({ length: 1000 }, (_, n) => [n + 1, n + 1]));
        expect(await numbers(612, 3)).toEqual([
          [613, 613],
          [614, 614],
          [615, 615],
        ]);
        expect(await numbers(998)).toEqual([
          [999, 999],
          [1000, 1000],
        ]);
      }
    });

    test('any string is a name, and no two names share a stream', async () => {
      for (const [n, name] of ODD_NAMES.entries()) await add(on.store, name, { n });

      for (const store of [on.store, await on.crash()]) {
        for (const [n, name] of ODD_NAMES.entries()) expect(await recordsOf(store, name)).toEqual([{ n }]);
      }
    });

    test('many streams written at once keep to themselves', async () => {
      const names = Array.from({ length: 300 }, (_, n) => `strøm ${n}`);
      await Promise.all(names.map((name) => add(on.store, name, { name }, { name })));

      const store = await on.crash();

      const all = await Promise.all(names.map((name) => recordsOf(store, name)));
      expect(all).toEqual(names.map((name) => [{ name }, { name }]));
    });
  });

  describe('pending', () => {
    const on = bench(open);

    test('lists the streams whose last append said so, also after a crash', async () => {
      const { streams } = on.store;
      await streams.append('venter', [{ n: 1 }], { expected: 0, pending: true });
      await streams.append('ferdig', [{ n: 1 }], { expected: 0, pending: true });
      await streams.append('ferdig', [{ n: 2 }], { expected: 1, pending: false });
      await streams.append('aldri', [{ n: 1 }], { expected: 0 });

      expect(await streams.pending()).toEqual(['venter']);
      expect(await (await on.crash()).streams.pending()).toEqual(['venter']);
      expect(await (await on.restart()).streams.pending()).toEqual(['venter']);
    });

    test('stays as it was when an append does not say', async () => {
      const { streams } = on.store;
      await streams.append('venter', [{ n: 1 }], { expected: 0, pending: true });
      await streams.append('venter', [{ n: 2 }], { expected: 1 });

      expect(await streams.pending()).toEqual(['venter']);
      const after = (await on.crash()).streams;
      await after.append('venter', [{ n: 3 }], { expected: 2 });
      expect(await after.pending()).toEqual(['venter']);
    });

    test('changes by an append without records, which takes no position', async () => {
      const { streams } = on.store;
      await streams.append('s', [{ n: 1 }], { expected: 0, pending: true });

      const result = await streams.append('s', [], { expected: 1, pending: false });

      expect(result).toEqual({ ok: true, version: 1 });
      const after = (await on.crash()).streams;
      expect(await after.pending()).toEqual([]);
      expect(await after.append('s', [{ n: 2 }], { expected: 1 })).toEqual({ ok: true, version: 2 });
      expect(await after.read('s', 0)).toEqual([
        { position: 1, record: { n: 1 } },
        { position: 2, record: { n: 2 } },
      ]);
    });

    test('with a time lists those that nothing was appended to for so long', async () => {
      const { streams } = on.store;
      await streams.append('stille', [{ n: 1 }], { expected: 0, pending: true });
      await streams.append('i gang', [{ n: 1 }], { expected: 0, pending: true });
      await streams.append('ferdig', [{ n: 1 }], { expected: 0, pending: false });
      on.pass(600);
      await streams.append('i gang', [{ n: 2 }], { expected: 1 });
      await streams.replace('stille', [{ position: 1, record: { n: 9 } }]);
      on.pass(400);

      expect(await streams.pending(1001)).toEqual([]);
      expect(await streams.pending(1000)).toEqual(['stille']);
      expect(await streams.pending(400)).toEqual(['i gang', 'stille']);
      expect(await streams.pending(0)).toEqual(['i gang', 'stille']);
      on.pass(600);
      expect(await streams.pending(1000)).toEqual(['i gang', 'stille']);
    });

    test('with a time lists after a crash what has been quiet since', async () => {
      await on.store.streams.append('s', [{ n: 1 }], { expected: 0, pending: true });

      const { streams } = await on.crash();
      on.pass(1000);

      expect(await streams.pending(1000)).toEqual(['s']);
    });

    test('is unchanged by an append that was refused', async () => {
      const { streams } = on.store;
      await add(on.store, 's', { n: 1 });
      await streams.append('s', [{ n: 2 }], { expected: 0, pending: true });

      expect(await streams.pending()).toEqual([]);
    });
  });

  describe('replace', () => {
    const on = bench(open);

    test('puts other records in the place of single ones', async () => {
      await add(on.store, 's', { n: 1 }, { n: 2 }, { n: 3 });
      await add(on.store, 's', { n: 4 });

      await on.store.streams.replace('s', [
        { position: 2, record: { sladdet: true } },
        { position: 4, record: { lang: 'x'.repeat(1000) } },
      ]);

      const expected = [{ n: 1 }, { sladdet: true }, { n: 3 }, { lang: 'x'.repeat(1000) }];
      expect(await recordsOf(on.store, 's')).toEqual(expected);
      expect(await on.store.streams.version('s')).toBe(4);
      expect(await recordsOf(await on.crash(), 's')).toEqual(expected);
    });

    test('ignores positions and streams that do not exist', async () => {
      await add(on.store, 's', { n: 1 });

      await on.store.streams.replace(
        's',
        [0, 2, -1].map((position) => ({ position, record: { feil: true } })),
      );
      await on.store.streams.replace('ukjent', [{ position: 1, record: { feil: true } }]);

      expect(await recordsOf(on.store, 's')).toEqual([{ n: 1 }]);
      expect(await recordsOf(on.store, 'ukjent')).toEqual([]);
    });

    test('leaves the stream open for appends, and pending as it was', async () => {
      const { streams } = on.store;
      await streams.append('s', [{ n: 1 }], { expected: 0, pending: true });

      await streams.replace('s', [{ position: 1, record: { n: 9 } }]);
      await streams.append('s', [{ n: 2 }], { expected: 1 });

      expect(await recordsOf(on.store, 's')).toEqual([{ n: 9 }, { n: 2 }]);
      expect(await (await on.crash()).streams.pending()).toEqual(['s']);
    });

    test('reaches every part of a long stream', async () => {
      for (let n = 1; n <= 60; n++) await add(on.store, 's', { n, fyll: 'x'.repeat(20_000) });
      const positions = [1, 17, 30, 59];

      await on.store.streams.replace(
        's',
        positions.map((position) => ({ position, record: { n: -position } })),
      );

      const numbers = (await recordsOf(await on.crash(), 's')).map(({ n }) => n);
      expect(numbers).toEqual(
        Array.from({ length: 60 }, (_, i) => (positions.includes(i + 1) ? -(i + 1) : i + 1)),
      );
    });
  });

  describe('watch', () => {
    const on = bench(open);

    test('tells of each append, forget and replace when it is readable, and of nothing else', async () => {
      const { streams } = on.store;
      const told: [string, number][] = [];
      streams.watch((stream, version) => told.push([stream, version]));

      await streams.append('a', [{ n: 1 }, { n: 2 }], { expected: 0 });
      await streams.append('a', [{ n: 3 }], { expected: 0 });
      await streams.append('b', [{ n: 1 }], { expected: 0 });
      await streams.forget('a', [{ n: 4 }], { expected: 2 });
      await streams.replace('b', [{ position: 1, record: { n: 9 } }]);
      await streams.read('a', 0);

      await until(() => told.length >= 4);
      expect(told).toEqual([
        ['a', 2],
        ['b', 1],
        ['a', 3],
        ['b', 1],
      ]);
    });

    test('stops when told to, one listener at a time', async () => {
      const told: string[] = [];
      const listener = (stream: string) => told.push(stream);
      const stop = on.store.streams.watch(listener);
      on.store.streams.watch(listener);

      stop();
      await add(on.store, 's', { n: 1 });

      await until(() => told.length > 0);
      expect(told).toEqual(['s']);
    });

    test('a listener that throws stops neither the append nor the other listeners', async () => {
      const told: string[] = [];
      on.store.streams.watch(() => {
        throw new Error('feil i lytteren');
      });
      on.store.streams.watch((stream) => told.push(stream));

      expect(await add(on.store, 's', { n: 1 })).toBe(1);
      await until(() => told.length > 0);
      expect(told).toEqual(['s']);
    });
  });

  describe('a closed store', () => {
    const on = bench(open);

    test('has finished what was under way, and takes nothing more', async () => {
      const { store } = on;
      const appending = Array.from({ length: 10 }, (_, n) =>
        store.streams.append(`s${n}`, [{ n }], { expected: 0 }),
      );

      let finished = 0;
      for (const one of appending) void one.then(() => finished++);

      await store.close();

      expect(finished).toBe(10);
      expect(await Promise.all(appending)).toEqual(Array(10).fill({ ok: true, version: 1 }));
      await expect(store.streams.read('s1', 0)).rejects.toThrow();
      await expect(store.documents.get('utkast', 'x')).rejects.toThrow();
      await expect(store.leases.acquire('x', 1000)).rejects.toThrow();
      await expect(store.streams.append('s1', [{ n: 2 }], { expected: 1 })).rejects.toThrow();
      expect(await recordsOf(await on.crash(), 's1')).toEqual([{ n: 1 }]);
    });
  });
};
