import { type Funn, finn } from './finn.ts';
import { type Lesbar, lesbar } from './lesbar.ts';
import { MASKED } from './masked.ts';
import { normalise } from './normalise.ts';

/** A text without numbers, and how many were removed. */
export interface Maskering {
  readonly text: string;
  readonly count: number;
}

/** Puts the marker in the place of each find. */
export function withMarkers(text: string, { at }: Lesbar, funn: readonly Funn[]): string {
  const from = [0, ...funn.map(({ end }) => at[end]!)];
  const to = [...funn.map(({ start }) => at[start]!), text.length];
  return from.map((start, i) => text.slice(start, to[i])).join(MASKED);
}

/**
 * Normalises a text and puts «(nummer fjernet)» for each fødselsnummer, D-number, H-number, synthetic number and
 * account number in it. Idempotent, in linear time.
 */
export function mask(text: string): Maskering {
  const normal = normalise(text);
  const readable = lesbar(normal);
  const funn = finn(readable.chars);
  return { text: withMarkers(normal, readable, funn), count: funn.length };
}
