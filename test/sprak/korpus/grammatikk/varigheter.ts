import { tallord } from './tallord.ts';
import type { Random } from './tilfeldig.ts';
import { type Draft, type Maal, MONDAY, type Rule, readings, typed } from './utkast.ts';

const MAAL = ['nb', 'nn'] as const;

/** One unit: how it is written from two of it on, and its duration in ISO 8601. */
interface Unit {
  readonly nb: readonly string[];
  readonly nn: readonly string[];
  readonly of: (n: number) => string;
  /** The same length in another unit, where there is one. */
  readonly or?: (n: number) => string;
}

const UNITS: readonly Unit[] = [
  { nb: ['minutter', 'min'], nn: ['minutt', 'min'], of: (n) => `PT${n}M` },
  { nb: ['timer', 't'], nn: ['timar', 't'], of: (n) => `PT${n}H` },
  { nb: ['dager'], nn: ['dagar'], of: (n) => `P${n}D`, or: (n) => (n % 7 ? `P${n}D` : `P${n / 7}W`) },
  { nb: ['uker'], nn: ['veker'], of: (n) => `P${n}W`, or: (n) => `P${n * 7}D` },
  {
    nb: ['måneder', 'mnd'],
    nn: ['månader', 'mnd'],
    of: (n) => `P${n}M`,
    or: (n) => (n % 12 ? `P${n}M` : `P${n / 12}Y`),
  },
  { nb: ['år'], nn: ['år'], of: (n) => `P${n}Y` },
];

const count = (random: Random, n: number, maal: Maal): string =>
  random.pick([String(n), tallord(n, maal, { joined: true, bare: true })]);

const duration = (
  random: Random,
  text: string,
  rest: Pick<Draft, 'lang' | 'value' | 'candidates'>,
): Draft => ({
  kind: 'duration',
  text: typed(random, text),
  ref: MONDAY.ref,
  ...rest,
});

const plain: Rule = (random) => {
  const lang = random.pick(MAAL);
  const unit = random.pick(UNITS);
  const n = random.int(2, 30);
  const text = `${count(random, n, lang)} ${random.pick(unit[lang])}`;
  return duration(random, text, { lang, ...readings(unit.of(n), unit.or?.(n) ?? unit.of(n)) });
};

const HALVES = {
  nb: { time: 'og en halv time', year: 'og et halvt år' },
  nn: { time: 'og ein halv time', year: 'og eit halvt år' },
} as const;

const andAHalf: Rule = (random) => {
  const lang = random.pick(MAAL);
  const n = random.int(2, 9);
  const spoken = tallord(n, lang, { joined: true, bare: true });
  const [text, value, same] = random.pick([
    [`${spoken} ${HALVES[lang].time}`, `PT${n}H30M`, `PT${n * 60 + 30}M`],
    [`${spoken} ${HALVES[lang].year}`, `P${n}Y6M`, `P${n * 12 + 6}M`],
  ] as const);
  return duration(random, text, { lang, ...readings<string>(value, same) });
};

const twoUnits: Rule = (random) => {
  const lang = random.pick(MAAL);
  const [large, small] = [random.int(2, 9), random.int(2, 11)];
  const [first, second] = [count(random, large, lang), count(random, small, lang)];
  const nouns =
    lang === 'nb'
      ? { hours: 'timer', minutes: 'minutter', months: 'måneder' }
      : { hours: 'timar', minutes: 'minutt', months: 'månader' };
  const [text, value, same] = random.pick([
    [
      `${first} ${nouns.hours} og ${second} ${nouns.minutes}`,
      `PT${large}H${small}M`,
      `PT${large * 60 + small}M`,
    ],
    [`${first} år og ${second} ${nouns.months}`, `P${large}Y${small}M`, `P${large * 12 + small}M`],
  ] as const);
  return duration(random, text, { lang, ...readings<string>(value, same) });
};

export const VARIGHETER: readonly Rule[] = [plain, plain, plain, andAHalf, twoUnits];
