import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { les, tabell } from './hjelp.ts';

describe('English', () => {
  test.each(
    tabell(`
    4/3/2027 = 2027-03-04
    4 march = 2027-03-04
    on friday = 2026-11-27
    next friday at 10 = 2026-12-04T10:00 | 2026-12-04T22:00
    tomorrow at 2 = 2026-11-24T14:00 | 2026-11-24T02:00
    half past two = 14:30 | 02:30
    from monday to wednesday = 2026-11-23/2026-11-25
    next week = 2026-11-30/2026-12-06
    this month = 2026-11-01/2026-11-30
    before friday = /2026-11-26
    by friday = /2026-11-27
    after friday = 2026-11-28/
    after 5pm = 17:00/
    two weeks ago = 2026-11-09
    two weeks = P2W
    one and a half years = P1Y6M
    1.5 hours = PT1H30M
    every tuesday = XXXX-WXX-2
    christmas eve = 2026-12-24`),
  )('%s', (text, value) => {
    expect(les(text, { culture: 'en-us' })).toEqual([value]);
  });

  test.each(['31 february', '30/02/2027', 'hello', 'may I ask'])('finds no date in «%s»', (text) => {
    expect(les(text, { culture: 'en-us', expect: 'date' })).toEqual([]);
  });

  test('reads bare forms where a time is asked for', () => {
    expect(les('ten', { culture: 'en-us', expect: 'time' })).toEqual(['10:00 | 22:00']);
    expect(les('0930', { culture: 'en-us', expect: 'time' })).toEqual(['09:30']);
  });

  test('takes the past when it is asked for', () => {
    expect(les('on friday', { culture: 'en-us', prefer: 'past' })).toEqual(['2026-11-20']);
  });
});

test('any English text ends without an error', () => {
  const words =
    'monday 31 february 30/02/2027 between 9 and 11 to from half past ten next last 25:00 / - ago every'.split(
      ' ',
    );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((own) => own.join(' ')),
  );
  fc.assert(
    fc.property(text, (own) => {
      expect(les(own, { culture: 'en-us' }).join()).not.toMatch(/NaN|undefined|not resolved/);
    }),
    { numRuns: 60 },
  );
});
