/** Everything that was fitted by measuring: see `docs` at each. */
export interface Parametre {
  readonly felt: { readonly [felt in Felt]: { readonly vekt: number; readonly b: number } };
  /** BM25's saturation: how much a word more of the same counts. */
  readonly k1: number;
  /** What a part of a compound counts in a text, and in a question. */
  readonly ledd: number;
  readonly synonym: number;
  /** What a word that says little counts. */
  readonly svak: number;
  readonly eldreNavn: number;
  /** What a question's kind (`?varighet`) counts against a word as rare. */
  readonly sporreord: number;
  /** Of that, what «hva er …» counts. */
  readonly hva: number;
  /** Share of the information of the rarest word that an unknown one is taken for. */
  readonly ukjent: number;
  /** Tversky: what the question has and the phrase lacks; what the phrase has and the question lacks. */
  readonly alfa: number;
  readonly beta: number;
  readonly vekter: {
    readonly bm25: number;
    readonly spor: number;
    readonly navn: number;
    readonly dekning: number;
    readonly rolle: number;
    /** The unit `hva` of an article, when nothing but its name was said. */
    readonly bareNavn: number;
  };
  /** The logistic curve that makes the sum a probability. */
  readonly kurve: { readonly midt: number; readonly bratt: number };
}

export const FELT = ['navn', 'eldre', 'overskrift', 'spor', 'tekst', 'veileder', 'stempel'] as const;
export type Felt = (typeof FELT)[number];

export const PARAMETRE: Parametre = {
  felt: {
    navn: { vekt: 2, b: 0 },
    eldre: { vekt: 1, b: 0 },
    overskrift: { vekt: 2.5, b: 0.3 },
    spor: { vekt: 0.8, b: 0.6 },
    tekst: { vekt: 1.5, b: 0.5 },
    veileder: { vekt: 0.7, b: 0.4 },
    stempel: { vekt: 1, b: 0 },
  },
  k1: 1.6,
  ledd: 0.75,
  synonym: 0.65,
  svak: 0.65,
  eldreNavn: 0.6,
  sporreord: 1,
  hva: 0.6,
  ukjent: 0.8,
  alfa: 0.3,
  beta: 0.3,
  vekter: { bm25: 1, spor: 0.7, navn: 0.15, dekning: 0.3, rolle: 0.15, bareNavn: 0.4 },
  kurve: { midt: 0.7, bratt: 6 },
};
