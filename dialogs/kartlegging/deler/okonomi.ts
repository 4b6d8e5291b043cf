import type { Delskjema } from '../delskjema.ts';

const felles = { halvdel: 'kommune', sensitiv: true, del: 'okonomi' } as const;

/**
 * Money and debt. What can't wait comes first and leaves the form. No amount is asked for: whether the person knows what they
 * owe says which help is next, and many do not know.
 */
export const okonomi: Delskjema = {
  del: { id: 'okonomi', skjermet: true },
  sporsmal: [
    {
      id: 'okonomi_mat',
      kind: 'ett_valg',
      ...felles,
      kilde: ['current-facts 8', 'current-facts 5.3', 'seed-004 L3401-3414'],
      valg: [{ id: 'ja' }, { id: 'knapt' }, { id: 'tomt', forlat: 'nodhjelp' }],
    },
    {
      id: 'okonomi_brev',
      kind: 'flere_valg',
      ...felles,
      kilde: ['seed-000 L2229-2236', 'seed-004 L2975-2976'],
      valg: [
        { id: 'uapnet' },
        { id: 'ubetalt' },
        { id: 'inkasso' },
        { id: 'namsmann' },
        { id: 'ingen', alene: true },
      ],
    },
    {
      id: 'okonomi_gjeld',
      kind: 'ett_valg',
      ...felles,
      kilde: ['seed-000 L2229-2236', 'seed-000 L3113-3114'],
      valg: [{ id: 'kjent' }, { id: 'omtrent' }, { id: 'ukjent' }, { id: 'ingen' }],
    },
    {
      id: 'okonomi_hjelp',
      kind: 'ett_valg',
      ...felles,
      kilde: ['current-facts 5.5', 'seed-000 L3113-3114'],
      vilkar: [{ sporsmal: 'okonomi_gjeld', blant: ['kjent', 'omtrent', 'ukjent'] }],
      valg: [{ id: 'oversikt' }, { id: 'avtale' }, { id: 'sammen' }, { id: 'selv' }],
    },
    {
      id: 'okonomi_venter',
      kind: 'ett_valg',
      ...felles,
      kilde: ['seed-004 L3768-3770', 'seed-001 2.26', 'current-facts 5.3'],
      valg: [{ id: 'kort_tid' }, { id: 'lang_tid' }, { id: 'nei' }],
    },
  ],
  motstrid: [
    {
      id: 'okonomi_skylder',
      svar: [
        { sporsmal: 'okonomi_gjeld', blant: ['ingen'] },
        { sporsmal: 'okonomi_brev', blant: ['inkasso', 'namsmann'] },
      ],
    },
  ],
};
