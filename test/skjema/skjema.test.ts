import { describe, expect, test } from '@jest/globals';
import { readSkjema } from '../../dialogs/skjema/index.ts';
import { PROV_V1, textsFor } from './provskjema.ts';

const texts = textsFor(PROV_V1);
const [onske, barn] = PROV_V1.sporsmal;
const read =
  (change: object, tekster = texts) =>
  () =>
    readSkjema({ ...PROV_V1, ...change }, tekster);

describe('readSkjema', () => {
  test('fills in the defaults', () => {
    const { skjema } = readSkjema(PROV_V1, texts);

    expect(skjema.sporsmal[0]).toMatchObject({ id: 'onske', valgfritt: true, tidligere: [], vilkar: [] });
    expect(skjema.sporsmal[1]).toMatchObject({
      valg: [{ id: 'ja', alene: false }, { id: 'nei' }],
    });
  });

  test.each([
    ['an unknown kind', { sporsmal: [{ ...onske, kind: 'farge' }] }, /kind/],
    ['a field that nobody reads', { sporsmal: [{ ...onske, hint: 'x' }] }, /hint/],
    ['an id with other signs', { sporsmal: [{ ...onske, id: 'Mål' }] }, /lower-case/],
    ['an id twice', { sporsmal: [onske, onske] }, /onske is there twice/],
    [
      'an earlier id that is in use',
      { sporsmal: [{ ...onske, tidligere: ['barn'] }, barn] },
      /barn is there twice/,
    ],
    ['an id that the engine uses', { sporsmal: [{ ...onske, id: 'endre' }] }, /engine's own word/],
    ['a choice twice', { sporsmal: [{ ...barn, valg: [{ id: 'ja' }, { id: 'ja' }] }] }, /ja is there twice/],
    [
      'seven choices',
      { sporsmal: [{ ...barn, valg: 'abcdefg'.split('').map((id) => ({ id })) }] },
      /more than 5 answers/,
    ],
    [
      'a way out where several may be chosen',
      { sporsmal: [{ ...barn, kind: 'flere_valg', valg: [{ id: 'ja', forlat: 'bolig' }, { id: 'nei' }] }] },
      /ja can't leave/,
    ],
    [
      'nothing to combine',
      {
        sporsmal: [
          {
            ...barn,
            kind: 'flere_valg',
            valg: [
              { id: 'a', alene: true },
              { id: 'b', alene: true },
            ],
          },
        ],
      },
      /nothing to combine/,
    ],
    [
      'a condition on a later question',
      { sporsmal: [{ ...onske, vilkar: [{ sporsmal: 'barn', blant: ['ja'] }] }, barn] },
      /no earlier answer/,
    ],
    [
      'a condition on words',
      { sporsmal: [onske, { ...barn, vilkar: [{ sporsmal: 'onske', blant: ['ja'] }] }] },
      /no earlier answer/,
    ],
    [
      'a condition on a choice that is not there',
      { sporsmal: [barn, { ...onske, vilkar: [{ sporsmal: 'barn', blant: ['kanskje'] }] }] },
      /barn has no choice kanskje/,
    ],
    [
      'a line without a question',
      { linjer: [{ id: 'hoved', sporsmal: 'borte' }] },
      /the line hoved has no question/,
    ],
  ])('refuses %s', (_what, change, message) => {
    expect(read(change)).toThrow(message);
  });

  test('refuses a form with a text missing, and names the text', () => {
    const { 'barn.hvorfor': _missing, ...nb } = texts.nb;

    expect(read({}, { ...texts, nb })).toThrow('the text barn.hvorfor is missing');
  });

  test("refuses a form that takes a text of the engine's", () => {
    expect(read({}, { ...texts, nb: { ...texts.nb, velkommen: 'Hei' } })).toThrow(
      "the text velkommen is the engine's",
    );
  });
});
