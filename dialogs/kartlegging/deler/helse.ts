import type { Delskjema } from '../delskjema.ts';

const felles = { halvdel: 'kommune', sensitiv: true, del: 'helse' } as const;

/** Health as the person lives with it: strength, daily life, work. No name of an illness is asked for. */
export const helse: Delskjema = {
  del: { id: 'helse', skjermet: true },
  sporsmal: [
    { id: 'helse_energi', kind: 'skala', ...felles, kilde: ['seed-001 2.26', 'seed-004 L2039-2044'] },
    {
      id: 'helse_hverdag',
      kind: 'flere_valg',
      ...felles,
      kilde: ['seed-001 L1339-1342', 'seed-001 L2590-2591', 'seed-004 L5345-5347'],
      valg: [
        { id: 'komme_i_gang' },
        { id: 'folge_med' },
        { id: 'kropp' },
        { id: 'folk' },
        { id: 'ingenting', alene: true },
      ],
    },
    {
      id: 'helse_hinder',
      kind: 'ja_nei',
      ...felles,
      nav: 'helseHinder',
      kilde: ['current-facts 7.1', 'seed-000 L1621-1630'],
    },
    {
      id: 'helse_lettere',
      kind: 'fritekst',
      ...felles,
      kilde: ['seed-004 L3361', 'seed-001 L2590-2591'],
      vilkar: [{ sporsmal: 'helse_hinder', blant: ['ja'] }],
    },
    {
      id: 'helse_behandling',
      kind: 'ett_valg',
      ...felles,
      kilde: ['seed-000 L1621-1630', 'seed-001 L2826-2827'],
      valg: [{ id: 'i_gang' }, { id: 'har_time' }, { id: 'uten_time' }, { id: 'nei' }],
    },
  ],
};
