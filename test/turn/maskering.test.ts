import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MASKED, mask, normalise } from '../../bot/turn/maskering/index.ts';
import {
  accountNumber,
  assertQuietly,
  grouped,
  isGone,
  korpus,
  syntheticNumber,
  withCheckDigits,
  withWrongCheckDigit,
} from './maskeringHjelp.ts';

interface Nummer {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly tekst: string;
  readonly skal_vekk: readonly string[];
}

interface Harmlos {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly tekst: string;
}

/** Ids of lines, since a failing test may not print what stands in them. */
const idsWhere = <Line extends { readonly id: string }>(
  lines: readonly Line[],
  wrong: (line: Line) => boolean,
) => lines.filter(wrong).map(({ id }) => id);

describe('the corpora', () => {
  test('nothing is left of any number', () => {
    const lines = korpus<Nummer>('fodselsnummer');

    const left = idsWhere(
      lines,
      ({ tekst, skal_vekk }) => !skal_vekk.every((n) => isGone(n, mask(tekst).text)),
    );

    expect(lines.length).toBeGreaterThanOrEqual(200);
    expect(left).toEqual([]);
  });

  test('each number is counted, but for those that were hidden in tags', () => {
    const wrong = idsWhere(korpus<Nummer>('fodselsnummer'), ({ tekst, skal_vekk }) => {
      const visible = skal_vekk.filter((number) => !isGone(number, normalise(tekst)));
      return mask(tekst).count !== visible.length;
    });

    expect(wrong).toEqual([]);
  });

  test('what looks like a number and is none stays', () => {
    const lines = korpus<Harmlos>('harmlost');

    const changed = idsWhere(
      lines,
      ({ tekst }) => mask(tekst).text !== normalise(tekst) || mask(tekst).count > 0,
    );

    expect(lines.length).toBeGreaterThanOrEqual(60);
    expect(changed).toEqual([]);
  });

  test('masking again changes nothing', () => {
    const lines = [...korpus<Harmlos>('fodselsnummer'), ...korpus<Harmlos>('harmlost')];

    const changed = idsWhere(lines, ({ tekst }) => {
      const { text } = mask(tekst);
      return mask(text).text !== text || mask(text).count > 0;
    });

    expect(changed).toEqual([]);
  });
});

describe('what stays, beyond the corpus', () => {
  test.each([
    ['a phone number and an emergency number', 'Ring 22 07 70 00 112'],
    ['a Swedish mobile number', '+46701234567'],
    ['a number in the United States', '+1 212 555 0123'],
    ['a long amount with its currency', 'kr 12 010 150 000'],
    ['an amount in a longer run', 'Saldo 12010150000 kr'],
    ['a law with a three-digit number', 'LOV-2010-06-17-123'],
    ['a regulation', 'FOR-2006-12-15-1456'],
    ['a case number with seven digits after the year', 'sak 2012/1234567'],
    ['a date and a time', '23.11.2026 8.56'],
    ['a timestamp with seven decimals', '2026-11-23T12:10:45.1234567Z'],
    ['two periods', '1.12.2024-12.1.2025'],
    ['an address in a network', '101.212.123.45'],
    ['a longer run', '118089212345'],
    ['two amounts with words between', 'Jeg tjente 120650 i fjor og 98000 i år'],
    ['a date with a year and an amount', '15.05.2025 12500 kr'],
    ['amounts with a word that goes on between', 'Jeg tjente 120650 kr og så 98000 til'],
    ['a row of marks', 'Karakterer 1 2 4 5 3 4 5 2 3 4 5 3 4'],
    ['a row that goes on after a number removed', `${MASKED} 1 2 4 5 3 4 5 2 3 4 5`],
    ['a letter among the digits', 'Modell 12453l52345'],
    ['the 29th of February in an ordinary year', '29420100000'],
    ['the 31st of April', '31440000000'],
    ['day 0', '00460000000'],
    ['a month in none of the series', '12640000000'],
    ['litres and pieces', '10l melk og 5l saft'],
  ])('%s', (_what, text) => {
    expect(mask(text)).toEqual({ text, count: 0 });
  });

  test('a law whose digits happen to be a right number', () => {
    const nines = Array.from({ length: 280 }, (_, i) => `198106${String(101 + i).slice(1)}${i % 10}`);
    const numbers = nines.map(withCheckDigits).filter((number) => number !== null);

    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) {
      const law = `LOV-${grouped(number, [4, 2, 2, 3], '-')}`;
      expect(mask(law).text === law).toBe(true);
    }
  });

  test('GUIDs and hexadecimal ids', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{32}$/).filter((id) => (id.match(/[a-f]+/g) ?? []).length >= 3);

    assertQuietly(
      fc.property(fc.oneof(fc.uuid(), hex), (id) => mask(`dl_${id}`).count === 0 && mask(id).text === id),
      5000,
    );
  });

  test('a text without digits, apart from normalisation', () => {
    assertQuietly(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = text.replace(/[\p{N}]/gu, '');
        return mask(words).text === normalise(words) && mask(words).count === 0;
      }),
    );
  });
});

