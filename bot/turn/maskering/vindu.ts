import type { Gruppe } from './gruppe.ts';
import { JOIN } from './lesbar.ts';
import { MASKED } from './masked.ts';

/** What stands between two groups. `tett`: what people part a number with. `kort`: other signs, line breaks. `ord`: words. */
export type Avstand = 'tett' | 'kort' | 'ord';

/** Whole groups in a row that hold eleven digits together. */
export interface Vindu {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** The lengths of the groups, as `6 5`. A date with the whole year is `dato`. */
  readonly layout: string;
  /** The loosest of the gaps. */
  readonly avstand: Avstand;
  /** What stands before the last group. */
  readonly lastGap: string;
  /** Some digits are letters. */
  readonly tvil: boolean;
  /** It begins in one message and ends in the next. */
  readonly delt: boolean;
  /** Where the group before it ends, or the text begins. */
  readonly previousEnd: number;
}

const LENGTH = 11;

const TIGHT = /^[ ./_()-]{0,3}$/;
const SHORT = /^[^\p{L}\p{N}]{1,6}$/u;
const WORDS = /^[^0-9]{1,40}$/;
const AMOUNT = /(?<!\p{L})(?:kr|kroner|nok)(?!\p{L})/iu;

/** Layouts that may have words before the last part. */
const PARTED_BY_WORDS = new Set(['6 5', '2 2 2 5', 'dato 5']);

function toAvstand(between: string): Avstand | null {
  const signs = between.replace(JOIN, '');
  if (TIGHT.test(signs)) return 'tett';
  if (SHORT.test(signs)) return 'kort';
  return WORDS.test(signs) && !signs.includes(MASKED) && !AMOUNT.test(signs) ? 'ord' : null;
}

/** How many groups the window has that begins with the group `first`; 0 if there is none. */
function size(groups: readonly Gruppe[], first: number): number {
  let length = 0;
  for (let i = first; i < groups.length && length < LENGTH; i += 1) {
    length += groups[i]!.digits.length;
    if (length === LENGTH) return i + 1 - first;
  }
  return 0;
}

interface Gap {
  readonly text: string;
  readonly avstand: Avstand | null;
}

function loosest(gaps: readonly Gap[], layout: string): Avstand | null {
  const kinds = gaps.map(({ avstand }) => avstand);
  if (kinds.includes(null)) return null;
  const words = kinds.indexOf('ord');
  if (words >= 0) return words === kinds.length - 1 && PARTED_BY_WORDS.has(layout) ? 'ord' : null;
  return kinds.includes('kort') ? 'kort' : 'tett';
}

const lengthOf = (group: Gruppe): string => (group.kind === 'dato' ? 'dato' : String(group.digits.length));

function toWindow(groups: readonly Gruppe[], gaps: readonly Gap[], previousEnd: number): Vindu | null {
  const layout = groups.map(lengthOf).join(' ');
  if (layout.includes('dato') && layout !== 'dato 5') return null;
  const avstand = loosest(gaps, layout);
  if (avstand === null) return null;
  return {
    start: groups[0]!.start,
    end: groups.at(-1)!.end,
    digits: groups.map((group) => group.digits).join(''),
    layout,
    avstand,
    lastGap: gaps.at(-1)?.text ?? '',
    tvil: groups.some((group) => group.kind === 'tvil'),
    delt: gaps.some((gap) => gap.text.includes(JOIN)),
    previousEnd,
  };
}

/** Every window of a `lesbar` text. Linear time: a window has at most eleven groups. */
export function vinduer(chars: string, groups: readonly Gruppe[]): Vindu[] {
  const gaps = groups.slice(1).map(({ start }, i) => {
    const text = chars.slice(groups[i]!.end, start);
    return { text, avstand: toAvstand(text) };
  });
  const windowAt = (first: number): Vindu | null => {
    const end = first + size(groups, first);
    if (end === first) return null;
    return toWindow(groups.slice(first, end), gaps.slice(first, end - 1), groups[first - 1]?.end ?? 0);
  };
  return groups.map((_, first) => windowAt(first)).filter((window) => window !== null);
}
