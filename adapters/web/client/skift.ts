/** Shift presses so far: when each was let go. `alone` is false while another key was pressed together with it. */
export interface Skift {
  readonly trykk: readonly number[];
  readonly alene: boolean;
}

export const INGEN_SKIFT: Skift = { trykk: [], alene: false };

const WITHIN_MS = 5_000;
const PRESSES = 3;

/** Any other key means that the person is writing: capital letters must never close the page. */
export const tastNed = ({ trykk }: Skift, key: string): Skift =>
  key === 'Shift' ? { trykk, alene: true } : INGEN_SKIFT;

export const tastOpp = (skift: Skift, key: string, now: number): Skift => {
  if (key !== 'Shift' || !skift.alene) return skift;
  return { trykk: [...skift.trykk.filter((time) => now - time < WITHIN_MS), now], alene: false };
};

/** Shift three times within 5 s (product rules 3). */
export const skalLukke = ({ trykk }: Skift): boolean => trykk.length >= PRESSES;
