import type { SkjemaData } from '../../dialogs/skjema/index.ts';
import { felles } from './provskjema.ts';

/** A made-up form in sections, with the kinds that the other two have not, and answers that can't both be right. */
export const MED_DELER: SkjemaData = {
  id: 'prov',
  versjon: 1,
  deler: [
    { id: 'arbeid' },
    { id: 'penger', skjermet: true },
    { id: 'barn', skjermet: true, barn: true },
    { id: 'sprak' },
    { id: 'bolig' },
    { id: 'venner' },
    { id: 'mat' },
  ],
  sporsmal: [
    { id: 'jobb', kind: 'ja_nei', ...felles, del: 'arbeid' },
    {
      id: 'jobber',
      kind: 'liste',
      ...felles,
      del: 'arbeid',
      maks: 4,
      vilkar: [{ sporsmal: 'jobb', blant: ['ja'] }],
    },
    { id: 'trivsel', kind: 'skala', ...felles, del: 'arbeid' },
    {
      id: 'hvorfor_ikke',
      kind: 'fritekst',
      ...felles,
      del: 'arbeid',
      vilkar: [{ sporsmal: 'trivsel', mest: 2 }],
    },
    { id: 'oversikt', kind: 'pastand', ...felles, del: 'penger' },
    { id: 'gjeld', kind: 'belop', ...felles, del: 'penger', mest: 10_000_000 },
    {
      id: 'radgiver',
      kind: 'ett_valg',
      ...felles,
      del: 'penger',
      vilkar: [{ sporsmal: 'gjeld', minst: 1 }],
      valg: [{ id: 'har' }, { id: 'vil' }, { id: 'nei' }],
    },
    { id: 'antall', kind: 'tall', ...felles, del: 'barn', minst: 0, mest: 20 },
    {
      id: 'pass',
      kind: 'flere_valg',
      ...felles,
      del: 'barn',
      valg: [{ id: 'barnehage' }, { id: 'skole' }, { id: 'ingen', alene: true }],
    },
    { id: 'norsk', kind: 'skala', ...felles, del: 'sprak' },
    { id: 'bor', kind: 'ett_valg', ...felles, del: 'bolig', valg: [{ id: 'leier' }, { id: 'eier' }] },
    { id: 'siden', kind: 'dato', ...felles, del: 'bolig', rettet: 'bakover', senest: 'i_dag' },
    { id: 'hvem', kind: 'liste', ...felles, del: 'venner' },
    { id: 'krav', kind: 'ja_nei', ...felles, del: 'mat', valgfritt: false },
  ],
  linjer: [{ id: 'hoved', sporsmal: 'hvorfor_ikke' }],
  motstrid: [
    {
      id: 'trives',
      svar: [
        { sporsmal: 'jobb', blant: ['nei'] },
        { sporsmal: 'trivsel', minst: 4 },
      ],
    },
  ],
};
