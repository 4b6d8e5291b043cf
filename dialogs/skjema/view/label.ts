import type { Sprak } from '../../sprak/katalog.ts';
import { COMMANDS } from '../match/index.ts';
import { passed } from '../path.ts';
import { choiceLabel, say } from '../say.ts';
import type { Form } from '../skjema.ts';
import type { Tilstand } from '../state.ts';

const CHANGE = 'endre.';
const SECTION = 'deler.';

/** What stands on the button with this id. */
export const label = (form: Form, sprak: Sprak, state: Tilstand, id: string): string => {
  if (COMMANDS.has(id)) return say(form, sprak, `knapp.${id}`);
  if (id.startsWith(SECTION)) return say(form, sprak, id);
  if (!id.startsWith(CHANGE)) return answerLabel(form, sprak, id);
  const sporsmal = id.slice(CHANGE.length);
  const number = passed(form.skjema, state).find(({ question }) => question.id === sporsmal)?.number ?? 0;
  return say(form, sprak, 'knapp.endre', {
    nummer: String(number),
    sporsmal: say(form, sprak, `${sporsmal}.kort`),
  });
};

const answerLabel = (form: Form, sprak: Sprak, id: string): string => {
  const question = form.skjema.sporsmal.find((one) => id.startsWith(`${one.id}.`));
  return question
    ? choiceLabel(form, sprak, question, id.slice(question.id.length + 1))
    : say(form, sprak, id);
};
