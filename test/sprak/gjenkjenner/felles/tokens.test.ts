import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isName, tokens } from '../../../../dialogs/sprak/gjenkjenner/felles/tokens.ts';

const folds = (text: string) => tokens(text).map(({ fold }) => fold);

describe('tokens', () => {
  test.each([
    ['Jeg har 2 barn.', ['jeg', 'har', '2', 'barn', '.']],
    ["don't", ['dont']],
    ['don’t', ['dont']],
    ['fem-seks', ['fem', '-', 'seks']],
    ['5–6', ['5', '-', '6']],
    ['25k', ['25', 'k']],
    ['ÆØÅ', ['æøå']],
    ['a\u030Ar og A\u030Ar', ['år', 'og', 'år']],
    ['én café', ['en', 'cafe']],
    ['får du hör', ['får', 'du', 'hør']],
    ['１２', ['12']],
    ['٢٥ ۲۵', ['25', '25']],
    ['𑥐', ['𑥐']],
    ['ju\u00ADli', ['juli']],
    ['👍🏽 👎', ['👍', '👎']],
    ['½', ['1⁄2']],
    ['', []],
    ['  \n\t ', []],
  ])('reads %j', (text, expected) => {
    expect(folds(text)).toEqual(expected);
  });

  test('tells what parts a token from the one before', () => {
    expect(tokens('1 500,-\n2\u00A03').map(({ before }) => before)).toEqual(['\n', ' ', '', '', '\n', ' ']);
  });

  test('a capital letter inside a sentence is a name', () => {
    const all = tokens('Hei Tore. Fem er nok');
    expect(all.map((_, at) => isName(all, at))).toEqual([false, true, false, false, false, false]);
  });

  test('every token stands in the text where it says, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let last = 0;
        for (const token of tokens(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          last = token.end;
        }
      }),
    );
  });
});
