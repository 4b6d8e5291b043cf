import { describe, expect, test } from '@jest/globals';
import { TALL } from '../../knowledge/krise/index.ts';
import { catalogues, files } from './alleKataloger.ts';

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Never to a person: commands in disguise, empty regrets, capitals, and words from inside the office (product rules 10). */
const FORBIDDEN =
  /\bvennligst\b|\bbeklager\b|\bFrida\b|innsatsgruppe|\bbrukeren\b|\bavklare|i medhold av|\bklageadgang/i;
const CAPITALS = /\bNAV\b/;
const forbidden = (text: string): boolean => CAPITALS.test(text) || FORBIDDEN.test(text);

/** Short numbers, and eight digits in pairs. */
const PHONE = /\b(?:11[0-9]|116 \d{3}|\d{2} \d{2} \d{2} \d{2})\b(?! \d)/g;

describe('the catalogues of texts', () => {
  test('are found, and every file that declares one exports it', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(catalogues.filter(([, found]) => found.length === 0).map(([file]) => file)).toEqual([]);
  });

  test.each(catalogues)('%s: the three languages have the same keys and placeholders', (_file, found) => {
    for (const { nb, nn, en } of found) {
      for (const other of [nn, en] as const) {
        expect(Object.keys(other)).toEqual(Object.keys(nb));
        for (const [key, text] of Object.entries(nb))
          expect([key, placeholders(other[key]!)]).toEqual([key, placeholders(text)]);
      }
    }
  });

  test.each(catalogues)(
    '%s: no text is empty, and no long one is the same in nynorsk or English',
    (_file, found) => {
      for (const { nb, nn, en } of found) {
        for (const [key, text] of Object.entries(nb)) {
          expect([key, nn[key]!.trim() !== '', en[key]!.trim() !== '']).toEqual([key, true, true]);
          if (text.split(' ').length > 8)
            expect([key, nn[key] !== text, en[key] !== text]).toEqual([key, true, true]);
        }
      }
    },
  );

  test('know both forms of every text that is counted', () => {
    const forms = catalogues.flatMap(([, found]) =>
      found.flatMap(({ nb }) => Object.keys(nb).filter((key) => /\.(one|other)$/.test(key))),
    );
    const alone = forms.filter(
      (key) => !forms.includes(key.replace(/one$|other$/, (form) => (form === 'one' ? 'other' : 'one'))),
    );

    expect(forms.length).toBeGreaterThan(0);
    expect(alone).toEqual([]);
  });

  test.each(catalogues)('%s: no word that is never to be used', (_file, found) => {
    const all = found.flatMap((catalogue) =>
      (['nb', 'nn', 'en'] as const).flatMap((sprak) => Object.values(catalogue[sprak])),
    );

    expect(all.filter(forbidden)).toEqual([]);
  });

  test.each(catalogues)('%s: every number to call stands in the dated file of numbers', (_file, found) => {
    const known = TALL.map(({ nummer }) => nummer);
    const named = found.flatMap((catalogue) =>
      (['nb', 'nn', 'en'] as const).flatMap((sprak) =>
        Object.values(catalogue[sprak]).flatMap((text) => text.match(PHONE) ?? []),
      ),
    );

    expect(named.filter((number) => !known.includes(number))).toEqual([]);
  });
});
