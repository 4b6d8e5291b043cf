import { describe, expect, test } from '@jest/globals';
import { KINDS, recognizeCurrency, understand } from '../../dialogs/sprak/gjenkjenner/index.ts';
import { type Case, cases, generated } from './korpus/korpus.ts';

const SEEDS = [1, 2, 3, 20261123];

const byHand = cases();
const all = [...byHand, ...SEEDS.flatMap(generated)];

const answer = ({ kind, text, lang, ref }: Case) =>
  understand({ kind, text, lang, reference: { now: Date.parse(ref) } });

/** What a Norwegian reader accepts. */
const accepted = ({ value, candidates }: Case): readonly unknown[] => candidates ?? [value];

/** The phrases that are misunderstood, told so that one can see what is wrong. */
const misses = (some: readonly Case[]): readonly string[] =>
  some.flatMap((one) => {
    const { value } = answer(one);
    if (accepted(one).includes(value)) return [];
    return [`${one.id} «${one.text}»: ${value}, not ${accepted(one).join(' or ')}`];
  });

const periodOf = (text: string): string | undefined =>
  recognizeCurrency(text, 'nb-no', { expect: 'money' })[0]?.resolution.period;

describe('the corpus', () => {
  test.each(KINDS)('every phrase of the kind %s means what people mean', (kind) => {
    const some = all.filter((one) => one.kind === kind);
    expect(some.length).toBeGreaterThan(40);
    expect(misses(some)).toEqual([]);
  });

  test('a phrase that must not match has no candidates either', () => {
    const nothing = all.filter(({ value }) => value === null);
    expect(nothing.filter((one) => answer(one).candidates.length > 0).map(({ text }) => text)).toEqual([]);
  });

  test('the value is the first candidate, and no reading comes twice', () => {
    for (const one of all) {
      const { value, candidates } = answer(one);
      expect(value).toBe(candidates[0] ?? null);
      expect(new Set(candidates).size).toBe(candidates.length);
    }
  });

  test('what an amount is per is found too', () => {
    const withPeriod = byHand.filter(({ full }) => full);
    expect(withPeriod.length).toBeGreaterThan(10);
    for (const { text, full } of withPeriod) expect([text, periodOf(text)]).toEqual([text, full?.period]);
  });

  test('is as large as was asked for', () => {
    const { length } = generated(1);
    expect(byHand.length).toBeGreaterThanOrEqual(600);
    expect(length).toBeGreaterThanOrEqual(300);
    expect(byHand.filter(({ value }) => value === null).length).toBeGreaterThanOrEqual(120);
    expect(byHand.filter(({ spec }) => spec).length).toBeGreaterThanOrEqual(60);
  });

  test('says each thing once, with its value among its candidates', () => {
    expect(new Set(byHand.map(({ id }) => id)).size).toBe(byHand.length);
    for (const one of byHand) expect(accepted(one)).toContain(one.value);
  });
});
