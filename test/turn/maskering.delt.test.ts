import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MASKED, mask, maskSplit } from '../../bot/turn/maskering/index.ts';
import {
  accountNumber,
  assertQuietly,
  digitsOf,
  korpus,
  syntheticNumber,
  withWrongCheckDigit,
} from './maskeringHjelp.ts';

interface Delt {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly forste: string;
  readonly andre: string;
}

describe('the corpus', () => {
  const lines = korpus<Delt>('delt');
  const idsWhere = (wrong: (line: Delt) => boolean): string[] => lines.filter(wrong).map(({ id }) => id);

  test('no digit of the number is left in either message', () => {
    const left = idsWhere(({ forste, andre }) => {
      const split = maskSplit(forste, andre);
      return (
        split === null ||
        digitsOf(split.previous.replaceAll(/\p{L}/gu, '')) !== '' ||
        /\p{Nd}/u.test(split.current)
      );
    });

    expect(left).toEqual([]);
  });

  test('the fragment is a piece of the first message, and its place is where the marker is', () => {
    const wrong = idsWhere(({ forste, andre }) => {
      const split = maskSplit(forste, andre)!;
      const at = split.previous.indexOf(MASKED);
      return (
        !forste.startsWith(split.previousFragment, at) ||
        split.previous.replace(MASKED, split.previousFragment) !== forste
      );
    });

    expect(wrong).toEqual([]);
  });

  test('one message alone is not enough', () => {
    expect(idsWhere(({ forste, andre }) => mask(forste).count + mask(andre).count > 0)).toEqual([]);
  });
});

describe('any number', () => {
  const cut = fc.integer({ min: 1, max: 10 });

  test('cut anywhere is found', () => {
    assertQuietly(
      fc.property(syntheticNumber, cut, (number, at) => {
        const split = maskSplit(`Nummeret er ${number.slice(0, at)}`, `${number.slice(at)} sånn`);
        return (
          split?.previous === `Nummeret er ${MASKED}` &&
          split.previousFragment === number.slice(0, at) &&
          split.current === `${MASKED} sånn`
        );
      }),
    );
  });

  test('is found with a wrong check digit when it is cut after the date', () => {
    assertQuietly(
      fc.property(syntheticNumber, (number) => {
        const split = maskSplit(number.slice(0, 6), withWrongCheckDigit(number).slice(6));
        return split?.previous === MASKED && split.current === MASKED;
      }),
    );
  });

  test('is found with words around the cut, and the words stay', () => {
    assertQuietly(
      fc.property(syntheticNumber, (number) => {
        const split = maskSplit(`Her er ${number.slice(0, 6)} og`, `så ${number.slice(6)}`);
        return split?.previous === `Her er ${MASKED} og` && split.current === `så ${MASKED}`;
      }),
    );
  });

  test('that stands whole in the later message is masked there too', () => {
    assertQuietly(
      fc.property(syntheticNumber, syntheticNumber, (cutNumber, whole) => {
        const split = maskSplit(cutNumber.slice(0, 6), `${cutNumber.slice(6)}. Mannen min: ${whole}`);
        return split?.current === `${MASKED}. Mannen min: ${MASKED}`;
      }),
    );
  });

  test('for an account is found when a word says what it is', () => {
    assertQuietly(
      fc.property(accountNumber, cut, (number, at) => {
        const split = maskSplit(`Kontonummer ${number.slice(0, at)}`, number.slice(at));
        return split?.previous === `Kontonummer ${MASKED}` && split.current === MASKED;
      }),
    );
  });
});

describe('pairs that are no number', () => {
  test.each([
    ['a date and an amount', '15.05.25', '12500'],
    ['a date and an amount in kroner', '150525', '12500 kr'],
    ['a date and a time', '01.09.2024', '14.30'],
    ['an age and a phone number', 'Jeg er 34', '22 07 70 00'],
    ['an age and an amount', '45', '450 000'],
    ['an amount and a phone number', '15 000', '55 55 33 33'],
    ['an amount in kroner and an amount', 'kr 160 400', '15 000'],
    ['a phone number and an emergency number', '22 07 70 00', '113'],
    ['a phone number and a percentage', '41 23 45 67', '100 %'],
    ['a postal code and a phone number', '0301', '22077000'],
    ['two years', '2016', '2017'],
    ['a case number and a date', 'sak 2024/123456', '15.05.25'],
    ['a law and a paragraph', 'LOV-2005-06-17-62', '§ 14 a'],
    ['two words', 'Hei', 'på deg'],
    ['nothing and nothing', '', ''],
    ['two numbers that each stand alone', '1, 2, 3', '4'],
    ['a masked number and five digits', MASKED, '12345'],
    ['a date that the next message has nothing to do with', 'Født 180892', 'Jeg har 2 barn. De er 12 og 345'],
  ])('%s', (_what, previous, current) => {
    expect(maskSplit(previous, current)).toBeNull();
  });

  test('a number that stands whole in one of the messages is left to `mask`', () => {
    assertQuietly(
      fc.property(
        syntheticNumber,
        (number) => maskSplit('Hei', number) === null && maskSplit(number, 'Hei') === null,
      ),
    );
  });
});

test('long messages are done in time', () => {
  const long = '1 '.repeat(128 * 1024);

  expect(maskSplit(`${long}x 188800`, `00000 x${long}`)?.previousFragment.length).toBe(6);
});
