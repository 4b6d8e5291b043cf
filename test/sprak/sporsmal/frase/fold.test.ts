import { describe, expect, test } from '@jest/globals';
import { fold, hasWords } from '../../../../dialogs/sprak/sporsmal/index.ts';

describe('fold', () => {
  test.each([
    ['Hopp  over!', ['hopp', 'over']],
    ['SPØRSMÅL nr. 3', ['sporsmal', 'nr', '3']],
    ['spørsmaal', ['sporsmal']],
    ['Målet, ærlig', ['malet', 'aerlig']],
    ['I don’t know', ['i', 'dont', 'know']],
    ['neiiii', ['nei']],
    ['émigré', ['emigre']],
    ['👍 …', []],
    ['لا أعرف', ['لا', 'اعرف']],
  ])('reads «%s» as its bare words', (text, words) => {
    expect(fold(text)).toEqual(words);
  });
});

describe('hasWords', () => {
  test.each(['a', '7', 'لا'])('finds a word in «%s»', (text) => expect(hasWords(text)).toBe(true));
  test.each(['', ' ', '…', '👍', '?!'])('finds none in «%s»', (text) => expect(hasWords(text)).toBe(false));
});
