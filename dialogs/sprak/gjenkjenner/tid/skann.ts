import { isReference } from '../tall/sammenheng.ts';
import { lengste } from './grunn/lengste.ts';
import type { Lesning } from './grunn/lesning.ts';
import { erKjent, ordenstall, type Tekst, tall } from './grunn/tekst.ts';
import type { Regelsett } from './regler.ts';

/** «20270304» has eight. */
const MOST_DIGITS = 8;

/** Words `from` up to (not with) `next`, and what they mean. */
export interface Treffsted {
  readonly from: number;
  readonly next: number;
  readonly lesninger: readonly Lesning[];
}

/** «T.o.m.», «f.o.m.», «u50», «Q1». */
const FORKORTELSER = new Set(['t', 'f', 'u', 'q']);

/** Does something that a rule can begin with stand here? Most words of most texts end it at once. */
const kanBegynne = (tekst: Tekst, at: number): boolean => {
  const token = tekst.tokens[at];
  if (!token || token.kind === 'mark') return token?.fold === '½';
  if (token.kind === 'digits') return token.fold.length <= MOST_DIGITS && !isReference(tekst.tokens, at);
  return (
    erKjent(tekst, at) ||
    /(?:ti(?:d?[aå]|den)|iå)$/.test(token.fold) ||
    token.fold.startsWith('halv') ||
    FORKORTELSER.has(token.fold) ||
    tall(tekst, at) !== undefined ||
    ordenstall(tekst, at) !== undefined
  );
};

/**
 * A message has a few dates; one with more places than this where a date could begin is read so far. It keeps 10,000
 * characters of «1-1-1-…» as quick as any other text.
 */
const MOST_PLACES = 300;

const places = (tekst: Tekst): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < tekst.tokens.length && found.length < MOST_PLACES; at += 1)
    if (kanBegynne(tekst, at)) found.push(at);
  return found;
};

const everywhere = (tekst: Tekst, { regler }: Regelsett): readonly Treffsted[] =>
  places(tekst).flatMap((at) => {
    const found = lengste(regler, tekst, at);
    return found ? [{ from: at, next: found.next, lesninger: found.lesninger }] : [];
  });

/** Of findings that overlap the longest is kept, and of two as long the first; in the order of the text. */
const withoutOverlap = ({ tokens }: Tekst, all: readonly Treffsted[]): readonly Treffsted[] => {
  const length = ({ from, next }: Treffsted) => (tokens[next - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);
  const taken = new Set<number>();
  const wordsOf = ({ from, next }: Treffsted) =>
    Array.from({ length: next - from }, (_, index) => from + index);
  const kept = all
    .toSorted((a, b) => length(b) - length(a) || a.from - b.from)
    .filter((one) => {
      const own = wordsOf(one);
      if (own.some((place) => taken.has(place))) return false;
      for (const place of own) taken.add(place);
      return true;
    });
  return kept.toSorted((a, b) => a.from - b.from);
};

/** Everything that the rules find. What is impossible takes its words with it and is not told. */
export const skann = (tekst: Tekst, rules: Regelsett): readonly Treffsted[] =>
  withoutOverlap(tekst, everywhere(tekst, rules)).filter(
    ({ lesninger: [first] }) => first && rules.typer.has(first.type),
  );
