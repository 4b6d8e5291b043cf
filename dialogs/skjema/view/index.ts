import type { Choice, Context, Reply } from '../../dialog.ts';
import { hereOf, progressOf } from '../path.ts';
import { placeOf } from '../place.ts';
import { say } from '../say.ts';
import { sectionOf } from '../sections.ts';
import type { Form } from '../skjema.ts';
import type { Tilstand } from '../state.ts';
import type { Del, Vert } from '../turn.ts';
import { answerIds, chosenNow, extraIds, moreIds } from './buttons.ts';
import { label } from './label.ts';
import { paragraphs } from './paragraphs.ts';
import { pendingOf } from './pending.ts';

/** What is asked or shown now. It follows from the state alone, so it can be said again at any time. */
export const show = (vert: Vert, state: Tilstand, context: Context, before: readonly Del[] = []): Reply => {
  const { form } = vert;
  const asking = placeOf(state) === 'sporsmal';
  const buttons = (ids: readonly string[]) => ids.map((id) => button(vert, state, context, id));
  const extra = extraIds(form, state);
  return {
    text: write(vert, context, [...before, ...paragraphs(vert, state, context, before.length > 0)]),
    choices: buttons([...answerIds(form, state), ...extra]),
    ...(extra.includes('mer') ? { more: buttons(moreIds(form, state)) } : {}),
    ...(asking ? { progress: shownProgress(form, state, context) } : { status: 'ikke_sendt' as const }),
  };
};

/** «3 av 5» — in a form with sections with the name of the section, and how far in all. */
const shownProgress = (form: Form, state: Tilstand, { sprak }: Context): NonNullable<Reply['progress']> => {
  const section = sectionOf(form.skjema, state.her);
  const progress = progressOf(form.skjema, state);
  return section === null ? progress : { ...progress, del: say(form, sprak, `deler.${section}`) };
};

/** What stands behind «Mer …», as a bubble of its own. */
export const showMenu = (vert: Vert, state: Tilstand, context: Context, before: readonly Del[]): Reply => ({
  text: write(vert, context, [...before, { key: 'meny' }]),
  choices: moreIds(vert.form, state).map((id) => button(vert, state, context, id)),
});

export const write = ({ form }: Vert, { sprak }: Context, deler: readonly Del[]): string =>
  deler.map(({ key, values }) => say(form, sprak, key, values)).join('\n\n');

const button = ({ form }: Vert, state: Tilstand, context: Context, id: string): Choice => {
  const { sprak } = context;
  const question = hereOf(form.skjema, state);
  const candidate =
    question && pendingOf(form, state, context, question)?.knapper.find((one) => one.id === id);
  if (candidate) return candidate;
  const chosen =
    question?.kind === 'flere_valg' &&
    chosenNow(state, question).some((one) => id === `${question.id}.${one}`);
  return { id, label: label(form, sprak, state, id), ...(chosen ? { chosen } : {}) };
};
