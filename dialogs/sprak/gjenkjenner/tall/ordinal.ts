import { modelResult } from '../felles/funn.ts';
import type { Culture, ModelResult } from '../felles/modelResult.ts';
import { type Token, tokens } from '../felles/tokens.ts';
import type { Found } from './intervall.ts';
import { ETTER_ANDRE, FOR_ANDRE, FOR_TRETTENDE, MELLOM_ORDENSTALL } from './ord.ts';
import { CODES, hangsLeft, isClock, isOrdinalPoint, MONTHS, wordBefore } from './sammenheng.ts';
import type { Read } from './siffer.ts';
import { readOrdinal } from './tallord.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BEFORE_SECOND = words(FOR_ANDRE);
const AFTER_SECOND = words(ETTER_ANDRE);
const BETWEEN = words(MELLOM_ORDENSTALL);
const SECOND = words('andre andra aindre ainder');
const BEFORE_TIRING = words(FOR_TRETTENDE);
const TIRING = words('trettende trettande');
const SIGNS = words('. , ! ? )');

const foldAt = (all: readonly Token[], at: number): string => all[at]?.fold ?? '';

/** Is the whole text this, with signs around it? */
const isAlone = (all: readonly Token[], at: number, length: number): boolean =>
  all.every(({ fold }, index) => (index >= at && index < at + length) || SIGNS.has(fold));

const besideOrdinal = (all: readonly Token[], at: number, length: number): boolean => {
  const after = BETWEEN.has(foldAt(all, at + length)) && readOrdinal(all, at + length + 1) !== null;
  const before = BETWEEN.has(foldAt(all, at - 1)) && [2, 3].some((back) => readsTo(all, at - back, at - 1));
  return after || before;
};

const readsTo = (all: readonly Token[], from: number, to: number): boolean => {
  const read = readOrdinal(all, from);
  return read !== null && from + read.length === to;
};

/** «For det andre» is "secondly". */
const isAdverb = (all: readonly Token[], at: number): boolean =>
  foldAt(all, at - 1) === 'det' && foldAt(all, at - 2) === 'for';

const isTiring = (all: readonly Token[], at: number): boolean =>
  TIRING.has(foldAt(all, at)) && BEFORE_TIRING.has(foldAt(all, at - 1));

const isSecond = (all: readonly Token[], at: number): boolean =>
  BEFORE_SECOND.has(foldAt(all, at - 1)) ||
  AFTER_SECOND.has(foldAt(all, at + 1)) ||
  isAlone(all, at, 1) ||
  besideOrdinal(all, at, 1);

const isWordMeant = (all: readonly Token[], at: number, read: Read): boolean => {
  if (isAdverb(all, at) || isTiring(all, at)) return false;
  return read.length > 1 || !SECOND.has(foldAt(all, at)) || isSecond(all, at);
};

/** «3dje» always; «3.» where the point does not end a sentence. */
const areDigitsMeant = (all: readonly Token[], at: number, read: Read): boolean => {
  if (foldAt(all, at).startsWith('0') || CODES.has(wordBefore(all, at))) return false;
  if (foldAt(all, at + read.length - 1) !== '.') return true;
  const place = { all, at, read: { value: read.value, length: 1 } };
  if (isClock(place)) return false;
  return isOrdinalPoint(place) || isAlone(all, at, read.length) || besideOrdinal(all, at, read.length);
};

const isMeant = (all: readonly Token[], at: number, read: Read): boolean => {
  if (hangsLeft(all, at) || MONTHS.has(foldAt(all, at + read.length))) return false;
  return all[at]?.kind === 'digits' ? areDigitsMeant(all, at, read) : isWordMeant(all, at, read);
};

/** In nynorsk «attende» is "back", and the eighteenth is «attande». */
const isBack = (all: readonly Token[], { at }: Found, culture: Culture): boolean =>
  culture === 'nn-no' && foldAt(all, at) === 'attende';

const findOrdinals = (all: readonly Token[]): readonly Found[] => {
  const found: Found[] = [];
  for (let at = 0; at < all.length; ) {
    const read = readOrdinal(all, at);
    if (read && isMeant(all, at, read)) found.push({ ...read, at });
    at += read?.length ?? 1;
  }
  return found;
};

/**
 * The ordinals of a Norwegian text, in order: «tredje», «den andre», «tjueførste», «3. plass», «3dje». Not days of a
 * month («3. mai»), not «andre» when it means "others". Value: plain digits.
 */
export const recognizeOrdinal = (text: string, culture: Culture): readonly ModelResult[] => {
  const all = tokens(text);
  return findOrdinals(all)
    .filter((found) => !isBack(all, found, culture))
    .map(({ at, length, value }) =>
      modelResult(text, all, { at, length, typeName: 'ordinal', resolution: { value: String(value) } }),
    );
};
