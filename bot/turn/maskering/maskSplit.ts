import { type Funn, finn } from './finn.ts';
import { JOIN, type Lesbar, lesbar } from './lesbar.ts';
import { withMarkers } from './mask.ts';
import { MASKED } from './masked.ts';
import { normalise } from './normalise.ts';

/** A number that begins in one message and ends in the next. */
export interface Splitt {
  /** The piece of the earlier text that must go. It can be one digit: replace it where it stands, in `previous`. */
  readonly previousFragment: string;
  /** The earlier text without that piece. */
  readonly previous: string;
  /** The later text, normalised and masked. */
  readonly current: string;
}

/** To the last digit: words that follow it stay. */
const TO_LAST_DIGIT = /^.*[0-9](?:[OoIl]+(?!\p{L}))?/su;

/** From the first digit: words that lead to it stay. */
const FIRST_DIGIT = /(?:(?<!\p{L})[OoIl]+)?[0-9]/u;

/** The part of `readable` that holds digits, between two places. */
function digitsIn({ chars }: Lesbar, { start, end }: Funn): Funn {
  const piece = chars.slice(start, end);
  return { start: start + piece.search(FIRST_DIGIT), end: start + TO_LAST_DIGIT.exec(piece)![0].length };
}

/** The finds of the later message, counted from its beginning. The first one began in the earlier. */
const inLater = (later: Lesbar, funn: readonly Funn[], offset: number): Funn[] =>
  funn.map(({ start, end }) => digitsIn(later, { start: Math.max(0, start - offset), end: end - offset }));

/**
 * Looks for a number that the last digits of `previous` and the first digits of `current` make together.
 * Null when there is none; numbers that stand in one of them alone are for `mask`.
 * `previous` is the text as it is stored.
 */
export function maskSplit(previous: string, current: string): Splitt | null {
  const normal = normalise(current);
  const [earlier, later] = [lesbar(previous), lesbar(normal)];
  const join = earlier.chars.length;
  const funn = finn(earlier.chars + JOIN + later.chars).filter(({ end }) => end > join);
  if (funn.length === 0 || funn[0]!.start >= join) return null;
  const { start, end } = digitsIn(earlier, { start: funn[0]!.start, end: join });
  const [from, to] = [earlier.at[start]!, earlier.at[end]!];
  return {
    previousFragment: previous.slice(from, to),
    previous: previous.slice(0, from) + MASKED + previous.slice(to),
    current: withMarkers(normal, later, inLater(later, funn, join + JOIN.length)),
  };
}
