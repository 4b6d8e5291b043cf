import { expect } from '@jest/globals';
import { gate, job, type OpenScheduler, onBench } from './schedulerUnderTest.ts';

export const survivalContract = (open: OpenScheduler): void => {
  const test = onBench(open);

  test('what is planned survives a restart', async (on) => {
    const planned = [job('nå', { data: { n: 1 } }), job('siden', { at: on.at(500), data: { n: 2 } })];
    for (const one of planned) await on.scheduler.plan(one);

    await on.restart();
    await on.start({ varsel: on.note });
    await on.until(() => on.done.length === 2);

    expect(on.done).toEqual(planned);
  });

  test('what is planned survives a crash, also what fell due while nothing ran', async (on) => {
    const planned = [job('nå', { data: { n: 1 } }), job('siden', { at: on.at(300), data: { n: 2 } })];
    for (const one of planned) await on.scheduler.plan(one);
    await on.crash();
    await on.until(() => on.at(0) > (planned[1]?.at ?? 0));

    await on.start({ varsel: on.note });
    await on.until(() => on.done.length === 2);

    expect(on.done.map(({ data }) => data.n).sort()).toEqual([1, 2]);
  });

  test('what is planned is not done again after a restart when it was done', async (on) => {
    await on.start({ varsel: on.note });
    await on.scheduler.plan(job('en'));
    await on.until(() => on.done.length === 1);

    await on.restart();
    await on.start({ varsel: on.note });
    await on.settle();

    expect(on.done).toHaveLength(1);
  });

  test('what is planned is done again when a crash came before its handler was through', async (on) => {
    const never = gate();
    let begins = 0;
    await on.start({
      varsel: async () => {
        begins++;
        await never.opened;
      },
    });
    await on.scheduler.plan(job('en', { data: { n: 1 } }));
    await on.until(() => begins === 1);

    await on.crash();
    await on.start({ varsel: on.note });
    await on.until(() => on.done.length > 0);

    expect(on.done[0]).toEqual(job('en', { data: { n: 1 } }));
  });

  test('what is planned is tried again after a restart when it had failed', async (on) => {
    let tries = 0;
    await on.start({
      varsel: async () => {
        tries++;
        throw new Error('Feil');
      },
    });
    await on.scheduler.plan(job('en'));
    await on.until(() => tries > 0);

    await on.restart();
    await on.start({ varsel: on.note });
    await on.until(() => on.done.length > 0);

    expect(on.done).toEqual([job('en')]);
  });

  test('what is planned is still one job when it is planned again after a restart', async (on) => {
    await on.scheduler.plan(job('en', { data: { n: 1 } }));
    await on.restart();
    await on.scheduler.plan(job('en', { data: { n: 2 } }));

    await on.start({ varsel: on.note });
    await on.until(() => on.done.length > 0);
    await on.settle();

    expect(on.done).toEqual([job('en', { data: { n: 1 } })]);
  });
};
