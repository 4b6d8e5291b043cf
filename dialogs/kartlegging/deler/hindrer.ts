import type { Delskjema } from '../delskjema.ts';

const egneOrd = { del: 'hindrer', halvdel: 'felles', sensitiv: true } as const;

/** What stands in the way, and what helps, in the person's own words: two of the three lines come from here. */
export const hindrer: Delskjema = {
  del: { id: 'hindrer' },
  sporsmal: [
    {
      id: 'hindrer_mest',
      kind: 'fritekst',
      ...egneOrd,
      kilde: ['seed-004 L3347-3351', 'seed-001 L2405-2418'],
    },
    {
      id: 'hindrer_jobb',
      kind: 'ja_nei',
      nav: 'andreForhold',
      del: 'hindrer',
      halvdel: 'stat',
      sensitiv: false,
      kilde: ['current-facts 7.1', 'seed-004 L3347-3351'],
    },
    {
      id: 'hindrer_hva',
      kind: 'flere_valg',
      del: 'hindrer',
      halvdel: 'kommune',
      sensitiv: true,
      kilde: ['current-facts 7.1', 'seed-001 L2405-2418', 'seed-001 L1339-1342'],
      vilkar: [{ sporsmal: 'hindrer_jobb', blant: ['ja'] }],
      valg: [{ id: 'sprak' }, { id: 'familie' }, { id: 'okonomi' }, { id: 'tro' }, { id: 'erfaring' }],
    },
    {
      id: 'hindrer_klar',
      kind: 'skala',
      del: 'hindrer',
      halvdel: 'felles',
      sensitiv: false,
      kilde: ['seed-001 L1725-1737', 'seed-001 L1260-1276'],
    },
    {
      id: 'hindrer_hjelper',
      kind: 'fritekst',
      ...egneOrd,
      kilde: ['seed-004 L3361', 'seed-000 L2441-2453'],
    },
  ],
};
