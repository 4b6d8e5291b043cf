import { isoDay, LOCALE } from '../dato.ts';
import { fill, type Sprak, text } from '../katalog.ts';
import type { Alternativ, Definisjon } from './definisjon.ts';
import type { Om } from './lesning.ts';
import { type Tekstnokkel, tekster } from './tekster.ts';
import type { Verdi, VerdiOf } from './verdi.ts';

type Each<Made> = (sprak: Sprak) => Made;

/** One for each language, made when it is first used: making a formatter takes a hundred times as long as using it. */
const each = <Made>(make: (locale: string) => Made): Each<Made> => {
  const made = new Map<Sprak, Made>();
  return (sprak) => {
    const own = made.get(sprak) ?? make(LOCALE[sprak]);
    made.set(sprak, own);
    return own;
  };
};

/** Days have no time, so they are written as UTC. */
const days = (options: Intl.DateTimeFormatOptions) =>
  each((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));

const NUMBER = each((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }));
const EITHER = each((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));
const ALL = each((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const PLURAL = each((locale) => new Intl.PluralRules(locale));
const DAY = days({ weekday: 'long', day: 'numeric', month: 'long' });
const DAY_WITH_YEAR = days({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const DATE = days({ day: 'numeric', month: 'long' });
const DATE_WITH_YEAR = days({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = days({ month: 'long' });

/** «a, b eller c». */
export const eller = (sprak: Sprak, parts: readonly string[]): string => EITHER(sprak).format(parts);
/** «a, b og c». */
export const og = (sprak: Sprak, parts: readonly string[]): string => ALL(sprak).format(parts);
/** Which form of a text goes with `count`: `one` («ett tegn») or `other` («to tegn»). */
export const antallsform = (sprak: Sprak, count: number): 'one' | 'other' =>
  PLURAL(sprak).select(count) === 'one' ? 'one' : 'other';

export const visTall = (sprak: Sprak, tall: number): string => NUMBER(sprak).format(tall);

const noon = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

/** «torsdag 26. november 2026»; without the year where that is the year of `now`. */
export const visDag = (sprak: Sprak, iso: string, now?: number): string => {
  const thisYear = now !== undefined && isoDay(now).startsWith(iso.slice(0, 4));
  return (thisYear ? DAY : DAY_WITH_YEAR)(sprak).format(noon(iso)).replace(',', '');
};

/** «februar». `month` counts from 1. */
export const visMaaned = (sprak: Sprak, month: number): string =>
  MONTH(sprak).format(new Date(Date.UTC(2026, month - 1, 15)));

/** «10.30» · "10:30". */
export const visKlokke = (sprak: Sprak, tid: string): string =>
  sprak === 'en' ? tid : tid.replace(':', '.');

/** The formatters of money, by currency. */
const MONEY = each(() => new Map<string, Intl.NumberFormat>());

const money = (sprak: Sprak, currency: string): Intl.NumberFormat => {
  const known = MONEY(sprak);
  const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
  const own = known.get(currency) ?? new Intl.NumberFormat(LOCALE[sprak], options);
  known.set(currency, own);
  return own;
};

const visBelop = (sprak: Sprak, { belop, valuta, periode }: VerdiOf<'belop'>): string => {
  const amount = money(sprak, valuta).format(belop);
  const key = `per.${periode}`;
  return key in tekster.nb ? text(tekster, sprak, key as 'per.P1M', { belop: amount }) : amount;
};

/** «23.–25. november», «fra 3. mai 2027». */
const visPeriode = (sprak: Sprak, { fra, til }: VerdiOf<'periode'>, now?: number): string => {
  const year = now === undefined ? null : isoDay(now).slice(0, 4);
  const inYear = [fra, til].every((day) => day === null || day.slice(0, 4) === year);
  const dates = (inYear ? DATE : DATE_WITH_YEAR)(sprak);
  if (fra !== null && til !== null)
    return fra === til
      ? visDag(sprak, fra, now)
      : dates.formatRange(noon(fra), noon(til)).replace(/\s*–\s*/, '–');
  const dag = dates.format(noon(fra ?? til ?? ''));
  return text(tekster, sprak, fra === null ? 'til' : 'fra', { dag });
};

const visValg = (valg: readonly Alternativ[], ids: readonly string[], sprak: Sprak): string =>
  og(
    sprak,
    valg.filter(({ id }) => ids.includes(id)).map(({ label }) => label),
  );

export interface Visning {
  readonly sprak: Sprak;
  /** Given: the year is left out of days in this year. */
  readonly now?: number;
}

/** A value as the person reads it: «torsdag 26. november 2026», «8 000 kr i måneden», «Ja». */
export const vis = (definisjon: Definisjon, value: Verdi, { sprak, now }: Visning): string => {
  switch (value.kind) {
    case 'ja_nei':
      return text(tekster, sprak, value.ja ? 'ja' : 'nei');
    case 'valg':
      return 'valg' in definisjon ? visValg(definisjon.valg, value.valg, sprak) : value.valg.join(', ');
    case 'tall':
      return visTall(sprak, value.tall);
    case 'belop':
      return visBelop(sprak, value);
    case 'dato':
      return visDag(sprak, value.dato, now);
    case 'klokkeslett':
      return visKlokke(sprak, value.tid);
    case 'periode':
      return visPeriode(sprak, value, now);
    case 'fritekst':
      return value.ord;
    case 'liste':
      return og(sprak, value.poster);
  }
};

/** A text of the prompts whose key is made of parts. Placeholders are compared by `test/sprak/kataloger.test.ts`. */
export const si = (
  sprak: Sprak,
  key: Tekstnokkel,
  values: { readonly [name: string]: string } = {},
): string => fill(tekster[sprak][key], values);

/** `vis` inside a sentence: labels stand in quotation marks, and this year goes without saying. */
export const visISetning = (definisjon: Definisjon, value: Verdi, { sprak, reference }: Om): string => {
  if (value.kind !== 'valg' || !('valg' in definisjon))
    return vis(definisjon, value, { sprak, now: reference.now });
  const labels = definisjon.valg.filter(({ id }) => value.valg.includes(id)).map(({ label }) => label);
  return og(
    sprak,
    labels.map((svar) => si(sprak, 'sitat', { svar })),
  );
};

/** «Mener du torsdag 26. november eller torsdag 3. desember?» */
export const mener = (definisjon: Definisjon, kandidater: readonly Verdi[], om: Om): string =>
  si(om.sprak, 'mener', {
    kandidater: eller(
      om.sprak,
      kandidater.map((one) => visISetning(definisjon, one, om)),
    ),
  });
