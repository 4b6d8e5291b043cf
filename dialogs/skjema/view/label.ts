import type { Sprak } from '../../sprak/katalog.ts';
import { COMMANDS } from '../match/index.ts';
import { passed } from '../path.ts';
import { say } from '../say.ts';
import type { Form } from '../skjema.ts';
import type { Tilstand } from '../state.ts';

const CHANGE = 'endre.';

/** What stands on the button with this id. */
export const label = (form: Form, sprak: Sprak, state: Tilstand, id: string): string => {
  if (COMMANDS.has(id)) return say(form, sprak, `knapp.${id}`);
  if (!id.startsWith(CHANGE)) return say(form, sprak, id);
  const sporsmal = id.slice(CHANGE.length);
  const number = passed(form.skjema, state).find(({ question }) => question.id === sporsmal)?.number ?? 0;
  return say(form, sprak, 'knapp.endre', {
    nummer: String(number),
    sporsmal: say(form, sprak, `${sporsmal}.kort`),
  });
};
