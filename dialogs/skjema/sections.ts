import type { Skjema, Skjemadel, Sporsmal } from './skjema.ts';
import type { Tilstand } from './state.ts';

const bySection = new WeakMap<Skjema, Map<string, readonly Sporsmal[]>>();

/** The questions of one section. Looked up once for each form: it is asked for many times in a turn. */
const inSection = (form: Skjema, id: string): readonly Sporsmal[] => {
  const known = bySection.get(form) ?? new Map<string, readonly Sporsmal[]>();
  const questions = known.get(id) ?? form.sporsmal.filter(({ del }) => del === id);
  bySection.set(form, known.set(id, questions));
  return questions;
};

/** The questions of the sections picked so far, in that order; all of a form without sections. */
export const questionsOf = (form: Skjema, picked: readonly string[] = []): readonly Sporsmal[] =>
  form.deler.length === 0 ? form.sporsmal : picked.flatMap((id) => inSection(form, id));

/** The section of a question; null in a form without, and for no question. */
export const sectionOf = (form: Skjema, sporsmal: string | null): string | null =>
  form.sporsmal.find(({ id }) => id === sporsmal)?.del ?? null;

export const findSection = (form: Skjema, id: string): Skjemadel | null =>
  form.deler.find((del) => del.id === id) ?? null;

/** The picked sections in which every question on the `path` has been answered or passed over. */
export const doneSections = (
  form: Skjema,
  path: readonly Sporsmal[],
  { svar, deler = [] }: Tilstand,
): readonly string[] => {
  const open = new Set(path.flatMap(({ id, del }) => (svar[id] || !del ? [] : [del])));
  return form.deler.map(({ id }) => id).filter((id) => deler.includes(id) && !open.has(id));
};
