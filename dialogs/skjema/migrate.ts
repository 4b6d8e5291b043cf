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
 * a draft. The question being asked stays the same if it still is asked; else `her` is null. The words of a question that was split
 * are drafts of each part. Choices that are called something else are the same choices.
 */
export const migrate = (form: Skjema, state: Tilstand): EventOf<'migrert'> | null => {
  if (state.skjema === null || state.versjon === form.versjon) return null;
  const omdopt = renamed(form, state);
  const before = state.sporsmal.map((id) => omdopt[id] ?? id);
  const now = form.sporsmal.map(({ id }) => id);
  const valg = renamedChoices(form);
  const event: EventOf<'migrert'> = {
    type: 'migrert',
    fra: state.versjon,
    til: form.versjon,
    omdopt,
    valg,
    delt: split(form, before),
    sporsmal: now,
    fjernet: before.filter((id) => !now.includes(id)),
    nye: now.filter((id) => !before.includes(id)),
    uferdig: form.sporsmal
      .filter((question) => !fits(question, answerBefore(state, omdopt, question.id), valg[question.id]))
      .map(({ id }) => id),
    her: null,
  };
  const here = state.her === null ? null : (omdopt[state.her] ?? state.her);
  const stillAsked = asked(form, evolve(state, event)).some(({ id }) => id === here);
  return { ...event, her: stillAsked ? here : null };
};

type Names = { readonly [old: string]: string };

const renamed = (form: Skjema, state: Tilstand): { [old: string]: string } =>
  Object.fromEntries(
    form.sporsmal.flatMap(({ id, tidligere }) =>
      tidligere.filter((old) => state.sporsmal.includes(old)).map((old) => [old, id] as const),
    ),
  );

/** By question: what its choices were called, and what they are called now. */
const renamedChoices = (form: Skjema): { [sporsmal: string]: { [old: string]: string } } =>
  Object.fromEntries(
    form.sporsmal
      .map(
        (question) =>
          [
            question.id,
            Object.fromEntries(
              valgOf(question).flatMap(({ id, tidligere }) => tidligere.map((old) => [old, id])),
            ),
          ] as const,
      )
      .filter(([, names]) => Object.keys(names).length > 0),
  );

/** The questions of before that are parts now. */
const split = (form: Skjema, before: readonly string[]): { [old: string]: string[] } =>
  Object.fromEntries(
    before
      .map(
        (old) => [old, form.sporsmal.filter(({ delt_fra }) => delt_fra === old).map(({ id }) => id)] as const,
      )
      .filter(([, parts]) => parts.length > 0),
  );

const answerBefore = (state: Tilstand, omdopt: Names, id: string): Svar | undefined => {
  const old = Object.keys(omdopt).find((name) => omdopt[name] === id) ?? id;
  return state.svar[old];
};

/** Does the old answer still answer the question? Having passed it by always does; so does not having come to it. */
const fits = (question: Sporsmal, svar: Svar | undefined, valg: Names = {}): boolean => {
  if (svar?.slag !== 'svar') return true;
  if (!isChoice(question)) return svar.verdi ? svar.verdi.kind === question.kind : svar.ord !== '';
  const known = valgOf(question).map(({ id }) => id);
  return svar.valg.length > 0 && svar.valg.every((id) => known.includes(valg[id] ?? id));
};
