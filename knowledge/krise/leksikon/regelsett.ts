/** What kind of crisis: each has its own text (product rules 2). */
export type Klasse = 'livsfare' | 'selvmord' | 'vold' | 'barn' | 'nodhjelp' | 'bolig' | 'annen' | 'trussel';

/** The signs of one class, as patterns (`monster/les.ts` says how they are written). */
export interface Regelsett {
  readonly klasse: Klasse;
  /** One is enough. */
  readonly sikre: readonly string[];
  /** One is enough in a sentence that does not speak of forms, courses, money and the like. Default: none. */
  readonly sterke?: readonly string[];
  /** Two different ones are enough in such a sentence, three elsewhere. A strong one counts as two. Default: none. */
  readonly svake?: readonly string[];
  /** Bare words for the matter. Enough, unless the message asks about rules, courses, jobs or figures. Default: none. */
  readonly tema?: readonly string[];
}
