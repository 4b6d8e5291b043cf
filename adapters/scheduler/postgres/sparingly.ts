const PAUSE_MS = 60_000;

/** Passes on at most one call a minute: while a database is away, every look at it fails. */
export const sparingly = <T>(now: () => number, tell: (about: T) => void): ((about: T) => void) => {
  let last = Number.NEGATIVE_INFINITY;
  return (about) => {
    if (now() - last < PAUSE_MS) return;
    last = now();
    tell(about);
  };
};
