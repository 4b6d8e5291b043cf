import { type Sporresvar, sporre } from '../../../bot/sporre/sporre.ts';
import type { Evalsporsmal } from './sporsmal.ts';

/** How one question went, part by part. Null: that part is not asked of it. */
export interface Dom {
  readonly sporsmal: Evalsporsmal;
  readonly svar: Sporresvar;
  /** Is the outcome one of the right ones? */
  readonly rute: boolean;
  /** The place of the first right unit among the five, from 1; 0 when none is. */
  readonly plass: number | null;
  /** Key facts that the text lacks, and what it holds and must not. */
  readonly mangler: readonly string[] | null;
  readonly forbudt: readonly string[];
  /** Does what holds today stand before what was? */
  readonly iDagForst: boolean | null;
}

const ANSWERS: ReadonlySet<string> = new Set(['answer', 'historical-only', 'own-case', 'clarify']);

export const erSvar = ({ outcome }: Sporresvar): boolean => ANSWERS.has(outcome);

/** Small letters, numbers without separators: «5 300», «5.300» and «5300» are one. */
const compared = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/(?<=\d)[ .\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replaceAll(/\s+/g, ' ');

const holds = (text: string, fact: string): boolean =>
  fact.split('|').some((form) => compared(text).includes(compared(form)));

const place = (ids: readonly string[], right: readonly string[]): number =>
  ids.findIndex((id) => right.includes(id)) + 1;

const PAST = /\b(?:i|in|fra|frå|from) (?:19|20[01])\d/i;

/** A client who does not ask about the past is told of today first, or that it is not known (product rules 7). */
const todayFirst = ({ rolle, enheter }: Evalsporsmal, { outcome, text }: Sporresvar): boolean | null => {
  if (rolle === 'veileder' || enheter.length === 0 || !['answer', 'historical-only'].includes(outcome))
    return null;
  return !PAST.test(text.slice(0, 40)) || enheter.every((id) => /^s\d/.test(id));
};

export const dom = (sporsmal: Evalsporsmal, now: number): Dom => {
  const { q, lang, rolle, utfall, enheter, fakta, ikke } = sporsmal;
  const svar = sporre({ q, lang, role: rolle }, now);
  return {
    sporsmal,
    svar,
    rute: utfall.includes(svar.outcome as (typeof utfall)[number]),
    plass: enheter.length > 0 ? place(svar.articles, enheter) : null,
    mangler: fakta.length > 0 ? fakta.filter((fact) => !holds(svar.text, fact)) : null,
    forbudt: ikke.filter((fact) => holds(svar.text, fact)),
    iDagForst: todayFirst(sporsmal, svar),
  };
};
