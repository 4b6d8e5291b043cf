import {
  DAY,
  iso,
  lastOfMonth,
  monthName,
  parts,
  shortMonth,
  week,
  weekday,
  weekdayName,
} from './kalender.ts';
import { ordenstall, tallord } from './tallord.ts';
import type { Random } from './tilfeldig.ts';
import { type Draft, type Maal, MONDAY, type Rule, typed } from './utkast.ts';

const MAAL = ['nb', 'nn'] as const;
const two = (n: number): string => String(n).padStart(2, '0');
const word = (n: number, maal: Maal): string => tallord(n, maal, { joined: true, bare: true });

type Notation = (day: number, maal: Maal) => string;

/** Every notation with a year. */
const WITH_YEAR: readonly Notation[] = [
  (day) => `${parts(day).date}. ${monthName(parts(day).month)} ${parts(day).year}`,
  (day) => `${parts(day).date} ${monthName(parts(day).month)} ${parts(day).year}`,
  (day) => `den ${parts(day).date}. ${monthName(parts(day).month)} ${parts(day).year}`,
  (day) => `${parts(day).date}. ${shortMonth(parts(day).month)} ${parts(day).year}`,
  (day) => `${two(parts(day).date)}.${two(parts(day).month)}.${parts(day).year}`,
  (day) => `${parts(day).date}.${parts(day).month}.${parts(day).year}`,
  (day) => `${parts(day).date}.${parts(day).month}.${two(parts(day).year % 100)}`,
  (day) => `${parts(day).date}/${parts(day).month}/${parts(day).year}`,
  (day) => `${parts(day).date}/${parts(day).month}-${two(parts(day).year % 100)}`,
  (day) => `${two(parts(day).date)}-${two(parts(day).month)}-${parts(day).year}`,
  (day) => `${two(parts(day).date)}${two(parts(day).month)}${parts(day).year}`,
  (day) => `${two(parts(day).date)}${two(parts(day).month)}${two(parts(day).year % 100)}`,
  iso,
  (day, maal) =>
    `${weekdayName(day, maal)} ${parts(day).date}. ${monthName(parts(day).month)} ${parts(day).year}`,
  (day, maal) => `${ordenstall(parts(day).date, maal)} ${monthName(parts(day).month)} ${parts(day).year}`,
];

/** Every notation without one: the next such day is meant. */
const WITHOUT_YEAR: readonly Notation[] = [
  (day) => `${parts(day).date}. ${monthName(parts(day).month)}`,
  (day) => `${parts(day).date} ${monthName(parts(day).month)}`,
  (day) => `den ${parts(day).date}. ${shortMonth(parts(day).month)}`,
  (day) => `${parts(day).date}.${parts(day).month}.`,
  (day) => `${parts(day).date}/${parts(day).month}`,
  (day, maal) => `${weekdayName(day, maal)} ${parts(day).date}. ${monthName(parts(day).month)}`,
  (day, maal) => `${weekdayName(day, maal)} den ${parts(day).date}.${parts(day).month}.`,
  (day, maal) => `${ordenstall(parts(day).date, maal)} ${monthName(parts(day).month)}`,
  (day, maal) => `den ${ordenstall(parts(day).date, maal)} i ${ordenstall(parts(day).month, maal)}`,
];

const draft = (
  random: Random,
  text: string,
  rest: { maal: Maal; value: string | null; ref?: string },
): Draft => ({
  kind: 'date',
  text: typed(random, text),
  lang: rest.maal,
  ref: rest.ref ?? MONDAY.ref,
  value: rest.value,
});

const withYear: Rule = (random) => {
  const maal = random.pick(MAAL);
  const day = Date.UTC(2025, 0, 1) + random.int(0, 5 * 365) * DAY;
  return draft(random, random.pick(WITH_YEAR)(day, maal), { maal, value: iso(day) });
};

const withoutYear: Rule = (random) => {
  const maal = random.pick(MAAL);
  const day = MONDAY.date + random.int(1, 300) * DAY;
  return draft(random, random.pick(WITHOUT_YEAR)(day, maal), { maal, value: iso(day) });
};

/** Said on a day before that weekday in the same week, so that counting by days and by weeks agree. */
const weekdayInWeeks: Rule = (random) => {
  const maal = random.pick(MAAL);
  const today = MONDAY.date + random.int(0, 3) * DAY;
  const coming = today + random.int(1, 7 - weekday(today)) * DAY;
  const weeks = random.int(2, 9);
  const count = random.pick([String(weeks), word(weeks, maal)]);
  const text = `${weekdayName(coming, maal)} om ${count} ${maal === 'nb' ? 'uker' : 'veker'}`;
  return draft(random, text, {
    maal,
    value: iso(coming + weeks * 7 * DAY),
    ref: `${iso(today)}T10:00:00+01:00`,
  });
};

const weekdayOfWeek: Rule = (random) => {
  const maal = random.pick(MAAL);
  const day = MONDAY.date + random.int(7, 280) * DAY;
  const text = `${weekdayName(day, maal)} i ${maal === 'nb' ? 'uke' : 'veke'} ${week(day).number}`;
  return draft(random, text, { maal, value: iso(day) });
};

const nthOfMonth: Rule = (random) => {
  const maal = random.pick(MAAL);
  const day = Date.UTC(2026, 11, 1) + random.int(0, 330) * DAY;
  const { year, month, date } = parts(day);
  const nth =
    date + 7 > parts(lastOfMonth(year, month)).date ? 'siste' : ordenstall(Math.ceil(date / 7), maal);
  return draft(random, `${nth} ${weekdayName(day, maal)} i ${monthName(month)}`, { maal, value: iso(day) });
};

const daysAway: Rule = (random) => {
  const maal = random.pick(MAAL);
  const days = random.int(2, 30);
  const noun = maal === 'nb' ? 'dager' : 'dagar';
  const since = maal === 'nb' ? 'siden' : 'sidan';
  const count = random.pick([String(days), word(days, maal)]);
  const [text, sign] = random.pick([
    [`om ${count} ${noun}`, 1],
    [`for ${count} ${noun} ${since}`, -1],
  ] as const);
  return draft(random, text, { maal, value: iso(MONDAY.date + sign * days * DAY) });
};

/** A day after the last one of its month; February of a year with 28 days among them. */
const impossible: Rule = (random) => {
  const maal = random.pick(MAAL);
  const year = random.pick([2026, 2027]);
  const month = random.pick([2, 2, 4, 6, 9, 11]);
  const date = parts(lastOfMonth(year, month)).date + random.int(1, month === 2 ? 3 : 1);
  const text = random.pick([
    `${date}. ${monthName(month)} ${year}`,
    `${date}.${two(month)}.${year}`,
    `${date}/${month}-${year}`,
    `${year}-${two(month)}-${date}`,
  ]);
  return draft(random, text, { maal, value: null });
};

export const DATOER: readonly Rule[] = [
  withYear,
  withYear,
  withYear,
  withoutYear,
  withoutYear,
  weekdayInWeeks,
  weekdayOfWeek,
  nthOfMonth,
  daysAway,
  impossible,
];
