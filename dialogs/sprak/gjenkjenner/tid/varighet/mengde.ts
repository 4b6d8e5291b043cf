import type { Enhet } from '../ord/oppslag.ts';

/** How much of each unit, whole numbers. */
export type Mengde = { readonly [E in Enhet]?: number };

const ORDER: readonly Enhet[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/**
 * What a part of a unit is in smaller ones: half a year is six months, half a month 15 days, half a week 3 days and 12
 * hours, half a day 12 hours. Durations are told in whole numbers, since few programs read `P1.5M`.
 */
const SMALLER: { readonly [E in Enhet]?: readonly [Enhet, number] } = {
  Y: ['M', 12],
  M: ['D', 30],
  W: ['D', 7],
  D: ['TH', 24],
  TH: ['TM', 60],
  TM: ['TS', 60],
};

const EPSILON = 1e-9;

export const leggSammen = (a: Mengde, b: Mengde): Mengde => {
  const sum: { [E in Enhet]?: number } = { ...a };
  for (const unit of ORDER) if (b[unit]) sum[unit] = (sum[unit] ?? 0) + b[unit];
  return sum;
};

/** So many of a unit; what is left of a whole one in smaller units, rounded to whole days, hours, minutes, seconds. */
export const mengde = (unit: Enhet, count: number): Mengde => {
  const whole = Math.floor(count + EPSILON);
  const rest = count - whole;
  const own: Mengde = whole > 0 ? { [unit]: whole } : {};
  const smaller = SMALLER[unit];
  if (rest < EPSILON || !smaller) return own;
  const [next, size] = smaller;
  const left = rest * size;
  const nearWhole = Math.abs(left - Math.round(left)) < 0.05 || next !== 'D';
  return leggSammen(own, nearWhole ? mengde(next, Math.round(left)) : mengde(next, left));
};

/** Weeks stand alone in ISO 8601, so together with anything else they are days. */
const utenUker = (own: Mengde): Mengde => {
  const { W: weeks, ...others } = own;
  return weeks && Object.keys(others).length > 0 ? leggSammen(others, { D: weeks * 7 }) : own;
};

const written = (own: Mengde, units: readonly Enhet[]): string =>
  units.map((unit) => (own[unit] ? `${own[unit]}${unit.at(-1)}` : '')).join('');

/** ISO 8601: `P1Y6M`, `P2W`, `PT45M`. */
export const isoVarighet = (own: Mengde): string => {
  const told = utenUker(own);
  const clock = written(told, ['TH', 'TM', 'TS']);
  return `P${written(told, ['Y', 'M', 'W', 'D'])}${clock && `T${clock}`}`;
};

export const enheter = (own: Mengde): readonly Enhet[] => ORDER.filter((unit) => own[unit]);

/** The smallest unit that is told of. */
export const minsteEnhet = (own: Mengde): Enhet | undefined => enheter(own).at(-1);

export const harKlokke = (own: Mengde): boolean => Boolean(own.TH || own.TM || own.TS);
