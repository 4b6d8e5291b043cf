import type { SkjemaData } from '../skjema/index.ts';

/**
 * One section of the form, as it is written down: useful alone, at most five questions, in the order in which they are asked.
 * The form is all sections put together; the texts of a section stand beside it in `deler/<id>.tekster.ts`.
 */
export interface Delskjema {
  readonly del: NonNullable<SkjemaData['deler']>[number];
  readonly sporsmal: SkjemaData['sporsmal'];
  /** Pairs of answers in this section that can't both be right. */
  readonly motstrid?: SkjemaData['motstrid'];
}
