/** When a passage is good enough, and when two are too close: fitted on the open questions and on 60 of other fields. */
export interface Terskler {
  /** From this score on a passage is an answer, when the question names an article. */
  readonly medNavn: number;
  /** Without a name it must also hold this share of the question's information, and score so much. */
  readonly utenNavn: { readonly score: number; readonly dekning: number };
  /** From this score on it is an answer in any case. */
  readonly sikker: number;
  /** What the reports found must score so much for a client who does not ask about the past. */
  readonly historieForBruker: number;
  /**
   * By so much more (in log odds) what the reports found must fit than what holds today, to be what is answered: for clients and
   * for staff; less when the question is about the past, and when it names a place or a project that only a report tells of.
   */
  readonly forspring: {
    readonly bruker: number;
    readonly ansatt: number;
    readonly fortid: number;
    readonly sted: number;
  };
  /** Two passages of different articles that are closer than this (in log odds) are both possible, where little was said. */
  readonly tvil: number;
}

export const TERSKLER: Terskler = {
  medNavn: 0.3,
  utenNavn: { score: 0.55, dekning: 0.6 },
  sikker: 0.95,
  historieForBruker: 0.6,
  forspring: { bruker: 1, ansatt: 1.5, fortid: -2, sted: -1.5 },
  tvil: 0.15,
};
