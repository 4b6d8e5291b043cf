import { describe, expect, test } from '@jest/globals';
import { Lexicon } from '../../../../dialogs/sprak/gjenkjenner/felles/lexicon.ts';

const lexicon = new Lexicon(
  () =>
    [
      ['elleve', 11],
      ['førti', 40],
      ['tretti', 30],
      ['tretten', 13],
      ['ja', 1],
    ] as const,
  { forgiving: () => ['elleve', 'førti', 'tretti', 'tretten'], realWords: 'eleve førte' },
);

describe('a lexicon', () => {
  test.each([
    ['elleve', 11],
    ['ellve', 11],
    ['elleeve', 11],
    ['elelve', 11],
    ['ellebe', 11],
    ['forti', 40],
    ['foerti', 40],
    ['jaaaa', 1],
  ])('finds %j', (word, value) => {
    expect(lexicon.guess(word)).toBe(value);
  });

  test.each([
    ['eleve', 'a real word'],
    ['førte', 'a real word'],
    ['lleve', 'the first letter is right'],
    ['ellv', 'one error only'],
    ['trette', 'one meaning only'],
    ['jo', 'short words are not corrected'],
    ['', 'nothing'],
    ['a'.repeat(1000), 'too long'],
  ])('leaves %j alone: %s', (word) => {
    expect(lexicon.guess(word as string)).toBeUndefined();
  });

  test('finds only what is written without guessing', () => {
    expect(lexicon.get('ellve')).toBeUndefined();
    expect(lexicon.get('forti')).toBe(40);
  });
});
