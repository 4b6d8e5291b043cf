import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readChoice } from '../../../../dialogs/sprak/gjenkjenner/index.ts';

const LIST = ['Hjelp til å finne jobb', 'Økonomi og gjeld', 'Et sted å bo'];

/** As people count: 1 is the first. «?» before what is only possible. */
const read = (text: string, options: readonly string[] = LIST): string => {
  const choice = readChoice(text, options);
  if (!choice) return '-';
  return choice.type === 'chosen'
    ? `[${choice.indexes.map((index) => index + 1)}]`
    : `?${choice.candidates.map((index) => index + 1)}`;
};

describe('a choice in a list', () => {
  test.each([
    ['den andre', '[2]'],
    ['nummer to', '[2]'],
    ['nr 2', '[2]'],
    ['2', '[2]'],
    ['2.', '[2]'],
    ['jeg tar den andre', '[2]'],
    ['eg vel nummer to takk', '[2]'],
    ['siste', '[3]'],
    ['den siste', '[3]'],
    ['det siste alternativet', '[3]'],
    ['nest siste', '[2]'],
    ['nederst', '[3]'],
    ['øverste', '[1]'],
    ['midterste', '[2]'],
    ['b', '[2]'],
    ['b)', '[2]'],
    ['alternativ c', '[3]'],
    ['the second one', '[2]'],
    ['en', '[1]'],
    ['1 og 3', '[1,3]'],
    ['1,3', '[1,3]'],
    ['1, 2 og 3', '[1,2,3]'],
    ['1-3', '[1,2,3]'],
    ['den første og den siste', '[1,3]'],
    ['alle', '[1,2,3]'],
    ['alle tre', '[1,2,3]'],
    ['all of them', '[1,2,3]'],
    ['ingen av dem', '[]'],
    ['inga av dei', '[]'],
    ['none of them', '[]'],
    ['alt unntatt 2', '[1,3]'],
    ['alle bortsett fra den siste', '[1,2]'],
    ['1, ikke 2', '[1]'],
    ['ikke 1 men 2', '[2]'],
    ['jobb', '[1]'],
    ['Hjelp til å finne jobb', '[1]'],
    ['hjelp til å finne jobb!', '[1]'],
    ['okonomi og gjeld', '[2]'],
    ['Økonomi og gjled', '[2]'],
    ['økonomien', '[2]'],
    ['det med gjeld', '[2]'],
    ['jobb og gjeld', '[1,2]'],
    ['bo', '[3]'],
    ['jobb eller gjeld', '?1,2'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(
    'ikke den første|ikkje nummer to|begge|both|alle fire|5|nummer 4|0|jobb eller bolig|katt|Hva er forskjellen|jeg vet ikke|å|i||...|jeg vil ha alt om katten|den|takk|90012345'.split(
      '|',
    ),
  )('%j chooses nothing', (text) => {
    expect(read(text)).toBe('-');
  });

  test('«begge» is both of two', () => {
    expect(read('begge', ['Ja', 'Nei'])).toBe('[1,2]');
    expect(read('begge to', ['Dag', 'Kveld'])).toBe('[1,2]');
  });

  test('a number that is a place and a word of another option is ambiguous, unless a place is said', () => {
    const options = ['0 barn', '1 barn', '2 barn'];
    expect(read('2', options)).toBe('?2,3');
    expect(read('2 barn', options)).toBe('[3]');
    expect(read('nummer 2', options)).toBe('[2]');
  });

  test("an option's own text goes before everything else", () => {
    expect(read('ingen', ['Jobb', 'Ingen av dem'])).toBe('[2]');
    expect(read('begge', ['Dag', 'Kveld', 'Begge deler'])).toBe('[3]');
    expect(read('ikke nå', ['Nå', 'Ikke nå'])).toBe('[2]');
    expect(read('ikke i fare', ['Det haster nå', 'Jeg er ikke i fare nå'])).toBe('[2]');
  });

  test('a part that several options have is ambiguous', () => {
    const days = ['Mandag 23. november', 'Tirsdag 24. november'];
    expect(read('november', days)).toBe('?1,2');
    expect(read('mandag', days)).toBe('[1]');
    expect(read('24.', days)).toBe('[2]');
  });

  test('any option is chosen by its own text, its number and its place', () => {
    const word = fc.stringMatching(/^[bdfghklmnprstv][aeiouyæøå][dlmnrst]{2}[aeiou][rnt]$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 6 }), fc.nat(), (options, any) => {
        const index = any % options.length;
        const chosen = { type: 'chosen', indexes: [index] };
        expect(readChoice(options[index] ?? '', options)).toEqual(chosen);
        expect(readChoice(`nummer ${index + 1}`, options)).toEqual(chosen);
      }),
    );
  });

  test('any text and list end without an error, with places that the list has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string(), { maxLength: 5 }), (text, options) => {
        const choice = readChoice(text, options);
        const places = choice ? (choice.type === 'chosen' ? choice.indexes : choice.candidates) : [];
        expect(places.every((place) => place >= 0 && place < options.length)).toBe(true);
      }),
    );
  });
});