const LAYOUTS = [
  [11],
  [6, 5],
  [6, 3, 2],
  [2, 2, 2, 5],
  [2, 2, 2, 3, 2],
  [2, 2, 2, 2, 2, 1],
  [2, 2, 2, 2, 3],
  [2, 2, 7],
  [3, 3, 3, 2],
  [4, 4, 3],
  [5, 6],
  [1, 10],
  [8, 3],
  Array(11).fill(1),
];
const SEPARATORS = [
  ' ',
  '.',
  '-',
  '/',
  '_',
  '\u00A0',
  '\u2009',
  '–',
  '  ',
  ', ',
  '\n',
  '\r\n',
  ' - ',
  '(',
  '*',
  '%20',
  '👉',
];
const HIDDEN = [
  '',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u202E',
  '\u2066',
  '\u{E0031}',
  '\u0000',
  '\u0332',
  '\uFE0F\u20E3',
];
const ZEROS = [0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x1d7ce, 0x1d7d8, 0x116da, 0x1e950];

const inScript = (digits: string, zero: number, hidden: string): string =>
  digits.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)) + hidden);

const spelling = fc.record({
  layout: fc.constantFrom(...LAYOUTS),
  separator: fc.constantFrom(...SEPARATORS),
  zero: fc.constantFrom(...ZEROS),
  hidden: fc.constantFrom(...HIDDEN),
});

/** Any text before and after, also with digits: a space keeps these from being part of the same number. */
const surroundings = fc.record({
  before: fc.string({ unit: 'binary' }),
  after: fc.string({ unit: 'binary' }),
});

describe('any synthetic number', () => {
  test('in any spelling in any text is gone', () => {
    assertQuietly(
      fc.property(syntheticNumber, spelling, surroundings, (number, how, { before, after }) => {
        const groups = grouped(number, how.layout, '\u0001').split('\u0001');
        const written = groups.map((group) => inScript(group, how.zero, how.hidden)).join(how.separator);
        const { text, count } = mask(`${before} ${written} ${after}`);
        return (
          count >= 1 &&
          !normalise(text)
            .replace(/[^0-9]/g, '')
            .includes(number)
        );
      }),
      5000,
    );
  });

  test('born on the 29th of February in a leap year is gone', () => {
    expect(mask('29420400000').text === MASKED).toBe(true);
  });

  test('glued to a word is gone', () => {
    assertQuietly(
      fc.property(
        syntheticNumber,
        fc.constantFrom('fnr', 'Hei', 'facade', 'x', 'ID_', 'søknad-'),
        (number, word) => {
          return mask(`${word}${number}${word}`).text === `${word}${MASKED}${word}`;
        },
      ),
    );
  });

  test('with letters for 0 and 1 is gone', () => {
    assertQuietly(
      fc.property(
        syntheticNumber,
        fc.constantFrom('O', 'o'),
        fc.constantFrom('I', 'l'),
        (number, zero, one) => {
          const written = number.replaceAll('0', zero).replaceAll('1', one);
          return mask(`nummer ${written}.`).text === `nummer ${MASKED}.`;
        },
      ),
    );
  });

  test('with a wrong check digit is gone in the common spellings', () => {
    const common = fc.constantFrom([11], [6, 5], [2, 2, 2, 5], [2, 2, 2, 3, 2], [6, 3, 2], Array(11).fill(1));

    assertQuietly(
      fc.property(
        syntheticNumber,
        common,
        fc.constantFrom(' ', '.', '-', '/', '\u00A0'),
        (number, layout, separator) => {
          const written = grouped(withWrongCheckDigit(number), layout, separator);
          return mask(`Det er ${written}, tror jeg`).text === `Det er ${MASKED}, tror jeg`;
        },
      ),
    );
  });

  test.each([
    ['og så', '', ''],
    ['deretter', '', ''],
    ['and then', '', ''],
    ['. De siste fem er', '', ''],
    ['og', 'fødselsnummer: ', ''],
    ['\n', 'Født ', ''],
    ['\n', '', ' er personnummeret'],
  ])(
    'with a wrong check digit, parted by "%s", is gone when the words say what it is',
    (words, lead, tail) => {
      assertQuietly(
        fc.property(syntheticNumber, (number) => {
          const [date, five] = [number.slice(0, 6), withWrongCheckDigit(number).slice(6)];
          return mask(`${lead}${date} ${words} ${five}${tail}`).text === `${lead}${MASKED}${tail}`;
        }),
        100,
      );
    },
  );

  test('parted by other words is gone when the check digits are right', () => {
    assertQuietly(
      fc.property(syntheticNumber, (number) => {
        return mask(`${number.slice(0, 6)} (den dagen, ja) ${number.slice(6)}`).text === MASKED;
      }),
    );
  });

  test('as a date with the whole year and five digits is gone', () => {
    assertQuietly(
      fc.property(syntheticNumber, fc.constantFrom(' ', ', personnummer ', '-'), (number, between) => {
        const date = `${number.slice(0, 2)}.${number.slice(2, 4)}.19${number.slice(4, 6)}`;
        return mask(`Født ${date}${between}${number.slice(6)}.`).text === `Født ${MASKED}.`;
      }),
    );
  });

  test('two side by side are both gone', () => {
    assertQuietly(
      fc.property(
        syntheticNumber,
        syntheticNumber,
        fc.constantFrom(' ', '\n', ', ', ' og '),
        (a, b, between) => {
          const { text } = mask(`${a}${between}${b}`);
          return isGone(a, text) && isGone(b, text);
        },
      ),
    );
  });
});

