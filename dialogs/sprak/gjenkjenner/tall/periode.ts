import { Lexicon } from '../felles/lexicon.ts';
import type { Token } from '../felles/tokens.ts';
import { readOrdinal } from './tallord.ts';
import { ETTER_DEN, HVER, I_DEN, PERIODER, type Periode } from './valuta.ts';

/** What an amount is per (ISO 8601), and how many tokens say so. */
export interface Per {
  readonly period: string;
  readonly length: number;
}

const lexicon = (list: (row: Periode) => string | undefined): Lexicon<string> => {
  const rows = () =>
    PERIODER.flatMap((row) =>
      (list(row) ?? '')
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => [word, row.period] as const),
    );
  return new Lexicon(rows, {
    forgiving: () =>
      rows()
        .map(([word]) => word)
        .filter((word) => word.length > 5),
  });
};

const EACH = lexicon(({ hver }) => hver);
const DEFINITE = lexicon(({ den }) => den);
const ALONE = lexicon(({ alene }) => alene);
const PAY = lexicon(({ lonn }) => lonn);
const EVERY = new Set(HVER.split(' '));
const IN_THE = new Set(I_DEN.split(' '));
const AFTERWARDS = new Set(ETTER_DEN.split(' '));

const wordAt = (all: readonly Token[], at: number): string =>
  all[at]?.kind === 'word' && all[at].before !== '\n' ? all[at].fold : '';

/** Past the point of «pr.» and «mnd.», when the text goes on. */
const past = (all: readonly Token[], at: number): number =>
  all[at]?.fold === '.' && all[at]?.before === '' ? at + 1 : at;

/** «Hver 14. dag». */
const readEveryFew = (all: readonly Token[], at: number): Per | null => {
  const days = readOrdinal(all, at);
  const word = days ? wordAt(all, at + days.length) : '';
  return days && word === 'dag' ? { period: `P${days.value}D`, length: days.length + 1 } : null;
};

const readEach = (all: readonly Token[], at: number): Per | null => {
  if (!EVERY.has(all[at]?.fold ?? '')) return null;
  const noun = past(all, at + 1);
  const period = EACH.guess(wordAt(all, noun));
  if (period !== undefined) return { period, length: noun - at + 1 };
  const few = readEveryFew(all, noun);
  return few && { period: few.period, length: noun - at + few.length };
};

const readInThe = (all: readonly Token[], at: number): Per | null => {
  const period = IN_THE.has(wordAt(all, at)) ? DEFINITE.guess(wordAt(all, at + 1)) : undefined;
  return period === undefined || all[at + 2]?.kind === 'digits' ? null : { period, length: 2 };
};

const readAlone = (all: readonly Token[], at: number): Per | null => {
  const adverb = ALONE.guess(wordAt(all, at));
  const noun = AFTERWARDS.has(wordAt(all, at + 1)) ? undefined : DEFINITE.get(wordAt(all, at));
  const period = adverb ?? noun;
  return period === undefined ? null : { period, length: 1 };
};

/** What the amount before token `at` is per: «i måneden», «pr. mnd», «/time», «timen», «månedlig», «hver 14. dag». */
export const readPeriod = (all: readonly Token[], at: number): Per | null => {
  if (all[at]?.before === '\n') return null;
  return readEach(all, at) ?? readInThe(all, at) ?? readAlone(all, at);
};

const FURTHEST = 6;

/** At the beginning of a text the word «i» itself stands after a line break. */
const readIn = (all: readonly Token[], at: number): Per | null => {
  const period = IN_THE.has(all[at]?.fold ?? '') ? DEFINITE.get(wordAt(all, at + 1)) : undefined;
  return period === undefined ? null : { period, length: 2 };
};

const readPay = (all: readonly Token[], at: number): Per | null => {
  const period = PAY.guess(all[at]?.fold ?? '');
  return period === undefined ? null : { period, length: 1 };
};

/** The first that is read before token `at` in its clause, nearest first. */
const before = (all: readonly Token[], at: number, read: (at: number) => Per | null): Per | null => {
  for (let back = 1; back <= FURTHEST && all[at - back]?.kind === 'word'; back += 1) {
    const said = read(at - back);
    if (said && said.length <= back) return said;
    if (all[at - back]?.before === '\n') return null;
  }
  return null;
};

/** What comes before the amount at `at` in its clause: «timelønn på 200», «i måneden betaler jeg 8000 kr». */
export const readPeriodBefore = (all: readonly Token[], at: number): Per | null =>
  before(all, at, (place) => readPay(all, place) ?? readEach(all, place) ?? readIn(all, place));

/** Does a word for pay or rent come before it in its clause, so that a bare number is money? */
export const isPay = (all: readonly Token[], at: number): boolean =>
  before(all, at, (place) => readPay(all, place)) !== null;
