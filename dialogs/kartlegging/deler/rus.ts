import type { Delskjema } from '../delskjema.ts';

const felles = { halvdel: 'kommune', sensitiv: true, del: 'rus' } as const;

/** Nothing is asked before the person has been told why, and has said yes to being asked here. */
const SAGT_JA = { sporsmal: 'rus_start', blant: ['ja'] };

/**
 * Alcohol, drugs and medicines, as they are felt in daily life. What and how much is never asked for: many can't or won't say
 * it in a form, and what helps is a human being.
 */
export const rus: Delskjema = {
  del: { id: 'rus', skjermet: true },
  sporsmal: [
    {
      id: 'rus_start',
      kind: 'ett_valg',
      ...felles,
      kilde: ['seed-004 L3227-3228', 'seed-000 L1622-1624'],
      valg: [{ id: 'ja' }, { id: 'person', kvittering: true }, { id: 'nei' }],
    },
    { id: 'rus_hverdag', kind: 'pastand', ...felles, kilde: ['seed-004 L3253-3265'], vilkar: [SAGT_JA] },
    {
      id: 'rus_utover',
      kind: 'flere_valg',
      ...felles,
      kilde: ['seed-004 L3253-3265', 'seed-001 L2405-2418'],
      vilkar: [SAGT_JA, { sporsmal: 'rus_hverdag', blant: ['helt_enig', 'litt_enig', 'verken'] }],
      valg: [
        { id: 'sovn' },
        { id: 'penger' },
        { id: 'avtaler' },
        { id: 'folk' },
        { id: 'ingenting', alene: true },
      ],
    },
    {
      id: 'rus_vil',
      kind: 'ett_valg',
      ...felles,
      kilde: ['seed-001 L858-865', 'seed-004 L3267-3285'],
      vilkar: [SAGT_JA],
      valg: [{ id: 'slutte' }, { id: 'mindre' }, { id: 'snakke' }, { id: 'som_na' }, { id: 'ikke_aktuelt' }],
    },
    {
      id: 'rus_noen',
      kind: 'ett_valg',
      ...felles,
      kilde: ['seed-000 L3341-3347', 'seed-004 L4990-4995'],
      vilkar: [SAGT_JA],
      valg: [{ id: 'behandler' }, { id: 'andre' }, { id: 'onsker' }, { id: 'nei' }],
    },
  ],
};
