import type { Tilstand } from './state.ts';

/** Under «annet» lies what was said beside all questions. */
export const ANNET = 'annet';

export const draftsOf = (state: Tilstand, sporsmal: string): readonly string[] =>
  state.utkast[sporsmal] ?? [];

/** Puts `drafts` in place of those of one question. */
export const setDrafts = (state: Tilstand, sporsmal: string, drafts: readonly string[]): Tilstand => {
  const { [sporsmal]: _old, ...others } = state.utkast;
  return { ...state, utkast: drafts.length > 0 ? { ...others, [sporsmal]: drafts } : others };
};

/** Adds a draft. Nothing is added for no words. */
export const addDraft = (state: Tilstand, sporsmal: string, words: string): Tilstand =>
  words === '' ? state : setDrafts(state, sporsmal, [...draftsOf(state, sporsmal), words]);
