import type { Delskjema } from '../delskjema.ts';

const privat = { del: 'redd', halvdel: 'kommune', sensitiv: true } as const;

/**
 * What the person is afraid to lose: many stay where they are because they have met gaps when something changed.
 * Money or a home that is in danger now leads to the door, not to the next question (product rules 2).
 */
export const redd: Delskjema = {
  del: { id: 'redd', skjermet: true, barn: true },
  sporsmal: [
    {
      id: 'redd_hva',
      kind: 'flere_valg',
      ...privat,
      kilde: ['seed-001 L879-889', 'seed-001 L1033-1043', 'seed-000 L1840-1849'],
      valg: [
        { id: 'penger' },
        { id: 'bolig' },
        { id: 'behandling' },
        { id: 'folk' },
        { id: 'ingenting', alene: true },
      ],
    },
    {
      id: 'redd_penger',
      kind: 'ett_valg',
      ...privat,
      kilde: ['seed-004 L1884-1889', 'seed-004 L3409-3412'],
      vilkar: [{ sporsmal: 'redd_hva', blant: ['penger'] }],
      valg: [{ id: 'har' }, { id: 'snart_slutt' }, { id: 'mangler', forlat: 'nodhjelp' }],
    },
    {
      id: 'redd_bolig',
      kind: 'ett_valg',
      ...privat,
      kilde: ['seed-004 L3401-3414', 'seed-004 L2975-2976'],
      vilkar: [{ sporsmal: 'redd_hva', blant: ['bolig'] }],
      valg: [{ id: 'nei' }, { id: 'senere' }, { id: 'na', forlat: 'bolig' }],
    },
    {
      id: 'redd_mest',
      kind: 'fritekst',
      ...privat,
      kilde: ['seed-001 L879-889', 'seed-001 L2734-2735'],
      vilkar: [{ sporsmal: 'redd_hva', blant: ['penger', 'bolig', 'behandling', 'folk'] }],
    },
    {
      id: 'redd_si_fra',
      kind: 'pastand',
      del: 'redd',
      halvdel: 'felles',
      sensitiv: false,
      kilde: ['seed-000 L1840-1849', 'seed-004 L3227-3238'],
    },
  ],
};
