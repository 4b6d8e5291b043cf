import { describe, expect, test } from '@jest/globals';
import { chooseSprak } from '../../adapters/web/sprakvalg.ts';

describe('the language of the page', () => {
  test.each([
    ['nn', 'en-GB,en;q=0.9', 'nn'],
    ['en', 'nb-NO', 'en'],
  ] as const)('is what the person chose (%s), whatever the browser asks for', (chosen, header, expected) => {
    expect(chooseSprak(chosen, header)).toBe(expected);
  });

  test.each([
    ['nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en;q=0.5', 'nb'],
    ['no', 'nb'],
    ['nn-NO, nb;q=0.5', 'nn'],
    ['nb;q=0.3, nn;q=0.7', 'nn'],
    ['ti-ER,ti;q=0.9,en;q=0.4', 'en'],
    ['en;q=0, nn', 'nn'],
    ['se-NO', 'nb'],
    ['*', 'nb'],
    ['', 'nb'],
    [';;q=,,', 'nb'],
  ] as const)('without a choice: «%s» gives %s', (header, expected) => {
    expect(chooseSprak(null, header)).toBe(expected);
  });

  test('a language that is not there counts as no choice', () => {
    expect(chooseSprak('<script>', 'nn')).toBe('nn');
  });
});
