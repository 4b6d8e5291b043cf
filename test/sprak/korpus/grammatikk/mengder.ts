import { gammeltTallord, tallord } from './tallord.ts';
import type { Random } from './tilfeldig.ts';
import { type Draft, type Maal, MONDAY, type Rule, readings, typed } from './utkast.ts';

const MAAL = ['nb', 'nn'] as const;

/** Small and large numbers alike: one draw for each length. */
const anyNumber = (random: Random): number => random.int(0, 10 ** random.int(1, 4) - 1);

const words = (random: Random, n: number, maal: Maal): string =>
  tallord(n, maal, { joined: random.int(0, 2) === 0, bare: random.int(0, 1) === 0 });

/** Thousands in groups of three, with a point or a blank between, as Norway writes them. */
const grouped = (n: number, separator: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, separator);

const number = (random: Random, text: string, rest: Pick<Draft, 'lang' | 'value' | 'candidates'>): Draft => ({
  kind: 'number',
  text: typed(random, text),
  ref: MONDAY.ref,
  ...rest,
});

const inWords: Rule = (random) => {
  const lang = random.pick(MAAL);
  const value = anyNumber(random);
  return number(random, words(random, value, lang), { lang, value });
};

const onesFirst: Rule = (random) => {
  const value = random.int(2, 9) * 10 + random.int(1, 9);
  return number(random, gammeltTallord(value, 'nb'), { lang: 'nb', value });
};

const inDigits: Rule = (random) => {
  const value = random.int(1000, 9_999_999);
  const text = random.pick([String(value), grouped(value, '.'), grouped(value, ' ')]);
  return number(random, text, { lang: random.pick(MAAL), value });
};

const decimal: Rule = (random) => {
  const lang = random.pick(MAAL);
  const [whole, tenths] = [random.int(0, 99), random.int(1, 9)];
  const spoken = `${words(random, whole, lang)} komma ${words(random, tenths, lang)}`;
  const text = random.pick([`${whole},${tenths}`, spoken]);
  return number(random, text, { lang, value: Number(`${whole}.${tenths}`) });
};

const percent: Rule = (random) => {
  const lang = random.pick(MAAL);
  const value = random.int(1, 100);
  const text = random.pick([`${value} %`, `${value}%`, `${words(random, value, lang)} prosent`]);
  return number(random, text, { lang, ...readings(value, value / 100) });
};

const negative: Rule = (random) => {
  const lang = random.pick(MAAL);
  const value = random.int(1, 40);
  return number(random, `minus ${words(random, value, lang)}`, { lang, value: -value });
};

export const TALL: readonly Rule[] = [
  inWords,
  inWords,
  inWords,
  inWords,
  onesFirst,
  inDigits,
  decimal,
  percent,
  negative,
];

/** The words around an amount; a full stop inside groups, a comma before øre. */
const AMOUNTS: readonly ((n: number, maal: Maal) => string)[] = [
  (n) => `kr ${grouped(n, ' ')}`,
  (n) => `kr. ${grouped(n, '.')},-`,
  (n) => `${grouped(n, '.')} kr`,
  (n) => `${n} kroner`,
  (n) => `${grouped(n, ' ')} kr`,
  (n) => `${n},-`,
  (n) => `ca ${n} kr`,
  (n, maal) => `${tallord(n, maal, { joined: false, bare: true })} kroner`,
];

const PER = [
  { nb: 'i måneden', nn: 'i månaden', period: 'P1M' },
  { nb: 'per måned', nn: 'per månad', period: 'P1M' },
  { nb: 'i uka', nn: 'i veka', period: 'P1W' },
  { nb: 'i året', nn: 'i året', period: 'P1Y' },
  { nb: 'om dagen', nn: 'om dagen', period: 'P1D' },
  { nb: 'i timen', nn: 'i timen', period: 'PT1H' },
] as const;

const amount = (random: Random, maal: Maal): { text: string; value: number } => {
  const value = random.int(1, 99) * random.pick([1, 10, 50, 100]);
  return { text: random.pick(AMOUNTS)(value, maal), value };
};

const money: Rule = (random) => {
  const lang = random.pick(MAAL);
  const { text, value } = amount(random, lang);
  return { kind: 'money', text: typed(random, text), lang, ref: MONDAY.ref, value };
};

const moneyPer: Rule = (random) => {
  const lang = random.pick(MAAL);
  const { text, value } = amount(random, lang);
  const per = random.pick(PER);
  const full = { amount: value, unit: 'NOK', period: per.period } as const;
  return { kind: 'money', text: typed(random, `${text} ${per[lang]}`), lang, ref: MONDAY.ref, value, full };
};

export const BELOP: readonly Rule[] = [money, money, moneyPer];
