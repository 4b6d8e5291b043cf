import type { Skjema, Sporsmal } from './skjema.ts';

/**
 * The keys of the texts of a form:
 *
 * `intro` (what it is for, with `{antall}` questions) · `start.ord` (what a person may write to start it) ·
 * `linje.<id>` (the label of a line of the summary), and for each question
 * `.sporsmal` · `.igjen` (the second wording: an example and a way out) · `.hvorfor` · `.hjelp` · `.kort` (its name) ·
 * `.enkel` (the question in the simplest words) · `.<valg>` (a button) and `.<valg>.kvittering` (what is said to it) · for a scale `.lav` and `.hoy`
 * (what its first and last step mean). The label of the button `neste` stands under its own id. For each section `deler.<id>` (its name, on a button) and `deler.<id>.om` (what it is
 * for). For each pair of answers that can't both be right `motstrid.<id>`. Beside these there may be `.ord` (other names for a
 * question or a section) and `.<valg>.ord` (other words for a button): lists parted by `|`, which are never shown.
 */
export const neededKeys = (form: Skjema): readonly string[] => [
  'intro',
  'start.ord',
  ...form.linjer.map((line) => `linje.${line.id}`),
  ...(form.neste === undefined ? [] : [form.neste]),
  ...form.deler.flatMap(({ id }) => [`deler.${id}`, `deler.${id}.om`]),
  ...form.motstrid.map(({ id }) => `motstrid.${id}`),
  ...form.sporsmal.flatMap(questionKeys),
];

const OF_A_QUESTION = ['sporsmal', 'igjen', 'enkel', 'hvorfor', 'hjelp', 'kort'];

const questionKeys = (question: Sporsmal): string[] => [
  ...OF_A_QUESTION.map((part) => `${question.id}.${part}`),
  ...(question.kind === 'skala' ? [`${question.id}.lav`, `${question.id}.hoy`] : []),
  ...('valg' in question ? question.valg : []).flatMap(({ id, kvittering }) => [
    `${question.id}.${id}`,
    ...(kvittering ? [`${question.id}.${id}.kvittering`] : []),
  ]),
];
