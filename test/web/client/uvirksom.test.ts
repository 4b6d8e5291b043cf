import { describe, expect, test } from '@jest/globals';
import { skalFornyes, uvirksomhet } from '../../../adapters/web/client/uvirksom.ts';

const MINUTE = 60_000;

test.each([
  [0, 'aktiv'],
  [8 * MINUTE - 1, 'aktiv'],
  [8 * MINUTE, 'snart'],
  [10 * MINUTE - 1, 'snart'],
  [10 * MINUTE, 'ute'],
] as const)('after %i ms without a sign of life it is «%s»', (idleMs, expected) => {
  expect(uvirksomhet(idleMs)).toBe(expected);
});

describe('a token', () => {
  const token = { hentet: 0, varerMs: 10 * MINUTE, sistAktiv: 0, delt: false };

  test('is renewed when half of its time is gone', () => {
    expect(skalFornyes({ ...token, now: 5 * MINUTE - 1 })).toBe(false);
    expect(skalFornyes({ ...token, now: 5 * MINUTE })).toBe(true);
  });

  test('of a shared device is renewed only when the person has done something since', () => {
    expect(skalFornyes({ ...token, delt: true, now: 6 * MINUTE })).toBe(false);
    expect(skalFornyes({ ...token, delt: true, now: 6 * MINUTE, sistAktiv: MINUTE })).toBe(true);
  });
});
