import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { avsnitt, delTekst } from '../../adapters/web/tekstdeler.ts';

const numre = (text: string) => delTekst(text).flatMap(({ tel }) => tel ?? []);

describe('telephone numbers in a text', () => {
  test.each([
    [
      'Du kan snakke med noen nå: 116 123. Legevakt: 116 117. Er du i fare nå: 113.',
      ['116123', '116117', '113'],
    ],
    ['Ring 113 nå. Er noen i ferd med å skade deg, ring 112.', ['113', '112']],
    ['Ring 55 55 33 33 og tast 1.', ['55553333']],
    ['113', ['113']],
    ['(116 006)', ['116006']],
  ])('«%s» can be called', (text, expected) => {
    expect(numre(text)).toEqual(expected);
  });

  test.each([
    'Folketrygdloven § 11-3 og § 112',
    'Det koster 113 kroner, eller 112 kr.',
    'inntil 160 400 kr',
    'inntil 116 400 kr',
    'Omtrent 112 000 har svart.',
    'kl. 11.30 den 11.2.2026',
    'Konto 1234 11 22 33 44 55',
    '113 %',
    'side 1112',
  ])('«%s» has none', (text) => {
    expect(numre(text)).toEqual([]);
  });

  test('the parts joined are the text, whatever it is', () => {
    const piece = fc.constantFrom('113', '116 123', '55 55 33 33', ' ', '. ', 'kr', '§', '<b>', 'ring ');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join('');
        expect(
          delTekst(text)
            .map(({ tekst }) => tekst)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

test('paragraphs are parted by empty lines, and a single line break stays', () => {
  expect(avsnitt('Hei.\n\n\nFørste linje\nandre linje\n\n')).toEqual(['Hei.', 'Første linje\nandre linje']);
});
