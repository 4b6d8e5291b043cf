import {
  fold,
  type Lesning,
  type Likeness,
  les,
  lesListe,
  lesPlasser,
  mener,
  type Option,
  omOf,
  phrases,
  readNames,
  type Verdi,
} from '../../sprak/sporsmal/index.ts';
import { valgOf } from '../kinds.ts';
import { COMMANDS, type Command, saidFor } from '../match/index.ts';
import { definisjonOf } from '../prompt.ts';
import type { Sporsmal } from '../skjema.ts';
import type { Tur } from '../turn.ts';
import { answerIds } from '../view/buttons.ts';
import { label } from '../view/label.ts';
import type { Chosen, Intent } from './index.ts';
import { languageRounds, optionsOf } from './names.ts';

const DONE = 'ferdig';
const done: Option = { id: DONE, names: phrases(saidFor(DONE).join('|')) };

/** The choices that the message names by their labels or other words; null when it says anything beside. */
export const readChosen = (tur: Tur, question: Sporsmal, like: Likeness): Chosen | null => {
  const words = fold(tur.input.text);
  for (const languages of languageRounds(tur.context.sprak)) {
    const options = optionsOf(tur.vert.form, question, languages);
    const found = readNames(words, question.kind === 'flere_valg' ? [...options, done] : options, like);
    const chosen = found && asChosen(question, found, 'tekst');
    if (chosen) return chosen;
  }
  return null;
};

/** What is named of the buttons shown, by place or by a part of the label: «2», «1 og 3», «den siste», «alle», «gjeld». */
export const readListed = (tur: Tur, question: Sporsmal): Intent | null => {
  const { form } = tur.vert;
  const liste = answerIds(form, { ...tur.state, venter: null }).map((id) => ({
    id,
    label: label(form, tur.context.sprak, tur.state, id),
  }));
  const named = lesListe(tur.input.text, liste);
  if (!named) return null;
  if (named.type === 'flertydig') return whichOf(tur, question, named.ids);
  const [only, second] = named.ids;
  if (only !== undefined && second === undefined && COMMANDS.has(only))
    return { kind: 'kommando', command: only as Command };
  const how = lesPlasser(tur.input.text, liste.length) ? 'nummer' : 'tekst';
  return asChosen(question, idsOf(question, allBut(question, named.ids, liste.length)), how);
};

/** «Alle» is all that go together. */
const allBut = (question: Sporsmal, ids: readonly string[], shown: number): readonly string[] => {
  if (question.kind !== 'flere_valg' || ids.length < shown) return ids;
  const alone = question.valg.filter(({ alene }) => alene).map(({ id }) => `${question.id}.${id}`);
  return ids.filter((id) => !COMMANDS.has(id) && !alone.includes(id));
};

const idsOf = (question: Sporsmal, buttons: readonly string[]): readonly string[] =>
  buttons.map((id) => id.replace(`${question.id}.`, ''));

/** One of these is meant. Buttons that are no answers are never asked about. */
const whichOf = (tur: Tur, question: Sporsmal, buttons: readonly string[]): Intent | null => {
  const kandidater = idsOf(
    question,
    buttons.filter((id) => !COMMANDS.has(id)),
  ).map((id): Verdi => ({ kind: 'valg', valg: [id] }));
  if (kandidater.length < 2) return null;
  const { context, vert } = tur;
  const sporsmal = mener(definisjonOf(vert.form, context.sprak, question), kandidater, omOf(context));
  return { kind: 'lest', lesning: { type: 'flertydig', kandidater, sporsmal } };
};

/** Null where they don't go together: two where one is asked for, or something beside one that stands alone. */
export const asChosen = (question: Sporsmal, ids: readonly string[], how: Chosen['how']): Chosen | null => {
  const known = valgOf(question);
  const valg = ids.filter((id) => id !== DONE);
  const alone = known.some((one) => one.alene && valg.includes(one.id));
  const most = question.kind !== 'flere_valg' || alone ? 1 : known.length;
  const fits =
    valg.length > 0 && valg.length <= most && valg.every((id) => known.some((one) => one.id === id));
  return fits ? { kind: 'valg', valg, how, done: valg.length < ids.length } : null;
};

/** What the prompt of the question makes of the words. */
export const readPrompt = ({ vert, context, input }: Tur, question: Sporsmal): Lesning =>
  les(definisjonOf(vert.form, context.sprak, question), { tekst: input.text, valg: null }, omOf(context));

/** «Ja» or «nei», in whatever words. */
export const readYesOrNo = (tur: Tur, question: Sporsmal): Chosen | null => {
  const lesning = readPrompt(tur, question);
  return lesning.type === 'forstatt' && lesning.verdi.kind === 'ja_nei'
    ? asChosen(question, [lesning.verdi.ja ? 'ja' : 'nei'], 'tekst')
    : null;
};
