import type { SkjemaData } from '../skjema/index.ts';

/**
 * The sieve: seven short questions that part what is urgent from what can wait, and give the three lines.
 *
 * `felles` are the three lines and how the person wants to meet; whatever may hold money, health or family is
 * `kommune`, the half with the stricter rules (product rules 5). A change of anything here is a new `versjon`.
 */
export const silingsskjema: SkjemaData = {
  id: 'siling',
  versjon: 1,
  sporsmal: [
    { id: 'mal', kind: 'fritekst', halvdel: 'felles', sensitiv: false },
    {
      id: 'haster',
      kind: 'ett_valg',
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
    { id: 'problem', kind: 'fritekst', halvdel: 'felles', sensitiv: true },
    { id: 'hjelp', kind: 'fritekst', halvdel: 'felles', sensitiv: true },
    {
      id: 'kontakt',
      kind: 'flere_valg',
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
    { id: 'venter', kind: 'fritekst', halvdel: 'kommune', sensitiv: true },
    {
      id: 'passer',
      kind: 'ett_valg',
      halvdel: 'felles',
      sensitiv: false,
      valg: [
        { id: 'selv', avslutning: true },
        { id: 'snakke', avslutning: true },
        { id: 'flere', avslutning: true },
        { id: 'mer', avslutning: true },
      ],
    },
  ],
  linjer: [
    { id: 'problem', sporsmal: 'problem' },
    { id: 'mal', sporsmal: 'mal' },
    { id: 'hjelp', sporsmal: 'hjelp' },
  ],
};
