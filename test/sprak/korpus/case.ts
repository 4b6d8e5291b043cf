/** What a phrase is asked for; the kinds of the `understand` tool. */
export type Kind =
  | 'date'
  | 'time'
  | 'datetime'
  | 'period'
  | 'duration'
  | 'number'
  | 'money'
  | 'yesno'
  | 'language';

/**
 * The meaning of a phrase in the form of its kind: ISO date, `HH:MM`, `YYYY-MM-DDTHH:MM`, ISO 8601 interval or
 * duration, a plain number (money: kroner), `yes`/`no`, `nb`/`nn`/`en`.
 */
export type Value = string | number;

/** One phrase and what it means. README.md tells how the values are decided. */
export interface Case {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly lang: 'nb' | 'nn' | 'en';
  /** When the phrase is said, with offset. What is meant is always local to Europe/Oslo. */
  readonly ref: string;
  /** The likeliest reading. Null: nothing of this kind is meant, and the phrase must not match. */
  readonly value: Value | null;
  /** Every reading that a Norwegian reader accepts, `value` among them. Missing: only `value` is right. */
  readonly candidates?: readonly Value[];
  /** Money that is so much per something; period in ISO 8601. */
  readonly full?: { readonly amount: number; readonly unit: 'NOK'; readonly period: string };
  /** The case of Recognizers-Text that this one answers to, `Number/English/NumberModel.json#12` (counted from 0). */
  readonly spec?: string;
  readonly note?: string;
}
