import { isoDay } from '../../dato.ts';
import type { Dag, DefinisjonOf, Malt } from '../definisjon.ts';
import type { Grunn, Om } from '../lesning.ts';
import type { Verdi, VerdiOf } from '../verdi.ts';
import { vis, visDag, visKlokke, visTall } from '../vis.ts';

/** What a value breaks, and the limit as it is said. */
export interface Brudd {
  readonly grunn: Grunn;
  readonly grense: string;
}

/** Values that sort as they count: numbers, ISO days, `HH:MM`. */
type Sortable = number | string;

interface Limits<Value extends Sortable> {
  readonly from: Value | undefined;
  readonly to: Value | undefined;
  /** The reason when a value is below, and when it is above. */
  readonly reasons: readonly [Grunn, Grunn];
  readonly show: (limit: Value) => string;
}

const outside = <Value extends Sortable>(
  first: Value | null,
  last: Value | null,
  { from, to, reasons: [below, above], show }: Limits<Value>,
): Brudd | null => {
  if (from !== undefined && first !== null && first < from) return { grunn: below, grense: show(from) };
  return to !== undefined && last !== null && last > to ? { grunn: above, grense: show(to) } : null;
};

const AMOUNT = ['for_lite', 'for_mye'] as const;
const WHEN = ['for_tidlig', 'for_sent'] as const;

const dayOf = (dag: Dag | undefined, { reference }: Om): string | undefined =>
  dag === 'i_dag' ? isoDay(reference.now) : dag;

const dayLimits = (
  { tidligst, senest }: { readonly tidligst?: Dag; readonly senest?: Dag },
  om: Om,
): Limits<string> => ({
  from: dayOf(tidligst, om),
  to: dayOf(senest, om),
  reasons: WHEN,
  show: (day) => visDag(om.sprak, day, om.reference.now),
});

type Tall = DefinisjonOf<'tall'>;
type Belop = DefinisjonOf<'belop'>;

const amountLimits = ({ minst, mest }: Tall | Belop, show: (limit: number) => string): Limits<number> => ({
  from: minst,
  to: mest,
  reasons: AMOUNT,
  show,
});

const ofNumber = (definisjon: Tall, { tall }: VerdiOf<'tall'>, { sprak }: Om): Brudd | null =>
  !definisjon.desimaler && !Number.isInteger(tall)
    ? { grunn: 'ikke_helt', grense: '' }
    : outside(
        tall,
        tall,
        amountLimits(definisjon, (limit) => visTall(sprak, limit)),
      );

const ofMoney = (definisjon: Belop, value: VerdiOf<'belop'>, { sprak }: Om): Brudd | null => {
  const show = (belop: number) => vis(definisjon, { ...value, belop, periode: null }, { sprak });
  return outside(value.belop, value.belop, amountLimits(definisjon, show));
};

const ofTime = (
  { tidligst, senest }: DefinisjonOf<'klokkeslett'>,
  { tid }: VerdiOf<'klokkeslett'>,
  { sprak }: Om,
): Brudd | null =>
  outside(tid, tid, {
    from: tidligst,
    to: senest,
    reasons: WHEN,
    show: (limit) => visKlokke(sprak, limit),
  });

/** What the value breaks of the definition's limits; null when it keeps them. */
export const bruddOf = (definisjon: Malt, value: Verdi, om: Om): Brudd | null => {
  if (definisjon.kind === 'tall' && value.kind === 'tall') return ofNumber(definisjon, value, om);
  if (definisjon.kind === 'belop' && value.kind === 'belop') return ofMoney(definisjon, value, om);
  if (definisjon.kind === 'klokkeslett' && value.kind === 'klokkeslett') return ofTime(definisjon, value, om);
  if (definisjon.kind === 'dato' && value.kind === 'dato')
    return outside(value.dato, value.dato, dayLimits(definisjon, om));
  if (definisjon.kind === 'periode' && value.kind === 'periode')
    return outside(value.fra, value.til, dayLimits(definisjon, om));
  return null;
};
