import { dagtall } from '../dato/dagMaaned.ts';
import { lesDato } from '../dato/dato.ts';
import type { DatoFunn } from '../dato/gjentatt.ts';
import { lesUke } from '../dato/uke.ts';
import { ukedagsnavn } from '../dato/ukedag.ts';
import { dagnr, deler, mandagI, ukedag } from '../grunn/kalender.ts';
import type { Av } from '../grunn/lesning.ts';
import {
  erTegn,
  etterEttAv,
  etterOrd,
  forkortet,
  inntil,
  medEllerUten,
  ordenstall,
  siffer,
  type Tekst,
} from '../grunn/tekst.ts';
import type { Bindeord } from '../ord/oppslag.ts';
import { dager } from './bygg.ts';
import { lesKalenderperiode } from './kalenderperiode.ts';
import type { DagperiodeFunn } from './maaned.ts';

/** Where the first end begins, and which words may join it with the other. */
export interface Ramme {
  readonly from: number;
  readonly mellom: boolean;
}

/** «Fra» and «mellom», or neither. */
export const ramme = (tekst: Tekst, at: number): Ramme => {
  const between = etterOrd(tekst, at, 'mellom');
  const from = between ?? forkortet(tekst, at, 'fom') ?? medEllerUten(tekst, at, 'fra');
  return { from, mellom: between !== undefined };
};

const TIL: readonly Bindeord[] = ['til', 'tilOgMed', 'framTil'];

/** The place after «til», «–», «t.o.m.», or «og» where it began with «mellom». */
export const etterBinding = (tekst: Tekst, at: number, { mellom }: Ramme): number | undefined => {
  if (erTegn(tekst, at, '-')) return at + 1;
  const abbreviated = forkortet(tekst, at, 'tom');
  return abbreviated ?? (mellom ? etterOrd(tekst, at, 'og', 'til') : etterEttAv(tekst, at, TIL));
};

const MOST_DAYS = 330;

const par = (start: Av<'date'>, end: Av<'date'>): readonly Av<'daterange'>[] =>
  end.day >= start.day ? [dager(start.day, end.day, [start.timex, end.timex])] : [];

/** For a start that comes again, today first: «mandag til onsdag» said on a Monday begins today, or in a week. */
const starter = (tekst: Tekst, { lesninger, gjentatt }: DatoFunn): readonly Av<'date'>[] =>
  gjentatt
    ? lesninger.toSorted((a, b) => (tekst.prefer === 'past' ? b.day - a.day : a.day - b.day))
    : lesninger;

/** The end is the first one after the start; when only the end has a year, the start is the last one before it. */
const mellomDatoer = (tekst: Tekst, first: DatoFunn, last: DatoFunn): readonly Av<'daterange'>[] => {
  const { gjentatt } = last;
  if (!gjentatt && first.gjentatt) {
    const [end] = last.lesninger;
    const day = end && first.gjentatt.til(end.day);
    return end && day !== undefined ? par({ type: 'date', timex: first.gjentatt.timex, day }, end) : [];
  }
  return starter(tekst, first).flatMap((start) => {
    if (!gjentatt) return last.lesninger.flatMap((end) => par(start, end)).slice(0, 1);
    const day = gjentatt.fra(start.day + 1);
    const near = day !== undefined && day - start.day <= MOST_DAYS;
    return near ? par(start, { type: 'date', timex: last.lesninger[0]?.timex ?? gjentatt.timex, day }) : [];
  });
};

/** «Mandag til onsdag neste uke», «mandag-fredag i uke 50»: both in that week. */
const iSammeUke = (tekst: Tekst, first: DatoFunn, at: number): DagperiodeFunn | undefined => {
  const date = lesDato(tekst, at);
  const [start] = first.lesninger;
  const [end] = date?.lesninger ?? [];
  if (!date || !start || !end || date.gjentatt || !first.gjentatt?.timex.startsWith('XXXX-W'))
    return undefined;
  const monday = mandagI(end.day);
  const day = monday + ukedag(start.day) - 1;
  return day <= end.day ? { next: date.next, lesninger: [dager(day, end.day)] } : undefined;
};

const datoTilDato = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const frame = ramme(tekst, at);
  const first = lesDato(tekst, frame.from);
  const join = first && etterBinding(tekst, first.next, frame);
  const last = join === undefined ? undefined : lesDato(tekst, medEllerUten(tekst, join, 'paa'));
  if (!first || join === undefined || !last) return undefined;
  const within = last.gjentatt ? undefined : iSammeUke(tekst, first, join);
  return within ?? { next: last.next, lesninger: mellomDatoer(tekst, first, last) };
};

