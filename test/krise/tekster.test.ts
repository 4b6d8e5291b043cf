import { describe, expect, test } from '@jest/globals';
import {
  type Klasse,
  NUMRENE,
  type Tekst,
  TIL_ANSATT,
  TIL_BRUKER,
  TILLEGG,
} from '../../knowledge/krise/index.ts';

/** Product rules 2: the numbers that the text of each class must carry. */
const NUMRE: { readonly [K in Klasse]: readonly string[] } = {
  livsfare: ['113', '112'],
  selvmord: ['116 123', '116 117', '113'],
  vold: ['112', '116 006'],
  barn: ['116 111', '112'],
  nodhjelp: ['55 55 33 33'],
  bolig: ['55 55 33 33'],
  annen: ['113'],
  trussel: ['113', '116 117'],
};

const SPRAK = ['nb', 'nn', 'en'] as const;
const klasser = Object.keys(NUMRE) as readonly Klasse[];
const cases = klasser.flatMap((klasse) => SPRAK.map((sprak) => [klasse, sprak] as const));
const words = (text: string): number => text.split(/\s+/u).length;

const all: readonly Tekst[] = [
  ...Object.values(TIL_BRUKER),
  ...Object.values(TIL_ANSATT),
  ...Object.values(NUMRENE),
  ...Object.values(TILLEGG),
];

describe('the texts of a crisis', () => {
  test.each(cases)('%s in %s carries its numbers, in at most 60 words', (klasse, sprak) => {
    const text = TIL_BRUKER[klasse][sprak];

    for (const number of NUMRE[klasse]) expect(text).toContain(number);
    expect(words(text)).toBeLessThanOrEqual(60);
  });

  test.each(cases.filter(([klasse]) => TIL_ANSATT[klasse]))(
    '%s in %s carries a number to call for staff too',
    (klasse, sprak) => {
      expect(TIL_ANSATT[klasse]?.[sprak]).toMatch(/\b(113|112|55 55 33 33)\b/u);
    },
  );

  test.each(cases)('%s in %s has its numbers once more, short', (klasse, sprak) => {
    const text = NUMRENE[klasse][sprak];

    expect(NUMRE[klasse].some((number) => text.includes(number))).toBe(true);
    expect(words(text)).toBeLessThanOrEqual(25);
  });

  test('differ between the languages', () => {
    for (const { nb, nn, en } of Object.values(TIL_BRUKER)) expect(new Set([nb, nn, en]).size).toBe(3);
  });

  test('never promise secrecy, never say that they understand how someone feels, never ask for means or place', () => {
    const never =
      /forstår hvordan|forstår korleis|understand how|lover|lovar|promise|hvor er du|kvar er du|where are you|hvordan vil du gjøre|how will you/iu;

    for (const text of all) for (const sprak of SPRAK) expect(text[sprak]).not.toMatch(never);
  });

  test('do not mention parents to a child: home may be what is unsafe', () => {
    for (const sprak of SPRAK)
      expect(`${TIL_BRUKER.barn[sprak]} ${NUMRENE.barn[sprak]} ${TILLEGG.barnSkriver[sprak]}`).not.toMatch(
        /foresatt|føresett|foreld|parent|guardian/iu,
      );
  });

  test('call 55 55 33 33 no emergency number', () => {
    for (const text of all)
      for (const sprak of SPRAK) expect(text[sprak]).not.toMatch(/nødnummer|naudnummer|emergency number/iu);
  });
});
