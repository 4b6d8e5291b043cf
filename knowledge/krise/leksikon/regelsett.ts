/** What kind of crisis: each has its own text (product rules 2). */
export type Klasse = 'livsfare' | 'selvmord' | 'vold' | 'barn' | 'nodhjelp' | 'bolig' | 'annen' | 'trussel';

/** The signs of one class, as patterns (`monster/les.ts` says how they are written). */
export interface Regelsett {
  readonly klasse: Klasse;
  /** One is enough. */
  readonly sikre: readonly string[];
  /** Two different ones in a message are enough. Default: none. */
  readonly svake?: readonly string[];
  /** Bare words for the matter. Enough, unless the message asks about rules, courses, jobs or figures. Default: none. */
  readonly tema?: readonly string[];
}
