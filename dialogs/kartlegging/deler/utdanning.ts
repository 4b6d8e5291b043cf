import type { Delskjema } from '../delskjema.ts';

const felles = { del: 'utdanning', halvdel: 'stat', sensitiv: false } as const;

/** What the person wants to learn, what they have, and what would make it possible to finish what was begun. */
export const utdanning: Delskjema = {
  del: { id: 'utdanning' },
  sporsmal: [
    {
      id: 'utdanning_lare',
      kind: 'fritekst',
      ...felles,
      kilde: ['seed-000 L1830-1838', 'seed-000 L2119-2129'],
    },
    {
      id: 'utdanning_hoyest',
      kind: 'ett_valg',
      ...felles,
      nav: 'utdanning',
      kilde: ['current-facts 7.1', 'seed-000 L4058-4062', 'seed-000 L4992'],
      valg: [
        { id: 'ingen', nav: 'INGEN_UTDANNING' },
        { id: 'grunnskole', nav: 'GRUNNSKOLE' },
        { id: 'vgs_start', nav: 'VIDEREGAENDE_GRUNNUTDANNING' },
        { id: 'vgs', nav: 'VIDEREGAENDE_FAGBREV_SVENNEBREV' },
        { id: 'hoyere', nav: 'HOYERE_UTDANNING_1_TIL_4 HOYERE_UTDANNING_5_ELLER_MER' },
      ],
    },
    {
      id: 'utdanning_godkjent',
      kind: 'ett_valg',
      ...felles,
      nav: 'utdanningGodkjent',
      kilde: ['current-facts 7.1', 'seed-000 L3287-3292'],
      vilkar: [{ sporsmal: 'utdanning_hoyest', blant: ['vgs_start', 'vgs', 'hoyere'] }],
      valg: [
        { id: 'norge', nav: 'JA' },
        { id: 'ja', nav: 'JA' },
        { id: 'nei', nav: 'NEI' },
        { id: 'ikke_sjekket', nav: 'VET_IKKE' },
      ],
    },
    {
      id: 'utdanning_avbrutt',
      kind: 'ja_nei',
      ...felles,
      kilde: ['seed-000 L1993-1995', 'seed-001 L1339-1342'],
    },
    {
      id: 'utdanning_fullfore',
      kind: 'flere_valg',
      ...felles,
      sensitiv: true,
      kilde: ['seed-000 L1993-1995', 'seed-000 L2119-2129', 'seed-000 L3250-3261'],
      vilkar: [{ sporsmal: 'utdanning_avbrutt', blant: ['ja'] }],
      valg: [
        { id: 'penger' },
        { id: 'tempo' },
        { id: 'stotte' },
        { id: 'praksis' },
        { id: 'vil_ikke', alene: true },
      ],
    },
  ],
};
