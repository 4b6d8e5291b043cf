/** When a passage is good enough, and when two are too close: fitted by `npm run eval -- --terskler` on the open questions. */
export interface Terskler {
  /** From this score on what holds today is an answer. */
  readonly dagens: number;
  /** The same for what the reports found. */
  readonly historie: number;
  /** For clients, who ask about today, the reports must fit better. */
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
  dagens: 0.4,
  historie: 0.4,
  historieForBruker: 0.5,
  forspring: { bruker: 2, ansatt: 0.6, fortid: -2, sted: -2.5 },
  tvil: 0.15,
};
