import type { Svar } from './events.ts';
import type { Skjema, Sporsmal } from './skjema.ts';
import type { Tilstand } from './state.ts';

type Answers = { readonly [sporsmal: string]: Svar };

/** The questions that are asked, given the answers so far. An answer to a question that isn't asked counts for nothing. */
export const asked = (form: Skjema, answers: Answers): readonly Sporsmal[] => {
  const path: Sporsmal[] = [];
  for (const question of form.sporsmal) {
    const holds = question.vilkar.every(
      ({ sporsmal, blant }) =>
        path.some(({ id }) => id === sporsmal) &&
        answers[sporsmal]?.valg.some((valg) => blant.includes(valg)),
    );
    if (holds) path.push(question);
  }
  return path;
};

/** The first question that has neither an answer nor been passed over; null when all have. */
export const nextOf = (form: Skjema, state: Tilstand): Sporsmal | null =>
  asked(form, state.svar).find((question) => !state.svar[question.id]) ?? null;

/** The question before this one; outside the questions, the last. Null at the first. */
export const previousOf = (form: Skjema, state: Tilstand): Sporsmal | null => {
  const path = asked(form, state.svar);
  const here = path.findIndex((question) => question.id === state.her);
  return path[(here === -1 ? path.length : here) - 1] ?? null;
};

/** The question being asked; null outside the questions. */
export const hereOf = (form: Skjema, state: Tilstand): Sporsmal | null =>
  form.sporsmal.find((question) => state.fase === 'sporsmal' && question.id === state.her) ?? null;

/** Questions that were answered or passed over, with their number as the person sees it. */
export const passed = (form: Skjema, state: Tilstand): readonly { number: number; question: Sporsmal }[] =>
  asked(form, state.svar)
    .map((question, at) => ({ number: at + 1, question }))
    .filter(({ question }) => state.svar[question.id]);

export const progressOf = (form: Skjema, state: Tilstand): { number: number; of: number } => {
  const path = asked(form, state.svar);
  return { number: path.findIndex((question) => question.id === state.her) + 1, of: path.length };
};

/** Answers that count in `before` and no longer in `after`. Swap the two to get those that are back. */
export const fallenAway = (form: Skjema, before: Tilstand, after: Tilstand): readonly Sporsmal[] => {
  const still = asked(form, after.svar).map(({ id }) => id);
  return asked(form, before.svar).filter(({ id }) => !still.includes(id) && after.svar[id]?.slag === 'svar');
};
