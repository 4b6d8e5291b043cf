import type { Delskjema } from '../delskjema.ts';

const felles = { del: 'sprak', halvdel: 'felles', sensitiv: false } as const;

/**
 * What the person speaks, how Norwegian goes, and what help is wanted with letters and talks. Whoever finds it hard to read
 * tends to ask for too little (seed-004 L3229-3231): so help is offered as choices, not as a weakness to confess.
 */
export const sprak: Delskjema = {
  del: { id: 'sprak' },
  sporsmal: [
    { id: 'sprak_kan', kind: 'liste', ...felles, maks: 6, kilde: ['seed-001 2.26', 'seed-000 L3250-3261'] },
    {
      id: 'sprak_snakke',
      kind: 'skala',
      ...felles,
      kilde: ['seed-000 L4980-5034', 'seed-001 L1862-1864', 'seed-000 L137'],
    },
    { id: 'sprak_lese', kind: 'skala', ...felles, kilde: ['seed-004 L3229-3231', 'seed-001 L2405-2418'] },
    {
      id: 'sprak_hjelp',
      kind: 'flere_valg',
      ...felles,
      kilde: ['seed-004 L3222-3231', 'seed-004 L3229-3231', 'current-facts 7.1'],
      valg: [
        { id: 'brev' },
        { id: 'skrive' },
        { id: 'skjema' },
        { id: 'telefon' },
        { id: 'selv', alene: true },
      ],
    },
    {
      id: 'sprak_tolk',
      kind: 'ett_valg',
      ...felles,
      kilde: ['current-facts 6.9', 'seed-000 L3287-3292'],
      valg: [{ id: 'alltid' }, { id: 'noen_ganger' }, { id: 'tegn' }, { id: 'nei' }],
    },
  ],
  motstrid: [
    {
      id: 'sprak_lese_selv',
      svar: [
        { sporsmal: 'sprak_lese', mest: 1 },
        { sporsmal: 'sprak_hjelp', blant: ['selv'] },
      ],
    },
  ],
};
