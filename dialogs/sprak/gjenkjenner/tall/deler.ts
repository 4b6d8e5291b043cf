import { Lexicon } from '../felles/lexicon.ts';
import type { Part } from './grammatikk.ts';
import {
  ENERE,
  HUNDRE,
  IKKE_TALL,
  ORDENSTALL,
  SETT,
  STORE,
  type Tallord,
  TENAARINGER,
  TIERE,
} from './ord.ts';

type Named = readonly [string, Part];

const split = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');
const standard = ({ nb, nn = '' }: Tallord): readonly string[] => split(`${nb} ${nn}`);
const every = (row: Tallord): readonly string[] => [...standard(row), ...split(row.dialekt ?? '')];

const ARTICLES = new Set(split('en et ein ei eit'));

const named = (rows: readonly Tallord[], kind: Part['kind'], words = every): readonly Named[] =>
  rows.flatMap((row) =>
    words(row).map((word): Named => {
      const part: Part = { kind, value: row.value };
      return [word, ARTICLES.has(word) ? { ...part, article: true } : part];
    }),
  );

/** «Tjueen» and «enogtyve», in standard spelling: read part by part, but forgiven a slip as a whole. */
const joined = (): readonly Named[] =>
  named(ENERE, 'ener', standard).flatMap(([one, ener]) =>
    named(TIERE, 'tier', standard).flatMap(([ten, tier]): readonly Named[] => {
      const part: Part = { kind: 'under', value: tier.value + ener.value };
      return [
        [ten + one, part],
        [`${one}og${ten}`, part],
      ];
    }),
  );

const single = (): readonly Named[] => [
  ...named(ENERE, 'ener'),
  ...named(TENAARINGER, 'tenaaring'),
  ...named(TIERE, 'tier'),
  ...split(HUNDRE).map((word): Named => [word, { kind: 'hundre', value: 100 }]),
  ...named(STORE, 'stor'),
  ...named(SETT, 'sett'),
  ...named(ORDENSTALL, 'orden'),
];

const standardWords = (): readonly string[] => [
  ...[...ENERE, ...TENAARINGER, ...TIERE, ...STORE, ...ORDENSTALL].flatMap(standard),
  'hundre',
];

/** The words that numbers are made of. «Tjueen» is two of them. */
export const PARTS = new Lexicon<Part>(single, {
  forgiving: standardWords,
  forgivingToo: joined,
  realWords: IKKE_TALL,
  same: (a, b) => a.kind === b.kind && a.value === b.value,
});
