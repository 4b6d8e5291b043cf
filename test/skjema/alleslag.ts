import type { SkjemaData } from '../../dialogs/skjema/index.ts';
import { felles } from './provskjema.ts';

/** A made-up form with a question of every kind. */
export const ALLE_SLAG = {
  id: 'prov',
  versjon: 1,
  sporsmal: [
    { id: 'leier', kind: 'ja_nei', ...felles },
    {
      id: 'husleie',
      kind: 'belop',
      ...felles,
      mest: 100_000,
      periode: 'P1M',
      vilkar: [{ sporsmal: 'leier', blant: ['ja'] }],
    },
    { id: 'barn', kind: 'tall', ...felles, minst: 0, mest: 20 },
    { id: 'frist', kind: 'dato', ...felles, tidligst: 'i_dag' },
    { id: 'start', kind: 'dato', ...felles, rettet: 'bakover', senest: 'i_dag', valgfritt: false },
    { id: 'klokke', kind: 'klokkeslett', ...felles },
    { id: 'borte', kind: 'periode', ...felles },
    { id: 'tanker', kind: 'fritekst', ...felles, maks: 40 },
    {
      id: 'del',
      kind: 'ett_valg',
      ...felles,
      valg: [{ id: 'nav_jobb' }, { id: 'nav_gjeld' }, { id: 'lege' }],
    },
    {
      id: 'hvem',
      kind: 'flere_valg',
      ...felles,
      valg: [{ id: 'nav_jobb' }, { id: 'nav_gjeld' }, { id: 'lege' }, { id: 'ingen', alene: true }],
    },
  ],
  linjer: [{ id: 'hoved', sporsmal: 'tanker' }],
} as const satisfies SkjemaData;
