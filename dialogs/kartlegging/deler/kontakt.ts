import type { Delskjema } from '../delskjema.ts';

const privat = { del: 'kontakt', halvdel: 'kommune', sensitiv: true } as const;
const apent = { del: 'kontakt', halvdel: 'felles', sensitiv: false } as const;

const I_NAV = ['nav_jobb', 'nav_sosial', 'nav_usikker'];

/**
 * Who the person is in contact with, both halves of Nav and others, and whether they talk together.
 * Roles only, never names. It touches health, money and child welfare, and is guarded as these are (product rules 3).
 */
export const kontakt: Delskjema = {
  del: { id: 'kontakt', skjermet: true, barn: true },
  sporsmal: [
    {
      id: 'kontakt_nav',
      kind: 'flere_valg',
      ...privat,
      kilde: ['seed-004 L722-723', 'seed-004 L5435-5436', 'seed-001 L175-179'],
      valg: [
        { id: 'nav_jobb' },
        { id: 'nav_sosial' },
        { id: 'nav_usikker', alene: true },
        { id: 'venter', alene: true },
        { id: 'ingen', alene: true },
      ],
    },
    {
      id: 'kontakt_andre',
      kind: 'flere_valg',
      ...privat,
      kilde: ['seed-001 L1033-1043', 'seed-001 L2870-2872', 'seed-001 L2271-2273'],
      valg: [
        { id: 'lege' },
        { id: 'behandler' },
        { id: 'barnevern' },
        { id: 'andre' },
        { id: 'ingen', alene: true },
      ],
    },
    {
      id: 'kontakt_vet',
      kind: 'ja_nei',
      ...apent,
      kilde: ['seed-000 L1509-1511', 'seed-004 L2867-2870'],
      vilkar: [{ sporsmal: 'kontakt_nav', blant: I_NAV }],
    },
    {
      id: 'kontakt_roller',
      kind: 'liste',
      ...privat,
      kilde: ['seed-000 L1509-1511', 'seed-001 L879-889'],
      vilkar: [{ sporsmal: 'kontakt_vet', blant: ['ja'] }],
      maks: 5,
    },
    {
      id: 'kontakt_sammen',
      kind: 'ett_valg',
      ...apent,
      kilde: ['seed-001 L1026-1031', 'seed-001 L1033-1043', 'current-facts 6.11b'],
      vilkar: [{ sporsmal: 'kontakt_nav', blant: I_NAV }],
      valg: [{ id: 'ja' }, { id: 'litt' }, { id: 'nei' }, { id: 'vil_ikke' }],
    },
  ],
};
