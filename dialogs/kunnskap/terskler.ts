/** When a passage is good enough, and when two are too close: fitted by `npm run eval -- --terskler` on the open questions. */
export interface Terskler {
  /** From this score on what holds today is an answer. */
  readonly dagens: number;
  /** The same for what the reports found. */
  readonly historie: number;
  /** For clients, who ask about today, the reports must fit better. */
  readonly historieForBruker: number;
  /** By so much what the reports found must fit better than what holds today, to be shown to staff who name no year. */
  readonly forspring: number;
  /** Two passages of different articles that are closer than this are both possible, where little was said. */
  readonly tvil: number;
}

export const TERSKLER: Terskler = {
  dagens: 0.4,
  historie: 0.4,
  historieForBruker: 0.5,
  forspring: 0.1,
  tvil: 0.02,
};
