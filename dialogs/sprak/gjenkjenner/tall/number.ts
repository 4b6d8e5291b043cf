import { modelResult } from '../felles/funn.ts';
import type { ModelResult } from '../felles/modelResult.ts';
import { type Token, tokens } from '../felles/tokens.ts';
import { type Found, sharing } from './intervall.ts';
import { hanging, isMeant } from './sammenheng.ts';
import type { Read } from './siffer.ts';
import { TELLES } from './valuta.ts';
import { readNumber } from './verdi.ts';

const COUNTED = new Set(TELLES.split(' '));

/** «2.5 år» and «3.5 mill» can be no time or date: there the point parts off decimals. */
const readBeforeUnit = (all: readonly Token[], at: number): Read | null => {
  const read = readNumber(all, at, 'both');
  if (!read || all[at + 1]?.fold !== '.') return null;
  const [last, next] = [all[at + read.length - 1], all[at + read.length]];
  return last?.kind === 'word' || COUNTED.has(next?.fold ?? '') ? read : null;
};

/** The numbers of a text in order, articles, dates, codes and the like left out. */
const scan = (all: readonly Token[]): readonly Found[] => {
  const found: Found[] = [];
  for (let at = 0; at < all.length; ) {
    const read = readBeforeUnit(all, at) ?? readNumber(all, at);
    if (read && isMeant({ all, at, read })) found.push({ ...read, at });
    at += read && found.at(-1)?.at === at ? read.length : Math.max(read?.length ?? 1, passedOver(all, at));
  }
  return found;
};

const passedOver = (all: readonly Token[], at: number): number =>
  all[at]?.kind === 'digits' ? hanging(all, at) : 1;

/** All numbers of a text; see `recognizeNumber`. */
export const findNumbers = (all: readonly Token[]): readonly Found[] => {
  const found = scan(all);
  return found.map((own, index) => sharing(own, found[index + 1], all));
};

/** All numbers of a Norwegian text, in order: digits, words and fractions. Value: plain digits with a point («1500.5»). */
export const recognizeNumber = (text: string): readonly ModelResult[] => {
  const all = tokens(text);
  return findNumbers(all).map(({ at, length, value }) =>
    modelResult(text, all, { at, length, typeName: 'number', resolution: { value: String(value) } }),
  );
};
