import { formatDate } from '../../../dialogs/sprak/dato.ts';
import { fill, isSprak, type Sprak } from '../../../dialogs/sprak/katalog.ts';
import { delTekst } from '../tekstdeler.ts';
import { type Tekstnokkel, tekster } from '../tekster.ts';

const rot = document.documentElement;

/** The language of the page now. */
export const sprakNa = (): Sprak => (isSprak(rot.lang) ? rot.lang : 'nb');

const lenke = (nummer: string, tel: string): HTMLElement => {
  const element = document.createElement('a');
  element.href = `tel:${tel}`;
  element.textContent = nummer;
  return element;
};

/** Puts what the server wrote into the page's language: every element that carries the key of its text. */
const oversettSiden = (sprak: Sprak): void => {
  const dato = formatDate(sprak, rot.dataset.slettes ?? '');
  document.querySelectorAll<HTMLElement>('[data-tekst]').forEach((element) => {
    const tekst = fill(tekster[sprak][element.dataset.tekst as Tekstnokkel], { dato });
    element.textContent = '';
    element.append(
      ...delTekst(tekst).map((del) => (del.tel === null ? del.tekst : lenke(del.tekst, del.tel))),
    );
  });
};

const byttSprak = (sprak: Sprak): void => {
  rot.lang = sprak;
  oversettSiden(sprak);
  document.querySelector('nav.sprak')?.setAttribute('aria-label', tekster[sprak].sprakvalg);
  document.querySelectorAll<HTMLElement>('[data-sprak]').forEach((valg) => {
    if (valg.dataset.sprak === sprak) valg.setAttribute('aria-current', 'true');
    else valg.removeAttribute('aria-current');
  });
  history.replaceState(null, '', `?sprak=${sprak}`);
};

/** Changes the language without loading the page again: on a shared device that would be the end of the conversation. */
export const folgSprakvalg = (onBytte: (sprak: Sprak) => void): void => {
  document.querySelectorAll<HTMLElement>('[data-sprak]').forEach((valg) => {
    valg.addEventListener('click', (event) => {
      const { sprak } = valg.dataset;
      if (!isSprak(sprak)) return;
      event.preventDefault();
      if (sprak === sprakNa()) return;
      byttSprak(sprak);
      onBytte(sprak);
    });
  });
};
