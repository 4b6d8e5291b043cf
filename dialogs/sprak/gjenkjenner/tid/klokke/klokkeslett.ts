import type { Av, Funn } from '../grunn/lesning.ts';

/** A time of day. `minutter`: every time that it may be, also those too unlikely to be told («kl. 10»: 22:00). */
export interface KlokkeFunn extends Funn<Av<'time'>> {
  readonly minutter: readonly number[];
  readonly minutterSagt: boolean;
  /** «Klokka ti», «halv ti», «10:30», not a bare number that others must tell is a time. */
  readonly tydelig: boolean;
}
