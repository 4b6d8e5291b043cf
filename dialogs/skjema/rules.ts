import { isChoice, valgOf } from './kinds.ts';
import type { Skjema, Sporsmal } from './skjema.ts';

/** What the shape of a form can't say: ids are unique, and everything points at something that is there. */
export const faults = (form: Skjema): readonly string[] => [
  ...repeated(form.sporsmal.flatMap((question) => [question.id, ...question.tidligere])),
  ...form.sporsmal.flatMap((question, at) => [
    ...choiceFaults(question),
    ...conditionFaults(question, form.sporsmal.slice(0, at)),
  ]),
  ...form.linjer
    .filter((line) => !form.sporsmal.some((question) => question.id === line.sporsmal))
    .map((line) => `the line ${line.id} has no question`),
];

/** `endre.<id>`, `kandidat.<value>` and `annet` mean something of their own. */
const RESERVED = ['endre', 'kandidat', 'annet'];

const repeated = (ids: readonly string[]): string[] => [
  ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is there twice`),
  ...ids.filter((id) => RESERVED.includes(id)).map((id) => `${id} is the engine's own word`),
];

const choiceFaults = (question: Sporsmal): string[] => {
  if (!('valg' in question)) return [];
  const several = question.kind === 'flere_valg';
  return [
    ...repeated(question.valg.map((valg) => valg.id)),
    ...question.valg
      .filter((valg) => several && valg.forlat)
      .map((valg) => `${valg.id} can't leave the form`),
    ...(several && question.valg.every((valg) => valg.alene)
      ? [`${question.id} has nothing to combine`]
      : []),
  ];
};

const conditionFaults = (question: Sporsmal, earlier: readonly Sporsmal[]): string[] =>
  question.vilkar.flatMap((vilkar) => {
    const asked = earlier.find((other) => other.id === vilkar.sporsmal);
    if (!asked || !isChoice(asked)) return [`${question.id} depends on no earlier choice`];
    const known = valgOf(asked).map((valg) => valg.id);
    return vilkar.blant.filter((id) => !known.includes(id)).map((id) => `${asked.id} has no choice ${id}`);
  });
