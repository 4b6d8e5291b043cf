import type { Sprak } from '../../../dialogs/sprak/katalog.ts';
import type { Sted } from '../hjelpere.ts';

/** One turn: what the person says (`#id` presses a button), and what must be so afterwards. */
export interface Tur {
  readonly sa: string;
  /** From here on the person reads this language. */
  readonly sprak?: Sprak;
  /** The keys of texts that the reply holds. */
  readonly sier?: readonly string[];
  readonly sierIkke?: readonly string[];
  readonly rute?: string;
  /** Parts of the state. */
  readonly tilstand?: object;
}

/** A conversation as a table: it starts at `fra`, with the questions before answered. */
export interface Sak {
  readonly navn: string;
  readonly sprak: Sprak;
  readonly fra: Sted;
  readonly turer: readonly Tur[];
}
