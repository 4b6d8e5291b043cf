import { describe, expect, test } from '@jest/globals';
import { classifyKrise } from '../../knowledge/krise/index.ts';
import { finn, lesMelding, type Melding } from '../../knowledge/krise/melding.ts';
import { regler } from '../../knowledge/krise/regler.ts';

const klasse = (text: string): string | null => classifyKrise(text)?.klasse ?? null;

describe('a message of a crisis', () => {
  test.each([
    // the plain words, in the three languages
    ['livsfare', 'vi er i livsfare her'],
    ['livsfare', 'mannen min er bevisstløs'],
    ['livsfare', 'my son is not breathing'],
    ['selvmord', 'jeg har tenkt på å ta livet mitt'],
    ['selvmord', 'eg tenkjer på å døy'],
    ['selvmord', 'i think about dying every day'],
    ['vold', 'jeg lever med en voldelig mann'],
    ['vold', 'sambuaren trugar meg'],
    ['vold', 'my boyfriend hits me'],
    ['barn', 'naboens barn blir slått'],
    ['barn', 'mamma slår lillebroren min'],
    ['nodhjelp', 'ikke penger til mat'],
    ['nodhjelp', 'treng mat til ungane'],
    ['nodhjelp', 'no money for food today'],
    ['bolig', 'sover ute'],
    ['bolig', 'homeless tonight'],
    ['trussel', 'jeg kommer og dreper dere'],
    ['trussel', 'i want to kill my boss'],
    // dialects
    ['selvmord', 'æ vil itj lev'],
    ['livsfare', 'hjælp hainn kveler mæ'],
    // typing errors, missing letters, split and run-together words
    ['selvmord', 'tenker pa selvmrod'],
    ['selvmord', 'selv mords tanker hele tida'],
    ['selvmord', 'orkerikke leve mer'],
    ['selvmord', 'jeg vil DØØØØØ'],
    ['selvmord', 'jeg onsker a do'],
    ['bolig', 'bosteds løs fra i dag'],
    // who it is about
    ['annen', 'søsteren min vil ikke leve'],
    ['annen', 'bruker sier han vil dø'],
    ['annen', 'she says she wants to kill herself'],
    ['barn', 'jeg er 13 år og blir slått'],
    ['barn', 'eg er 11 og redd'],
  ])('is of the class %s: «%s»', (expected, text) => {
    expect(klasse(text)).toBe(expected);
  });

  test('is found as one clause in a long message', () => {
    const long =
      'Hei, jeg har søkt om dagpenger og lurer på når jeg får svar, jeg sendte papirene for tre uker siden og har ringt to ganger. '.repeat(
        4,
      );

    expect(klasse(`${long} Jeg vil ikke leve lenger. ${long}`)).toBe('selvmord');
  });

  test('is acute, or help today', () => {
    expect(classifyKrise('mannen min slår meg')?.akutt).toBe(true);
    expect(classifyKrise('har ikke mat til barna')?.akutt).toBe(false);
  });

  test('tells whether a child seems to write, and never holds the words', () => {
    expect(classifyKrise('jeg er 14 år og vil ikke leve')).toEqual({
      klasse: expect.any(String),
      akutt: true,
      sikker: true,
      barnSkriver: true,
    });
    expect(classifyKrise('jeg vil ikke leve')?.barnSkriver).toBe(false);
  });
});

describe('a message without a crisis', () => {
  test.each([
    '',
    '   ',
    '🙂',
    'hei',
    'ja',
    'Fortsett',
    // said not to be so
    'nei, jeg er ikke i fare',
    'ingen slår meg',
    'nobody hits me',
    'eg vil ikkje døy',
    // idioms
    'tiltaket tar livet av meg',
    'hvordan kan jeg drepe tid på venterommet',
    'this form is killing me',
    'dør av kjedsomhet på kurset',
    // past and handled
    'hadde slike tanker som ung, er frisk og i jobb nå',
    // questions about rules
    'hva er nødhjelp',
    'har krisesenteret ledige stillinger',
    // anger without a threat
    'fy faen for et system',
    // ordinary
    'jeg har sendt inn skjemaet, når får jeg svar',
    'aft ut jan kan forlenges? br 24 aap',
    'kan eg ta med ein ven på møtet',
    'i would like an appointment',
  ])('gives none: «%s»', (text) => {
    expect(klasse(text)).toBeNull();
  });
});

describe('hostile input', () => {
  /** Counts how often the words of a message are looked at while all rules read it. */
  const steps = (text: string): number => {
    const melding = lesMelding(text);
    let count = 0;
    const ord = new Proxy(melding.tekst.ord, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/u.test(key)) count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const counted: Melding = { ...melding, tekst: { ...melding.tekst, ord } };
    for (const { sikre, svake } of regler) finn(counted, [...sikre, ...svake.flat()]);
    return count;
  };

  test.each(['vil ', 'ikke vil dø ', 'jeg ', 'slår meg og barna mine ', 'noen ', 'vil, dø. '])(
    'costs twice as much when it is twice as long: «%s» over and over',
    (piece) => {
      const once = steps(piece.repeat(200));
      const twice = steps(piece.repeat(400));

      expect(twice).toBeLessThanOrEqual(2.2 * once);
    },
  );

  test.each([
    ['one endless word', 'a'.repeat(10_000)],
    ['brackets', '('.repeat(10_000)],
    ['full stops', '.'.repeat(10_000)],
    ['invisible characters', '\u200b'.repeat(10_000)],
    ['marks upon marks', `e${'\u0301'.repeat(9999)}`],
    ['half of a surrogate pair', '\ud83d'.repeat(10_000)],
    ['stars', 's*'.repeat(5000)],
    ['quotation marks', '«»"'.repeat(3333)],
  ])('is read without an error: %s', (_name, text) => {
    expect(() => classifyKrise(text)).not.toThrow();
  });
});
