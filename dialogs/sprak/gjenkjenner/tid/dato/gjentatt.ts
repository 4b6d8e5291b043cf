import { type Dagnr, dagnr, deler, to, ukedag } from '../grunn/kalender.ts';
import type { Av, Funn } from '../grunn/lesning.ts';
import type { Tekst } from '../grunn/tekst.ts';

/** A day that comes again: every 4 March, every Thursday. Both functions count the day itself. */
export interface Gjentatt {
  readonly timex: string;
  readonly fra: (day: Dagnr) => Dagnr | undefined;
  readonly til: (day: Dagnr) => Dagnr | undefined;
}

/** A date; `gjentatt` when its year was not told, so that the end of a period can be the first one after its start. */
export interface DatoFunn extends Funn<Av<'date'>> {
  readonly gjentatt?: Gjentatt;
  /** The weekday that was told is not the one of the date. */
  readonly uenig?: true;
}

/** Leap days are eight years apart around 1900 and 2100. */
const YEARS_TO_LOOK = 8;

const firstOf = (count: number, find: (step: number) => Dagnr | undefined): Dagnr | undefined => {
  for (let step = 0; step <= count; step += 1) {
    const found = find(step);
    if (found !== undefined) return found;
  }
  return undefined;
};

const when = (day: Dagnr | undefined, holds: (day: Dagnr) => boolean): Dagnr | undefined =>
  day !== undefined && holds(day) ? day : undefined;

/** A day that every year has (or some years, as 29 February). */
export const aarlig = (timex: string, dagI: (year: number) => Dagnr | undefined): Gjentatt => ({
  timex,
  fra: (day) => firstOf(YEARS_TO_LOOK, (step) => when(dagI(deler(day).year + step), (own) => own >= day)),
  til: (day) => firstOf(YEARS_TO_LOOK, (step) => when(dagI(deler(day).year - step), (own) => own <= day)),
});

export const iAaret = (month: number, day: number): Gjentatt =>
  aarlig(`XXXX-${to(month)}-${to(day)}`, (year) => dagnr({ year, month, day }));

const inMonth = (from: Dagnr, months: number, day: number): Dagnr | undefined => {
  const { year, month } = deler(from);
  const count = year * 12 + month - 1 + months;
  return dagnr({ year: Math.floor(count / 12), month: (count % 12) + 1, day });
};

export const iMaaneden = (day: number): Gjentatt => ({
  timex: `XXXX-XX-${to(day)}`,
  fra: (from) => firstOf(2, (step) => when(inMonth(from, step, day), (own) => own >= from)),
  til: (from) => firstOf(2, (step) => when(inMonth(from, -step, day), (own) => own <= from)),
});

export const iUka = (dag: number): Gjentatt => ({
  timex: `XXXX-WXX-${dag}`,
  fra: (day) => day + ((dag - ukedag(day) + 7) % 7),
  til: (day) => day - ((ukedag(day) - dag + 7) % 7),
});

export const datoer = (timex: string, days: readonly (Dagnr | undefined)[]): readonly Av<'date'>[] =>
  [...new Set(days)].flatMap((day) => (day === undefined ? [] : [{ type: 'date', timex, day }]));

/** The one before us, or behind us when the text or the reference says so. Today counts as both. */
export const losGjentatt = ({ naa, prefer }: Tekst, gjentatt: Gjentatt): readonly Av<'date'>[] =>
  datoer(gjentatt.timex, [prefer === 'past' ? gjentatt.til(naa.day) : gjentatt.fra(naa.day)]);
