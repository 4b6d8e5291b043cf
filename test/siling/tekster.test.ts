import { describe, expect, test } from '@jest/globals';
import { tekster } from '../../dialogs/siling/index.ts';
import { skjemaTekster } from '../../dialogs/skjema/index.ts';
import { SPRAK } from '../../dialogs/sprak/katalog.ts';
import { fold } from '../../dialogs/sprak/sporsmal/index.ts';
import { at, SPORSMAL } from './hjelpere.ts';

const all = SPRAK.flatMap((sprak) =>
  [tekster, skjemaTekster].flatMap((catalogue) =>
    Object.entries(catalogue[sprak]).map(([key, text]) => ({ sprak, key, text: text as string })),
  ),
);
const shown = all.filter(({ key }) => !key.endsWith('.ord'));
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

/** Product rules 10, and words for the office (current-facts 9.34). */
const FORBIDDEN =
  /kartlegging|siling|\bmottak|fagland|overføring|trekantsamtale|innsatsgruppe|\b(ny )?brukar(en|e|ane)?\b|\bbruker(en|e|ne|s)?\b|vedtak|vilkår|ytelse|yting|\btiltak|vennligst|beklager|\bNAV\b|avklare|bistand|i medhold av|utover|medføre|tilrettelegg|please|sorry|client\b/;

describe('the texts', () => {
  test('are at most 60 words each', () => {
    expect(shown.filter(({ text }) => wordsIn(text) > 60)).toEqual([]);
  });

  test('hold no word from inside the office', () => {
    expect(
      shown.filter(
        ({ text }) => FORBIDDEN.test(text) || FORBIDDEN.test(text.toLowerCase().replace(/\bnav\b/g, '')),
      ),
    ).toEqual([]);
  });

  test('ask one question at most', () => {
    expect(shown.filter(({ key, text }) => key !== 'intro' && (text.match(/\?/g) ?? []).length > 1)).toEqual(
      [],
    );
  });

  test('have short sentences', () => {
    const sentences = shown.flatMap(({ text }) => text.split(/[.?!:\n]+\s/));

    expect(sentences.filter((sentence) => wordsIn(sentence) > 20)).toEqual([]);
  });

  test('give no other telephone number than Nav’s', () => {
    expect(shown.filter(({ text }) => /\d{2} \d{2}|\b1\d\d\b/.test(text))).toEqual([]);
  });

  test('never have the same name for two choices of a question', () => {
    const twice = SPRAK.flatMap((sprak) =>
      SPORSMAL.flatMap((sporsmal) => {
        const own = Object.entries(tekster[sprak]).filter(([key]) =>
          new RegExp(`^${sporsmal}\\.(?!sporsmal|igjen|hvorfor|hjelp$|enkel|kort|ord$)`).test(key),
        );
        const names = own.flatMap(([key, text]) =>
          [...new Set(text.split('|').map((name) => fold(name).join(' ')))].map(
            (name) => [name, key.split('.')[1]] as const,
          ),
        );
        return names
          .filter(([name, choice]) => names.some(([other, owner]) => other === name && owner !== choice))
          .map(([name]) => `${sprak} ${sporsmal}: ${name}`);
      }),
    );

    expect(twice).toEqual([]);
  });
});

describe('the bubbles', () => {
  const asides = [
    'hvorfor',
    'hjelp',
    'snakke med et menneske',
    'hva er individuell plan?',
    'hvem ser svarene mine?',
    'hvor lenge lagres det?',
    'er du et menneske?',
    'hva skjer med svarene mine?',
    'tilbake',
    'abc',
  ];
  const rows = SPRAK.flatMap((sprak) =>
    SPORSMAL.flatMap((sporsmal) => asides.map((aside) => [sporsmal, sprak, aside] as const)),
  );

  test.each(rows)('at %s in %s after «%s» are at most 60 words', (sporsmal, sprak, aside) => {
    expect(wordsIn(at(sporsmal, sprak).all(aside).text)).toBeLessThanOrEqual(60);
  });

  test.each(SPRAK)('of the introduction (%s) is at most 60 words', (sprak) => {
    expect(wordsIn(at('intro', sprak).last!.reply.text)).toBeLessThanOrEqual(60);
  });
});
