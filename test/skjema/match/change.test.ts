import { describe, expect, test } from '@jest/globals';
import { readChange, readTarget } from '../../../dialogs/skjema/match/change.ts';
import { phrases } from '../../../dialogs/sprak/sporsmal/index.ts';

const TARGETS = [
  { id: 'mal', number: 1, passed: true, names: phrases('Mål|målet|Goal') },
  { id: 'problem', number: 2, passed: true, names: phrases('Vanskeligst|problemet|Hardest') },
  { id: 'hjelp', number: 3, passed: false, names: phrases('Hjelp|Help') },
];
const read = (text: string) => {
  const change = readChange(text, () => TARGETS);
  return change && [change.target?.id ?? null, change.words];
};

describe('readChange', () => {
  test.each([
    ['endre', null],
    ['endre svaret', null],
    ['jeg vil endre et svar', null],
    ['eg vil endra noko', null],
    ['change my answer', null],
    ['endre svaret på mål', 'mal'],
    ['ender svaret på mål', 'mal'],
    ['jeg vil endre spørsmål 2', 'problem'],
    ['eg vil endre spørsmål nummer to', 'problem'],
    ['feil på 1', 'mal'],
    ['rett 1', 'mal'],
    ['det er feil på målet', 'mal'],
    ['svaret på mål er feil', 'mal'],
    ['question 2 is wrong', 'problem'],
    ['I want to change my answer to question 1', 'mal'],
    ['gå tilbake til spørsmål 1', 'mal'],
    ['endre siste svar', 'problem'],
    ['endre 3', 'hjelp'],
    ['endre 12', null],
  ])('«%s» is a wish to change %p', (text, id) => expect(read(text)).toEqual([id, null]));

  test.each([
    ['endre mål til å sove', 'mal', 'å sove'],
    ['endre svaret på 2: brev og regninger', 'problem', 'brev og regninger'],
    ['change goal to Find a Job', 'mal', 'Find a Job'],
  ])('«%s» brings the new answer along', (text, id, words) => expect(read(text)).toEqual([id, words]));

  test.each([
    'endre jobb',
    'jeg vil endre livet mitt',
    'rett til hjelp',
    'feil',
    'feil vedtak',
    'det ble feil utbetaling',
    'tilbake i jobb',
    'wrong',
  ])('«%s» is an answer', (text) => expect(read(text)).toBeNull());
});

describe('readTarget', () => {
  test.each([
    ['2', 'problem'],
    ['mål', 'mal'],
    ['svaret på problemet', 'problem'],
    ['det første', 'mal'],
  ])('«%s» names %s', (text, id) => expect(readTarget(text, TARGETS)?.id).toBe(id));

  test.each(['9', 'jobb', ''])('«%s» names nothing', (text) => expect(readTarget(text, TARGETS)).toBeNull());
});
