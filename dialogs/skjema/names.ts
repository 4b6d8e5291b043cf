import { type Katalog, SPRAK, type Sprak } from '../sprak/katalog.ts';
import { fold, phrases } from '../sprak/sporsmal/index.ts';
import type { Skjema, Sporsmal } from './skjema.ts';

/** Folded names by id: `start`, `<sporsmal>` and `<sporsmal>.<valg>`. Each is a list of phrases, a phrase a list of words. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;
export type NamesBySprak = { readonly [S in Sprak]: Names };

/** What a person may write for each thing that can be named: its label or short name, and the other words for it. */
export const readNames = (form: Skjema, tekster: Katalog): NamesBySprak => {
  const of = (sprak: Sprak): Names =>
    new Map([
      ['start', phrases(tekster[sprak]['start.ord'] ?? '')],
      ...form.sporsmal.flatMap((question) => questionNames(question, tekster[sprak])),
    ]);
  return { nb: of('nb'), nn: of('nn'), en: of('en') };
};

type Texts = { readonly [key: string]: string };

const questionNames = (question: Sporsmal, texts: Texts) => {
  const entry = (id: string, label: string) =>
    [id, [fold(texts[label] ?? ''), ...phrases(texts[`${id}.ord`] ?? '')]] as const;
  const choices = 'valg' in question ? question.valg : [];
  return [
    entry(question.id, `${question.id}.kort`),
    ...choices.map((valg) => entry(`${question.id}.${valg.id}`, `${question.id}.${valg.id}`)),
  ];
};

/** The names of one thing in these languages. */
export const namesIn = (names: NamesBySprak, id: string, languages: readonly Sprak[] = SPRAK) =>
  languages.flatMap((sprak) => names[sprak].get(id) ?? []);
