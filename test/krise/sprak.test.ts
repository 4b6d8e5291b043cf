import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { utenDobling, utenNorskeTegn } from '../../knowledge/sprak/folding.ts';
import { hovedsprak, Ordbok, ordAv } from '../../knowledge/sprak/index.ts';
import { enFeilUnna, Stavefeil } from '../../knowledge/sprak/stavefeil.ts';

const ord = (text: string): readonly string[] => ordAv(text).map(({ tekst }) => tekst);

describe('the words of a message', () => {
  test.each([
    ["I don't KNOW", ['i', 'dont', 'know']],
    ['blå\u200bveis', ['blåveis']],
    ['møte kl. 14 i dag', ['møte', '14', 'i', 'dag']],
    ['s*lvmord, § 18', ['s*lvmord', '§', '18']],
    ['ﬁre', ['fire']],
  ])('«%s»', (text, expected) => {
    expect(ord(text)).toEqual(expected);
  });

  test('know their sentence, what stands before them, and whether they are quoted', () => {
    const [hei, jeg, hun, vil] = ordAv('hei, jeg. hun sa: vil');

    expect([hei?.etterSkille, jeg?.etterSkille]).toEqual([false, true]);
    expect([jeg?.setning, hun?.setning]).toEqual([0, 1]);
    expect([hun?.iSitat, ordAv('hun sa: vil').at(-1)?.iSitat]).toEqual([false, true]);
    expect(vil).toBeDefined();
  });

  test('are at most 40 letters long', () => {
    expect(ord('a'.repeat(500))).toEqual(['a'.repeat(40)]);
  });
});

describe('spelling', () => {
  test('without æ, ø and å', () => {
    expect(utenNorskeTegn('før')).toEqual(['for', 'foer']);
    expect(utenNorskeTegn('hei')).toEqual([]);
  });

  test('without doubled letters', () => {
    expect(utenDobling('slåååtttt')).toBe('slåt');
  });

  test.each([
    ['selvmord', 'selvmrod', true],
    ['selvmord', 'selmord', true],
    ['selvmord', 'sselvmord', true],
    ['selvmord', 'selvmird', true],
    ['selvmord', 'selvord', true],
    ['selvmord', 'slevmrod', false],
    ['leve', 'lærer', false],
  ])('%s and %s are one error apart: %s', (a, b, expected) => {
    expect(enFeilUnna(a, b)).toBe(expected);
  });

  test('finds a word again after any one error, and only words that are one error away', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 6, maxLength: 9 });
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 20 }), fc.nat(), (word, others, place) => {
        const index = new Stavefeil();
        for (const one of [word, ...others]) index.add(one);
        const at = place % word.length;
        const wrong = word.slice(0, at) + word.slice(at + 1);

        expect(index.find(wrong)).toContain(word);
        expect(index.find(wrong).every((found) => enFeilUnna(found, wrong))).toBe(true);
      }),
    );
  });
});

describe('the dictionary', () => {
  const ordbok = new Ordbok(
    {
      FAR: { no: 'far' },
      FAAR: { no: 'får' },
      SLAG: { no: 'slå slår', en: 'hit' },
      HELG: { no: 'helg*' },
      ALT: { no: 'FAR HELG' },
    },
    { homografer: new Set(['hit']), rettes: new Set(['SLAG', 'HELG']), vanlige: new Set() },
  );
  const klasser = (word: string, norskeTegn = false) =>
    [...ordbok.klasserAv(word, 'norsk', norskeTegn)].sort();

  test('reads a word without æ, ø and å both ways, unless the writer has the letters', () => {
    expect(klasser('far')).toEqual(['ALT', 'FAAR', 'FAR']);
    expect(klasser('far', true)).toEqual(['ALT', 'FAR']);
  });

  test('knows words by how they begin', () => {
    expect(klasser('helgene')).toEqual(['ALT', 'HELG']);
  });

  test('lets the language decide what a word of both means', () => {
    expect([...ordbok.klasserAv('hit', 'engelsk', false)]).toEqual(['SLAG']);
    expect(klasser('hit')).toEqual([]);
  });

  test('corrects only the classes that it is told to', () => {
    expect(klasser('sllåår', true)).toEqual(['SLAG']);
    expect(klasser('fååår', true)).toEqual([]);
  });
});

test.each([
  ['jeg vil ikke dø', 'norsk'],
  ['i do not want to die', 'engelsk'],
  ['ok', 'uvisst'],
])('«%s» is %s', (text, expected) => {
  expect(hovedsprak(ordAv(text))).toBe(expected);
});
