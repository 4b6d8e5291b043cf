import type { Dagnr } from './kalender.ts';
import type { Lokaltid } from './lokaltid.ts';

/** One reading of some words. Minutes are those since midnight, and 1440 is the midnight that ends a day. */
export type Lesning =
  | { readonly type: 'date'; readonly timex: string; readonly day: Dagnr }
  | { readonly type: 'time'; readonly timex: string; readonly minute: number }
  | { readonly type: 'datetime'; readonly timex: string; readonly at: Lokaltid }
  /** Both days are part of it. Null: open. */
  | {
      readonly type: 'daterange';
      readonly timex: string;
      readonly start: Dagnr | null;
      readonly end: Dagnr | null;
    }
  /** `end` is the first minute after. Null: open. */
  | {
      readonly type: 'timerange';
      readonly timex: string;
      readonly start: number | null;
      readonly end: number | null;
    }
  | {
      readonly type: 'datetimerange';
      readonly timex: string;
      readonly start: Lokaltid | null;
      readonly end: Lokaltid | null;
    }
  | { readonly type: 'duration'; readonly timex: string }
  | { readonly type: 'set'; readonly timex: string; readonly value?: string };

export type Lesningstype = Lesning['type'];
export type Av<T extends Lesningstype> = Extract<Lesning, { type: T }>;

/** What a rule found: its readings, likeliest first, and the first token after its words. */
export interface Funn<L extends Lesning = Lesning> {
  readonly next: number;
  /** None: the words are a date that is impossible, and nothing is to be read out of any part of them. */
  readonly lesninger: readonly L[];
}

export const avvist = (next: number): Funn<never> => ({ next, lesninger: [] });
