import type { Delskjema } from '../delskjema.ts';

const felles = { halvdel: 'kommune', sensitiv: true, del: 'familie' } as const;

/** Who is at home, whether it is good there, and whom the person takes care of. Nobody's name is asked for. */
export const familie: Delskjema = {
  del: { id: 'familie', skjermet: true, barn: true },
  sporsmal: [
    {
      id: 'familie_bor',
      kind: 'flere_valg',
      ...felles,
      kilde: ['seed-001 L2676-2678', 'seed-000 L557-558'],
      valg: [
        { id: 'alene', alene: true },
        { id: 'partner' },
        { id: 'barn' },
        { id: 'slekt' },
        { id: 'andre' },
      ],
    },
    {
      id: 'familie_hjemme',
      kind: 'ett_valg',
      ...felles,
      bare_alene: true,
      kilde: ['seed-004 L3347-3351', 'current-facts 8'],
      valg: [{ id: 'fint' }, { id: 'slitsomt' }, { id: 'uro' }, { id: 'redd', forlat: 'vold' }],
    },
    {
      id: 'familie_ansvar',
      kind: 'flere_valg',
      ...felles,
      kilde: ['seed-001 2.26', 'seed-000 L3180-3186'],
      valg: [
        { id: 'barn_fast' },
        { id: 'barn_delt' },
        { id: 'barn_borte' },
        { id: 'voksen' },
        { id: 'ingen', alene: true },
      ],
    },
    {
      id: 'familie_deler',
      kind: 'ett_valg',
      ...felles,
      kilde: ['seed-000 L49-51', 'seed-000 L3180-3186'],
      vilkar: [{ sporsmal: 'familie_ansvar', blant: ['barn_fast', 'barn_delt', 'voksen'] }],
      valg: [{ id: 'alene' }, { id: 'noe_hjelp' }, { id: 'delt' }],
    },
    {
      id: 'familie_rekke',
      kind: 'flere_valg',
      ...felles,
      kilde: ['seed-000 L3210-3214', 'current-facts 5.14'],
      vilkar: [{ sporsmal: 'familie_ansvar', blant: ['barn_fast', 'barn_delt'] }],
      valg: [
        { id: 'barnehage' },
        { id: 'hente' },
        { id: 'sykt_barn' },
        { id: 'avlastning' },
        { id: 'ingenting', alene: true },
      ],
    },
  ],
  motstrid: [
    {
      id: 'familie_alene',
      svar: [
        { sporsmal: 'familie_bor', blant: ['alene'] },
        { sporsmal: 'familie_ansvar', blant: ['barn_fast'] },
      ],
    },
  ],
};
