import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokens } from '../../../../dialogs/sprak/gjenkjenner/felles/tokens.ts';
import { readCardinal, readOrdinal } from '../../../../dialogs/sprak/gjenkjenner/tall/tallord.ts';
import { BOKMAAL, GAMMEL, NYNORSK, skrevet, type Under } from './skrevet.ts';

const cardinal = (text: string) => readCardinal(tokens(text), 0);

describe('readCardinal', () => {
  test.each([
    ['tjueen', 21, 1],
    ['en og tyve', 21, 3],
    ['tjue en', 21, 2],
    ['tjue-en', 21, 3],
    ['toogtredve', 32, 1],
    ['ein og førti', 41, 3],
    ['hundre og ti', 110, 3],
    ['hundre å ti', 110, 3],
    ['to tusen fem hundre', 2500, 4],
    ['ettusen', 1000, 1],
    ['tjueettusen', 21_000, 1],
    ['femten hundre', 1500, 2],
    ['nittenåttifire', 1984, 1],
    ['tjuetjueseks', 2026, 1],
    ['en million to hundre tusen', 1_200_000, 5],
    ['to dusin', 24, 2],
    ['1 500', 1500, 2],
    ['1.500', 1500, 3],
    ['5 tusen', 5000, 2],
    ['aatte', 8, 1],
    ['fjrten', 14, 1],
    ['tjuefme', 25, 1],
    ['10.30', 10, 1],
    ['hundre og en halv', 100, 1],
    ['fem-seks', 5, 1],
    ['to tre', 2, 1],
    ['sekstan', 16, 1],
    ['tju', 20, 1],
  ])('reads %j as %d from %d tokens', (text, value, length) => {
    expect(cardinal(text)).toEqual({ value, length });
  });

  test.each([
    'entoto',
    'eleve',
    'tredje',
    'millioner',
    'Seljord',
    'og',
    '',
    'hundreog',
    'tiltusen',
    'fireogen',
  ])('reads no number at the beginning of %j', (text) => {
    expect(cardinal(text)).toBeNull();
  });

  test('does not read over a line break', () => {
    expect(cardinal('tjue\nen')).toEqual({ value: 20, length: 1 });
  });

  const ways = fc.record({
    skrift: fc.constantFrom(BOKMAAL, NYNORSK, GAMMEL),
    under: fc.constantFrom<Under>('sammen', 'delt', 'omvendt', 'omvendtSammen'),
    mellom: fc.constantFrom(' ' as const, '' as const),
  });

  test('any whole number below a million, written out in nb or nn, reads back as itself', () => {
    fc.assert(
      fc.property(fc.nat(999_999), ways, (value, how) => {
        const text = skrevet(value, how);
        expect({ text, read: cardinal(text) }).toEqual({
          text,
          read: { value, length: tokens(text).length },
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('every number to two thousand reads back, in bokmål and nynorsk', () => {
    for (let value = 0; value <= 2000; value += 1)
      for (const skrift of [BOKMAAL, NYNORSK])
        expect(cardinal(skrevet(value, { skrift, under: 'sammen', mellom: ' ' }))?.value).toBe(value);
  });
});

describe('readOrdinal', () => {
  test.each([
    ['tredje', 3, 1],
    ['fyrste', 1, 1],
    ['sjuande', 7, 1],
    ['tjueførste', 21, 1],
    ['enogtyvende', 21, 1],
    ['hundre og første', 101, 3],
    ['3.', 3, 2],
    ['3. mai', 3, 2],
    ['3dje', 3, 2],
    ['1-ste', 1, 3],
    ['trejde', 3, 1],
    ['forste', 1, 1],
  ])('reads %j as %d from %d tokens', (text, value, length) => {
    expect(readOrdinal(tokens(text), 0)).toEqual({ value, length });
  });

  test.each(['tre', '3', '3.5', '3,', '0.', 'hundre', 'først', 'største', '3...', '1000.'])(
    'reads none at the beginning of %j',
    (text) => {
      expect(readOrdinal(tokens(text), 0)).toBeNull();
    },
  );
});
