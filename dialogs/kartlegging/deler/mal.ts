import type { Delskjema } from '../delskjema.ts';

const felles = { del: 'mal', halvdel: 'felles', sensitiv: false } as const;

/** What the person wants, dreams of and can do: the questions that a good counsellor begins with (seed-001 2.5). */
export const mal: Delskjema = {
  del: { id: 'mal' },
  sporsmal: [
    {
      id: 'mal_drom',
      kind: 'fritekst',
      ...felles,
      kilde: ['seed-001 L858-865', 'seed-004 L3349', 'seed-004 L3360'],
    },
    { id: 'mal_viktig', kind: 'fritekst', ...felles, kilde: ['seed-004 L3360', 'seed-000 L4931-4979'] },
    { id: 'mal_kan', kind: 'liste', ...felles, kilde: ['seed-001 L858-865', 'seed-001 L2575-2587'] },
    { id: 'mal_skritt', kind: 'fritekst', ...felles, kilde: ['seed-004 L3361', 'seed-001 L1725-1737'] },
    { id: 'mal_tro', kind: 'skala', ...felles, kilde: ['current-facts 7.3', 'seed-001 L1339-1342'] },
  ],
};
