/** One of the five reports that the project grew out of. */
export interface Rapport {
  /** As it is cited to a reader. */
  readonly navn: string;
  readonly utgiver: string;
  readonly ar: number;
}

/** By the number that articles cite them with. Titles in brackets are descriptions: the covers are missing. */
export const RAPPORTER: readonly Rapport[] = [
  { navn: 'Arbeidsmarkedssatsingen for sosialhjelpsmottakere, delrapport 2', utgiver: 'AFI', ar: 2004 },
  { navn: 'Barrierer mot arbeid, r2013:10', utgiver: 'AFI', ar: 2013 },
  { navn: 'Underveisevaluering av Storbysatsingen, Vilje viser vei', utgiver: 'AFI', ar: 2006 },
  {
    navn: 'Idealer og realiteter i forvaltningen av arbeidsrettede tiltak i Nav, r2016:07',
    utgiver: 'AFI og Proba',
    ar: 2016,
  },
  { navn: 'Samordningsforsøkene, første rapport', utgiver: 'Telemarksforsking-Bø', ar: 2004 },
];