/** «Neste uke mellom onsdag og fredag», «uke 50, mandag til onsdag»: weekdays of the week before them. */
const ukaForst = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const week = lesUke(tekst, at);
  const [own] = week?.lesninger ?? [];
  if (!week || own?.start == null) return undefined;
  const from = medEllerUten(tekst, erTegn(tekst, week.next, ',') ? week.next + 1 : week.next, 'paa');
  const frame = ramme(tekst, from);
  const first = ukedagsnavn(tekst, frame.from);
  const join = first && etterBinding(tekst, first.next, frame);
  const last = join === undefined ? undefined : ukedagsnavn(tekst, join);
  if (!first || !last || last.dag <= first.dag) return undefined;
  return { next: last.next, lesninger: [dager(own.start + first.dag - 1, own.start + last.dag - 1)] };
};

/** «Og» joins what follows on at once, where a period is asked for: «3. og 4. mai», «uke 49 og 50». */
const etterOg = (tekst: Tekst, at: number): number | undefined =>
  tekst.expect === 'period' ? etterOrd(tekst, at, 'og') : undefined;

/** «3.–5. mai», «fra 3. til 5. mai», «mellom 3. og 5.12.»: the first end has the month of the last. */
const dagTilDato = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const frame = ramme(tekst, at);
  const from = medEllerUten(tekst, frame.from, 'den');
  const day = dagtall(tekst, from);
  const bound = day && etterBinding(tekst, day.next, frame);
  const join = bound ?? (day && etterOg(tekst, day.next));
  if (!day || join === undefined) return undefined;
  const most = bound === undefined ? 1 : MOST_DAYS;
  const last = lesDato(tekst, join);
  if (!last || (last.gjentatt && !last.gjentatt.timex.startsWith('XXXX-')) || erBareDag(tekst, join, last))
    return undefined;
  const lesninger = last.lesninger.flatMap((end) => {
    const start = dagnr({ ...deler(end.day), day: day.value });
    return start !== undefined && start < end.day && end.day - start <= most
      ? [dager(start, end.day, timexer(day.value, end))]
      : [];
  });
  return bound === undefined && lesninger.length === 0 ? undefined : { next: last.next, lesninger };
};

const timexer = (day: number, end: Av<'date'>): readonly [string, string] => [
  `${end.timex.slice(0, -2)}${String(day).padStart(2, '0')}`,
  end.timex,
];

/** A weekday or «den 5.» as the last end tells no month: «3. til onsdag» is not read. */
const erBareDag = (tekst: Tekst, join: number, last: DatoFunn): boolean =>
  /^XXXX-(XX|W)/.test(last.lesninger[0]?.timex ?? '') ||
  (siffer(tekst, join, 4) === undefined && ordenstall(tekst, join) === undefined);

/** «Uke 3 til 5», «uke 3-5». */
const ukeTilUke = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const frame = ramme(tekst, at);
  const first = lesUke(tekst, frame.from);
  const bound = first && etterBinding(tekst, first.next, frame);
  const join = bound ?? (first && etterOg(tekst, first.next));
  const digits = join === undefined ? undefined : siffer(tekst, join, 2);
  const [start] = first?.lesninger ?? [];
  const number = Number(start?.timex.slice(-2));
  if (!digits || join === undefined || !start || start.start === null) return undefined;
  const weeks = Number(digits) - number;
  if (bound === undefined && weeks !== 1) return undefined;
  if (weeks <= 0 || Number(digits) > 53 || (erTegn(tekst, join + 1, '.') && inntil(tekst, join + 2)))
    return undefined;
  return { next: join + 1, lesninger: [dager(start.start, start.start + weeks * 7 + 6)] };
};

/** «Mars til mai», «fra uke 3 til uke 5», «desember 2026 – februar 2027». */
const periodeTilPeriode = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const frame = ramme(tekst, at);
  const first = lesKalenderperiode(tekst, frame.from);
  const bound = first && etterBinding(tekst, first.next, frame);
  const join = bound ?? (first && etterOg(tekst, first.next));
  const last = join === undefined ? undefined : lesKalenderperiode(tekst, join);
  const [start, end] = [first?.lesninger[0], last?.lesninger[0]];
  if (!last || start?.start == null || end?.end == null) return undefined;
  const till = end.end < start.start ? nesteAar(end.end) : end.end;
  if (bound === undefined && end.start !== (start.end ?? till) + 1) return undefined;
  return till < start.start ? undefined : { next: last.next, lesninger: [dager(start.start, till)] };
};

const nesteAar = (day: number): number => {
  const { year, month, day: inMonth } = deler(day);
  return dagnr({ year: year + 1, month, day: inMonth }) ?? day + 365;
};

/** From one day, week or month to another, both part of it. */
export const lesFraTilDager = (tekst: Tekst, at: number): DagperiodeFunn | undefined =>
  ukaForst(tekst, at) ??
  dagTilDato(tekst, at) ??
  datoTilDato(tekst, at) ??
  ukeTilUke(tekst, at) ??
  periodeTilPeriode(tekst, at);
