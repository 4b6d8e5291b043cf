import { describe, expect, test } from '@jest/globals';
import { at } from './hjelpere.ts';

describe('the result', () => {
  test('is stored with the version, every answer, the three lines and the status', () => {
    const samtale = at('opplesing');
    samtale.say('det stemmer');

    expect(samtale.events.at(-1)).toMatchObject({
      dialog: 'siling',
      type: 'fullfort',
      skjema: 'siling',
      versjon: 2,
      status: 'ikke_sendt',
      linjer: [
        { id: 'problem', ord: 'mange brev jeg ikke åpner' },
        { id: 'mal', ord: 'sove bedre' },
        { id: 'hjelp', ord: 'noen som forklarer regningene' },
      ],
      svar: {
        haster: { valg: ['nei'] },
        kontakt: { valg: ['lege'] },
        venter: { ord: 'svar fra Nav' },
        passer: { valg: ['selv'] },
      },
    });
  });

  test.each([
    [
      'nb',
      [
        'Problem: «mange brev',
        'Mål: «sove',
        'Hjelp: «noen som',
        'Ikke sendt til Nav.',
        '21. februar 2027',
        '55 55 33 33',
      ],
    ],
    [
      'nn',
      [
        'Problem: «mange brev',
        'Mål: «sove',
        'Hjelp: «noen som',
        'Ikkje sendt til Nav.',
        '21. februar 2027',
        '55 55 33 33',
      ],
    ],
    [
      'en',
      [
        'Problem: "mange brev',
        'Goal: "sove',
        'Help: "noen som',
        'Not sent to Nav.',
        '21 February 2027',
        '55 55 33 33',
      ],
    ],
  ] as const)(
    'is shown in the person’s words, with its status, its date and the way on (%s)',
    (sprak, parts) => {
      const samtale = at('opplesing');
      samtale.sprak = sprak;

      const { text, status } = samtale.all('#stemmer');

      expect(parts.filter((part) => !text.includes(part))).toEqual([]);
      expect(status).toBe('ikke_sendt');
    },
  );

  test('has the three lines in this order: problem, goal, help', () => {
    const { text } = at('fullfort').last!.reply;

    expect(text.indexOf('Problem:')).toBeLessThan(text.indexOf('Mål:'));
    expect(text.indexOf('Mål:')).toBeLessThan(text.indexOf('Hjelp:'));
  });

  test('puts the person’s words in as they are, also what looks like a placeholder', () => {
    const samtale = at('problem');
    samtale.all('{dato} $& «gåseøyne»', 'x', '#kontakt.ingen', 'y', '#passer.selv');

    expect(samtale.all('#stemmer').text).toContain('Problem: «{dato} $& «gåseøyne»»');
  });
});

describe('the reading back', () => {
  test('has every answer in the person’s words, also what was passed by and what was written beside', () => {
    const samtale = at('haster');
    samtale.all('vet da katten', 'nei', 'hopp over', 'vil ikke svare', 'vet ikke', 'nei', 'fikse det selv');

    const { text } = samtale.last!.reply;

    expect(text.split('\n').filter((line) => /^\d\./.test(line))).toEqual([
      '1. Mål: «sove bedre»',
      '2. Haster: Nei (du skrev også «vet da katten»)',
      '3. Vanskeligst: hoppet over',
      '4. Hjelp: vil ikke svare',
      '5. Kontakt: Vet ikke',
      '6. Venter på: «nei»',
      '7. Passer best: Klare meg selv («fikse det selv»)',
    ]);
  });

  test('shows labels in the language of now, and keeps the words', () => {
    const samtale = at('passer');
    samtale.sprak = 'en';

    const { text } = samtale.all('#passer.flere');

    expect(text).toContain('5. Contact: Doctor or therapist');
    expect(text).toContain('1. Goal: "sove bedre"');
  });
});

describe('the status line and the date', () => {
  test.each([
    ['intro', [], false],
    ['hjelp', ['pause'], true],
    ['hjelp', ['stopp'], true],
    ['opplesing', [], false],
  ] as const)('stand at %s after %j', (sted, first, dated) => {
    const samtale = at(sted);
    for (const said of first) samtale.say(said);
    const { text, status } = samtale.last!.reply;

    expect(status).toBe('ikke_sendt');
    expect(text).toContain('Ikke sendt til Nav.');
    expect(text.includes('21. februar 2027')).toBe(dated);
  });
});
