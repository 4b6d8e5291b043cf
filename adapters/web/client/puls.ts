interface Options {
  /** Every few seconds, while the browser lets the page run. */
  readonly tikk: () => void;
  /** The page is shown again. */
  readonly vakne: () => void;
  /** The person did something. */
  readonly aktiv: () => void;
  /** The device has a network again. */
  readonly paaNett: () => void;
}

const TICK_MS = 2_500;

/** Feels what happens around the page. Returns how to stop. */
export const startPuls = ({ tikk, vakne, aktiv, paaNett }: Options): (() => void) => {
  const synlig = (): void => {
    if (document.visibilityState !== 'hidden') vakne();
  };
  const lyttere: readonly (readonly [EventTarget, string, () => void])[] = [
    [document, 'visibilitychange', synlig],
    [window, 'pageshow', synlig],
    [window, 'online', paaNett],
    [document, 'keydown', aktiv],
    [document, 'pointerdown', aktiv],
  ];
  const klokke = setInterval(tikk, TICK_MS);
  for (const [target, type, lytter] of lyttere) target.addEventListener(type, lytter);
  return () => {
    clearInterval(klokke);
    for (const [target, type, lytter] of lyttere) target.removeEventListener(type, lytter);
  };
};
