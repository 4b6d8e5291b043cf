import type { Delskjema } from '../delskjema.ts';

const privat = { del: 'nettverk', halvdel: 'kommune', sensitiv: true } as const;
const apent = { del: 'nettverk', halvdel: 'felles', sensitiv: false } as const;

/** Who can be asked for help, and who can come along: to a meeting, to the doctor, the first day (ledsager). */
export const nettverk: Delskjema = {
  del: { id: 'nettverk', skjermet: true },
  sporsmal: [
    {
      id: 'nettverk_folk',
      kind: 'flere_valg',
      ...privat,
      kilde: ['seed-000 L557-558', 'seed-001 L2838-2841'],
      valg: [
        { id: 'familie' },
        { id: 'venner' },
        { id: 'hjelpere' },
        { id: 'andre' },
        { id: 'ingen', alene: true },
      ],
    },
    {
      id: 'nettverk_nok',
      kind: 'pastand',
      ...privat,
      kilde: ['seed-000 L557-558'],
    },
    {
      id: 'nettverk_folge',
      kind: 'ett_valg',
      ...apent,
      kilde: ['seed-001 L2709-2710', 'seed-001 L2838-2841', 'current-facts 6.12'],
      valg: [{ id: 'ja_har' }, { id: 'ja_mangler' }, { id: 'iblant' }, { id: 'nei' }],
    },
    {
      id: 'nettverk_hvem',
      kind: 'fritekst',
      ...privat,
      kilde: ['seed-001 L2838-2841', 'current-facts 6.12'],
      vilkar: [{ sporsmal: 'nettverk_folge', blant: ['ja_har', 'iblant'] }],
    },
    {
      id: 'nettverk_oppgave',
      kind: 'flere_valg',
      ...apent,
      kilde: ['seed-001 L2709-2710', 'seed-004 L2479-2482'],
      vilkar: [{ sporsmal: 'nettverk_folge', blant: ['ja_har', 'ja_mangler', 'iblant'] }],
      valg: [{ id: 'huske' }, { id: 'forklare' }, { id: 'si_fra' }, { id: 'reise' }, { id: 'trygg' }],
    },
  ],
  motstrid: [
    {
      id: 'nettverk_sporre',
      svar: [
        { sporsmal: 'nettverk_folk', blant: ['ingen'] },
        { sporsmal: 'nettverk_folge', blant: ['ja_har'] },
      ],
    },
  ],
};
