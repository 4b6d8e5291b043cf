import { describe, expect, test } from '@jest/globals';
import { fremdriftstekst } from '../../../adapters/web/client/fremdrift.ts';

describe('how far the person has come', () => {
  test('is counted in the whole, where there are no sections', () => {
    expect(fremdriftstekst({ nr: 3, av: 7, del: '', samlet: null }, 'nb')).toBe('Spørsmål 3 av 7');
  });

  test('is counted in the section, and in all that was picked', () => {
    const second = { nr: 1, av: 4, del: 'Place to live', samlet: { nr: 6, av: 9 } };

    expect(fremdriftstekst(second, 'en')).toBe('Place to live: 1 of 4 · 6 of 9 in all');
  });

  test('says nothing twice while one section is picked', () => {
    expect(fremdriftstekst({ nr: 2, av: 5, del: 'Bustad', samlet: { nr: 2, av: 5 } }, 'nn')).toBe(
      'Bustad: 2 av 5',
    );
  });
});
