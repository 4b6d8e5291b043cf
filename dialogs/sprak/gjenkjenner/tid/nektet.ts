import { etterEttAv, type Tekst } from './grunn/tekst.ts';
import type { Bindeord } from './ord/oppslag.ts';

interface Sted {
  readonly from: number;
  /** The first token after. */
  readonly next: number;
}

const NEKTING = new Set(['ikke', 'ikkje', 'itj', 'ittj', 'unntatt', 'unnateke', 'utenom', 'utanom']);
/** «Hvorfor ikke fredag?» proposes it. */
const FORESLAAR = new Set(['hvorfor', 'kvifor', 'koffer', 'korfor']);
const MELLOM: readonly Bindeord[] = ['paa', 'om', 'den', 'til', 'i', 'klokka'];
const MOST_BETWEEN = 2;

const foldAt = ({ tokens }: Tekst, at: number): string => tokens[at]?.fold ?? '';

const nektetFor = (tekst: Tekst, at: number): boolean => {
  let from = at;
  while (at - from < MOST_BETWEEN && etterEttAv(tekst, from - 1, MELLOM) === from) from -= 1;
  return NEKTING.has(foldAt(tekst, from - 1)) && !FORESLAAR.has(foldAt(tekst, from - 2));
};

const PASSER = new Set(
  'passer passar går funker funkar fungerer fungerar høver kan er har rekker rekk'.split(' '),
);
const HVEM = new Set('jeg eg æ vi me det den'.split(' '));

/** «… passer ikke», «… kan jeg ikke», «… går det dårlig». */
const nektetEtter = (tekst: Tekst, next: number): boolean => {
  if (!PASSER.has(foldAt(tekst, next))) return false;
  const place = HVEM.has(foldAt(tekst, next + 1)) ? next + 2 : next + 1;
  return NEKTING.has(foldAt(tekst, place)) || foldAt(tekst, place).startsWith('dårl');
};

/** Is it said that these words are not meant: «ikke i morgen, men onsdag», «fredag passer ikke»? */
export const erNektet = (tekst: Tekst, { from, next }: Sted): boolean =>
  nektetFor(tekst, from) || nektetEtter(tekst, next);
