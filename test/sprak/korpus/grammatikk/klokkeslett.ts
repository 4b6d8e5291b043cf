import { DAY, iso, weekdayName } from './kalender.ts';
import { tallord } from './tallord.ts';
import type { Random } from './tilfeldig.ts';
import { type Draft, type Maal, MONDAY, type Rule, readings, typed } from './utkast.ts';

const MAAL = ['nb', 'nn'] as const;
const two = (n: number): string => String(n).padStart(2, '0');
const clock = (hour: number, minute: number): string => `${two(hour % 24)}:${two(minute)}`;

/** The name of an hour on the dial, where 13 is "ett": the hour is neuter. */
const hourName = (hour: number, maal: Maal): string => {
  const dial = ((hour + 11) % 12) + 1;
  if (dial === 1) return maal === 'nb' ? 'ett' : 'eitt';
  return tallord(dial, maal, { joined: true, bare: true });
};

type Phrase = (here: string, next: string) => readonly string[];

/** What each five minutes is called, from the hour that runs and the one that comes. */
const DIAL: readonly Phrase[] = [
  (here) => [`klokka ${here}`, `klokken ${here}`],
  (here) => [`fem over ${here}`],
  (here) => [`ti over ${here}`],
  (here) => [`kvart over ${here}`],
  (here, next) => [`tjue over ${here}`, `ti på halv ${next}`],
  (_, next) => [`fem på halv ${next}`],
  (_, next) => [`halv ${next}`, `klokka halv ${next}`],
  (_, next) => [`fem over halv ${next}`],
  (_, next) => [`ti over halv ${next}`],
  (_, next) => [`kvart på ${next}`],
  (_, next) => [`ti på ${next}`],
  (_, next) => [`fem på ${next}`],
];

/** A moment in office hours, where the dial and the day agree; the other half of the day is the second reading. */
export const spoken = (random: Random, maal: Maal): { text: string; value: string; candidates: string[] } => {
  const hour = random.int(8, 15);
  const fives = random.int(0, 11);
  const [value, other] = [clock(hour, fives * 5), clock(hour + 12, fives * 5)];
  const text = random.pick(DIAL[fives]!(hourName(hour, maal), hourName(hour + 1, maal)));
  return { text, value, candidates: [value, other] };
};

const DIGITAL: readonly ((hour: string, minute: string) => string)[] = [
  (hour, minute) => `${hour}:${minute}`,
  (hour, minute) => `${hour}.${minute}`,
  (hour, minute) => `kl. ${hour}.${minute}`,
  (hour, minute) => `kl ${hour}:${minute}`,
  (hour, minute) => `klokka ${hour}.${minute}`,
  (hour, minute) => `kl ${hour}${minute}`,
];

/** Two digits for the hour leave no doubt, whatever hour it is. */
export const digital = (random: Random): { text: string; value: string } => {
  const value = clock(random.int(0, 23), random.int(0, 59));
  return { text: random.pick(DIGITAL)(value.slice(0, 2), value.slice(3)), value };
};

const time = (random: Random, text: string, rest: Pick<Draft, 'lang' | 'value' | 'candidates'>): Draft => ({
  kind: 'time',
  text: typed(random, text),
  ref: MONDAY.ref,
  ...rest,
});

const dialTime: Rule = (random) => {
  const lang = random.pick(MAAL);
  const { text, value, candidates } = spoken(random, lang);
  return time(random, text, { lang, value, candidates });
};

const digitalTime: Rule = (random) => {
  const { text, value } = digital(random);
  return time(random, text, { lang: random.pick(MAAL), value });
};

const PARTS = [
  { nb: 'om kvelden', nn: 'om kvelden', from: 18, to: 23 },
  { nb: 'om morgenen', nn: 'om morgonen', from: 5, to: 9 },
  { nb: 'om natta', nn: 'om natta', from: 1, to: 4 },
] as const;

/** With the part of the day there is one reading only. */
const inPartOfDay: Rule = (random) => {
  const lang = random.pick(MAAL);
  const part = random.pick(PARTS);
  const hour = random.int(part.from, part.to);
  return time(random, `klokka ${hourName(hour, lang)} ${part[lang]}`, { lang, value: clock(hour, 0) });
};

const noSuchTime: Rule = (random) => {
  const [hour, minute] = random.pick([
    [random.int(25, 99), random.int(0, 59)],
    [random.int(10, 23), random.int(60, 99)],
  ] as const);
  return time(random, `kl. ${hour}.${two(minute)}`, { lang: random.pick(MAAL), value: null });
};

export const KLOKKESLETT: readonly Rule[] = [
  dialTime,
  dialTime,
  dialTime,
  dialTime,
  digitalTime,
  digitalTime,
  inPartOfDay,
  noSuchTime,
];

/** «Torsdag 23.09» is a day in September, so such a time is written with «kl.» beside a weekday. */
const unlikeDate = (text: string): string => (/^\d\d\.(?:0[1-9]|1[0-2])$/.test(text) ? `kl. ${text}` : text);

/** A day and a moment, in either order. */
const dayAndTime: Rule = (random) => {
  const lang = random.pick(MAAL);
  const day = MONDAY.date + random.int(1, 6) * DAY;
  const { value, candidates, ...said } = random.pick([
    spoken(random, lang),
    { candidates: [], ...digital(random) },
  ]);
  const name = weekdayName(day, lang);
  const text = unlikeDate(said.text);
  const order = random.pick([`${name} ${text}`, `${text} på ${name}`, `på ${name} ${text}`]);
  return {
    kind: 'datetime',
    text: typed(random, order),
    lang,
    ref: MONDAY.ref,
    ...readings(`${iso(day)}T${value}`, ...candidates.map((reading) => `${iso(day)}T${reading}`)),
  };
};

export const DATO_OG_TID: readonly Rule[] = [dayAndTime];
