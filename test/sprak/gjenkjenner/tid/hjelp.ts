import type {
  Culture,
  ModelResult,
  Reference,
  TimexValue,
} from '../../../../dialogs/sprak/gjenkjenner/index.ts';
import { type Expect, recognizeDateTime } from '../../../../dialogs/sprak/gjenkjenner/index.ts';

/** A Monday. */
export const MANDAG: Reference = { now: Date.parse('2026-11-23T10:00:00+01:00') };

export interface Lesemaate extends Partial<Reference> {
  readonly expect?: Expect;
  readonly culture?: Culture;
}

export const finn = (text: string, { expect, culture = 'nb-no', ...reference }: Lesemaate = {}) =>
  recognizeDateTime(text, culture, { ...MANDAG, ...reference }, expect ? { expect } : {});

const verdi = ({ value, start, end, timex }: TimexValue): string => {
  if (start !== undefined) return `${start ?? ''}/${end ?? ''}`;
  return value ?? timex;
};

/** The values of one finding, likeliest first: `2026-12-04 | 2026-11-27`, `2026-11-23/2026-11-25`, `P2W`. */
export const verdier = ({ resolution }: ModelResult): string =>
  (resolution.values ?? []).map(verdi).join(' | ');

/** The values of every finding of a text. */
export const les = (text: string, how: Lesemaate = {}): readonly string[] => finn(text, how).map(verdier);

/** Lines «text = values», as people read a table. */
export const tabell = (lines: string): readonly (readonly [string, string])[] =>
  lines
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const at = line.lastIndexOf(' = ');
      return [line.slice(0, at).trim(), line.slice(at + 3).trim()];
    });
