import type { Delskjema } from '../delskjema.ts';

const privat = { del: 'hverdag', halvdel: 'kommune', sensitiv: true } as const;
const apent = { del: 'hverdag', halvdel: 'felles', sensitiv: false } as const;

/** Day and night, getting about, and what can be used on the net: what decides which meeting a person can come to. */
export const hverdag: Delskjema = {
  del: { id: 'hverdag' },
  sporsmal: [
    {
      id: 'hverdag_sovn',
      kind: 'ett_valg',
      ...privat,
      kilde: ['seed-000 L134-136', 'seed-000 L1625-1626'],
      valg: [{ id: 'natt' }, { id: 'dag' }, { id: 'varierer' }, { id: 'lite' }],
    },
    {
      id: 'hverdag_morgen',
      kind: 'skala',
      ...apent,
      kilde: ['seed-000 L134-136'],
    },
    {
      id: 'hverdag_reise',
      kind: 'flere_valg',
      ...apent,
      kilde: ['seed-000 L2509', 'seed-004 L6201-6204'],
      valg: [{ id: 'bil' }, { id: 'kollektiv' }, { id: 'gar' }, { id: 'skyss' }, { id: 'vanskelig' }],
    },
    {
      id: 'hverdag_hinder',
      kind: 'flere_valg',
      ...privat,
      kilde: ['seed-000 L2223', 'seed-000 L2509', 'seed-001 L2415-2418'],
      vilkar: [{ sporsmal: 'hverdag_reise', blant: ['vanskelig'] }],
      valg: [{ id: 'penger' }, { id: 'langt' }, { id: 'helse' }, { id: 'klaer' }, { id: 'utrygt' }],
    },
    {
      id: 'hverdag_nett',
      kind: 'flere_valg',
      ...apent,
      kilde: ['seed-004 L3095-3100', 'seed-004 L3623-3636', 'current-facts 6.10'],
      valg: [
        { id: 'mobil' },
        { id: 'maskin' },
        { id: 'bankid' },
        { id: 'trenger_hjelp' },
        { id: 'ingen', alene: true },
      ],
    },
  ],
};
