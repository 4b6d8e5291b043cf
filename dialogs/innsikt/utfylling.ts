import type { Sprak } from '../sprak/katalog.ts';

/** Who wrote: the person alone, with somebody who helps, or together with staff. */
export const AV = ['bruker', 'hjelper', 'mottak'] as const;
export type Av = (typeof AV)[number];

/** What a question came to. Without one of these it was asked and left open. */
export const UTFALL = ['svart', 'hoppet_over', 'vil_ikke_svare', 'vet_ikke', 'med_person'] as const;
export type Utfall = (typeof UTFALL)[number];

/**
 * How a filling-in ended. `forlatt`: to the crisis door. `borte`: nothing more was written. `underveis`: something was
 * written within the last day. `videre`: it went on in a newer version, where it is told from there.
 */
export const SLUTT = ['fullfort', 'underveis', 'videre', 'pauset', 'stoppet', 'forlatt', 'borte'] as const;
export type Slutt = (typeof SLUTT)[number];

/** The ways of ending that count as having left. */
export const GIKK: readonly Slutt[] = ['pauset', 'stoppet', 'forlatt', 'borte'];

/** Places where a form can be left that are no question. No question can be called so. */
export const STEDER = [':innledning', ':deler', ':opplesing'] as const;

/** What happened at one question. */
export interface Spor {
  readonly utfall: Utfall | null;
  /** The person asked why it is asked. */
  readonly hvorfor: boolean;
  /** An answer was replaced by another, or taken away. */
  readonly endret: boolean;
  /** From the question to its first answer, in milliseconds; null when not known, or when a pause lay between. */
  readonly ms: number | null;
}

/** One filling-in of a form by one person. It holds no word of theirs. */
export interface Utfylling {
  /** The person: a conversation. */
  readonly samtale: string;
  /** Which of that person's: 1 is the first. */
  readonly nr: number;
  readonly skjema: string;
  readonly versjon: number;
  /** The ids of all questions of the version, in order. */
  readonly rekkefolge: readonly string[];
  /** The language in which it ended: who changes it at the first question reads the rest in the other. */
  readonly sprak: Sprak;
  /** Staff, if they wrote any of it; else a helper, if one did. */
  readonly av: Av;
  /** How many questions were asked, also in the version before. */
  readonly lengde: number;
  /** The introduction was accepted. */
  readonly begynt: boolean;
  /** All answers were read back. */
  readonly opplest: boolean;
  readonly slutt: Slutt;
  /** Where the person was last: a question, or one of `STEDER`. */
  readonly sted: string;
  /** The questions that were reached. */
  readonly spor: ReadonlyMap<string, Spor>;
}
