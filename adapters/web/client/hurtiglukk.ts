import { INGEN_SKIFT, skalLukke, tastNed, tastOpp } from './skift.ts';

/** The neutral page's address stands on the button, which is a plain link until the script is here. */
const knapp = (): HTMLAnchorElement => document.getElementById('lukk') as HTMLAnchorElement;

/**
 * «Lukk siden fort»: empties the screen, lets the server forget this browser, and replaces the page in the history,
 * so that «back» does not lead here. Nothing is waited for.
 */
const lukkNa = (glem: () => void): void => {
  const url = knapp().href;
  document.body.textContent = '';
  glem();
  navigator.sendBeacon?.('/chat/slutt');
  location.replace(url);
};

/** Product rules 3: by the button on every screen, and by Shift three times within 5 s. Gives the function that closes. */
export const folgHurtiglukk = (glem: () => void): (() => void) => {
  const lukk = (): void => lukkNa(glem);
  let skift = INGEN_SKIFT;
  knapp().addEventListener('click', (event) => {
    event.preventDefault();
    lukk();
  });
  document.addEventListener('keydown', ({ key }) => {
    skift = tastNed(skift, key);
  });
  document.addEventListener('keyup', ({ key }) => {
    skift = tastOpp(skift, key, Date.now());
    if (skalLukke(skift)) lukk();
  });
  return lukk;
};
