import { Ordbok } from '../sprak/index.ts';
import {
  BARN_SKRIVER,
  BARN_TEGN,
  HOMOGRAFER,
  IDIOMER,
  type Klasse,
  ORDKLASSER,
  REGELSETT,
  RETTES,
  type Regelsett,
  VANLIGE_ORD,
  VERN,
} from './leksikon/index.ts';
import { lesMonster, type Monster, ordI } from './monster/les.ts';

/** The rules of one class, read. */
export interface Regler {
  readonly klasse: Klasse;
  readonly sikre: readonly Monster[];
  /** One entry for each sign, with the patterns that it was written as. */
  readonly sterke: readonly (readonly Monster[])[];
  readonly svake: readonly (readonly Monster[])[];
  readonly tema: readonly Monster[];
}

const les = (monstre: readonly string[] = []): readonly Monster[] =>
  monstre.flatMap((monster) => lesMonster(monster));

const lesRegler = ({ klasse, sikre, sterke = [], svake = [], tema }: Regelsett): Regler => ({
  klasse,
  sikre: les(sikre),
  sterke: sterke.map((monster) => lesMonster(monster)),
  svake: svake.map((monster) => lesMonster(monster)),
  tema: les(tema),
});

export const regler: readonly Regler[] = REGELSETT.map(lesRegler);
/** A turn of phrase stands as it is, with nothing in between. */
export const idiomer: readonly Monster[] = IDIOMER.flatMap((idiom) => lesMonster(idiom, 0));
export const barnSkriver = les(BARN_SKRIVER);
export const barnTegn = les(BARN_TEGN);
export const vern = Object.fromEntries(Object.entries(VERN).map(([name, list]) => [name, les(list)])) as {
  readonly [Name in keyof typeof VERN]: readonly Monster[];
};

const alle = [
  ...regler.flatMap(({ sikre, sterke, svake, tema }) => [
    ...sikre,
    ...sterke.flat(),
    ...svake.flat(),
    ...tema,
  ]),
  ...[idiomer, barnSkriver, barnTegn, ...Object.values(vern)].flat(),
];

const spelledOut = Object.fromEntries(ordI(alle).map((word) => [word, { no: word, en: word }]));

/** The classes of the lexicon, and each word that a rule spells out as a class of its own. */
export const ordbok = new Ordbok(
  { ...ORDKLASSER, ...spelledOut },
  { homografer: HOMOGRAFER, rettes: RETTES, vanlige: VANLIGE_ORD },
);
