import type { Delskjema } from '../delskjema.ts';

const felles = { del: 'arbeid', halvdel: 'stat', sensitiv: false } as const;

/**
 * Work: what the person would like, what they have done, and what lies ready. Whether one is «aktuell arbeidssøker» is not
 * asked with yes or no, as the trials did (seed-004 L3274-3278): «litt» and «senere» are answers too.
 */
export const arbeid: Delskjema = {
  del: { id: 'arbeid' },
  sporsmal: [
    {
      id: 'arbeid_onske',
      kind: 'fritekst',
      ...felles,
      kilde: ['seed-001 L2575-2587', 'seed-000 L2119-2129', 'current-facts 7.3'],
    },
    {
      // Nav has ten situations. Here are five groups of them: more buttons than that are not read.
      id: 'arbeid_na',
      kind: 'ett_valg',
      ...felles,
      nav: 'dinSituasjon',
      kilde: ['current-facts 7.1', 'seed-004 L4877-4883'],
      valg: [
        { id: 'har', nav: 'DELTIDSJOBB_VIL_MER VIL_BYTTE_JOBB VIL_FORTSETTE_I_JOBB' },
        { id: 'slutt', nav: 'MISTET_JOBBEN HAR_SAGT_OPP ER_PERMITTERT USIKKER_JOBBSITUASJON' },
        { id: 'lenge', nav: 'JOBB_OVER_2_AAR' },
        { id: 'fullfort', nav: 'AKKURAT_FULLFORT_UTDANNING' },
        { id: 'aldri', nav: 'ALDRI_HATT_JOBB' },
      ],
    },
    {
      id: 'arbeid_jobber',
      kind: 'liste',
      ...felles,
      nav: 'sisteJobb',
      kilde: ['current-facts 7.1', 'seed-000 L2441-2443'],
      vilkar: [{ sporsmal: 'arbeid_na', blant: ['har', 'slutt', 'lenge', 'fullfort'] }],
    },
    {
      id: 'arbeid_klart',
      kind: 'flere_valg',
      ...felles,
      kilde: ['seed-000 L2061', 'seed-000 L2086-2088', 'seed-000 L3237-3238'],
      valg: [
        { id: 'cv' },
        { id: 'attest' },
        { id: 'referanse' },
        { id: 'soknad' },
        { id: 'ingenting', alene: true },
      ],
    },
    {
      id: 'arbeid_vil',
      kind: 'ett_valg',
      ...felles,
      kilde: ['seed-004 L3274-3278', 'seed-000 L129', 'seed-004 L5116-5121'],
      valg: [{ id: 'na' }, { id: 'litt' }, { id: 'senere' }, { id: 'ikke' }, { id: 'bli' }],
    },
  ],
  motstrid: [
    {
      id: 'arbeid_bli',
      svar: [
        { sporsmal: 'arbeid_na', blant: ['lenge', 'aldri'] },
        { sporsmal: 'arbeid_vil', blant: ['bli'] },
      ],
    },
  ],
};
