import type { Context } from '../../dialog.ts';
import { type Knapp, kandidatknapper, mener, omOf } from '../../sprak/sporsmal/index.ts';
import { definisjonOf } from '../prompt.ts';
import type { Form, Sporsmal } from '../skjema.ts';
import type { Tilstand } from '../state.ts';

/** «Mener du …?» and its buttons. */
export interface Pending {
  readonly sporsmal: string;
  readonly knapper: readonly Knapp[];
}

/** What the last answer may have meant, as a question; null where it is not being asked. */
export const pendingOf = (
  form: Form,
  state: Tilstand,
  context: Context,
  question: Sporsmal,
): Pending | null => {
  if (!state.venter) return null;
  const { kandidater } = state.venter;
  const definisjon = definisjonOf(form, context.sprak, question);
  const om = omOf(context);
  return {
    sporsmal: mener(definisjon, kandidater, om),
    knapper: kandidatknapper(definisjon, kandidater, om),
  };
};
