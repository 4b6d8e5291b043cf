import { describe, expect, test } from '@jest/globals';
import {
  recognizeBoolean,
  recognizeCurrency,
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
} from '../../../../dialogs/sprak/gjenkjenner/index.ts';

describe('English', () => {
  test('numbers come from the suite, in the text as it was given', () => {
    expect(recognizeNumber('Twenty One and 1,500.50', 'en-us')).toEqual([
      { text: 'Twenty One', start: 0, end: 9, typeName: 'number', resolution: { value: '21' } },
      { text: '1,500.50', start: 15, end: 22, typeName: 'number', resolution: { value: '1500.5' } },
    ]);
  });

  test('ordinals and percentages have plain digits', () => {
    expect(recognizeOrdinal('the third one', 'en-us').map(({ resolution }) => resolution)).toEqual([
      { value: '3' },
    ]);
    expect(
      recognizePercentage('50 % or twenty percent', 'en-us').map(({ resolution }) => resolution.value),
    ).toEqual(['50', '20']);
  });

  test.each([
    ['NOK 500', '500', 'NOK', undefined],
    ['five thousand kroner per month', '5000', 'NOK', 'P1M'],
    ['500 kroner a month', '500', 'NOK', 'P1M'],
    ['4,500 kr', '4500', 'NOK', undefined],
    ['$50', '50', 'USD', undefined],
    ['20 euros', '20', 'EUR', undefined],
    ['200 kr an hour', '200', 'NOK', 'PT1H'],
  ])('%j is %s %s', (text, value, unit, period) => {
    expect(recognizeCurrency(text, 'en-us').map(({ resolution }) => resolution)).toEqual([
      { value, unit, ...(period && { period }) },
    ]);
  });

  test('a bare number is money only where it is expected', () => {
    expect(recognizeCurrency('five thousand', 'en-us')).toEqual([]);
    expect(recognizeCurrency('five thousand', 'en-us', { expect: 'money' })[0]?.resolution).toEqual({
      value: '5000',
      unit: 'NOK',
    });
  });

  test('answers have the same values as in Norwegian', () => {
    expect(recognizeBoolean('Yes, please', 'en-us')[0]?.resolution).toEqual({ value: 'yes' });
    expect(recognizeBoolean('ola@nav.no', 'en-us')).toEqual([]);
  });
});
