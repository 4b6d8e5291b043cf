import {
  COMMANDS,
  type Command,
  fold,
  type Likeness,
  type Option,
  phrases,
  readChoices,
  readNumbers,
  saidFor,
} from '../match/index.ts';
import type { Sporsmal } from '../skjema.ts';
import { valgOf } from '../skjema.ts';
import type { Tur } from '../turn.ts';
import { answerIds } from '../view/buttons.ts';
import type { Chosen, Intent } from './index.ts';
import { languageRounds, optionsOf } from './names.ts';

const DONE = 'ferdig';
const done: Option = { id: DONE, names: phrases(saidFor(DONE).join('|')) };

/** The choices that the message names by their labels or other words; null when it says anything beside. */
export const readChosen = (tur: Tur, question: Sporsmal, like: Likeness): Chosen | null => {
  const words = fold(tur.input.text);
  for (const languages of languageRounds(tur.context.sprak)) {
    const options = optionsOf(tur.vert.form, question, languages);
    const found = readChoices(words, question.kind === 'flere_valg' ? [...options, done] : options, like);
    const chosen = found && asChosen(question, found, 'tekst');
    if (chosen) return chosen;
  }
  return null;
};

/** The choices by their place among the buttons shown: «2», «nummer to», «1 og 3», «den siste». */
export const readNumbered = (tur: Tur, question: Sporsmal): Intent | null => {
  const shown = answerIds(tur.vert.form, tur.state);
  const numbers = readNumbers(fold(tur.input.text), { max: shown.length, last: shown.length });
  const ids = numbers?.map((number) => shown[number - 1] ?? '') ?? [];
  const [only, second] = ids;
  if (only === undefined) return null;
  if (second === undefined && COMMANDS.has(only)) return { kind: 'kommando', command: only as Command };
  return asChosen(
    question,
    ids.map((id) => id.replace(`${question.id}.`, '')),
    'nummer',
  );
};

/** Null where they don't go together: two where one is asked for, or something beside one that stands alone. */
const asChosen = (question: Sporsmal, ids: readonly string[], how: 'tekst' | 'nummer'): Chosen | null => {
  const known = valgOf(question);
  const valg = ids.filter((id) => id !== DONE);
  const alone = known.some((one) => one.alene && valg.includes(one.id));
  const most = question.kind === 'ett_valg' || alone ? 1 : known.length;
  const fits =
    valg.length > 0 && valg.length <= most && valg.every((id) => known.some((one) => one.id === id));
  return fits ? { kind: 'valg', valg, how, done: valg.length < ids.length } : null;
};
