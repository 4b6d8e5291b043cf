import type { Navneregister } from './navn.ts';
import { ordFra } from './ord.ts';
import type { Malform, Ordforrad } from './ordforrad.ts';
import { tegnFor, termAv } from './termer.ts';
import { somSkrevet, tolk } from './tolkning.ts';

/** What a text is found by: each term with how often it stands there, and how many words there are. */
export interface Innhold {
  readonly termer: Map<string, number>;
  readonly lengde: number;
}

export interface Leser {
  readonly forrad: Ordforrad;
  readonly navn: Navneregister;
  /** What a part of a compound counts against the whole. */
  readonly ledd: number;
}

/** The terms of a text of an article: words, parts of compounds, names and what it asks for. */
export const innholdAv = (text: string, malform: Malform, { forrad, navn, ledd }: Leser): Innhold => {
  const { tegn, innhold, spor } = tolk(somSkrevet(ordFra(text)), malform, forrad);
  const termer = new Map<string, number>();
  const add = (term: string, count: number): void => void termer.set(term, (termer.get(term) ?? 0) + count);
  let lengde = 0;
  tegn.forEach(({ ord }, n) => {
    if (!innhold[n]) return;
    lengde += 1;
    add(termAv(ord), 1);
    for (const part of forrad.sammensatt.deler(ord)) add(termAv(part), ledd);
  });
  for (const name of navn.finn(tegn)) for (const { artikkel, vekt } of name.mal) add(tegnFor(artikkel), vekt);
  for (const one of spor) add(one, 1);
  return { termer, lengde };
};

/** Texts that say the same in several languages are one: each term as often as where it stands most. */
export const sammenlagt = (all: readonly Innhold[]): Innhold => {
  const termer = new Map<string, number>();
  for (const one of all)
    for (const [term, count] of one.termer) termer.set(term, Math.max(count, termer.get(term) ?? 0));
  return { termer, lengde: all.length === 0 ? 0 : Math.max(...all.map(({ lengde }) => lengde)) };
};
