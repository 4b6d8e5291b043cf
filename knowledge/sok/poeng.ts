import type { Indeks } from './indeks.ts';
import type { Postliste } from './postliste.ts';
import type { Ledd } from './sporsmal.ts';

/** Terms of a question by their number in the index. */
export interface Nummerert {
  readonly vekt: number;
  /** What it counts in how much of the question is covered: words that say little or only ask are not missed. */
  readonly dekker: number;
  readonly varianter: readonly { readonly term: number; readonly vekt: number }[];
}

export const nummerert = (ledd: readonly Ledd[], nummer: ReadonlyMap<string, number>): readonly Nummerert[] =>
  ledd.map(({ ord, vekt, svak, varianter }) => ({
    vekt,
    dekker: svak || ord.startsWith('?') ? 0 : vekt,
    varianter: varianter.flatMap(({ term, vekt: sure }) => {
      const n = nummer.get(term);
      return n === undefined ? [] : [{ term: n, vekt: sure }];
    }),
  }));

interface Summer {
  /** Each piece's weight times how well the place has it. */
  readonly sum: Float32Array;
  /** Each piece's weight times how surely the place has it at all. */
  readonly har: Float32Array;
}

/** Adds up, at each place, the best variant of every piece of the question. */
export const summer = (
  ledd: readonly Nummerert[],
  { start, sted, vekt }: Postliste,
  places: number,
): Summer => {
  const sum = new Float32Array(places);
  const har = new Float32Array(places);
  const best = new Float32Array(places);
  const bestHar = new Float32Array(places);
  const seen = new Uint32Array(places);
  ledd.forEach((piece, n) => {
    for (const variant of piece.varianter)
      for (let at = start[variant.term]!; at < (start[variant.term + 1] ?? 0); at += 1) {
        const place = sted[at]!;
        if (seen[place] !== n + 1) {
          seen[place] = n + 1;
          best[place] = 0;
          bestHar[place] = 0;
        }
        const value = piece.vekt * variant.vekt * vekt[at]!;
        if (value > best[place]!) {
          sum[place]! += value - best[place]!;
          best[place] = value;
        }
        const has = piece.dekker * variant.vekt;
        if (has > bestHar[place]!) {
          har[place]! += has - bestHar[place]!;
          bestHar[place] = has;
        }
      }
  });
  return { sum, har };
};

export interface Tversky {
  readonly alfa: number;
  readonly beta: number;
}

/** For each unit the likeness (0..1) of its phrase that is most like the question. */
export const besteFrase = (
  ledd: readonly Nummerert[],
  indeks: Indeks,
  enheter: number,
  { alfa, beta }: Tversky,
): Float32Array => {
  const { fraser, fraseEnhet, fraseSum } = indeks;
  const { sum } = summer(ledd, fraser, fraseEnhet.length);
  const asked = ledd.reduce((total, { vekt }) => total + vekt, 0);
  const best = new Float32Array(enheter);
  for (let n = 0; n < sum.length; n += 1) {
    const shared = sum[n]!;
    if (shared === 0) continue;
    const likeness =
      shared / (shared + alfa * Math.max(0, asked - shared) + beta * Math.max(0, fraseSum[n]! - shared));
    const unit = fraseEnhet[n]!;
    if (likeness > best[unit]!) best[unit] = likeness;
  }
  return best;
};
