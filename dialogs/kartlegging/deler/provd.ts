import type { Delskjema } from '../delskjema.ts';

const felles = { del: 'provd', halvdel: 'stat', sensitiv: false } as const;

const HAR_PROVD = { sporsmal: 'provd_har', blant: ['na', 'for', 'begge'] };

/** Courses, training and help to get work: what it was, what helped and what did not, so that nobody is sent there again. */
export const provd: Delskjema = {
  del: { id: 'provd' },
  sporsmal: [
    {
      id: 'provd_har',
      kind: 'ett_valg',
      ...felles,
      kilde: ['seed-004 L3770', 'seed-000 L3164-3166'],
      valg: [{ id: 'na' }, { id: 'for' }, { id: 'begge' }, { id: 'nei' }],
    },
    {
      id: 'provd_hva',
      kind: 'liste',
      ...felles,
      kilde: ['seed-000 L3164-3166', 'seed-000 L4980-5034'],
      vilkar: [HAR_PROVD],
    },
    {
      id: 'provd_hjalp',
      kind: 'fritekst',
      ...felles,
      kilde: ['seed-000 L4980-5034', 'seed-000 L4931-4979', 'seed-001 L1725-1737'],
      vilkar: [HAR_PROVD],
    },
    {
      id: 'provd_stoppet',
      kind: 'flere_valg',
      ...felles,
      sensitiv: true,
      kilde: ['seed-000 L3671-3673', 'seed-001 L891-896', 'seed-001 L1339-1342'],
      vilkar: [HAR_PROVD],
      valg: [{ id: 'passet' }, { id: 'stotte' }, { id: 'livet' }, { id: 'jobb' }, { id: 'bra', alene: true }],
    },
    {
      id: 'provd_tro',
      kind: 'pastand',
      ...felles,
      kilde: ['seed-004 L5116-5121', 'seed-004 L5042-5045'],
    },
  ],
};
