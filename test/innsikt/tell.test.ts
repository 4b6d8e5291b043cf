import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { medianOf, tell } from '../../dialogs/innsikt/index.ts';
import { folk, rotete } from './folk.ts';
import { rettFram, summer } from './likninger.ts';

describe('the figures', () => {
  test('add up: in each row, over the parts of each division, and over how it ended', () => {
    fc.assert(
      fc.property(folk, (utfyllinger) => {
        for (const { sporsmal, antall } of tell(utfyllinger)) {
          const of = (navn: string) => antall.get(navn as never)!;
          const total = (navn: readonly string[]) => navn.reduce((all, one) => all + of(one), 0);
          for (const [hele, deler] of [...summer(sporsmal, [...antall.keys()]), ...rettFram(sporsmal)])
            expect([hele, total(hele)]).toEqual([hele, total(deler)]);
        }
      }),
    );
  });

  test('are the same in whatever order the filling-ins come', () => {
    const shuffled = rotete.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(tell(other).map(({ antall, tider }) => [antall, tider])).toEqual(
          tell(all).map(({ antall, tider }) => [antall, tider]),
        );
      }),
    );
  });

  test('count people: of many filling-ins the last one counts', () => {
    fc.assert(
      fc.property(rotete, (utfyllinger) => {
        const people = new Set(utfyllinger.map(({ samtale }) => samtale));
        const last = [...people].map((samtale) => utfyllinger.findLast((one) => one.samtale === samtale)!);
        const [tall] = tell(utfyllinger);
        expect(tall?.antall.get('alle/:hele/personer') ?? 0).toBe(people.size);
        expect(tall?.antall.get('alle/b/nadd') ?? 0).toBe(last.filter(({ spor }) => spor.has('b')).length);
      }),
    );
  });

  test('stand by version, the newest first, with the questions in the order of the form', () => {
    const [en] = fc.sample(
      folk.filter((all) => all.length > 0),
      1,
    )[0]!;
    const ny = { ...en!, versjon: 2, rekkefolge: ['c', 'a', 'b'], samtale: 'ny' };
    expect(tell([en!, ny]).map(({ versjon, sporsmal }) => [versjon, sporsmal])).toEqual([
      [2, ['c', 'a', 'b']],
      [1, ['a', 'b', 'c']],
    ]);
  });

  test('a median is the middle one, or the mean of the two in the middle', () => {
    expect([medianOf([9, 1, 5]), medianOf([4, 1, 9, 6]), medianOf([])]).toEqual([5, 5, null]);
  });
});
