import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Choice } from '../../../dialogs/dialog.ts';
import { SPRAK } from '../../../dialogs/sprak/katalog.ts';
import { speak } from '../../../dialogs/sprak/opplesing/index.ts';

const svar = (label: string, chosen?: boolean): Choice => ({
  id: label,
  label,
  ...(chosen !== undefined && { chosen }),
});

describe('a reply is read', () => {
  test('with which question it is first, then the choices, then the status line', () => {
    const reply = {
      text: 'Hva passer best nå?',
      choices: [svar('Klare meg selv'), svar('Snakke med noen'), svar('Mer …')],
      progress: { number: 7, of: 7 },
      status: 'ikke_sendt' as const,
    };

    expect(speak(reply, 'nb')).toBe(
      'Spørsmål sju av sju. Hva passer best nå? Du kan svare: Klare meg selv, Snakke med noen eller Mer. Ikke sendt til Nav.',
    );
  });

  test('with a longer pause between choices that hold a comma', () => {
    const reply = { text: 'Hastar noko?', choices: [svar('Mat, medisin, straum'), svar('Nei')] };

    expect(speak(reply, 'nn')).toBe('Hastar noko? Du kan svare: Mat, medisin, straum; eller Nei.');
  });

  test('with one choice, and with one that ends in a question mark', () => {
    expect(speak({ text: 'Klar?', choices: [svar('Start')] }, 'en')).toBe('Klar? You can answer: Start.');
    expect(speak({ text: 'Ja.', choices: [svar('Hvorfor spør du?'), svar('Nei')] }, 'nb')).toBe(
      'Ja. Du kan svare: Hvorfor spør du eller Nei.',
    );
  });

  test('with what is chosen already, where several may be', () => {
    const reply = { text: 'Hva har du prøvd?', choices: [svar('Kurs', true), svar('Praksis', false)] };

    expect(speak(reply, 'nb')).toBe(
      'Hva har du prøvd? Du har valgt: Kurs. Du kan svare: Kurs eller Praksis.',
    );
  });

  test.each([
    ['nb', 'Ring 113 nå. Du kan svare: Det haster. Du kan trykke på: Ring en en tre eller Lukk siden fort.'],
    [
      'nn',
      'Ring 113 nå. Du kan svare: Det haster. Du kan trykkje på: Ring ein ein tre eller Lukk siden fort.',
    ],
    ['en', 'Ring 113 nå. You can answer: Det haster. You can press: Ring one one three or Lukk siden fort.'],
  ] as const)('in %s with the buttons that call and close apart from the answers', (sprak, sagt) => {
    const choices: readonly Choice[] = [
      { id: 'ring', label: 'Ring 113', action: { type: 'ring', tel: '113' } },
      svar('Det haster nå'.replace(' nå', '')),
      { id: 'lukk', label: 'Lukk siden fort', action: { type: 'lukk' } },
    ];
    const nummer = { nb: 'en en tre', nn: 'ein ein tre', en: 'one one three' }[sprak];

    expect(speak({ text: 'Ring 113 nå.', choices, kind: 'krise' }, sprak)).toBe(sagt.replace('113', nummer));
  });

  test('with the status line once, also where the text says it', () => {
    const sagt = speak({ text: 'Ikkje sendt til Nav. Klar?', status: 'ikke_sendt' }, 'nn');

    expect(sagt).toBe('Ikkje sendt til Nav. Klar?');
  });

  test('as nothing when it is empty', () => {
    expect(speak({ text: '' }, 'nb')).toBe('');
    expect(speak({ text: ' \n « » …', choices: [svar('…')] }, 'nb')).toBe('');
  });
});

/** Words of at least five letters: none is a short form, a unit or a month before a number. */
const ord = fc.stringMatching(/^[a-zæøåáčđŋš]{5,12}$/);
const tegn = fc.constantFrom(
  ' ',
  ', ',
  ' … ',
  ' «',
  '» ',
  '\n\n',
  ' – ',
  ' <b> ',
  ' & ',
  ' 12 ',
  ' § 4 ',
  ' 113 ',
  '. ',
);

describe('any text', () => {
  test('comes to an end, without a tag, however it is made', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.constantFrom(...SPRAK),
        (text, sprak) => {
          expect(speak({ text, choices: [svar(text)] }, sprak)).not.toMatch(/[<>&]/);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('keeps every word that the person wrote, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(ord, tegn), { maxLength: 30 }),
        fc.constantFrom(...SPRAK),
        (deler, sprak) => {
          const sagt: readonly string[] =
            speak({ text: deler.flat().join('') }, sprak).match(/\p{L}+/gu) ?? [];
          let fra = 0;
          for (const [skrevet] of deler) {
            const funnet = sagt.indexOf(skrevet, fra);
            expect([skrevet, funnet >= 0]).toEqual([skrevet, true]);
            fra = funnet + 1;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('said once more stays as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(ord, tegn), { maxLength: 20 }),
        fc.constantFrom(...SPRAK),
        (deler, sprak) => {
          const sagt = speak({ text: deler.flat().join('') }, sprak);
          expect(speak({ text: sagt }, sprak)).toBe(sagt);
        },
      ),
    );
  });

  test.each([
    '1 '.repeat(20_000),
    '«'.repeat(50_000),
    `${' '.repeat(50_000)}x`,
    '\n'.repeat(50_000),
    ' – '.repeat(20_000),
    '§ 1 og '.repeat(8_000),
    '1.'.repeat(20_000),
  ])(
    'of the hostile kind ends too',
    (text) => {
      expect(typeof speak({ text }, 'nb')).toBe('string');
    },
    5_000,
  );
});
