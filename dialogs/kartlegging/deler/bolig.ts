import type { Delskjema } from '../delskjema.ts';

const felles = { halvdel: 'kommune', sensitiv: true, del: 'bolig' } as const;

/** Having one is settled before the rest: who has nowhere to live is sent to help, and not asked how it is there. */
const HAR_BOLIG = { sporsmal: 'bolig_framover', blant: ['fast', 'usikkert'] };

/** Where the person lives, whether it lasts, and what is hard about it. The address is never asked for. */
export const bolig: Delskjema = {
  del: { id: 'bolig', skjermet: true },
  sporsmal: [
    {
      id: 'bolig_framover',
      kind: 'ett_valg',
      ...felles,
      kilde: ['seed-000 L3115-3116', 'seed-004 L3401-3414', 'current-facts 8'],
      valg: [
        { id: 'fast' },
        { id: 'usikkert' },
        { id: 'miste', forlat: 'bolig' },
        { id: 'uten', forlat: 'bolig' },
      ],
    },
    {
      id: 'bolig_slik',
      kind: 'ett_valg',
      ...felles,
      kilde: ['seed-000 L1560-1561', 'seed-000 L1627'],
      vilkar: [HAR_BOLIG],
      valg: [{ id: 'eier' }, { id: 'leier' }, { id: 'hos_andre' }, { id: 'midlertidig' }, { id: 'ansatte' }],
    },
    {
      id: 'bolig_betale',
      kind: 'ett_valg',
      ...felles,
      kilde: ['seed-004 L4151-4155', 'seed-004 L2975-2976'],
      vilkar: [{ sporsmal: 'bolig_slik', blant: ['eier', 'leier'] }],
      valg: [{ id: 'ja' }, { id: 'for_sent' }, { id: 'ligger_etter' }],
    },
    {
      id: 'bolig_vanskelig',
      kind: 'flere_valg',
      ...felles,
      kilde: ['seed-001 L2405-2418', 'seed-000 L2223'],
      vilkar: [HAR_BOLIG],
      valg: [
        { id: 'kulde' },
        { id: 'plass' },
        { id: 'trapper' },
        { id: 'avstand' },
        { id: 'ingenting', alene: true },
      ],
    },
    {
      id: 'bolig_onske',
      kind: 'fritekst',
      ...felles,
      kilde: ['seed-001 L858-865', 'seed-004 L3360'],
      vilkar: [HAR_BOLIG],
    },
  ],
  motstrid: [
    {
      id: 'bolig_fast',
      svar: [
        { sporsmal: 'bolig_framover', blant: ['fast'] },
        { sporsmal: 'bolig_slik', blant: ['midlertidig'] },
      ],
    },
  ],
};
