import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { steps, walk } from '../skjema/vandring.ts';
import { dialog, SPORSMAL } from './hjelpere.ts';

const BUTTONS = [
  'siling',
  'brev',
  'haster.nei',
  'haster.vold',
  'kontakt.lege',
  'kontakt.ingen',
  'passer.selv',
  ...SPORSMAL.map((id) => `endre.${id}`),
];

describe('any conversation with the sieve', () => {
  test('never throws, loses no answer, keeps its limits, and its state is the fold of its events', () => {
    fc.assert(
      fc.property(steps(BUTTONS), (path) => {
        const { state } = walk(
          dialog({ notat: (text) => (text.includes('søker') ? 'Ikke sendt.' : null) }),
          'siling',
          path,
        );

        expect(Object.keys(state.svar).every((id) => SPORSMAL.some((known) => known === id))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('fills no placeholder wrong', () => {
    fc.assert(
      fc.property(steps(BUTTONS), (path) => {
        const { last } = walk(dialog(), 'siling', path);

        expect(last?.reply.text ?? '').not.toMatch(
          /\{(dato|telefon|ord|svar|valg|linjer|antall|nummer|sporsmal|tekst)\}/,
        );
      }),
      { numRuns: 40 },
    );
  });
});
