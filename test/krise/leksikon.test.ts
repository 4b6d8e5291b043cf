import { describe, expect, test } from '@jest/globals';
import {
  BARN_SKRIVER,
  BARN_TEGN,
  IDIOMER,
  ORDKLASSER,
  REGELSETT,
  RETTES,
  VERN,
} from '../../knowledge/krise/leksikon/index.ts';
import { lesMonster } from '../../knowledge/krise/monster/les.ts';

const monstre: readonly string[] = [
  ...REGELSETT.flatMap(({ sikre, sterke = [], svake = [], tema = [] }) => [
    ...sikre,
    ...sterke,
    ...svake,
    ...tema,
  ]),
  ...IDIOMER,
  ...BARN_SKRIVER,
  ...BARN_TEGN,
  ...Object.values(VERN).flat(),
];

/** Classes that are not listed but seen: any number. */
const UTEN_LISTE = ['TALL'];

const isClass = (name: string): boolean => name === name.toUpperCase() && /[A-ZÆØÅ]/u.test(name);

const classesOf = (monster: string): readonly string[] =>
  lesMonster(monster)
    .flat(2)
    .flatMap(({ ledd }) => ledd)
    .flatMap(({ klasser }) => klasser)
    .filter(isClass);

describe('the lexicon', () => {
  test('has every class that a pattern names', () => {
    const unknown = monstre.flatMap((monster) =>
      classesOf(monster)
        .filter((name) => !(name in ORDKLASSER) && !UTEN_LISTE.includes(name))
        .map((name) => `${name} in «${monster}»`),
    );

    expect(unknown).toEqual([]);
  });

  test('has words in every class, and each class that is to be corrected', () => {
    const empty = Object.entries(ORDKLASSER).filter(([, { no = '', en = '' }]) => `${no}${en}`.trim() === '');

    expect(empty).toEqual([]);
    expect([...RETTES].filter((name) => !(name in ORDKLASSER))).toEqual([]);
  });

  test('says no pattern twice in one list', () => {
    for (const { sikre, svake = [] } of REGELSETT)
      for (const list of [sikre, svake])
        expect(list.filter((monster, at) => list.indexOf(monster) !== at)).toEqual([]);
  });
});
