import { HOYTIDER } from '../../../../../knowledge/tid/index.ts';
import { Lexicon } from '../../felles/lexicon.ts';
import { senere } from '../../felles/senere.ts';
import type { Token } from '../../felles/tokens.ts';
import { BINDEORD, JEVNLIG, VERB } from './bindeord.ts';
import { DOGN, KLOKKESLETT, RELATIVE, RELATIVE_DOGN } from './dager.ts';
import { ENHETER } from './enheter.ts';
import { AARSTIDER, IKKE_MAANED, MAANEDER } from './maaneder.ts';
import { type Bindeord, type Oppslag, type Ord, skriftlige, skrivemaater } from './oppslag.ts';
import { AAR, RETNINGER, UTSNITT } from './retning.ts';
import { HELGER, IKKE_UKEDAG, UKEDAGER, UKEDAGER_FLERTALL, UKEDAGSKVELDER } from './ukedager.ts';

/** The days with names of `knowledge/tid`, by their number there. Add a name there. */
const HOYTIDSNAVN: readonly Oppslag[] = HOYTIDER.map(({ nb, nn = '', tale = '' }, nr) => ({
  ord: { slag: 'hoytid', nr },
  nb,
  nn,
  tale,
}));

const alle = (): readonly Oppslag[] => [
  ...UKEDAGER,
  ...UKEDAGER_FLERTALL,
  ...UKEDAGSKVELDER,
  ...HELGER,
  ...HOYTIDSNAVN,
  ...MAANEDER,
  ...AARSTIDER,
  ...ENHETER,
  ...RELATIVE,
  ...RELATIVE_DOGN,
  ...DOGN,
  ...KLOKKESLETT,
  ...RETNINGER,
  ...AAR,
  ...UTSNITT,
  ...BINDEORD,
  ...JEVNLIG,
  ...VERB,
];

/** The long names of days, months and holidays, in which a typing error is forgiven. */
const forgiving = (): readonly string[] => [
  ...[...UKEDAGER, ...MAANEDER].flatMap(skriftlige).filter((word) => word.length > 5),
  ...HOYTIDSNAVN.flatMap(skriftlige).filter((word) => word.length > 7 && !word.includes(' ')),
];

const SAMMENSKREVNE: ReadonlySet<Ord['slag']> = new Set(['relativ', 'relativDogn', 'aar']);

/** «I morgen» is written «imorgen» too, and so with all that begins so. */
const ogSammenskrevet = (entry: Oppslag): readonly string[] => {
  const own = skrivemaater(entry);
  if (!SAMMENSKREVNE.has(entry.ord.slag)) return own;
  return [...own, ...own.filter((phrase) => phrase.startsWith('i ')).map((phrase) => `i${phrase.slice(2)}`)];
};

const meanings = (entries: readonly Oppslag[]): ReadonlyMap<string, readonly Ord[]> => {
  const found = new Map<string, Ord[]>();
  for (const entry of entries)
    for (const phrase of ogSammenskrevet(entry)) {
      const known = found.get(phrase);
      if (known) known.push(entry.ord);
      else found.set(phrase, [entry.ord]);
    }
  return found;
};

const kjente = senere(() => meanings(alle()));

const LEXICON = new Lexicon<readonly Ord[]>(kjente, {
  forgiving,
  realWords: `${IKKE_UKEDAG} ${IKKE_MAANED}`,
  same: (a, b) => a[0] === b[0],
});

/** How many words the longest phrase has that begins with a word. */
const LONGEST = new Lexicon<number>(() =>
  [...kjente().keys()]
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length)
    .map((words): [string, number] => [words[0] ?? '', words.length]),
);

type Slag = Ord['slag'];

/** A meaning, and how many words it takes. */
export interface Mening<S extends Slag = Slag> {
  readonly ord: Extract<Ord, { slag: S }>;
  readonly words: number;
}

/** What the words that begin at a place can mean: of each kind, and as each joining word, the longest phrase. */
export interface Betydning {
  readonly slag: { readonly [S in Slag]?: Mening<S> };
  /** How many words the joining word takes. */
  readonly bindeord: { readonly [B in Bindeord]?: number };
}

interface Under {
  readonly slag: { [S in Slag]?: Mening };
  readonly bindeord: { [B in Bindeord]?: number };
}

const leggTil = ({ slag, bindeord }: Under, meanings: readonly Ord[], words: number): void => {
  for (const ord of meanings) {
    slag[ord.slag] ??= { ord, words };
    if (ord.slag === 'bindeord') bindeord[ord.navn] ??= words;
  }
};

const betydning = (found: readonly (readonly [readonly Ord[], number])[]): Betydning => {
  const own: Under = { slag: {}, bindeord: {} };
  for (const [meanings, words] of found) leggTil(own, meanings, words);
  return own as Betydning;
};

/** Those of single words are made once. */
const enkle = senere(() => new Map([...kjente().values()].map((own) => [own, betydning([[own, 1]])])));

const phrase = (tokens: readonly Token[], at: number, words: number): string | undefined => {
  let together = tokens[at]?.fold ?? '';
  for (let index = at + 1; index < at + words; index += 1) {
    const token = tokens[index];
    if (token?.before !== ' ') return undefined;
    together += ` ${token.fold}`;
  }
  return together;
};

const phrases = (
  tokens: readonly Token[],
  at: number,
  longest: number,
): (readonly [readonly Ord[], number])[] => {
  const found: (readonly [readonly Ord[], number])[] = [];
  for (let words = longest; words > 1; words -= 1) {
    const own = phrase(tokens, at, words);
    const meanings = own === undefined ? undefined : LEXICON.get(own);
    if (meanings) found.push([meanings, words]);
  }
  return found;
};

/** What the words that begin at `at` can mean; undefined when we know none of it. */
export const slaaOpp = (tokens: readonly Token[], at: number): Betydning | undefined => {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return undefined;
  const own = LEXICON.guess(token.fold);
  const longer = phrases(tokens, at, LONGEST.get(token.fold) ?? 1);
  if (longer.length === 0) return own && enkle().get(own);
  return betydning(own ? [...longer, [own, 1]] : longer);
};
