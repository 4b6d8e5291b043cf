import {
  initial,
  readSkjema,
  type SkjemaData,
  type Svar,
  type Tilstand,
} from '../../dialogs/skjema/index.ts';
import { katalog } from '../../dialogs/sprak/katalog.ts';

const felles = { halvdel: 'felles', sensitiv: false, kilde: ['prov'] } satisfies Partial<
  SkjemaData['sporsmal'][number]
>;
const penger = { ...felles, halvdel: 'kommune', sensitiv: true, del: 'penger' } as const;

/** A made-up form with two sections, a condition, and a pair of answers that can't both be right. */
const data: SkjemaData = {
  id: 'prov',
  versjon: 2,
  deler: [{ id: 'hverdag' }, { id: 'penger', skjermet: true }],
  sporsmal: [
    { id: 'onske', kind: 'fritekst', del: 'hverdag', ...felles },
    { id: 'bor', kind: 'ja_nei', del: 'hverdag', ...felles },
    {
      id: 'hjem',
      kind: 'fritekst',
      del: 'hverdag',
      ...felles,
      vilkar: [{ sporsmal: 'bor', blant: ['ja'] }],
    },
    {
      id: 'kontakt',
      kind: 'flere_valg',
      del: 'hverdag',
      ...felles,
      nav: 'kontaktpersoner',
      valg: [{ id: 'lege', nav: 'FASTLEGE' }, { id: 'nav' }, { id: 'vet_ikke', alene: true }],
    },
    { id: 'gjeld', kind: 'ja_nei', ...penger },
    { id: 'kreditor', kind: 'fritekst', ...penger },
  ],
  linjer: [{ id: 'mal', sporsmal: 'onske' }],
  motstrid: [
    {
      id: 'gjeld_kreditor',
      svar: [
        { sporsmal: 'gjeld', blant: ['nei'] },
        { sporsmal: 'bor', blant: ['nei'] },
      ],
    },
  ],
};

const ofQuestion = (id: string, sprak: string): [string, string][] =>
  ['sporsmal', 'igjen', 'enkel', 'hvorfor', 'hjelp', 'kort'].map((part) => [
    `${id}.${part}`,
    `${sprak} ${id} ${part}`,
  ]);

const texts = (sprak: string): { readonly [key: string]: string } => ({
  ...Object.fromEntries(data.sporsmal.flatMap(({ id }) => ofQuestion(id, sprak))),
  intro: sprak,
  'start.ord': sprak,
  'linje.mal': `${sprak} Mål`,
  'deler.hverdag': `${sprak} Hverdag`,
  'deler.hverdag.om': sprak,
  'deler.penger': `${sprak} Penger`,
  'deler.penger.om': sprak,
  'motstrid.gjeld_kreditor': `${sprak} De to svarene peker hver sin vei.`,
  'kontakt.lege': `${sprak} Lege`,
  'kontakt.nav': `${sprak} Nav`,
  'kontakt.vet_ikke': `${sprak} Vet ikke`,
});

export const form = readSkjema(data, katalog({ nb: texts('nb'), nn: texts('nn'), en: texts('en') }));

export const NOW = Date.parse('2026-11-23T11:00:00Z');
export const options = { sprak: 'nb', now: NOW, slettes: '2027-02-21' } as const;

/** An answer in words. */
export const sa = (ord: string, more: Partial<Svar> = {}): Svar => ({
  slag: 'svar',
  ord,
  valg: [],
  vist: '',
  ...more,
});

export const valgte = (...valg: readonly string[]): Svar => sa('', { valg: [...valg] });

/** In place of an answer. */
export const uten = (slag: Svar['slag']): Svar => ({ slag, ord: '', valg: [], vist: '' });

/** Somebody in the middle of the first section. */
export const tilstand = (about: Partial<Tilstand> = {}): Tilstand => ({
  ...initial,
  skjema: 'prov',
  versjon: 2,
  sporsmal: form.skjema.sporsmal.map(({ id }) => id),
  fase: 'sporsmal',
  deler: ['hverdag'],
  ...about,
});
