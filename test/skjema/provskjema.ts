import {
  createSkjemadialog,
  readSkjema,
  type SkjemaData,
  type Skjemadialog,
  type Vert,
} from '../../dialogs/skjema/index.ts';
import { neededKeys } from '../../dialogs/skjema/keys.ts';
import type { Skjema } from '../../dialogs/skjema/skjema.ts';
import type { Katalog } from '../../dialogs/sprak/katalog.ts';

export const felles: { halvdel: 'felles'; sensitiv: false; kilde: string[] } = {
  halvdel: 'felles',
  sensitiv: false,
  kilde: ['prov'],
};
const barn = [{ sporsmal: 'barn', blant: ['ja'] }];

/** A made-up form that has what the sieve has not: conditions, a question that must be answered, many questions. */
export const PROV_V1 = {
  id: 'prov',
  versjon: 1,
  sporsmal: [
    { id: 'onske', kind: 'fritekst', ...felles },
    { id: 'barn', kind: 'ett_valg', ...felles, valg: [{ id: 'ja' }, { id: 'nei' }] },
    { id: 'alder', kind: 'fritekst', ...felles, vilkar: barn },
    {
      id: 'pass',
      kind: 'flere_valg',
      ...felles,
      vilkar: barn,
      valg: [{ id: 'barnehage' }, { id: 'skole' }, { id: 'slekt' }, { id: 'ingen', alene: true }],
    },
    { id: 'krav', kind: 'ett_valg', ...felles, valgfritt: false, valg: [{ id: 'godtar' }, { id: 'avslar' }] },
    {
      id: 'dag',
      kind: 'ett_valg',
      ...felles,
      valg: [
        { id: 'mandag' },
        { id: 'tirsdag' },
        { id: 'onsdag' },
        { id: 'torsdag' },
        { id: 'aldri', forlat: 'vold' },
      ],
    },
    { id: 'frist', kind: 'fritekst', ...felles },
    { id: 'annen', kind: 'fritekst', ...felles },
  ],
  linjer: [{ id: 'hoved', sporsmal: 'onske' }],
} as const satisfies SkjemaData;

const [onske, , alder, pass, krav, , , annen] = PROV_V1.sporsmal;

/** «onske» is called «mal», «frist» is gone, «sted» is new, «dag» has lost a choice, and «barn» comes last but one. */
export const PROV_V2: SkjemaData = {
  id: 'prov',
  versjon: 2,
  sporsmal: [
    { ...onske, id: 'mal', tidligere: ['onske'] },
    { id: 'sted', kind: 'fritekst', ...felles },
    { id: 'barn', kind: 'ett_valg', ...felles, valg: [{ id: 'ja' }, { id: 'nei' }] },
    alder,
    { ...pass, valg: [...pass.valg] },
    { ...krav, valg: [...krav.valg] },
    { id: 'dag', kind: 'ett_valg', ...felles, valg: [{ id: 'tirsdag' }, { id: 'onsdag' }] },
    annen,
  ],
  linjer: [{ id: 'hoved', sporsmal: 'mal' }],
};

/** Texts that say their own key; labels are the id. */
export const textsFor = (data: SkjemaData): Katalog => {
  const keys = neededKeys({
    ...data,
    sporsmal: data.sporsmal.map((one) => ({ tidligere: [], vilkar: [], valgfritt: true, ...one })),
    deler: data.deler ?? [],
    motstrid: data.motstrid ?? [],
  } as unknown as Skjema);
  const label = (key: string) =>
    /\.(sporsmal|igjen|enkel|hvorfor|hjelp)$/.test(key)
      ? `Om ${key}`
      : key
          .replace(/\.kort$/, '')
          .split('.')
          .at(-1)!;
  const texts = (prefix: string) =>
    Object.fromEntries(keys.map((key) => [key, key === 'start.ord' ? 'prov meg' : `${prefix}${label(key)}`]));
  return { nb: texts(''), nn: texts(''), en: texts('') };
};

export const provdialog = (data: SkjemaData, extra: Partial<Vert> = {}): Skjemadialog =>
  createSkjemadialog({
    id: 'prov',
    form: readSkjema(data, textsFor(data)),
    forlat: (grunn) => ({ events: [], reply: { text: `forlatt: ${grunn}` } }),
    ...extra,
  });
