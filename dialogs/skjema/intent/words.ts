import {
  exact,
  fold,
  isPhrase,
  type Likeness,
  lesListe,
  loose,
  readNames,
} from '../../sprak/sporsmal/index.ts';
import { isChoice, isMeasured } from '../kinds.ts';
import { type CommandSet, readAside, readChange, readCommand, readTarget } from '../match/index.ts';
import { namesIn } from '../names.ts';
import { hereOf } from '../path.ts';
import { placeOf } from '../place.ts';
import type { Sporsmal } from '../skjema.ts';
import type { Tur } from '../turn.ts';
import { answerIds } from '../view/buttons.ts';
import { label } from '../view/label.ts';
import { readCandidate } from './candidate.ts';
import { readChosen, readListed, readPrompt, readYesOrNo } from './chosen.ts';
import type { Chosen, Intent, Lest } from './index.ts';
import { startNames, targetsOf } from './names.ts';

const NO_QUESTION: readonly CommandSet[] = ['always'];

/** What was written, read for the place where it was written. */
export const readWords = (tur: Tur): Intent | null => {
  switch (placeOf(tur.state)) {
    case 'ingen':
      return starts(tur);
    case 'hviler':
      return command(tur, ['hviler']) ?? starts(tur) ?? change(tur);
    case 'fullfort':
      return command(tur, ['fullfort']) ?? starts(tur) ?? change(tur);
    case 'intro':
      return commandOrChange(tur, ['intro', 'always']) ?? starts(tur) ?? aside(tur, false) ?? WORDS;
    case 'deler':
      return section(tur) ?? commandOrChange(tur, ['deler', 'always']) ?? aside(tur, false) ?? WORDS;
    case 'varsel':
      return commandOrChange(tur, ['varsel', 'always']) ?? aside(tur, false) ?? WORDS;
    case 'opplesing':
      return commandOrChange(tur, ['opplesing', 'always']) ?? target(tur) ?? aside(tur, false) ?? WORDS;
    case 'velger':
      return target(tur) ?? commandOrChange(tur, ['velger', ...NO_QUESTION]) ?? aside(tur, false) ?? WORDS;
    case 'sporsmal':
      return answer(tur);
  }
};

const WORDS: Intent = { kind: 'ord' };

const answer = (tur: Tur): Intent => {
  const question = hereOf(tur.vert.form.skjema, tur.state);
  if (!question) return commandOrChange(tur, NO_QUESTION) ?? aside(tur, true) ?? WORDS;
  return readCandidate(tur, question, null) ?? answerTo(tur, question);
};

const answerTo = (tur: Tur, question: Sporsmal): Intent => {
  const sets = setsFor(tur, question);
  if (question.kind === 'fritekst' || question.kind === 'liste')
    return commandOrChange(tur, sets) ?? aside(tur, true) ?? WORDS;
  if (isMeasured(question)) return measured(tur, question, sets);
  if (question.kind === 'ja_nei') {
    // «Nei takk» passes other questions by. Here it is an answer.
    return readYesOrNo(tur, question) ?? commandOrChange(tur, sets) ?? aside(tur, false) ?? WORDS;
  }
  // What stands word for word goes before what only looks like it: "endre" is one slip away from «Andre».
  return (
    readChosen(tur, question, exact) ??
    command(tur, sets, exact) ??
    change(tur) ??
    readListed(tur, question) ??
    readChosen(tur, question, loose) ??
    command(tur, sets, loose) ??
    aside(tur, false) ??
    WORDS
  );
};

/** A number, an amount or a day. What is surely a question is one, also with a day in it; «når jeg får svar» is none. */
const measured = (tur: Tur, question: Sporsmal, sets: readonly CommandSet[]): Intent =>
  command(tur, sets, exact) ??
  change(tur) ??
  aside(tur, true) ??
  readMeasured(tur, question) ??
  command(tur, sets, loose) ??
  WORDS;

const isRead = (lesning: { readonly type: string }): lesning is Lest =>
  ['forstatt', 'flertydig', 'avvist'].includes(lesning.type);

/** What was understood of an answer that is read out of words; null where nothing was. */
export const readMeasured = (tur: Tur, question: Sporsmal): Extract<Intent, { kind: 'lest' }> | null => {
  const lesning = readPrompt(tur, question);
  return isRead(lesning) ? { kind: 'lest', lesning } : null;
};

/** Only the choices that the words name, without commands; null where they name none. */
export const readAnswer = (tur: Tur, question: Sporsmal): Chosen | null => {
  if (question.kind === 'ja_nei') return readYesOrNo(tur, question);
  if (!isChoice(question)) return null;
  const listed = readListed(tur, question);
  return (
    readChosen(tur, question, exact) ??
    (listed?.kind === 'valg' ? listed : null) ??
    readChosen(tur, question, loose)
  );
};

const setsFor = ({ state }: Tur, question: Sporsmal): readonly CommandSet[] => [
  ...(question.kind === 'flere_valg' ? (['flere'] as const) : []),
  ...(question.kind === 'liste' ? (['flere', 'liste'] as const) : []),
  ...(state.svar[question.id]?.slag === 'svar' ? (['behold'] as const) : []),
  ...NO_QUESTION,
];

const commandOrChange = (tur: Tur, sets: readonly CommandSet[]): Intent | null =>
  command(tur, sets, exact) ?? change(tur) ?? command(tur, sets, loose);

const command = (tur: Tur, sets: readonly CommandSet[], like: Likeness = loose): Intent | null => {
  const found = readCommand(tur.input.text, sets, like);
  return found && { kind: 'kommando', command: found };
};

const starts = ({ vert, input }: Tur): Intent | null =>
  isPhrase(fold(input.text), startNames(vert.form), loose) ? { kind: 'kommando', command: 'start' } : null;

const change = ({ vert, state, input }: Tur): Intent | null => {
  const found = readChange(input.text, () => targetsOf(vert.form, state));
  return found && { kind: 'endre', change: found };
};

/** The section that the message names: by its name, or by its place among the buttons. */
const section = ({ vert, state, input, context }: Tur): Intent | null => {
  const liste = answerIds(vert.form, state).map((id) => ({
    id,
    label: label(vert.form, context.sprak, state, id),
  }));
  const options = vert.form.skjema.deler.map(({ id }) => ({
    id,
    names: namesIn(vert.form.names, `deler.${id}`),
  }));
  const words = fold(input.text);
  const named = readNames(words, options, exact) ?? readNames(words, options, loose);
  const [only, second] = named ?? lesListe(input.text, liste)?.ids ?? [];
  if (only === undefined || second !== undefined) return null;
  return only === 'del_flere'
    ? { kind: 'kommando', command: only }
    : { kind: 'del', del: only.replace('deler.', '') };
};

const target = ({ vert, state, input }: Tur): Intent | null => {
  const found = readTarget(input.text, targetsOf(vert.form, state));
  return found && { kind: 'endre', change: { target: found, words: null } };
};

/** Where an answer is open, only what is surely a question is taken for one. */
const aside = ({ input }: Tur, open: boolean): Intent | null => {
  const found = readAside(input.text);
  return found && (found.sure || !open) ? { kind: 'avstikker', tema: found.tema } : null;
};
