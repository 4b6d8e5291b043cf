import { describe, expect, test } from '@jest/globals';
import { INGEN_SKIFT, skalLukke, tastNed, tastOpp } from '../../../adapters/web/client/skift.ts';

/** Each key is pressed and let go, at the given second. «Shift+a» is held together. */
const trykk = (...taster: readonly (readonly [string, number])[]) =>
  taster.reduce((skift, [taster, sekund]) => {
    const keys = taster.split('+');
    const ned = keys.reduce(tastNed, skift);
    return keys.reduceRight((opp, key) => tastOpp(opp, key, sekund * 1000), ned);
  }, INGEN_SKIFT);

describe('Shift three times', () => {
  test('within five seconds closes the page', () => {
    expect(skalLukke(trykk(['Shift', 0], ['Shift', 2], ['Shift', 4.9]))).toBe(true);
  });

  test('over a longer time does not', () => {
    expect(skalLukke(trykk(['Shift', 0], ['Shift', 2], ['Shift', 5]))).toBe(false);
  });

  test('is counted from any press, not only from the first', () => {
    expect(skalLukke(trykk(['Shift', 0], ['Shift', 4], ['Shift', 6], ['Shift', 8]))).toBe(true);
  });

  test('twice does not', () => {
    expect(skalLukke(trykk(['Shift', 0], ['Shift', 1]))).toBe(false);
  });

  test('for capital letters does not', () => {
    expect(skalLukke(trykk(['Shift+H', 0], ['Shift+E', 1], ['Shift+I', 2]))).toBe(false);
  });

  test('with another key in between does not', () => {
    expect(skalLukke(trykk(['Shift', 0], ['Shift', 1], ['a', 1.5], ['Shift', 2]))).toBe(false);
  });
});
