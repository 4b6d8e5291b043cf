import { SPRAK, type Sprak } from '../katalog.ts';

/** Writes one kind of sign in a text as it is said. What it writes holds nothing that a later rule would change. */
export type Regel = (tekst: string) => string;

/** A rule for each language, made once. */
export type Regler = { readonly [S in Sprak]: Regel };

export const forHvertSprak = (make: (sprak: Sprak) => Regel): Regler => {
  const [nb, nn, en] = SPRAK.map(make) as [Regel, Regel, Regel];
  return { nb, nn, en };
};

/** One rule of several, in this order. */
export const iRekke =
  (...regler: readonly Regel[]): Regel =>
  (tekst) =>
    regler.reduce((sagt, regel) => regel(sagt), tekst);

/** A rule that replaces each match; `si` gets the whole match and its groups (`''` for one that took no part). */
export const bytt =
  (monster: RegExp, si: (alt: string, ...grupper: readonly string[]) => string): Regel =>
  (tekst) =>
    tekst.replace(monster, (alt: string, ...rest: readonly unknown[]) =>
      si(
        alt,
        ...rest
          .slice(
            0,
            rest.findIndex((del) => typeof del === 'number'),
          )
          .map((del) => (typeof del === 'string' ? del : '')),
      ),
    );

/** Not in the middle of a word or a number. */
export const FORAN = '(?<![\\p{L}\\d])';
export const ETTER = '(?![\\p{L}\\d])';
