import type { Case } from './case.ts';
import { DATOER } from './grammatikk/datoer.ts';
import { DATO_OG_TID, KLOKKESLETT } from './grammatikk/klokkeslett.ts';
import { BELOP, TALL } from './grammatikk/mengder.ts';
import { PERIODER } from './grammatikk/perioder.ts';
import { type Random, random } from './grammatikk/tilfeldig.ts';
import type { Draft, Rule } from './grammatikk/utkast.ts';
import { VARIGHETER } from './grammatikk/varigheter.ts';

/** How many cases each part of the grammar gives; together 480. */
const PLAN: readonly { readonly rules: readonly Rule[]; readonly count: number }[] = [
  { rules: DATOER, count: 140 },
  { rules: KLOKKESLETT, count: 70 },
  { rules: DATO_OG_TID, count: 30 },
  { rules: TALL, count: 90 },
  { rules: BELOP, count: 45 },
  { rules: VARIGHETER, count: 50 },
  { rules: PERIODER, count: 55 },
];

/** Two cases with the same key would test the same thing twice. */
const key = ({ kind, lang, text, ref }: Draft): string =>
  [kind, lang, text.toLowerCase().trim(), ref].join('|');

/** Draws from the rules in turn until there are `count` different cases. */
const draw = (source: Random, { rules, count }: { rules: readonly Rule[]; count: number }): Draft[] => {
  const drafts = new Map<string, Draft>();
  for (let turn = 0; drafts.size < count; turn++) {
    const draft = rules[turn % rules.length]!(source);
    if (!drafts.has(key(draft))) drafts.set(key(draft), draft);
  }
  return [...drafts.values()];
};

/**
 * Cases from a grammar: for each the meaning is drawn first and the words are made from it, so nothing is ever parsed
 * to find the answer. The same seed gives the same cases, everywhere and at any time.
 */
export const generated = (seed: number): readonly Case[] => {
  const source = random(seed);
  return PLAN.flatMap((part) => draw(source, part)).map((draft, index) => ({
    id: `grammatikk-${seed}-${String(index + 1).padStart(3, '0')}`,
    ...draft,
  }));
};
