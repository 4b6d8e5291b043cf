import { expect } from '@jest/globals';
import { gate, job, type OpenScheduler, onBench } from './schedulerUnderTest.ts';

export const planningContract = (open: OpenScheduler): void => {
  const test = onBench(open);

  test('a job is done with everything it was planned with, and not before its time', async (on) => {
    const planned = job('en', {
      at: on.at(700),
      data: {
        samtale: 'a-1',
        tall: [1, 2.5, null],
        dypt: { ja: true, tegn: 'æ\u0000\ud800🫐"\\' },
        tom: {},
      },
    });
    const times: number[] = [];
    await on.start({
      varsel: async (one) => {
        times.push(on.at(0));
        await on.note(one);
      },
    });

    await on.scheduler.plan(planned);
    await on.until(() => on.done.length > 0);

    expect(on.done).toEqual([planned]);
    expect(times[0]).toBeGreaterThanOrEqual(planned.at);
  });

  test('what the caller changes afterwards changes no job', async (on) => {
    const data = { n: 1 };
    const planning = on.scheduler.plan(job('en', { data }));
    data.n = 2;
    await planning;

    await on.start({ varsel: on.note });
    await on.until(() => on.done.length > 0);

    expect(on.done[0]?.data).toEqual({ n: 1 });
  });

  test('a time that has passed means now', async (on) => {
    await on.start({ varsel: on.note });

    await on.scheduler.plan(job('lenge siden', { at: -5 }));
    await on.scheduler.plan(job('i går', { at: on.at(-86_400_000) }));
    await on.until(() => on.done.length === 2);

    expect(on.done.map(({ at }) => at)).toContain(-5);
  });

  test('a key planned again while it waits changes nothing', async (on) => {
    const first = job('en', { at: on.at(400), data: { n: 1 } });
    await on.scheduler.plan(first);
    await on.scheduler.plan(job('en', { at: on.at(0), data: { n: 2 } }));
    await on.start({ varsel: on.note, annet: on.note });
    await on.scheduler.plan(job('en', { kind: 'annet', at: on.at(0), data: { n: 3 } }));

    await on.until(() => on.done.length > 0);
    await on.settle();

    expect(on.done).toEqual([first]);
  });

  test('a key planned many times at once is one job', async (on) => {
    await Promise.all(Array.from({ length: 10 }, (_, n) => on.scheduler.plan(job('en', { data: { n } }))));

    await on.start({ varsel: on.note });
    await on.until(() => on.done.length > 0);
    await on.settle();

    expect(on.done).toHaveLength(1);
  });

  test('a key planned again while it waits for its next try changes nothing', async (on) => {
    let tries = 0;
    await on.start({
      varsel: async () => {
        tries++;
        throw new Error('Ikke ennå');
      },
    });
    await on.scheduler.plan(job('en', { data: { n: 1 } }));
    await on.until(() => tries > 0);
    await on.restart();

    await on.scheduler.plan(job('en', { data: { n: 2 } }));
    await on.start({ varsel: on.note });
    await on.until(() => on.done.length > 0);
    await on.settle();

    expect(on.done.map(({ data }) => data)).toEqual([{ n: 1 }]);
  });

  test('the key of a job that is done can be planned again', async (on) => {
    await on.start({ varsel: on.note });
    await on.scheduler.plan(job('en', { data: { n: 1 } }));
    await on.until(() => on.done.length === 1);
    await on.settle();

    await on.scheduler.plan(job('en', { data: { n: 2 } }));
    await on.until(() => on.done.length === 2);

    expect(on.done.map(({ data }) => data)).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('a key planned again while its handler runs is done once more', async (on) => {
    const going = gate();
    await on.start({
      varsel: async (one) => {
        on.done.push(one);
        await going.opened;
      },
    });
    await on.scheduler.plan(job('en', { data: { n: 1 } }));
    await on.until(() => on.done.length === 1);

    await on.scheduler.plan(job('en', { data: { n: 2 } }));
    going.open();
    await on.until(() => on.done.length === 2);
    await on.settle();

    expect(on.done.map(({ data }) => data)).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('any string of 300 characters is a key, and each is another job', async (on) => {
    const keys = [
      '',
      ' ',
      'a',
      'A',
      '../../x',
      "'; DROP TABLE jobs.job; --",
      'nul\u0000',
      'nul',
      '\ud800',
      '\udfff',
      '\ufffd',
      '👩‍👧🫐',
      'æøå',
      'æøå'.normalize('NFD'),
      '🫐'.repeat(150),
      `${'k'.repeat(299)}1`,
      `${'k'.repeat(299)}2`,
      '__proto__',
    ];
    for (const key of keys) await on.scheduler.plan(job(key, { data: { key } }));

    await on.start({ varsel: on.note });
    await on.until(() => on.done.length >= keys.length);
    await on.settle();

    expect(on.done.map(({ key }) => key).sort()).toEqual([...keys].sort());
    expect(on.done.every(({ key, data }) => key === data.key)).toBe(true);
  });

  test('any string is a kind', async (on) => {
    const kinds = ['Påminnelse om time', 'a.b', 'a/b', 'a b', '__proto__', 'constructor', '🫐'];
    for (const kind of kinds) await on.scheduler.plan(job(`nøkkel ${kind}`, { kind }));

    await on.start(Object.fromEntries(kinds.map((kind) => [kind, on.note])));
    await on.until(() => on.done.length === kinds.length);

    expect(on.done.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
  });

  test('cancelling takes a waiting job back, and only that', async (on) => {
    await on.scheduler.plan(job('en', { at: on.at(300) }));
    await on.scheduler.plan(job('to', { at: on.at(300) }));

    await on.scheduler.cancel('en');
    await on.start({ varsel: on.note });
    await on.until(() => on.done.length > 0);
    await on.settle();

    expect(on.done.map(({ key }) => key)).toEqual(['to']);
  });

  test('cancelling of an unknown or finished job is no error', async (on) => {
    await on.start({ varsel: on.note });
    await on.scheduler.plan(job('en'));
    await on.until(() => on.done.length === 1);
    await on.settle();

    await on.scheduler.cancel('en');
    await on.scheduler.cancel('ukjent');
    await on.settle();

    expect(on.done).toHaveLength(1);
  });

  test('cancelling lets the key be planned again', async (on) => {
    await on.scheduler.plan(job('en', { at: on.at(60_000), data: { n: 1 } }));
    await on.scheduler.cancel('en');
    await on.scheduler.plan(job('en', { data: { n: 2 } }));

    await on.start({ varsel: on.note });
    await on.until(() => on.done.length > 0);
    await on.settle();

    expect(on.done.map(({ data }) => data)).toEqual([{ n: 2 }]);
  });

  test('cancelling holds over a restart', async (on) => {
    await on.scheduler.plan(job('en'));
    await on.scheduler.cancel('en');

    await on.restart();
    await on.start({ varsel: on.note });
    await on.settle();

    expect(on.done).toEqual([]);
  });
};
