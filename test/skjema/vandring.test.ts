import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ALLE_SLAG } from './alleslag.ts';
import { MED_DELER } from './medDeler.ts';
import { PROV_V1, PROV_V2, provdialog } from './provskjema.ts';
import { Samtale } from './samtale.ts';
import { steps, walk } from './vandring.ts';

const BUTTONS = PROV_V1.sporsmal.flatMap((question) => [
  `endre.${question.id}`,
  ...('valg' in question ? question.valg : []).map((valg) => `${question.id}.${valg.id}`),
]);

describe('any conversation with a form', () => {
  test('never throws, loses no answer, keeps its limits, and its state is the fold of its events', () => {
    fc.assert(
      fc.property(steps(BUTTONS), (path) => {
        walk(provdialog(PROV_V1), 'prov', path);
      }),
      { numRuns: 100 },
    );
  });

  test('holds the same with a question of every kind', () => {
    const buttons = ['leier.ja', 'leier.nei', 'del.lege', 'hvem.ingen', 'kandidat.ingen', 'kandidat.tall_2'];
    fc.assert(
      fc.property(steps(buttons), (path) => {
        walk(provdialog(ALLE_SLAG), 'prov', path);
      }),
      { numRuns: 60 },
    );
  });

  test('holds the same in sections, picked in any order', () => {
    const buttons = [
      'jobb.ja',
      'jobb.nei',
      'trivsel.1',
      'trivsel.5',
      'oversikt.verken',
      'gjeld.x',
      ...MED_DELER.deler!.map(({ id }) => `deler.${id}`),
    ];
    fc.assert(
      fc.property(steps(buttons), (path) => {
        walk(provdialog(MED_DELER), 'prov', path);
      }),
      { numRuns: 150 },
    );
  });

  test('goes on in a newer version, wherever it was, and no words are lost on the way', () => {
    fc.assert(
      fc.property(
        steps(BUTTONS),
        fc.constantFrom('fortsett', 'noe helt annet', 'pause', 'endre 1'),
        (path, said) => {
          const before = walk(provdialog(PROV_V1), 'prov', path).state;
          const after = new Samtale(provdialog(PROV_V2), before);
          after.say(said);
          const everything = JSON.stringify(after.state);

          // What was asked when the message came may have been answered anew by it.
          const others = <Value>(said: { readonly [id: string]: Value }) =>
            Object.entries(said).flatMap(([id, value]) => (id === before.her ? [] : [value]));
          const words = [...others(before.svar).map(({ ord }) => ord), ...others(before.utkast).flat()];
          expect(words.filter((one) => !everything.includes(JSON.stringify(one)))).toEqual([]);
          expect(after.repeat() === null).toBe(!after.running);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the events', () => {
  test('of another dialog, and those that are unknown, change nothing', () => {
    const dialog = provdialog(PROV_V1);
    const state = new Samtale(dialog).state;

    expect(dialog.evolve(state, { dialog: 'annen', type: 'begynt' })).toBe(state);
    expect(dialog.evolve(state, { dialog: 'prov', type: 'ukjent' })).toBe(state);
    expect(dialog.evolve(state, { dialog: 'prov', type: 'besvart', sporsmal: 7 })).toBe(state);
  });
});
