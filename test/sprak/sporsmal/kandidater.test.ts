import { describe, expect, test } from '@jest/globals';
import {
  type Definisjon,
  kandidatIder,
  kandidatknapper,
  lesKandidat,
  type Verdi,
} from '../../../dialogs/sprak/sporsmal/index.ts';
import { om, svar } from './hjelp.ts';

const DATO: Definisjon = { kind: 'dato' };
const DAGER: readonly Verdi[] = [
  { kind: 'dato', dato: '2026-11-26' },
  { kind: 'dato', dato: '2026-12-03' },
];
const read = (tekst: string, valg: string | null = null) => lesKandidat(DATO, DAGER, { tekst, valg }, om());

describe('the answer to «Mener du torsdag 26. november eller torsdag 3. desember?»', () => {
  test('has a button for each day, and one for neither', () => {
    expect(kandidatknapper(DATO, DAGER, om()).map(({ label }) => label)).toEqual([
      'torsdag 26. november',
      'torsdag 3. desember',
      'Noe annet',
    ]);
    expect(kandidatknapper(DATO, DAGER, om('nn')).at(-1)?.label).toBe('Noko anna');
    expect(kandidatknapper(DATO, DAGER, om('en'))[0]?.label).toBe('Thursday 26 November');
  });

  test.each([
    ['den første', 0],
    ['26.', 0],
    ['torsdag 26. november', 0],
    ['3. desember', 1],
    ['den siste', 1],
    ['desember', 1],
    ['nummer to', 1],
  ])('«%s» is one of them', (said, at) => expect(read(said)).toEqual(DAGER[at]));

  test.each(['nei', 'ingen av dem', 'noe annet', 'noko anna', 'neither'])('«%s» is neither', (said) =>
    expect(read(said)).toBe('ingen'),
  );

  test.each(['torsdag', 'i morgen', 'begge', 'ja', 'hvorfor', ''])('«%s» is no answer to it', (said) =>
    expect(read(said)).toBeNull(),
  );

  test('a button means its own value, also in a later bubble with other days', () => {
    const [first = ''] = kandidatIder([{ kind: 'dato', dato: '2026-12-03' }]);

    expect(read('', first)).toEqual(DAGER[1]);
    expect(read('', 'kandidat.dato_2027-01-01')).toBeNull();
    expect(read('', 'kandidat.ingen')).toBe('ingen');
  });

  test('two may be meant where several may be chosen', () => {
    const valg = [
      { id: 'a', label: 'Nav, jobb' },
      { id: 'b', label: 'Nav, gjeld' },
    ];
    const lesning = svar({ kind: 'flere_valg', valg }, 'nav');
    const kandidater = lesning.type === 'flertydig' ? lesning.kandidater : [];
    const begge = { tekst: 'begge', valg: null };

    expect(lesKandidat({ kind: 'flere_valg', valg }, kandidater, begge, om())).toEqual({
      kind: 'valg',
      valg: ['a', 'b'],
    });
    expect(lesKandidat({ kind: 'ett_valg', valg }, kandidater, begge, om())).toBeNull();
  });
});
