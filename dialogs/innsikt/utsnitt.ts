import { SPRAK } from '../sprak/katalog.ts';
import { AV, type Utfylling } from './utfylling.ts';

/** How many questions were asked: at most 7, 8 to 15, 16 or more. */
export const LENGDER = ['kort', 'middels', 'lang'] as const;
export type Lengde = (typeof LENGDER)[number];

export const lengdeOf = (antall: number): Lengde => {
  if (antall <= 7) return 'kort';
  return antall <= 15 ? 'middels' : 'lang';
};

/**
 * The ways to part the filling-ins, each alone. They are never crossed: nynorsk, with staff, of the short ones soon is one
 * person, and every crossing must then hide much of the others too.
 */
export const DELINGER = { sprak: SPRAK, av: AV, lengde: LENGDER } as const;
export type Deling = keyof typeof DELINGER;
export const DELINGSNAVN = Object.keys(DELINGER) as readonly Deling[];

/** A part of the filling-ins: all of them, or those with one value of one of the divisions: `sprak.nn`. */
export type Utsnitt = 'alle' | `${Deling}.${string}`;

export const utsnittOf = (deling: Deling): readonly Utsnitt[] =>
  DELINGER[deling].map((verdi): Utsnitt => `${deling}.${verdi}`);

export const UTSNITT: readonly Utsnitt[] = ['alle', ...DELINGSNAVN.flatMap(utsnittOf)];

/** Is the filling-in in it? In each division it is in one part. */
export const erI = ({ sprak, av, lengde }: Utfylling, utsnitt: Utsnitt): boolean =>
  ['alle', `sprak.${sprak}`, `av.${av}`, `lengde.${lengdeOf(lengde)}`].includes(utsnitt);
