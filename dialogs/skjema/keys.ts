import type { Skjema, Sporsmal } from './skjema.ts';

/**
 * The keys of the texts of a form:
 *
 * `intro` (what it is for, with `{antall}` questions) · `start.ord` (what a person may write to start it) ·
 * `linje.<id>` (the label of a line of the summary), and for each question
 * `.sporsmal` · `.igjen` (the second wording: an example and a way out) · `.hvorfor` · `.hjelp` · `.kort` (its name) ·
 * `.ord` (other names that a person may use for it) · `.<valg>` (a button) · `.<valg>.ord` (other words for the button)
 * · `.<valg>.avslutning`. Texts that end in `.ord` are lists parted by `|`, and are never shown.
 */
export const neededKeys = (form: Skjema): readonly string[] => [
  'intro',
  'start.ord',
  ...form.linjer.map((line) => `linje.${line.id}`),
  ...form.sporsmal.flatMap(questionKeys),
];

const OF_A_QUESTION = ['sporsmal', 'igjen', 'hvorfor', 'hjelp', 'kort', 'ord'];

const questionKeys = (question: Sporsmal): string[] => [
  ...OF_A_QUESTION.map((part) => `${question.id}.${part}`),
  ...('valg' in question ? question.valg : []).flatMap((valg) => [
    `${question.id}.${valg.id}`,
    `${question.id}.${valg.id}.ord`,
    ...(valg.avslutning ? [`${question.id}.${valg.id}.avslutning`] : []),
  ]),
];