describe('any account number', () => {
  test('in the common spellings is gone', () => {
    const layouts = fc.constantFrom([11], [4, 2, 5], [4, 7], Array(11).fill(1));

    assertQuietly(
      fc.property(accountNumber, layouts, fc.constantFrom('.', ' ', '-'), (number, layout, separator) => {
        return mask(`Til ${grouped(number, layout, separator)} i dag`).text === `Til ${MASKED} i dag`;
      }),
    );
  });

  test('in any spelling is gone when a word says what it is', () => {
    assertQuietly(
      fc.property(accountNumber, fc.constantFrom([2, 2, 2, 2, 3], [3, 3, 3, 2], [8, 3]), (number, layout) => {
        return isGone(number, mask(`Kontonummeret er ${grouped(number, layout, ' ')}.`).text);
      }),
    );
  });

  test('in an IBAN is gone', () => {
    assertQuietly(
      fc.property(accountNumber, fc.constantFrom('', ' '), (number, space) => {
        return isGone(number, mask(`IBAN NO93${space}${grouped(number, [4, 4, 3], space)}`).text);
      }),
    );
  });
});

const PIECES = [
  ...'0123456789012345678901 ./-_,+():',
  'l',
  'O',
  '\n',
  'å',
  'fnr ',
  'konto ',
  'kr ',
  ' kr',
  ' og så ',
  ' og ',
  '19',
  '2012/',
  'LOV-',
  '%20',
  '👩',
  '\u200D',
  MASKED,
];

describe('masking', () => {
  test('takes a word for the number right after it only, also the second time', () => {
    assertQuietly(
      fc.property(syntheticNumber, syntheticNumber, (number, other) => {
        const odd = grouped(withWrongCheckDigit(other), [2, 2, 2, 2, 3], ' ');
        const { text } = mask(`fnr ${number} ${odd}`);
        return text === `fnr ${MASKED} ${odd}` && mask(text).text === text;
      }),
    );
  });

  test('joins nothing over a number that was removed', () => {
    assertQuietly(
      fc.property(syntheticNumber, syntheticNumber, (number, other) => {
        const { text } = mask(`${other.slice(0, 6)} x${number}x ${other.slice(6)}`);
        return mask(text).text === text;
      }),
    );
  });

  test('is idempotent', () => {
    const piece = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: syntheticNumber },
    );

    assertQuietly(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text } = mask(pieces.join(''));
        return mask(text).text === text && mask(text).count === 0;
      }),
      5000,
    );
  });
});

const SIZES = [10_000, 256 * 1024];
const HOSTILE = [
  '1',
  '1 ',
  '1-',
  '1.1.',
  '1l',
  'l',
  'O1O',
  'a1',
  '18089200000 ',
  '120650 og ',
  '2012/',
  '01.01.2012-',
  'fnr ',
  '\u200B',
  '👩\u200D',
  '\u0301\u0323',
  '\u0301\uFF9E',
  '\uFDFA',
  '\uD800',
  '(',
  ' ',
];

/** Quadratic time would take minutes here. */
describe('hostile texts', () => {
  test.each(HOSTILE.map((unit) => [encodeURIComponent(unit.toWellFormed()), unit]))(
    '%s repeated is done in time',
    (_name, unit) => {
      for (const size of SIZES) {
        const number = '18880000000';
        const { text } = mask(`${unit.repeat(size / unit.length)} x${number}x`);

        expect(text.includes(number)).toBe(false);
        expect(text.endsWith(`x${MASKED}x`)).toBe(true);
      }
    },
  );
});
