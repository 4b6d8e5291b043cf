import { type Dagnr, isoDag, to } from '../grunn/kalender.ts';
import type { Av } from '../grunn/lesning.ts';
import type { Lokaltid } from '../grunn/lokaltid.ts';

const HOUR = 60;

/** `T09` or `T09:30`. */
const klokke = (minute: number): string =>
  minute % HOUR === 0 ? `T${to(minute / HOUR)}` : `T${to(Math.floor(minute / HOUR))}:${to(minute % HOUR)}`;

const lengde = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  return `PT${hours ? `${hours}H` : ''}${rest ? `${rest}M` : ''}`;
};

/** Both days are part of it; the TIMEX counts the days between them, as Recognizers-Text does. */
export const dager = (start: Dagnr, end: Dagnr, timex?: readonly [string, string]): Av<'daterange'> => {
  const [from, till] = timex ?? [isoDag(start), isoDag(end)];
  return { type: 'daterange', timex: `(${from},${till},P${end - start}D)`, start, end };
};

export const timer = (start: number, end: number): Av<'timerange'> => ({
  type: 'timerange',
  timex: `(${klokke(start)},${klokke(end)},${lengde(end - start)})`,
  start,
  end,
});

const stamp = ({ day, minute }: Lokaltid): string => isoDag(day) + klokke(minute);

export const minutterMellom = (from: Lokaltid, till: Lokaltid): number =>
  (till.day - from.day) * 24 * HOUR + till.minute - from.minute;

export const tidsrom = (start: Lokaltid, end: Lokaltid): Av<'datetimerange'> => ({
  type: 'datetimerange',
  timex: `(${stamp(start)},${stamp(end)},${lengde(minutterMellom(start, end))})`,
  start,
  end,
});
