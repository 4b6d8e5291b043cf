import { afterEach, describe, expect, test } from '@jest/globals';
import { Arbeidere } from '../../bot/turn/arbeidere.ts';
import type { Oppgave } from '../../bot/turn/oppgave.ts';

const turnModule = new URL('./testTur.ts', import.meta.url);

let open: Arbeidere[] = [];
afterEach(async () => {
  await Promise.all(open.map((arbeidere) => arbeidere.close()));
  open = [];
});

const start = (timeoutMs = 5_000): Arbeidere => {
  const arbeidere = new Arbeidere({ turnModule, workerData: {}, timeoutMs, patienceMs: 20 });
  open.push(arbeidere);
  return arbeidere;
};

const say = (text: string): Oppgave => ({
  tilstand: {},
  til: { input: { text, choice: null, kind: 'melding', masked: false, attachments: false } },
  context: {
    now: 0,
    kanal: 'web',
    sprak: 'nb',
    slettes: '2027-01-01',
    deltEnhet: false,
    forrigeRute: null,
    pauset: false,
  },
});

describe('the threads in which turns are computed', () => {
  test('give back what the turn decides', async () => {
    const result = await start().run(say('hei'));

    expect(result).toEqual({
      ok: true,
      outcome: { events: [], reply: { text: 'hørte: hei' }, route: 'test' },
    });
  });

  test('tell of an exception without its message', async () => {
    const result = await start().run(say('KAST'));

    expect(result).toMatchObject({ ok: false, grunn: 'kastet', feil: { navn: 'TypeError' } });
    expect(JSON.stringify(result)).not.toContain('hemmelige ord');
  });

  test('survive a turn that ends its thread', async () => {
    const arbeidere = start();

    expect(await arbeidere.run(say('AVSLUTT'))).toMatchObject({ ok: false, grunn: 'stanset' });
    expect(await arbeidere.run(say('hei'))).toMatchObject({ ok: true });
  });

  test('stop a turn that never ends, and compute others meanwhile', async () => {
    const arbeidere = start(1_000);
    await arbeidere.ready;
    const order: string[] = [];

    const stuck = arbeidere.run(say('HENG')).then((result) => {
      order.push('stuck');
      return result;
    });
    const others = await Promise.all([1, 2, 3].map((n) => arbeidere.run(say(`${n}`))));
    order.push('others');

    expect(others.every(({ ok }) => ok)).toBe(true);
    expect(await stuck).toMatchObject({ ok: false, grunn: 'tid' });
    expect(order).toEqual(['others', 'stuck']);
  });

  test('go on after the whole process stood still past the time limit, with an answer under way', async () => {
    const arbeidere = start(150);
    await arbeidere.ready;
    const [first, second] = [arbeidere.run(say('hei')), arbeidere.run(say('hei igjen'))];

    // After an immediate come the timers, and only then what the thread has posted.
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400));

    expect(await first).toMatchObject({ ok: false, grunn: 'tid' });
    expect(await second).toMatchObject({ ok: true });
  });

  test('take a turn without a reply for a fault', async () => {
    expect(await start().run(say('TAUST'))).toMatchObject({ ok: false, grunn: 'kastet' });
  });

  test('are not ready when the turn module does not load', async () => {
    const broken = new Arbeidere({
      turnModule: new URL('./finnesIkke.ts', import.meta.url),
      workerData: {},
      timeoutMs: 1_000,
    });
    open.push(broken);

    await expect(broken.ready).rejects.toBeDefined();
  });
});
