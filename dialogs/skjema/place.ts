import type { Tilstand } from './state.ts';

/** What is before the person: it decides what is said and which words mean what. */
export type Place =
  | 'ingen'
  | 'intro'
  | 'deler'
  | 'varsel'
  | 'sporsmal'
  | 'opplesing'
  | 'velger'
  | 'hviler'
  | 'fullfort';

export const placeOf = (state: Tilstand): Place => {
  if (state.hviler !== null) return 'hviler';
  return state.velger === null ? state.fase : 'velger';
};
