/**
 * One finding in a text, in the shape of Recognizers-Text (`@microsoft/recognizers-text`, `ModelResult`), so that
 * Norwegian findings and the suite's English ones can be read alike.
 */
export interface ModelResult {
  /** The words as they stand in the text. */
  readonly text: string;
  /** Index of the first character, and of the last one (inclusive, as in Recognizers-Text). */
  readonly start: number;
  readonly end: number;
  readonly typeName: TypeName;
  readonly resolution: Resolution;
}

/** The names of Recognizers-Text. */
export type TypeName =
  | 'number'
  | 'ordinal'
  | 'percentage'
  | 'currency'
  | 'boolean'
  | 'choice'
  | 'datetimeV2.date'
  | 'datetimeV2.time'
  | 'datetimeV2.datetime'
  | 'datetimeV2.daterange'
  | 'datetimeV2.timerange'
  | 'datetimeV2.datetimerange'
  | 'datetimeV2.duration'
  | 'datetimeV2.set';

/**
 * What was meant. `value` for numbers (plain digits with a point, `"1500.5"`), `unit` beside it for money ("NOK" as in
 * ISO 4217) and `period` when the amount is per something ("P1M"). Dates and times have `values`: every reading, the
 * likeliest first; more than one means that the words are ambiguous.
 */
export interface Resolution {
  readonly value?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly values?: readonly TimexValue[];
}

/** One reading of a date or time. All are local to the time zone that was given; ISO 8601. */
export interface TimexValue {
  /** TIMEX3 as Recognizers-Text writes it: `2026-11-26`, `XXXX-WXX-4`, `T10:30`, `P1Y6M`, `(2026-11-23,2026-11-25,P2D)`. */
  readonly timex: string;
  readonly type:
    | 'date'
    | 'time'
    | 'datetime'
    | 'daterange'
    | 'timerange'
    | 'datetimerange'
    | 'duration'
    | 'set';
  /** `2026-11-26`, `10:30`, `2026-11-26T10:30`, and for a duration ISO 8601 (`P1Y6M`). */
  readonly value?: string;
  /** For ranges: the first moment, and the first one after it for times (`11:00`); for dates the last day, inclusive. Null: open. */
  readonly start?: string | null;
  readonly end?: string | null;
}

/** What a recognizer of dates and times must be told: it reads no clock. */
export interface Reference {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Default `Europe/Oslo`. */
  readonly timeZone?: string;
  /** A time without a date, or a weekday, may be behind us ("da jeg sluttet i mars") or before us. Default `future`. */
  readonly prefer?: 'future' | 'past';
}

export type Culture = 'nb-no' | 'nn-no' | 'en-us';
