import type { Svar } from './events.ts';
import { doneSections, questionsOf, sectionOf } from './sections.ts';
import type { Skjema, Sporsmal, Vilkar } from './skjema.ts';
import type { Tilstand } from './state.ts';

/** What decides which questions are asked. */
export interface Answers {
  readonly svar: Tilstand['svar'];
  readonly deler?: Tilstand['deler'] | undefined;
  readonly utfyller?: Tilstand['utfyller'] | undefined;
}

/** The number of an answer: a number, an amount, a step of a scale. Null for all others. */
const numberOf = ({ verdi, valg }: Svar): number | null => {
  if (verdi?.kind === 'tall') return verdi.tall;
  if (verdi?.kind === 'belop') return verdi.belop;
  const step = Number(valg[0] ?? Number.NaN);
  return Number.isNaN(step) ? null : step;
};

/** Does the answer fulfil the condition? No answer never does. */
export const holds = (vilkar: Vilkar, svar: Svar | undefined): boolean => {
  if (svar?.slag !== 'svar') return false;
  if ('blant' in vilkar) return svar.valg.some((valg) => vilkar.blant.includes(valg));
  const { minst = Number.NEGATIVE_INFINITY, mest = Number.POSITIVE_INFINITY } = vilkar;
  const number = numberOf(svar);
  return number !== null && number >= minst && number <= mest;
};

/**
 * The questions that are asked, given the answers and the sections picked so far. An answer to a question that isn't asked
 * counts for nothing.
 */
export const asked = (form: Skjema, { svar, deler, utfyller }: Answers): readonly Sporsmal[] => {
  const known = paths.get(svar);
  if (known?.form === form && known.deler === deler && known.utfyller === utfyller) return known.path;
  const path = walk(form, { svar, deler, utfyller });
  paths.set(svar, { form, deler, utfyller, path });
  return path;
};

/** The path that was found last for these very answers: a turn asks for it many times. */
const paths = new WeakMap<
  Answers['svar'],
  Omit<Answers, 'svar'> & { readonly form: Skjema; readonly path: readonly Sporsmal[] }
>();

const walk = (form: Skjema, { svar, deler, utfyller }: Answers): readonly Sporsmal[] => {
  const path: Sporsmal[] = [];
  const ids = new Set<string>();
  for (const question of questionsOf(form, deler)) {
    const { id, vilkar, bare_alene } = question;
    if (bare_alene && utfyller !== undefined && utfyller !== 'bruker') continue;
    if (!vilkar.every((one) => ids.has(one.sporsmal) && holds(one, svar[one.sporsmal]))) continue;
    path.push(question);
    ids.add(id);
  }
  return path;
};

/**
 * The first question that has neither an answer nor been passed over; null when all have. In a form with sections: in the
 * section of the question that was just asked, then in the one picked last, then in the others; those that the person left
 * half done are asked when they are picked again.
 */
export const nextOf = (form: Skjema, state: Tilstand): Sporsmal | null => {
  const open = openQuestions(form, state).filter(({ del }) => !del || !(state.utsatt ?? []).includes(del));
  const near = [sectionOf(form, state.her), state.deler?.at(-1)];
  return (
    open.find(({ del }) => del === near[0]) ?? open.find(({ del }) => del === near[1]) ?? open[0] ?? null
  );
};

/** The questions on the path that have neither an answer nor been passed over. */
const openQuestions = (form: Skjema, state: Tilstand): readonly Sporsmal[] =>
  asked(form, state).filter(({ id }) => !state.svar[id]);

/** The picked sections that have questions left. */
export const halfDone = (form: Skjema, state: Tilstand): readonly string[] => [
  ...new Set(openQuestions(form, state).flatMap(({ del }) => del ?? [])),
];

/** The question before this one; outside the questions, the last. Null at the first. */
export const previousOf = (form: Skjema, state: Tilstand): Sporsmal | null => {
  const path = asked(form, state);
  const here = path.findIndex((question) => question.id === state.her);
  return path[(here === -1 ? path.length : here) - 1] ?? null;
};

/** The question being asked; null outside the questions. */
export const hereOf = (form: Skjema, state: Tilstand): Sporsmal | null =>
  form.sporsmal.find((question) => state.fase === 'sporsmal' && question.id === state.her) ?? null;

/** Questions that were answered or passed over, with their number as the person sees it. */
export const passed = (form: Skjema, state: Tilstand): readonly { number: number; question: Sporsmal }[] =>
  asked(form, state)
    .map((question, at) => ({ number: at + 1, question }))
    .filter(({ question }) => state.svar[question.id]);

export interface Progress {
  readonly number: number;
  readonly of: number;
  /** In a form with sections `number` and `of` count in the section, and these in all that was picked. */
  readonly samlet?: { readonly number: number; readonly of: number };
}

export const progressOf = (form: Skjema, state: Tilstand): Progress => {
  const path = asked(form, state);
  const samlet = placeIn(path, state);
  if (form.deler.length === 0) return samlet;
  const section = sectionOf(form, state.her);
  return {
    ...placeIn(
      path.filter(({ del }) => del === section),
      state,
    ),
    samlet,
  };
};

const placeIn = (questions: readonly Sporsmal[], { her }: Tilstand) => ({
  number: questions.findIndex(({ id }) => id === her) + 1,
  of: questions.length,
});

/** Answers that count in `before` and no longer in `after`. Swap the two to get those that are back. */
export const fallenAway = (form: Skjema, before: Tilstand, after: Tilstand): readonly Sporsmal[] => {
  const still = new Set(asked(form, after).map(({ id }) => id));
  return asked(form, before).filter(({ id }) => !still.has(id) && after.svar[id]?.slag === 'svar');
};

/** The sections that can still be picked, those proposed first. One that is answered to the end is no longer among them. */
export const openSections = (form: Skjema, state: Tilstand): readonly string[] => {
  const done = doneSections(form, asked(form, state), state);
  const rest = form.deler.map(({ id }) => id).filter((id) => !done.includes(id));
  const proposed = (state.foreslatt ?? []).filter((id) => rest.includes(id));
  return [...proposed, ...rest.filter((id) => !proposed.includes(id))];
};
