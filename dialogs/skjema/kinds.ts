import type { Malt } from '../sprak/sporsmal/index.ts';
import type { Sporsmal, Valg } from './skjema.ts';

const JA_NEI: readonly Valg[] = ['ja', 'nei'].map((id) => ({ id, alene: false, avslutning: false }));

/** The choices of a question; none for one that is answered in words. */
export const valgOf = (question: Sporsmal): readonly Valg[] => {
  if (question.kind === 'ja_nei') return JA_NEI;
  return 'valg' in question ? question.valg : [];
};

/** Is it answered with choices? */
export const isChoice = (question: Sporsmal): boolean => valgOf(question).length > 0;

/** Is it answered with something that is read out of words: a number, an amount, a day? */
export const isMeasured = (question: Sporsmal): question is Extract<Sporsmal, { kind: Malt['kind'] }> =>
  !isChoice(question) && question.kind !== 'fritekst';
