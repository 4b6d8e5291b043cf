import { type Katalog, SPRAK, type Sprak } from '../sprak/katalog.ts';
import { fold, phrases } from '../sprak/sporsmal/index.ts';
import { valgOf } from './kinds.ts';
import { ALWAYS, type Command, saidFor } from './match/index.ts';
import type { Skjema, Sporsmal } from './skjema.ts';

/** Folded names by id: `start`, `deler.<id>`, `<sporsmal>` and `<sporsmal>.<valg>`. Each is a list of phrases, a phrase a list of words. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;
export type NamesBySprak = { readonly [S in Sprak]: Names };

/** What a person may write for each thing that can be named: its label or short name, and the other words for it. */
export const readNames = (form: Skjema, tekster: Katalog): NamesBySprak => {
  const of = (sprak: Sprak): Names =>
    new Map([
      ['start', phrases(tekster[sprak]['start.ord'] ?? '')],
      ...form.deler.map(({ id }) => {
        const key = `deler.${id}`;
        return [
          key,
          [fold(tekster[sprak][key] ?? ''), ...phrases(tekster[sprak][`${key}.ord`] ?? '')],
        ] as const;
      }),
      ...form.sporsmal.flatMap((question) => questionNames(question, tekster[sprak])),
    ]);
  return { nb: of('nb'), nn: of('nn'), en: of('en') };
};

const SKALAENDE: { readonly [trinn: string]: string } = { 1: 'lav', 5: 'hoy' };

type Texts = { readonly [key: string]: string };

const questionNames = (question: Sporsmal, texts: Texts) => {
  const entry = (id: string, label: string, others: string) =>
    [id, [...phrases(texts[label] ?? ''), ...phrases(texts[others] ?? '')]] as const;
  const choice = (id: string): readonly [string, string, string] => {
    const own = `${question.id}.${id}`;
    if (question.kind === 'pastand') return [own, `svar.${id}`, `svar.${id}.ord`];
    if (question.kind === 'skala') return [own, `${question.id}.${SKALAENDE[id]}`, `${own}.ord`];
    return [own, own, `${own}.ord`];
  };
  return [
    entry(question.id, `${question.id}.kort`, `${question.id}.ord`),
    ...valgOf(question).map(({ id }) => entry(...choice(id))),
  ];
};

/** The names of one thing in these languages. */
export const namesIn = (names: NamesBySprak, id: string, languages: readonly Sprak[] = SPRAK) =>
  languages.flatMap((sprak) => names[sprak].get(id) ?? []);

/** These may be one of the answers too; every other command means the same at every question. */
const MAY_BE_ANSWERS: readonly Command[] = [
  'vet_ikke',
  'vil_ikke_svare',
  'hopp_over',
  'med_person',
  'person',
  'hjelper',
];

const COMMAND_WORDS: ReadonlySet<string> = new Set(
  ALWAYS.filter((command) => !MAY_BE_ANSWERS.includes(command))
    .flatMap(saidFor)
    .map((said) => fold(said).join(' ')),
);

/** Names of choices that are commands: whoever writes «pause» there must get a pause. Held by a test for every form. */
export const nameFaults = (form: Skjema, names: NamesBySprak): readonly string[] =>
  form.sporsmal.flatMap((question) =>
    valgOf(question).flatMap(({ id }) =>
      namesIn(names, `${question.id}.${id}`)
        .map((words) => words.join(' '))
        .filter((name) => COMMAND_WORDS.has(name))
        .map((name) => `${question.id}.${id} is called «${name}», which is a command`),
    ),
  );
