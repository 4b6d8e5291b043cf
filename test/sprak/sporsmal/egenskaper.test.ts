import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SPRAK } from '../../../dialogs/sprak/katalog.ts';
import {
  type Definisjon,
  kandidatknapper,
  type Lesning,
  les,
  lesKandidat,
  type Verdi,
  verdi,
  vis,
} from '../../../dialogs/sprak/sporsmal/index.ts';
import { om } from './hjelp.ts';

const VALG = ['Nav, jobb', 'Nav, gjeld', 'Lege', 'Ingen'].map((label, at) => ({
  id: `v${at}`,
  label,
  alene: label === 'Ingen',
}));

const definisjoner: readonly Definisjon[] = [
  { kind: 'ja_nei' },
  { kind: 'ett_valg', valg: VALG },
  { kind: 'flere_valg', valg: VALG, maks: 2 },
  { kind: 'tall', minst: 0, mest: 100 },
  { kind: 'tall', desimaler: true },
  { kind: 'belop', periode: 'P1M', mest: 100_000 },
  { kind: 'dato', tidligst: 'i_dag' },
  { kind: 'dato', senest: 'i_dag', rettet: 'bakover' },
  { kind: 'klokkeslett', tidligst: '08:00', senest: '16:00' },
  { kind: 'periode' },
  { kind: 'fritekst', maks: 30 },
];

const PARTS =
  'neste torsdag|30. februar|1/1|halv ni|kl 25|i går|2 eller 3|5000 kr|i måneden|mandag til onsdag|tusen|nav|den andre|alle|og|ikke|vet ikke|skip|ja|next week|"|{svar}|$&|👍'.split(
    '|',
  );

const said = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const sprak = fc.constantFrom(...SPRAK);
const definisjon = fc.constantFrom(...definisjoner);

const valuesOf = (lesning: Lesning): readonly Verdi[] => {
  if (lesning.type === 'forstatt') return [lesning.verdi];
  return lesning.type === 'flertydig' ? lesning.kandidater : [];
};

const textOf = (lesning: Lesning): string | null => {
  if (lesning.type === 'forstatt') return lesning.tilbake;
  if (lesning.type === 'flertydig') return lesning.sporsmal;
  return 'tekst' in lesning ? lesning.tekst : null;
};

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const read = (what: Definisjon, text: string, language: (typeof SPRAK)[number]) =>
  les(what, { tekst: text, valg: null }, om(language));

describe('any answer to any question', () => {
  test('gives a reading that can be stored and shown, with one question at most', () => {
    fc.assert(
      fc.property(definisjon, said, sprak, (what, text, language) => {
        const lesning = read(what, text, language);

        for (const value of valuesOf(lesning)) {
          expect(verdi.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
          expect(vis(what, value, { sprak: language }).trim()).not.toBe('');
        }
        const shown = textOf(lesning);
        if (what.kind !== 'fritekst' && shown !== null) {
          expect(wordsIn(shown)).toBeLessThanOrEqual(30);
          expect((shown.match(/\?/g) ?? []).length).toBe(lesning.type === 'flertydig' ? 1 : 0);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('has two to four candidates when it is unsure, each with a label that means it when it is written', () => {
    fc.assert(
      fc.property(definisjon, said, sprak, (what, text, language) => {
        const lesning = read(what, text, language);
        if (lesning.type !== 'flertydig') return;
        const { kandidater } = lesning;
        const buttons = kandidatknapper(what, kandidater, om(language));

        expect(kandidater.length).toBeGreaterThanOrEqual(2);
        expect(kandidater.length).toBeLessThanOrEqual(4);
        expect(new Set(buttons.map(({ id }) => id)).size).toBe(kandidater.length + 1);
        kandidater.forEach((value, at) => {
          const { id = '', label = '' } = buttons[at] ?? {};
          expect(lesKandidat(what, kandidater, { tekst: label, valg: null }, om(language))).toEqual(value);
          expect(lesKandidat(what, kandidater, { tekst: label, valg: id }, om(language))).toEqual(value);
        });
      }),
      { numRuns: 600 },
    );
  });

  test('that is written as it was shown is understood as the same value', () => {
    const dag = fc.date({ min: new Date('2026-11-24'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dag, sprak, (date, language) => {
        const value: Verdi = { kind: 'dato', dato: date.toISOString().slice(0, 10) };
        const shown = vis({ kind: 'dato' }, value, { sprak: language });

        expect(read({ kind: 'dato' }, shown, language)).toEqual({
          type: 'forstatt',
          verdi: value,
          tilbake: null,
        });
      }),
      { numRuns: 150 },
    );
    const amount = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(amount, sprak, (belop, language) => {
        const value: Verdi = { kind: 'belop', belop, valuta: 'NOK', periode: 'P1M' };
        const shown = vis({ kind: 'belop' }, value, { sprak: language });

        expect(read({ kind: 'belop' }, shown, language)).toMatchObject({ type: 'forstatt', verdi: value });
      }),
      { numRuns: 150 },
    );
  });
});
