import type { Enhet } from '../../knowledge/artikkel/index.ts';
import type { Treff } from '../../knowledge/sok/index.ts';
import type { Avvist, Fremmed, Smaprat } from './sjanger/index.ts';
import type { Utfall } from './utfall.ts';

/** A passage that is shown. `i_dag`: only its first sentence, before what was so then. */
export interface Vist {
  readonly enhet: Enhet;
  readonly som: 'svar' | 'i_dag' | 'historie';
}

/** What a question is answered with, before it is put into words for a person or for staff. */
export interface Svar {
  readonly utfall: Utfall;
  readonly vist: readonly Vist[];
  /** Of `clarify`: what it can be about. */
  readonly valg: readonly Enhet[];
  /** The best passages, best first, at most five: also when none of them is shown. */
  readonly treff: readonly Treff[];
  /** How well the best one fits, 0 to 1. */
  readonly score: number;
  readonly avvist?: Avvist;
  readonly smaprat?: Smaprat;
  readonly fremmed?: Fremmed;
  /** It is asked for somebody near: the rules, and how one can act for another. */
  readonly slektning?: boolean;
}
