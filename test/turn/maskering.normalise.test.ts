import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalise } from '../../bot/turn/maskering/index.ts';
import { assertQuietly } from './maskeringHjelp.ts';

describe('what people wrote stays', () => {
  test.each([
    ['line breaks and tabs', 'Hei\n\nLønn\t38 500\n'],
    ['a family', '👨‍👩‍👧‍👦'],
    ['skin colour and gender', '👍🏽 🤷🏼‍♀️'],
    ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['the flag of Norway', '🇳🇴'],
    ['a heart and a keycap', '❤️ 1️⃣'],
    ['the joiner between letters in Persian', 'می‌خواهم'],
    ['the joiner between letters in Hindi', 'क्‍ष'],
    ['superscripts and fractions', 'x² + 10⁶ og 2½ dag'],
    ['a free-standing accent as an apostrophe', 'mamma´s'],
    ['the trademark sign', 'Aksel™'],
    ['Norwegian and Sámi letters', 'Blåbærsyltetøy, sáhkavuorru'],
  ])('%s', (_what, text) => {
    expect(normalise(text)).toBe(text);
  });
});

describe('one form for what means the same', () => {
  test.each([
    ['full-width letters, digits and signs', 'Ｎａｖ：５５', 'Nav:55'],
    ['bold digits', '𝟓𝟓', '55'],
    ['ligatures', 'ﬁn', 'fin'],
    ['letters with loose accents', 'a\u030Apent', 'åpent'],
    ['letters parted from their accents by something invisible', 'a\u200B\u030A', 'å'],
    ['hard and thin spaces', '160\u00A0400\u2009kr', '160 400 kr'],
    ['line breaks', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
  ])('%s', (_what, text, normal) => {
    expect(normalise(text)).toBe(normal);
  });
});

describe('what is not seen goes', () => {
  test.each([
    ['zero-width characters', 's\u200Bel\u200Cv\u200Dm\u2060o\uFEFFrd', 'selvmord'],
    ['soft hyphens', 'arbeids\u00ADavklaring', 'arbeidsavklaring'],
    ['tags', 'Hei\u{E0031}\u{E0034}\u{E0001}', 'Hei'],
    ['digits in tags behind a flag', '🏴\u{E0031}\u{E0032}\u{E007F}', '🏴'],
    ['text direction', '\u202A12\u202C\u2066\u2069\u200E', '12'],
    ['controls', 'a\u0000b\u0007\u001B\u007F\u009F', 'ab'],
    ['half surrogates', 'a\uD83Db\uDE00', 'ab'],
    ['variation selectors in words', 'se\uFE0Flv', 'selv'],
    ['a heap of accents beyond sixteen', `a${'\u0301'.repeat(1000)}`, `á${'\u0301'.repeat(15)}`],
  ])('%s', (_what, text, normal) => {
    expect(normalise(text)).toBe(normal);
  });
});

test('normalising again changes nothing', () => {
  const special = fc.constantFrom(
    '\u200C',
    '\u200D',
    '\uFE0F',
    '\u20E3',
    '\u0301',
    '\u{E0067}',
    '🏴',
    '👩',
    '1',
    '１',
    'م',
    'e',
    'ℂ',
    '´',
    '½',
    '\r',
    '\n',
    '\uD800',
  );

  assertQuietly(
    fc.property(
      fc.array(fc.oneof(special, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 12 }),
      (parts) => {
        const once = normalise(parts.join(''));
        return normalise(once) === once;
      },
    ),
    5000,
  );
});
