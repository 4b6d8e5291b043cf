import type { Dogn } from '../grunn/dogn.ts';
import { to } from '../grunn/kalender.ts';
import type { Av } from '../grunn/lesning.ts';

export const DAY_MINUTES = 1440;
const HALF_DAY = 720;
const HOUR = 60;

/** Office hours: what «klokka to» most likely means when nothing else is said. */
const OPENS = 8 * HOUR;
const CLOSES = 16 * HOUR;

/** Minutes outside office hours. */
export const farFromOffice = (minute: number): number => Math.max(OPENS - minute, minute - CLOSES, 0);

const likelier = (a: number, b: number): number => farFromOffice(a) - farFromOffice(b) || b - a;

/** `T14` when no minutes were told, else `T14:30`. */
export const tidspunkt = (minute: number, minutesTold: boolean): Av<'time'> => {
  const clock = `${to(Math.floor(minute / HOUR))}`;
  return { type: 'time', timex: minutesTold ? `T${clock}:${to(minute % HOUR)}` : `T${clock}`, minute };
};

/** Both times that a twelve-hour clock may show, the one nearer to office hours first (of two as near, the later). */
export const beggeTider = (minute: number): readonly number[] => {
  const early = minute % HALF_DAY;
  return [early, early + HALF_DAY].sort(likelier);
};

/** Those that belong to a part of the day; all of them when none does. Midnight ends an evening. */
export const iDogn = (minutes: readonly number[], { tidligst, senest }: Dogn): readonly number[] => {
  const within = minutes
    .map((minute) => (minute === 0 && senest > DAY_MINUTES ? DAY_MINUTES : minute))
    .filter((minute) => minute >= tidligst && minute < senest);
  return within.length > 0 ? within : minutes;
};
