import type { SkjemaData } from '../skjema/index.ts';

/**
 * The sieve: seven short questions that part what is urgent from what can wait, and give the three lines.
 *
 * `felles` are the three lines and how the person wants to meet; whatever may hold money, health or family is
 * `kommune`, the half with the stricter rules (product rules 5). A change of anything here is a new `versjon`.
 */
export const silingsskjema: SkjemaData = {
  id: 'siling',
  versjon: 2,
  sporsmal: [
    {
      id: 'mal',
      kind: 'fritekst',
      halvdel: 'felles',
      sensitiv: false,
      kilde: ['seed-004 L3349', 'seed-004 L3360', 'seed-001 L858-865'],
    },
    {
      id: 'haster',
      kind: 'ett_valg',
      kilde: ['seed-004 L2406-2413', 'seed-004 L4151-4155'],
      halvdel: 'kommune',
      sensitiv: true,
      valg: [
        { id: 'nodhjelp', forlat: 'nodhjelp' },
        { id: 'bolig', forlat: 'bolig' },
        { id: 'vold', forlat: 'vold' },
        { id: 'nei' },
        { id: 'vil_ikke_si' },
      ],
    },
    {
      id: 'problem',
      kind: 'fritekst',
      halvdel: 'felles',
      sensitiv: true,
      kilde: ['seed-004 L3347-3351'],
    },
    {
      id: 'hjelp',
      kind: 'fritekst',
      halvdel: 'felles',
      sensitiv: true,
      kilde: ['seed-004 L3188-3193', 'seed-004 L3361'],
    },
    {
      id: 'kontakt',
      kind: 'flere_valg',
      kilde: ['seed-004 L722-723', 'seed-004 L5435-5436', 'seed-004 L5871-5872'],
      halvdel: 'kommune',
      sensitiv: true,
      valg: [
        { id: 'nav_jobb' },
        { id: 'nav_sosial' },
        { id: 'lege' },
        { id: 'andre' },
        { id: 'ingen', alene: true },
        { id: 'vet_ikke', alene: true },
      ],
    },
    {
      id: 'venter',
      kind: 'fritekst',
      halvdel: 'kommune',
      sensitiv: true,
      kilde: ['seed-004 L3768-3771', 'seed-000 L1226-1230'],
    },
    {
      id: 'passer',
      kind: 'ett_valg',
      kilde: ['seed-004 L3191-3193', 'seed-004 L5322-5324'],
      halvdel: 'felles',
      sensitiv: false,
      valg: [{ id: 'selv' }, { id: 'snakke' }, { id: 'flere' }, { id: 'mer' }],
    },
  ],
  linjer: [
    { id: 'problem', sporsmal: 'problem' },
    { id: 'mal', sporsmal: 'mal' },
    { id: 'hjelp', sporsmal: 'hjelp' },
  ],
  neste: 'nestesteg',
};
