import { DAY, iso, lastOfMonth, monthName, parts, week, weekdayName } from './kalender.ts';
import type { Random } from './tilfeldig.ts';
import { type Draft, type Maal, MONDAY, type Rule, typed } from './utkast.ts';

const MAAL = ['nb', 'nn'] as const;
const FROM = { nb: 'fra', nn: 'frå' } as const;
const WEEK = { nb: 'uke', nn: 'veke' } as const;

const period = (random: Random, text: string, rest: { lang: Maal; value: string }): Draft => ({
  kind: 'period',
  text: typed(random, text),
  ref: MONDAY.ref,
  ...rest,
});

const weekdays: Rule = (random) => {
  const lang = random.pick(MAAL);
  const first = MONDAY.date + random.int(1, 5) * DAY;
  const last = first + random.int(1, (MONDAY.date + 6 * DAY - first) / DAY) * DAY;
  const [from, to] = [weekdayName(first, lang), weekdayName(last, lang)];
  const text = random.pick([
    `${from} til ${to}`,
    `${FROM[lang]} ${from} til ${to}`,
    `${FROM[lang]} og med ${from} til og med ${to}`,
  ]);
  return period(random, text, { lang, value: `${iso(first)}/${iso(last)}` });
};

const dates: Rule = (random) => {
  const lang = random.pick(MAAL);
  const first = MONDAY.date + random.int(1, 250) * DAY;
  const last = first + random.int(1, 60) * DAY;
  const [from, to] = [parts(first), parts(last)];
  const text = random.pick([
    `${FROM[lang]} ${from.date}. ${monthName(from.month)} til ${to.date}. ${monthName(to.month)}`,
    `${from.date}.${from.month}.${from.year} - ${to.date}.${to.month}.${to.year}`,
    `mellom ${from.date}. ${monthName(from.month)} og ${to.date}. ${monthName(to.month)}`,
  ]);
  return period(random, text, { lang, value: `${iso(first)}/${iso(last)}` });
};

const wholeWeek: Rule = (random) => {
  const lang = random.pick(MAAL);
  const { monday, number } = week(MONDAY.date + random.int(1, 40) * 7 * DAY);
  const value = `${iso(monday)}/${iso(monday + 6 * DAY)}`;
  return period(random, random.pick([`${WEEK[lang]} ${number}`, `i ${WEEK[lang]} ${number}`]), {
    lang,
    value,
  });
};

const month: Rule = (random) => {
  const lang = random.pick(MAAL);
  const [year, number] = [random.int(2027, 2032), random.int(1, 12)];
  const value = `${iso(Date.UTC(year, number - 1, 1))}/${iso(lastOfMonth(year, number))}`;
  return period(random, random.pick([`${monthName(number)} ${year}`, `i ${monthName(number)} ${year}`]), {
    lang,
    value,
  });
};

const two = (n: number): string => String(n).padStart(2, '0');

/** Both ends in office hours and on the 24-hour clock from ten on, so there is one reading. */
const hours: Rule = (random) => {
  const lang = random.pick(MAAL);
  const from = random.int(9, 14);
  const to = random.int(from + 1, 16);
  const text = random.pick([
    `mellom ${from} og ${to}`,
    `kl ${from}-${to}`,
    `${FROM[lang]} kl. ${from} til kl. ${to}`,
    `mellom klokka ${from} og ${to}`,
    `${two(from)}:00-${two(to)}:00`,
  ]);
  return period(random, text, { lang, value: `T${two(from)}:00/T${two(to)}:00` });
};

const hoursOfDay: Rule = (random) => {
  const lang = random.pick(MAAL);
  const day = MONDAY.date + random.int(1, 4) * DAY;
  const from = random.int(9, 14);
  const to = random.int(from + 1, 16);
  const name = weekdayName(day, lang);
  const text = random.pick([
    `${name} kl ${from}-${to}`,
    `${name} mellom ${from} og ${to}`,
    `mellom ${from} og ${to} på ${name}`,
  ]);
  return period(random, text, { lang, value: `${iso(day)}T${two(from)}:00/${iso(day)}T${two(to)}:00` });
};

const openEnd: Rule = (random) => {
  const lang = random.pick(MAAL);
  const day = MONDAY.date + random.int(1, 300) * DAY;
  const written = `${parts(day).date}. ${monthName(parts(day).month)}`;
  const [text, value] = random.pick([
    [`innen ${written}`, `../${iso(day)}`],
    [`til og med ${written}`, `../${iso(day)}`],
    [`${FROM[lang]} og med ${written}`, `${iso(day)}/..`],
  ] as const);
  return period(random, lang === 'nn' ? text.replace('innen ', 'innan ') : text, { lang, value });
};

export const PERIODER: readonly Rule[] = [weekdays, dates, wholeWeek, month, hours, hoursOfDay, openEnd];
