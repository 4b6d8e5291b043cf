import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CurrencyOptions, recognizeCurrency } from '../../../../dialogs/sprak/gjenkjenner/index.ts';

const found = (text: string, options: CurrencyOptions = {}) =>
  recognizeCurrency(text, 'nb-no', options).map(({ text: words, resolution: { value, unit, period } }) =>
    [words, value, unit, ...(period ? [period] : [])].join('|'),
  );

describe('money', () => {
  test.each([
    ['kr 4.500,-', ['kr 4.500,-|4500|NOK']],
    ['4500,-', ['4500,-|4500|NOK']],
    ['kr. 1 250,50', ['kr. 1 250,50|1250.5|NOK']],
    ['99.90 kr', ['99.90 kr|99.9|NOK']],
    ['1,500 kr', ['1,500 kr|1500|NOK']],
    ['500kr', ['500kr|500|NOK']],
    ['kr500', ['kr500|500|NOK']],
    ['NOK 500', ['NOK 500|500|NOK']],
    ['fem tusen kr', ['fem tusen kr|5000|NOK']],
    ['fem tusen kronar', ['fem tusen kronar|5000|NOK']],
    ['femhundrekroner', ['femhundrekroner|500|NOK']],
    ['500 kornr', []],
    ['500 kronre', ['500 kronre|500|NOK']],
    ['2 mill kr', ['2 mill kr|2000000|NOK']],
    ['1,5 mnok', ['1,5 mnok|1500000|NOK']],
    ['12345678 kr', ['12345678 kr|12345678|NOK']],
    ['12 kroner og 50 øre', ['12 kroner og 50 øre|12.5|NOK']],
    ['500 spenn', ['500 spenn|500|NOK']],
    ['500 lapper', ['500 lapper|500|NOK']],
    ['en tusenlapp', ['en tusenlapp|1000|NOK']],
    ['ti tusenlapper', ['ti tusenlapper|10000|NOK']],
    ['to femhundrelapper', ['to femhundrelapper|1000|NOK']],
    ['en krone', ['en krone|1|NOK']],
    ['500 svenske kroner', ['500 svenske kroner|500|SEK']],
    ['20 NOK', ['20 NOK|20|NOK']],
    ['5000 nok', ['5000 nok|5000|NOK']],
    ['20 SEK', ['20 SEK|20|SEK']],
    ['€50', ['€50|50|EUR']],
    ['50 euro', ['50 euro|50|EUR']],
    ['5000-6000 kr', ['5000|5000|NOK', '6000 kr|6000|NOK']],
    ['8-9000 kr', ['8|8000|NOK', '9000 kr|9000|NOK']],
    ['to-tre tusen kroner', ['to|2000|NOK', 'tre tusen kroner|3000|NOK']],
    ['kr 500-600', ['kr 500|500|NOK', '600|600|NOK']],
    ['ca 8000 i måneden', ['8000 i måneden|8000|NOK|P1M']],
    ['8000 kr i månaden', ['8000 kr i månaden|8000|NOK|P1M']],
    ['20 000 kr pr. mnd', ['20 000 kr pr. mnd|20000|NOK|P1M']],
    ['9000 kr/mnd', ['9000 kr/mnd|9000|NOK|P1M']],
    ['200 kr timen', ['200 kr timen|200|NOK|PT1H']],
    ['200 kr per time', ['200 kr per time|200|NOK|PT1H']],
    ['600,- pr uke', ['600,- pr uke|600|NOK|P1W']],
    ['450 000 i året', ['450 000 i året|450000|NOK|P1Y']],
    ['1500 hver 14. dag', ['1500 hver 14. dag|1500|NOK|P14D']],
    ['5000-6000 i måneden', ['5000|5000|NOK|P1M', '6000 i måneden|6000|NOK|P1M']],
    ['timelønn på 200', ['200|200|NOK|PT1H']],
    ['husleia er 9500', ['9500|9500|NOK|P1M']],
    ['i måneden betaler jeg 8000 kr', ['8000 kr|8000|NOK|P1M']],
    ['500 kroner dagen etter', ['500 kroner|500|NOK']],
    [
      'Jeg tjener 450.000 kr i året og betaler 9000 i mnd',
      ['450.000 kr i året|450000|NOK|P1Y', '9000 i mnd|9000|NOK|P1M'],
    ],
  ])('%j has %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(
    '5 tusen|8000|kr|kroner|fem lapper|noen tusenlapper|tusenlapper|et par tusen kroner|noen hundre kr|20 sek|fått nok 2 ganger|2 nok|2 dager i uka|80 i timen|10 i måneden|50 %|kl 10.30|krone|kronisk 5|B500 kr|svenske kroner|22 33 44 55|i måneden'.split(
      '|',
    ),
  )('%j has none', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['5 tusen', ['5 tusen|5000|NOK']],
    ['ca 3000', ['3000|3000|NOK']],
    ['25k', ['25k|25000|NOK']],
    ['3-4000', ['3|3000|NOK', '4000|4000|NOK']],
    ['omtrent femten hundre', ['femten hundre|1500|NOK']],
    ['jeg har 2 barn', []],
    ['50 %', []],
    ['90012345', []],
    ['en gang', []],
    ['kl 10', []],
  ])('where an amount is expected, %j has %j', (text, expected) => {
    expect(found(text, { expect: 'money' })).toEqual(expected);
  });

  test('any amount reads back from every notation', () => {
    const written = fc.constantFrom(
      (amount: string) => `kr ${amount},-`,
      (amount: string) => `${amount} kroner`,
      (amount: string) => `NOK ${amount}`,
      (amount: string) => `${amount} kr i måneden`,
      (amount: string) => `${amount},-`,
    );
    const grouped = (value: number, separator: string) =>
      String(value).replace(/\B(?=(\d{3})+$)/g, separator);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.constantFrom('', ' ', '.'),
        written,
        (value, sep, write) => {
          const text = write(grouped(value, sep));
          const all = recognizeCurrency(text, 'nb-no').map(({ resolution }) => resolution.value);
          expect({ text, all }).toEqual({ text, all: [String(value)] });
        },
      ),
    );
  });

  test('any text ends without an error', () => {
    const bits = fc.constantFrom(
      ...'1 500 kr kr. ,- i måneden og øre timen - til tusenlapp en 50 mill / pr . uke'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 15 }), fc.constantFrom('', ' '), (all, glue) => {
        const text = all.join(glue);
        for (const { start, end, text: own } of recognizeCurrency(text, 'nb-no', { expect: 'money' }))
          expect(text.slice(start, end + 1)).toBe(own);
      }),
      { numRuns: 500 },
    );
  });
});
