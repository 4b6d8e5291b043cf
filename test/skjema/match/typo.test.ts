import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance, resembles } from '../../../dialogs/skjema/match/typo.ts';

describe('distance', () => {
  test.each([
    ['pause', 'pause', 0],
    ['pasue', 'pause', 1],
    ['pause', 'pauser', 1],
    ['tilbke', 'tilbake', 1],
    ['', 'pause', 5],
    ['endre', 'andre', 1],
  ])('from «%s» to «%s» is %i', (a, b, steps) => expect(distance(a, b)).toBe(steps));

  test('is the same both ways, and 0 only for the same word', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('resembles', () => {
  test.each([
    ['tilbkae', 'tilbake'],
    ['fortset', 'fortsett'],
    ['psykologg', 'psykolog'],
  ])('«%s» may be «%s»', (said, meant) => expect(resembles(said, meant)).toBe(true));

  test.each([
    ['andre', 'endre'],
    ['passe', 'pause'],
    ['slitt', 'slutt'],
    ['fortsatt', 'fortsett'],
    ['og', 'ok'],
    ['slått', 'slutt'],
    ['skutt', 'slutt'],
    ['valg', 'vald'],
    ['hjelm', 'hjelp'],
    ['ot', 'to'],
    ['penger', 'person'],
  ])('«%s» is not «%s»', (said, meant) => expect(resembles(said, meant)).toBe(false));
});
