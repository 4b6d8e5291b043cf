import { Lexicon } from '../felles/lexicon.ts';
import type { Token } from '../felles/tokens.ts';
import { BROKER, KOMMA, NEVNERE, type Tallord } from './ord.ts';
import { type Read, readInteger } from './siffer.ts';
import { isArticle, readCardinal } from './tallord.ts';

const rows = (all: readonly Tallord[]): readonly (readonly [string, number])[] =>
  all.flatMap(({ value, nb, nn = '', dialekt = '' }) =>
    `${nb} ${nn} ${dialekt}`
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => [word, value] as const),
  );

const lexicon = (all: readonly Tallord[]): Lexicon<number> =>
  new Lexicon(() => rows(all), {
    forgiving: () =>
      rows(all)
        .map(([word]) => word)
        .filter((word) => word.length > 7),
  });

const WHOLE = lexicon(BROKER);
const DENOMINATORS = lexicon(NEVNERE);
const HALF = 2;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word' && token.before !== '\n';

/** «En halv», «et halvt», «tre fjerdedeler», «to tredels». «To halv» is none: «halv» needs an article before it. */
const readParts = (all: readonly Token[], at: number): Read | null => {
  const count = readCardinal(all, at);
  if (!count) return null;
  const token = all[at + count.length];
  const under = isWord(token) ? DENOMINATORS.guess(token.fold.replace(/dels$/, 'del')) : undefined;
  if (under === undefined || (under === HALF && !isArticle(all, at))) return null;
  return { value: count.value / under, length: count.length + 1 };
};

/** «1/2»: below one, with small numbers, so that it can be no day («4/3») and no «24/7». */
const readSlash = (all: readonly Token[], at: number): Read | null => {
  const [over, slash, under] = [all[at], all[at + 1], all[at + 2]];
  if (over?.kind !== 'digits' || under?.kind !== 'digits' || slash?.fold !== '/') return null;
  if (slash.before !== '' || under.before !== '') return null;
  const [part, of] = [Number(over.fold), Number(under.fold)];
  const isSmall = over.fold.length <= 2 && under.fold.length <= 3 && !/^0/.test(over.fold + under.fold);
  return isSmall && part < of ? { value: part / of, length: 3 } : null;
};

/** A fraction that begins at token `at`: «halvannen», «en halv», «tre fjerdedeler», «halvparten», «1/2». */
export const readFraction = (all: readonly Token[], at: number): Read | null => {
  const token = all[at];
  const whole = token?.kind === 'word' ? WHOLE.guess(token.fold) : undefined;
  if (whole !== undefined) return { value: whole, length: 1 };
  return readSlash(all, at) ?? readParts(all, at);
};

const readMore = (all: readonly Token[], at: number): Read | null => {
  if (all[at]?.fold !== 'og' || all[at]?.before !== ' ') return null;
  const half = DENOMINATORS.get(all[at + 1]?.fold ?? '') === HALF ? { value: 0.5, length: 1 } : null;
  const more = half ?? readParts(all, at + 1);
  return more && more.value < 1 ? { value: more.value, length: more.length + 1 } : null;
};

const MOST_DECIMALS = 9;

/** What is said after the comma: one number («tjuefem»), or digit by digit («null tre»). */
const readDecimals = (
  all: readonly Token[],
  at: number,
): { readonly digits: string; readonly length: number } => {
  let digits = '';
  let length = 0;
  while (digits.length < MOST_DECIMALS) {
    const next = all[at + length]?.before === ' ' ? readCardinal(all, at + length) : null;
    const goesOn = next && (digits === '' ? next.value < 1000 : digits.length === length && next.value < 10);
    if (!next || !goesOn) break;
    digits += next.value;
    length += next.length;
  }
  return { digits, length };
};

/** «To komma fem», «null komma tjuefem», «to komma null tre». */
const readComma = (all: readonly Token[], at: number): Read | null => {
  if (all[at]?.fold !== KOMMA || all[at]?.before !== ' ') return null;
  const { digits, length } = readDecimals(all, at + 1);
  return digits === '' ? null : { value: Number(`0.${digits}`), length: length + 1 };
};

/** What a whole number gets behind it, from 0 to 1: «og en halv», «komma fem», and « 1/2» after digits. */
export const readRest = (all: readonly Token[], at: number): Read | null => {
  if (all[at]?.before !== ' ') return null;
  return readMore(all, at) ?? readComma(all, at) ?? (readInteger(all, at - 1) ? readSlash(all, at) : null);
};
