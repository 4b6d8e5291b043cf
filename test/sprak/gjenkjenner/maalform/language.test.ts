import { describe, expect, test } from '@jest/globals';
import {
  type LanguageTurn,
  languageEvidence,
  nextLanguage,
  readLanguage,
  readLanguageWish,
} from '../../../../dialogs/sprak/gjenkjenner/index.ts';

describe('readLanguage', () => {
  test.each([
    ['Jeg trenger hjelp til å finne jobb', 'nb'],
    ['Jeg har ikke jobb og vet ikke hva jeg skal gjøre', 'nb'],
    ['jeg vil ha hjelp', 'nb'],
    ['fra januar til mars', 'nb'],
    ['jeg snakker engelsk', 'nb'],
    ['jeg har job interview on monday', 'nb'],
    ['Eg treng hjelp til å finne jobb', 'nn'],
    ['Eg har ikkje jobb, og eg veit ikkje kva eg skal gjere', 'nn'],
    ['korleis går det', 'nn'],
    ['frå januar til mars', 'nn'],
    ['kva skjer no', 'nn'],
    ['fra jul vil eg ha noko anna, men korleis?', 'nn'],
    ['I need help finding a job', 'en'],
    ['Can you help me', 'en'],
    ['what do I do now', 'en'],
    ['My name is Ola Nordmann and I live in Oslo', 'en'],
  ])('%j is %s', (text, expected) => {
    expect(readLanguage(text)).toBe(expected);
  });

  test.each([
    'hei',
    'ok weekend plan',
    '',
    'Oslo',
    'takk',
    'hello',
    'jeg',
    'eg',
    'æ veit itj ka æ ska gjør',
    'æ vil ikkje ha jobb',
    'vil ikkje',
    'no',
    '25',
    'har du time i morgen',
    'for to',
  ])('%j tells nothing', (text) => {
    expect(readLanguage(text)).toBeNull();
  });

  test('a word that dialects share with nynorsk does not make bokmål nynorsk', () => {
    expect(readLanguage('jeg veit ikkje')).not.toBe('nn');
    expect(readLanguage('æ e ikkje heime')).toBeNull();
  });

  test('a word counts once, however often it is said', () => {
    expect(languageEvidence('ikkje ikkje ikkje').words.nn).toBe(1);
  });
});

describe('readLanguageWish', () => {
  test.each([
    ['kan vi snakke engelsk', 'en'],
    ['English please', 'en'],
    ['in english', 'en'],
    ['Kan vi ta det på engelsk?', 'en'],
    ['på nynorsk takk', 'nn'],
    ['Nynorsk', 'nn'],
    ['skriv bokmål', 'nb'],
    ['bokmaal', 'nb'],
    ['can we switch to Norwegian?', 'nb'],
    ['norsk', 'nb'],
  ])('%j asks for %s', (text, expected) => {
    expect(readLanguageWish(text, 'en')).toBe(expected);
  });

  test.each([
    'jeg snakker engelsk',
    'kurs i engelsk',
    'ikke engelsk',
    'jeg vil lære norsk',
    'engelsk og norsk',
    'hei',
    'engelskkurs',
  ])('%j asks for nothing', (text) => {
    expect(readLanguageWish(text, 'nb')).toBeNull();
  });

  test('«norsk» keeps nynorsk for one who has it', () => {
    expect(readLanguageWish('norsk takk', 'nn')).toBe('nn');
  });
});

describe('nextLanguage', () => {
  const start: LanguageTurn = { picked: null, current: 'nb', leaning: null, text: '' };

  test('the language that was picked holds, whatever is written', () => {
    const next = nextLanguage({
      ...start,
      picked: 'nn',
      current: 'nn',
      text: 'I really need some help with my money',
    });
    expect(next).toEqual({ picked: 'nn', language: 'nn', leaning: null });
  });

  test('what is asked for counts at once, also after another was picked', () => {
    expect(nextLanguage({ ...start, picked: 'nn', text: 'kan vi snakke engelsk' })).toEqual({
      picked: 'en',
      language: 'en',
      leaning: null,
    });
  });

  test('a single odd word does not switch', () => {
    for (const text of ['ok weekend plan', 'ikkje', 'sorry', 'kva?'])
      expect(nextLanguage({ ...start, text }).language).toBe('nb');
  });

  test('a full sentence in another language switches', () => {
    expect(nextLanguage({ ...start, text: 'I need help because I have no job' }).language).toBe('en');
    expect(nextLanguage({ ...start, text: 'Eg veit ikkje kva eg skal gjere no' }).language).toBe('nn');
  });

  test('two short messages on end switch, and one in between that says nothing does not matter', () => {
    const first = nextLanguage({ ...start, text: 'can you' });
    expect(first).toEqual({ picked: null, language: 'nb', leaning: 'en' });
    const between = nextLanguage({ ...start, leaning: first.leaning, text: 'ok' });
    expect(nextLanguage({ ...start, leaning: between.leaning, text: 'help me please' }).language).toBe('en');
  });

  test('a message in the language we have forgets the leaning', () => {
    expect(nextLanguage({ ...start, leaning: 'en', text: 'jeg trenger hjelp' }).leaning).toBeNull();
  });

  test('dialect does not flip bokmål to nynorsk', () => {
    for (const text of ['æ veit itj', 'jeg vil ikkje', 'æ e ikkje heime'])
      expect(nextLanguage({ ...start, leaning: 'nn', text }).language).toBe('nb');
  });
});
