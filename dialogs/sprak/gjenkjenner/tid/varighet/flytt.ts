import { gyldig, plussMaaneder } from '../grunn/kalender.ts';
import { type Lokaltid, lokaltid } from '../grunn/lokaltid.ts';
import type { Mengde } from './mengde.ts';

const MINUTE_MS = 60_000;
const FARTHEST_MS = 200 * 365.25 * 86_400_000;

/** The day so long after another (before it when `sign` is -1), or undefined when it lies outside the calendar. */
export const flyttDag = (
  day: number,
  { Y = 0, M = 0, W = 0, D = 0 }: Mengde,
  sign: 1 | -1,
): number | undefined => {
  const months = Y * 12 + M;
  if (months > 12 * 1000 || W * 7 + D > 366_000) return undefined;
  return gyldig(plussMaaneder(day, sign * months) + sign * (W * 7 + D));
};

/** The local time so many hours and minutes from a moment: real time, so an hour that the clocks skip is not counted. */
export const flyttTid = (
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
  { TH = 0, TM = 0, TS = 0 }: Mengde,
  sign: 1 | -1,
): Lokaltid | undefined => {
  const distance = (TH * 60 + TM + TS / 60) * MINUTE_MS;
  return distance > FARTHEST_MS ? undefined : lokaltid(now + sign * distance, timeZone);
};
