import { isChoice, valgOf } from './kinds.ts';
import type { Skjema, Sporsmal, Vilkar } from './skjema.ts';

/** What the shape of a form can't say: ids are unique, and everything points at something that is there. */
export const faults = (form: Skjema): readonly string[] => [
  ...repeated(form.sporsmal.flatMap((question) => [question.id, ...question.tidligere])),
  ...repeated(form.deler.map(({ id }) => id)),
  ...form.sporsmal.flatMap((question, at) => [
    ...choiceFaults(question),
    ...conditionFaults(question, form.sporsmal.slice(0, at)),
    ...sectionFaults(form, question),
  ]),
  ...form.deler.flatMap(({ id }) => sizeFaults(form, id)),
  ...form.motstrid.flatMap(({ id, svar }) =>
    svar.flatMap((vilkar) => targetFaults(`motstrid ${id}`, vilkar, form.sporsmal)),
  ),
  ...form.linjer
    .filter((line) => !form.sporsmal.some((question) => question.id === line.sporsmal))
    .map((line) => `the line ${line.id} has no question`),
];

/** `endre.<id>`, `deler.<id>`, `kandidat.<value>`, `annet` and `ferdig` mean something of their own. */
const RESERVED = ['endre', 'deler', 'kandidat', 'annet', 'ferdig'];

const repeated = (ids: readonly string[]): string[] => [
  ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is there twice`),
  ...ids.filter((id) => RESERVED.includes(id)).map((id) => `${id} is the engine's own word`),
];

/** Buttons on the screen, beside the ways of giving no answer. */
const MAX_ANSWERS = 5;
const NO_ANSWER = ['vet_ikke', 'vil_ikke_si'];

const choiceFaults = (question: Sporsmal): string[] => {
  if (!('valg' in question)) return [];
  const several = question.kind === 'flere_valg';
  const answers = question.valg.filter(({ id }) => !NO_ANSWER.includes(id));
  return [
    ...repeated(question.valg.flatMap((valg) => [valg.id, ...valg.tidligere])),
    ...question.valg
      .filter((valg) => several && valg.forlat)
      .map((valg) => `${valg.id} can't leave the form`),
    ...(several && question.valg.every((valg) => valg.alene)
      ? [`${question.id} has nothing to combine`]
      : []),
    ...(answers.length > MAX_ANSWERS ? [`${question.id} has more than ${MAX_ANSWERS} answers`] : []),
  ];
};

const conditionFaults = (question: Sporsmal, earlier: readonly Sporsmal[]): string[] => {
  const near = earlier.filter(({ del }) => del === question.del);
  return question.vilkar.flatMap((vilkar) => targetFaults(question.id, vilkar, near));
};

const NUMBERS: readonly Sporsmal['kind'][] = ['tall', 'belop', 'skala'];

/** What a condition points at must be among `questions`, and be of a kind that it can compare. */
const targetFaults = (of: string, vilkar: Vilkar, questions: readonly Sporsmal[]): string[] => {
  const asked = questions.find((other) => other.id === vilkar.sporsmal);
  if (!asked || !('blant' in vilkar ? isChoice(asked) : NUMBERS.includes(asked.kind)))
    return [`${of} depends on no earlier answer of its kind`];
  if (!('blant' in vilkar)) return [];
  const known = valgOf(asked).map((valg) => valg.id);
  return vilkar.blant.filter((id) => !known.includes(id)).map((id) => `${asked.id} has no choice ${id}`);
};

const sectionFaults = (form: Skjema, { id, del }: Sporsmal): string[] => {
  if (form.deler.length === 0) return del === undefined ? [] : [`${id} is in a section that is not there`];
  return form.deler.some((one) => one.id === del) ? [] : [`${id} is in no section`];
};

const MAX_IN_A_SECTION = 5;

const sizeFaults = (form: Skjema, section: string): string[] => {
  const count = form.sporsmal.filter(({ del }) => del === section).length;
  if (count === 0) return [`the section ${section} is empty`];
  return count > MAX_IN_A_SECTION
    ? [`the section ${section} has more than ${MAX_IN_A_SECTION} questions`]
    : [];
};
