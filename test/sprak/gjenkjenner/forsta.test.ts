import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KINDS, type Kind, understand } from '../../../dialogs/sprak/gjenkjenner/index.ts';
import { FIENDTLIG, gjenta } from '../../bench/fiendtlig.ts';

const REFERENCE = { now: Date.parse('2026-11-23T10:00:00+01:00') };

const valueIn = (kind: Kind, text: string, lang: 'nb' | 'nn' | 'en' = 'nb') =>
  understand({ kind, text, lang, reference: REFERENCE }).value;
const candidatesOf = (kind: Kind, text: string) =>
  understand({ kind, text, lang: 'nb', reference: REFERENCE }).candidates;

const DAY = '\\d{4}-\\d\\d-\\d\\d';
const CLOCK = '\\d\\d:\\d\\d';
const EDGE = `(?:\\.\\.|${DAY}|${DAY}T${CLOCK}|T${CLOCK})`;

const FORM: { readonly [K in Kind]: RegExp } = {
  date: new RegExp(`^${DAY}$`),
  time: new RegExp(`^${CLOCK}$`),
  datetime: new RegExp(`^${DAY}T${CLOCK}$`),
  period: new RegExp(`^${EDGE}/${EDGE}$`),
  duration: /^P(?=.)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/,
  money: /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/,
  yesno: /^(?:yes|no)$/,
  language: /^(?:nb|nn|en)$/,
};

/** Words that the recognizers know, in any order, with signs between: nearer to an answer than any text is. */
const PIECES =
  'ja nei ikke men så det er jeg eg mandag onsdag til og mellom før etter fra om i på den uke måned år timer kl. klokka halv kvart over ti tre 9 11 2027 4/3 10.30 15. mars mai første siste neste hver hundre tusen kr % - , . ? jul morgen kveld siden to uker dag'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(' '));

const DATES = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2045, 11, 31) })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));

describe('what a text means', () => {
  test.each(KINDS)('has the form of its kind, or is nothing: %s', (kind) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), sentence), (text) => {
        for (const one of candidatesOf(kind, text)) expect(String(one)).toMatch(FORM[kind]);
      }),
      { numRuns: 300 },
    );
  });

  test('is found in any text of 10,000 characters without an error', () => {
    expect(FIENDTLIG.length).toBeGreaterThanOrEqual(30);
    for (const piece of FIENDTLIG)
      for (const kind of KINDS)
        expect(
          understand({ kind, text: gjenta(piece, 10_000), lang: 'nn', reference: REFERENCE }),
        ).toBeDefined();
  });

  test('a period of dates reads back as itself', () => {
    fc.assert(
      fc.property(DATES, DATES, (one, other) => {
        fc.pre(one !== other);
        const [from, till] = [one, other].sort();
        expect(valueIn('period', `${from} til ${till}`)).toBe(`${from}/${till}`);
      }),
    );
  });

  test('a moment in ISO 8601 reads back as itself', () => {
    fc.assert(
      fc.property(
        DATES,
        fc.integer({ min: 4, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (day, hour, minute) => {
          const moment = `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
          expect(valueIn('datetime', moment)).toBe(moment);
        },
      ),
    );
  });

  test.each([
    ['date', 'ikke i morgen, men onsdag', ['2026-11-25']],
    ['date', '3. desember passer ikke, men 4. går bra', ['2026-12-04']],
    ['date', 'ikke på fredag', []],
    ['date', 'hvorfor ikke fredag', ['2026-11-27']],
    ['date', 'tirsdag eller onsdag', ['2026-11-24', '2026-11-25']],
    ['number', '1 og 3', [1, 3]],
    ['number', 'den andre', [2]],
    ['number', '50 %', [50]],
    ['money', '500 kr eller 50 euro', [500]],
    ['yesno', 'ja, men ikke på mandag', ['yes']],
    ['yesno', 'ja, men ikke nå', []],
    ['yesno', 'det tror jeg går, så ja', ['yes']],
    ['language', 'æ veit ikkje ka æ ska gjør', ['nb', 'nn']],
  ] as const)('as %s, %j is %j', (kind, text, expected) => {
    expect(candidatesOf(kind, text)).toEqual(expected);
  });

  test.each([
    ['date', '4/3/2027', '2027-03-04'],
    ['date', 'in two weeks', '2026-12-07'],
    ['number', 'twenty-one', 21],
    ['money', '500 kroner a month', 500],
    ['yesno', 'I have no money', null],
  ] as const)('in English, as %s, %j is %j', (kind, text, expected) => {
    expect(valueIn(kind, text, 'en')).toBe(expected);
  });
});
