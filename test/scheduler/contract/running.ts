import { expect } from '@jest/globals';
import { gate, job, type OpenScheduler, onBench } from './schedulerUnderTest.ts';

export const runningContract = (open: OpenScheduler): void => {
  const test = onBench(open);

  test('each of many jobs is done once', async (on) => {
    const keys = Array.from({ length: 40 }, (_, n) => `jobb ${n}`);
    await on.start({ varsel: on.note });

    await Promise.all(keys.map((key) => on.scheduler.plan(job(key))));
    await on.until(() => on.done.length >= keys.length);
    await on.settle();

    expect(on.done.map(({ key }) => key).sort()).toEqual(keys.sort());
  });

  test('a job whose handler throws is tried again until it does not', async (on) => {
    let tries = 0;
    await on.scheduler.plan(job('en', { data: { n: 1 } }));

    await on.start({
      varsel: async (one) => {
        if (++tries < 3) throw new Error('Ikke ennå');
        await on.note(one);
      },
    });
    await on.until(() => on.done.length > 0);
    await on.settle();

    expect(tries).toBe(3);
    expect(on.done).toEqual([job('en', { data: { n: 1 } })]);
  });

  test('a job that fails holds no other job up', async (on) => {
    await on.start({
      varsel: async (one) => {
        if (one.key === 'feiler') throw new Error('Aldri');
        await on.note(one);
      },
    });

    await on.scheduler.plan(job('feiler'));
    await on.scheduler.plan(job('går bra'));
    await on.until(() => on.done.length > 0);

    expect(on.done.map(({ key }) => key)).toEqual(['går bra']);
  });

  test('a kind without a handler waits until there is one', async (on) => {
    await on.scheduler.plan(job('fremmed', { kind: 'ukjent' }));
    await on.scheduler.plan(job('kjent'));
    await on.start({ varsel: on.note });
    await on.until(() => on.done.length > 0);
    await on.settle();
    expect(on.done.map(({ key }) => key)).toEqual(['kjent']);

    await on.restart();
    await on.start({ ukjent: on.note });
    await on.until(() => on.done.length === 2);

    expect(on.done[1]).toEqual(job('fremmed', { kind: 'ukjent' }));
  });

  test('a handler may plan the next job', async (on) => {
    await on.start({
      varsel: async (one) => {
        await on.note(one);
        if (on.done.length < 3)
          await on.scheduler.plan(job('en', { at: on.at(50), data: { n: on.done.length } }));
      },
    });

    await on.scheduler.plan(job('en', { data: { n: 0 } }));
    await on.until(() => on.done.length === 3);

    expect(on.done.map(({ data }) => data.n)).toEqual([0, 1, 2]);
  });

  test('closing waits for what is under way, which may still plan', async (on) => {
    const going = gate();
    const log: string[] = [];
    await on.scheduler.plan(job('en'));
    await on.start({
      varsel: async () => {
        log.push('begynt');
        await going.opened;
        await on.scheduler.plan(job('neste'));
        log.push('ferdig');
      },
    });
    await on.until(() => log.length > 0);
    const closing = on.scheduler.close().then(() => log.push('lukket'));
    going.open();
    await closing;

    expect(log).toEqual(['begynt', 'ferdig', 'lukket']);
    await on.crash();
    await on.start({ varsel: on.note });
    await on.until(() => on.done.length > 0);
    await on.settle();
    expect(on.done.map(({ key }) => key)).toEqual(['neste']);
  });

  test('closing begins nothing more, and leaves it for the next start', async (on) => {
    await on.start({ varsel: on.note });
    await on.scheduler.plan(job('senere', { at: on.at(200) }));
    await on.scheduler.close();
    expect(on.done).toEqual([]);

    await on.crash();
    await on.start({ varsel: on.note });
    await on.until(() => on.done.length > 0);

    expect(on.done.map(({ key }) => key)).toEqual(['senere']);
  });

  test('closing says no to what comes after', async (on) => {
    await on.scheduler.close();

    await expect(on.scheduler.plan(job('en'))).rejects.toMatchObject({ code: 'scheduler_closed' });
    await expect(on.scheduler.cancel('en')).rejects.toMatchObject({ code: 'scheduler_closed' });
    await expect(on.scheduler.start({})).rejects.toMatchObject({ code: 'scheduler_closed' });
  });

  test('closing of one that was never started is possible, and twice', async (on) => {
    await on.scheduler.close();
    await on.scheduler.close();
    expect(on.done).toEqual([]);
  });
};
