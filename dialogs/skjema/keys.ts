import type { Skjema, Sporsmal } from './skjema.ts';

/**
 * The keys of the texts of a form:
 *
 * `intro` (what it is for, with `{antall}` questions) · `start.ord` (what a person may write to start it) ·
 * `linje.<id>` (the label of a line of the summary), and for each question
 * `.sporsmal` · `.igjen` (the second wording: an example and a way out) · `.hvorfor` · `.hjelp` · `.kort` (its name) ·
 * `.<valg>` (a button) · `.<valg>.avslutning`. Beside these there may be `.ord` (other names for a question) and
 * `.<valg>.ord` (other words for a button): lists parted by `|`, which are never shown.
 */
export const neededKeys = (form: Skjema): readonly string[] => [
  'intro',
  'start.ord',
  ...form.linjer.map((line) => `linje.${line.id}`),
  ...form.sporsmal.flatMap(questionKeys),
];

const OF_A_QUESTION = ['sporsmal', 'igjen', 'hvorfor', 'hjelp', 'kort'];

const questionKeys = (question: Sporsmal): string[] => [
  ...OF_A_QUESTION.map((part) => `${question.id}.${part}`),
  ...('valg' in question ? question.valg : []).flatMap((valg) => [
    `${question.id}.${valg.id}`,
    ...(valg.avslutning ? [`${question.id}.${valg.id}.avslutning`] : []),
  ]),
];
