import type { Dogndel } from '../ord/oppslag.ts';

export interface Dogn {
  readonly timex: string;
  /** Minutes since midnight: from, and the first minute after. */
  readonly fra: number;
  readonly til: number;
  /** Which times of a twelve-hour clock may belong to it: «sju på morgenen», «halv seks om morgenen». */
  readonly tidligst: number;
  readonly senest: number;
}

const HOUR = 60;

const dogn = (
  timex: string,
  [fra, til]: readonly [number, number],
  wide: readonly [number, number],
): Dogn => ({
  timex,
  fra: fra * HOUR,
  til: til * HOUR,
  tidligst: wide[0] * HOUR,
  senest: wide[1] * HOUR,
});

/** The hours we mean by each part of a day (README). The names are those of TIMEX where it has one. */
export const DOGN: { readonly [D in Dogndel]: Dogn } = {
  morgen: dogn('TMO', [6, 9], [3, 12]),
  formiddag: dogn('(T09,T12,PT3H)', [9, 12], [6, 14]),
  middag: dogn('(T11,T13,PT2H)', [11, 13], [10, 15]),
  ettermiddag: dogn('TAF', [12, 18], [12, 19]),
  kveld: dogn('TEV', [18, 24], [16, 25]),
  natt: dogn('TNI', [0, 6], [0, 7]),
  dag: dogn('TDT', [8, 16], [7, 19]),
  arbeidstid: dogn('(T08,T16,PT8H)', [8, 16], [7, 18]),
  etterLunsj: dogn('(T12,T16,PT4H)', [12, 16], [11, 18]),
  forLunsj: dogn('(T08,T11,PT3H)', [8, 11], [6, 13]),
  etterJobb: dogn('(T16,T20,PT4H)', [16, 20], [15, 22]),
};
