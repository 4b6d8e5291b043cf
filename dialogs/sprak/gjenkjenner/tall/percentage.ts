import { modelResult } from '../felles/funn.ts';
import { Lexicon } from '../felles/lexicon.ts';
import type { ModelResult } from '../felles/modelResult.ts';
import { type Token, tokens } from '../felles/tokens.ts';
import { type Found, isRange, sharing } from './intervall.ts';
import { hangsLeft, isVague } from './sammenheng.ts';
import { valueOfWord } from './tallord.ts';
import { readNumber } from './verdi.ts';

const PERCENT = new Lexicon<true>(
  () =>
    '% prosent prosents prosenta prosenten pst prosentstilling prosentstillinger prosentstilling procent'
      .split(' ')
      .map((word) => [word, true] as const),
  { forgiving: () => ['prosent'], realWords: 'prosenten present prosess' },
);

const isUnit = (token: Token | undefined): boolean =>
  token !== undefined && token.before !== '\n' && PERCENT.guess(token.fold) === true;

const JOINED = ['prosent', 'prosents'];

/** «Femtiprosent», «hundreprosents». */
const readJoined = (token: Token | undefined): number | null => {
  const fold = token?.fold ?? '';
  const ending = JOINED.find((own) => fold.endsWith(own) && fold.length > own.length);
  return ending === undefined ? null : valueOfWord(fold.slice(0, -ending.length));
};

/** A number of percent, or one that may get it from the next («50-60 %»). */
interface Candidate extends Found {
  readonly isPercent: boolean;
}

const readAt = (all: readonly Token[], at: number): Candidate | null => {
  const joined = readJoined(all[at]);
  if (joined !== null) return { at, value: joined, length: 1, isPercent: true };
  const read = readNumber(all, at, 'both');
  if (!read) return null;
  const isPercent = isUnit(all[at + read.length]) && !hangsLeft(all, at) && !isVague(all, at);
  return { at, value: read.value, length: read.length + (isPercent ? 1 : 0), isPercent };
};

const candidates = (all: readonly Token[]): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let at = 0; at < all.length; ) {
    const own = readAt(all, at);
    if (own) found.push(own);
    at += own?.length ?? 1;
  }
  return found;
};

/** The percentages of a Norwegian text, in order: «50 %», «femti prosent», «12.5 pst», «50-60 %». Value: «50». */
export const recognizePercentage = (text: string): readonly ModelResult[] => {
  const all = tokens(text);
  const found = candidates(all);
  return found.flatMap((own, index) => {
    const next = found[index + 1];
    const inherits = next?.isPercent && !hangsLeft(all, own.at) && isRange(all, own, next);
    if (!own.isPercent && !inherits) return [];
    const { value } = inherits && !own.isPercent ? sharing(own, next, all) : own;
    const { at, length } = own;
    return [
      modelResult(text, all, { at, length, typeName: 'percentage', resolution: { value: String(value) } }),
    ];
  });
};
