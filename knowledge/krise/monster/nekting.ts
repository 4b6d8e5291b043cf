import { begynnerTanke, mellom, slutterTanke, type Tekst, type Treff } from './finn.ts';
import type { Klynge } from './les.ts';

/** How many words before a pattern a «ikke» may stand and still deny it. */
const REKKEVIDDE = 3;

const er = ({ ord }: Tekst, at: number, ...klasser: readonly string[]): boolean =>
  klasser.some((name) => ord[at]?.klasser.has(name));

/** «ikke slutte å tenke på», «hvorfor ikke bare»: a no that does not deny what follows. */
const nekter = (tekst: Tekst, at: number): boolean =>
  er(tekst, at, 'IKKE') && !er(tekst, at + 1, 'LIKEVEL') && !er(tekst, at + 2, 'LIKEVEL');

const nektetInni = (tekst: Tekst, treff: Treff): boolean => {
  const last = treff.at(-1) ?? 0;
  for (let at = (treff[0] ?? 0) + 1; at < last; at += 1)
    if (!treff.includes(at) && nekter(tekst, at)) return true;
  return false;
};

/** A no before it counts until the thought ends, somebody new is spoken of, or it is used up: «orker ikke mer». */
const nektetForan = (tekst: Tekst, treff: Treff): boolean => {
  const first = treff[0] ?? 0;
  for (let at = first - 1; at >= 0 && mellom(tekst, at, first) < REKKEVIDDE; at -= 1) {
    if (begynnerTanke(tekst, at + 1)) return false;
    if (nekter(tekst, at)) return true;
    if (er(tekst, at, 'LUKKER', 'JEG')) return false;
  }
  return false;
};

/** «han slår meg ikke»: the no stands last. */
const nektetEtter = (tekst: Tekst, treff: Treff): boolean => {
  const next = (treff.at(-1) ?? 0) + 1;
  return !begynnerTanke(tekst, next) && er(tekst, next, 'IKKE') && slutterTanke(tekst, next);
};

const harEgenNekting = (klynge: Klynge): boolean =>
  klynge
    .flatMap(({ ledd }) => ledd)
    .some(({ klasser }) =>
      klasser.some((name) => name === 'IKKE' || name === 'INGEN' || name === 'INGENSTED'),
    );

/** Does the sentence deny what the pattern says? A pattern with a no of its own («vil ikke leve») can't be denied. */
export const erNektet = (tekst: Tekst, klynge: Klynge, treff: Treff): boolean =>
  !harEgenNekting(klynge) &&
  (nektetInni(tekst, treff) || nektetForan(tekst, treff) || nektetEtter(tekst, treff));
