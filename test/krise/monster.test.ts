import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { finnMonster, finnRekke, lagTekst, type Tekst } from '../../knowledge/krise/monster/finn.ts';
import { lesMonster, type Rekke } from '../../knowledge/krise/monster/les.ts';
import type { MerketOrd } from '../../knowledge/krise/monster/merk.ts';
import { ordAv } from '../../knowledge/sprak/index.ts';

/** Here each word is a class of its own, and «å» is a fill word. */
const tekst = (text: string): Tekst =>
  lagTekst(
    ordAv(text).map(
      (one): MerketOrd => ({ ...one, klasser: new Set(one.tekst === 'å' ? ['FYLL'] : [one.tekst]) }),
    ),
  );

const finnes = (monster: string, text: string): boolean =>
  lesMonster(monster).some((one) => finnMonster(tekst(text), one).length > 0);

describe('a pattern', () => {
  test.each([
    ['a b', 'a b', true],
    ['a b', 'b a', false],
    ['a b', 'a x y b', true],
    ['a b', 'a x y z b', false],
    ['a b', 'a å å å b', true],
    ['a - b', 'a b', true],
    ['a - b', 'a x b', false],
    ['a ~ b', 'a 1 2 3 4 5 6 b', true],
    ['a ~ b', 'a 1 2 3 4 5 6 7 b', false],
    ['a ~ b', 'a. b', false],
    ['a b', 'a, x, b', false],
    ['a/b c', 'b c', true],
    ['(a|x y) c', 'x y c', true],
    ['a (b|) - c', 'a c', true],
    ['^ a', 'x, a', true],
    ['^ a', 'x a', false],
    ['a $', 'a. x', true],
    ['a $', 'a x', false],
    ['a + b', 'b x a', true],
    ['a + b', 'b. a', false],
    ['a & b', 'b. a', true],
    ['a & b', 'a', false],
    ['a + a', 'a', false],
  ])('«%s» in «%s»: %s', (monster, text, expected) => {
    expect(finnes(monster, text)).toBe(expected);
  });

  test.each(['', '$ a', 'a ^', 'a +', 'a, b'])('«%s» is refused', (monster) => {
    expect(() => lesMonster(monster)).toThrow();
  });

  test('is found wherever a slow, obvious search finds it', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'x', 'å');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 14 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }),
        (words, steps) => {
          const rekke = lesMonster(steps.join(' '))[0]![0]![0]!;
          const text = tekst(words.join(' '));

          expect(finnRekke(text, rekke).length > 0).toBe(slow(text, rekke, 0, 0, null));
        },
      ),
    );
  });
});

const slow = (text: Tekst, rekke: Rekke, step: number, from: number, last: number | null): boolean => {
  const ledd = rekke.ledd[step];
  if (!ledd) return true;
  for (let at = from; at < text.ord.length; at += 1) {
    const between =
      last === null ? 0 : text.ord.slice(last + 1, at).filter(({ klasser }) => !klasser.has('FYLL')).length;
    if (between > ledd.avstand) return false;
    if (
      ledd.klasser.some((name) => text.ord[at]!.klasser.has(name)) &&
      slow(text, rekke, step + 1, at + 1, at)
    )
      return true;
  }
  return false;
};
