import type { EventOf, Svar } from './events.ts';
import { isChoice, valgOf } from './kinds.ts';
import { asked } from './path.ts';
import type { Skjema, Sporsmal } from './skjema.ts';
import { evolve, type Tilstand } from './state.ts';

/**
 * The event that takes a form begun in another version over into this one, by the ids of the questions (and by the
 * ids that they had earlier). Null when the state is of this version, or nothing was ever begun.
 *
 * What has no question any more is put aside. An answer whose choices are gone is asked for anew, its words kept as
 * a draft. The question being asked stays the same if it still is asked; else `her` is null.
 */
export const migrate = (form: Skjema, state: Tilstand): EventOf<'migrert'> | null => {
  if (state.skjema === null || state.versjon === form.versjon) return null;
  const omdopt = renamed(form, state);
  const before = state.sporsmal.map((id) => omdopt[id] ?? id);
  const now = form.sporsmal.map(({ id }) => id);
  const event: EventOf<'migrert'> = {
    type: 'migrert',
    fra: state.versjon,
    til: form.versjon,
    omdopt,
    sporsmal: now,
    fjernet: before.filter((id) => !now.includes(id)),
    nye: now.filter((id) => !before.includes(id)),
    uferdig: form.sporsmal
      .filter((question) => !fits(question, answerBefore(state, omdopt, question.id)))
      .map(({ id }) => id),
    her: null,
  };
  const here = state.her === null ? null : (omdopt[state.her] ?? state.her);
  const stillAsked = asked(form, evolve(state, event).svar).some(({ id }) => id === here);
  return { ...event, her: stillAsked ? here : null };
};

type Names = { readonly [old: string]: string };

const renamed = (form: Skjema, state: Tilstand): { [old: string]: string } =>
  Object.fromEntries(
    form.sporsmal.flatMap(({ id, tidligere }) =>
      tidligere.filter((old) => state.sporsmal.includes(old)).map((old) => [old, id] as const),
    ),
  );

const answerBefore = (state: Tilstand, omdopt: Names, id: string): Svar | undefined => {
  const old = Object.keys(omdopt).find((name) => omdopt[name] === id) ?? id;
  return state.svar[old];
};

/** Does the old answer still answer the question? Having passed it by always does; so does not having come to it. */
const fits = (question: Sporsmal, svar: Svar | undefined): boolean => {
  if (svar?.slag !== 'svar') return true;
  if (!isChoice(question)) return svar.verdi ? svar.verdi.kind === question.kind : svar.ord !== '';
  const known = valgOf(question).map(({ id }) => id);
  return svar.valg.length > 0 && svar.valg.every((id) => known.includes(id));
};
