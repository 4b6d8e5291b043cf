/** The pauses of a job that fails: 1 s, 2 s, 4 s … and then one an hour, for about a week in all. */
export const FIRST_PAUSE_MS = 1000;
export const LONGEST_PAUSE_MS = 3_600_000;
/** After so many failures it is given up. */
export const MAX_TRIES = 180;

/** The pause after the `tries`th failure, counted from 1. */
export const pauseAfter = (tries: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);
