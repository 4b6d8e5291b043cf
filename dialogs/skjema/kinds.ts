import type { Malt } from '../sprak/sporsmal/index.ts';
import type { Sporsmal, Valg } from './skjema.ts';

const engineChoices = (...ids: readonly string[]): readonly Valg[] =>
  ids.map((id) => ({ id, tidligere: [], kvittering: false, alene: false }));

const JA_NEI = engineChoices('ja', 'nei');
const SKALA = engineChoices('1', '2', '3', '4', '5');
const PASTAND = engineChoices('helt_enig', 'litt_enig', 'verken', 'litt_uenig', 'helt_uenig');

/** The choices of a question; none for one that is answered in words. */
export const valgOf = (question: Sporsmal): readonly Valg[] => {
  switch (question.kind) {
    case 'ja_nei':
      return JA_NEI;
    case 'skala':
      return SKALA;
    case 'pastand':
      return PASTAND;
    default:
      return 'valg' in question ? question.valg : [];
  }
};

/** Is it answered with choices? */
export const isChoice = (question: Sporsmal): boolean => valgOf(question).length > 0;

const MALT: readonly string[] = ['tall', 'belop', 'dato', 'klokkeslett', 'periode'];

/** Is it answered with something that is read out of words: a number, an amount, a day? */
export const isMeasured = (question: Sporsmal): question is Extract<Sporsmal, { kind: Malt['kind'] }> =>
  MALT.includes(question.kind);
