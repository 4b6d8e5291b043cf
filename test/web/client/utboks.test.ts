import { describe, expect, test } from '@jest/globals';
import { Avslag } from '../../../adapters/web/client/direktelinje.ts';
import type { EgenLinje } from '../../../adapters/web/client/linjer.ts';
import { createUtboks } from '../../../adapters/web/client/utboks.ts';

const linje = (nokkel: string): EgenLinje => ({
  fra: 'meg',
  nokkel,
  tekst: nokkel,
  tid: 0,
  valg: null,
  tilstand: 'sender',
  id: null,
});

/** An outbox with lines `a` and `b`; each post is answered by the next of `answers`: an error, or taken. */
const setUp = (...answers: readonly (Error | null)[]) => {
  const ko = [linje('a'), linje('b')];
  const postet: string[] = [];
  const pauser: number[] = [];
  const skjedd: string[] = [];
  const ferdig = (nokkel: string) =>
    ko.splice(
      ko.findIndex((en) => en.nokkel === nokkel),
      1,
    );
  const utboks = createUtboks({
    post: async ({ nokkel }) => {
      const error = answers[postet.push(nokkel) - 1];
      if (error) throw error;
      return `id-${nokkel}`;
    },
    neste: () => ko[0],
    onSendt: (nokkel, id) => {
      skjedd.push(id);
      ferdig(nokkel);
    },
    onFeilet: (nokkel) => {
      skjedd.push(`${nokkel} feilet`);
      ferdig(nokkel);
    },
    pause: async (ms) => void pauser.push(ms),
  });
  return { utboks, postet, pauser, skjedd };
};

const NO_NET = new TypeError('Failed to fetch');

describe('the outbox', () => {
  test('sends the lines in order, each once, also when it is asked twice', async () => {
    const { utboks, postet, skjedd } = setUp();

    await Promise.all([utboks.tom(), utboks.tom()]);

    expect(postet).toEqual(['a', 'b']);
    expect(skjedd).toEqual(['id-a', 'id-b']);
  });

  test.each([
    ['there is no connection', NO_NET],
    ['the server fails', new Avslag(503, 0)],
  ])('tries again after pauses when %s', async (_name, error) => {
    const { utboks, postet, pauser, skjedd } = setUp(error, error);

    await utboks.tom();

    expect(postet).toEqual(['a', 'a', 'a', 'b']);
    expect(pauser).toEqual([1_000, 3_000]);
    expect(skjedd).toEqual(['id-a', 'id-b']);
  });

  test('gives a line up after three tries, and goes on with the next', async () => {
    const { utboks, skjedd } = setUp(NO_NET, NO_NET, NO_NET);

    await utboks.tom();

    expect(skjedd).toEqual(['a feilet', 'id-b']);
  });

  test('waits as long as a busy server asks for', async () => {
    const { utboks, pauser, skjedd } = setUp(new Avslag(429, 7_000));

    await utboks.tom();

    expect(pauser).toEqual([7_000]);
    expect(skjedd).toEqual(['id-a', 'id-b']);
  });

  test('does not repeat what the server refuses for good', async () => {
    const { utboks, postet, skjedd } = setUp(new Avslag(400, 0));

    await utboks.tom();

    expect(postet).toEqual(['a', 'b']);
    expect(skjedd).toEqual(['a feilet', 'id-b']);
  });
});
