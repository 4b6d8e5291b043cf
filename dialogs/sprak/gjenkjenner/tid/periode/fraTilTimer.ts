import { erMaal } from '../dato/sammenheng.ts';
import type { Av, Funn } from '../grunn/lesning.ts';
import type { Tekst } from '../grunn/tekst.ts';
import { erResultat, tellerNoe } from '../grunn/teller.ts';
import { DAY_MINUTES } from '../klokke/kandidater.ts';
import type { KlokkeFunn } from '../klokke/klokkeslett.ts';
import { dognEtter, lesBareTimer, lesKlokke, snevretInn } from '../klokke/tid.ts';
import { timer } from './bygg.ts';
import { etterBinding, ramme } from './fraTilDager.ts';

export type TimeperiodeFunn = Funn<Av<'timerange'>>;

const HOUR = 60;
const OPENS = 7 * HOUR;
const CLOSES = 17 * HOUR;

const ende = (tekst: Tekst, at: number): KlokkeFunn | undefined =>
  lesKlokke(tekst, at, 'ventet') ?? lesBareTimer(tekst, at);

/**
 * The end is the first time after the start that the words may mean. One reading where it lies in the working day;
 * «fra åtte til elleve» has the evening as its second one.
 */
const lesninger = (first: KlokkeFunn, last: KlokkeFunn): readonly Av<'timerange'>[] => {
  const all = first.lesninger.flatMap(({ minute: start }) => {
    const ends = last.minutter.map((end) => (end === 0 ? DAY_MINUTES : end)).filter((end) => end > start);
    return ends.length > 0 ? [timer(start, Math.min(...ends))] : [];
  });
  const [likeliest] = all.filter(
    ({ start, end }) => start !== null && end !== null && start >= OPENS && end <= CLOSES,
  );
  return likeliest ? [likeliest] : all;
};

/** «Mellom 9 og 11» has nothing that tells of a clock: it must lie in the working day. */
const kanVaereTider = ([first]: readonly Av<'timerange'>[]): boolean =>
  first?.start != null && first.end !== null && first.start >= OPENS && first.end <= CLOSES;

export interface Strenghet {
  /** Must something tell that the numbers are times? Not beside a date, or where a time is asked for. */
  readonly tydelig: boolean;
}

/** «Kl. 9–11», «fra ti til halv tolv», «mellom klokka to og fire», «10.30-11.15». */
export const lesFraTilTimer = (
  tekst: Tekst,
  at: number,
  { tydelig }: Strenghet,
): TimeperiodeFunn | undefined => {
  const frame = ramme(tekst, at);
  const first = ende(tekst, frame.from);
  const join = first && first.lesninger.length > 0 ? etterBinding(tekst, first.next, frame) : undefined;
  const end = join === undefined ? undefined : ende(tekst, join);
  if (!first || !end) return undefined;
  const part = dognEtter(tekst, end.next);
  const [from, till] = part ? [first, end].map((one) => snevretInn(one, part.dogn)) : [first, end];
  const readings = from && till ? lesninger(from, till) : [];
  const next = part?.next ?? end.next;
  const clear = first.tydelig || end.tydelig || part !== undefined;
  if (readings.length === 0) return clear ? { next, lesninger: [] } : undefined;
  if (!clear && (erMaal(tekst, next) || tellerNoe(tekst, next) || erResultat(tekst, next))) return undefined;
  const framed = frame.from > at;
  return clear || !tydelig || (framed && kanVaereTider(readings)) ? { next, lesninger: readings } : undefined;
};
