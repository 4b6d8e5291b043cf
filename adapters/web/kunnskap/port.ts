import type { Artikkel, Sprak } from '../../../knowledge/artikkel/index.ts';

/** What the pages need of the program (`bot/compose.ts` joins the two). */
export interface Kunnskapskilde {
  /** All articles, by id. */
  artikler(): ReadonlyMap<string, Artikkel>;
  /** What the assistant answers, as in the chat. */
  svar(sporsmal: string, sprak: Sprak): Promise<Funn>;
}

export interface Funn {
  /** As it is shown in the chat: paragraphs parted by empty lines. */
  readonly tekst: string;
  /** Units that fit, best first: `aft#varighet`. */
  readonly enheter: readonly string[];
}
