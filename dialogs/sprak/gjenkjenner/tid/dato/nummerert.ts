import { type Dagnr, deler, forsteIMaaned, isoDag, sisteIMaaned, to } from '../grunn/kalender.ts';
import { avvist } from '../grunn/lesning.ts';
import { etterOrd, medEllerUten, ord, ordenstall, type Tekst } from '../grunn/tekst.ts';
import { aarlig, type DatoFunn, datoer, type Gjentatt, iUka, losGjentatt } from './gjentatt.ts';
import { lesMaaned, type Maaned } from './maaned.ts';
import { ukedagsnavn } from './ukedag.ts';

/** First, second … or the last one (-1). */
interface Nummer {
  readonly nr: number;
  readonly next: number;
}

const nummer = (tekst: Tekst, at: number): Nummer | undefined => {
  const which = ord(tekst, at, 'retning');
  if (which?.ord.retning === 'sist') return { nr: -1, next: which.next };
  const number = ordenstall(tekst, at);
  return number && number.value <= 5 ? { nr: number.value, next: number.next } : undefined;
};

/** The nth such weekday of a month, counted from its end when `nr` is negative. */
const nteUkedag = (year: number, month: number, dag: number, nr: number): Dagnr | undefined => {
  const last = sisteIMaaned(year, month);
  if (nr < 0) return iUka(dag).til(last);
  const first = iUka(dag).fra(forsteIMaaned(year, month));
  const found = first === undefined ? last + 1 : first + (nr - 1) * 7;
  return found <= last ? found : undefined;
};

const timexOf = (month: string, dag: number, nr: number): string =>
  `XXXX-${month}-WXX-${dag}-#${nr < 0 ? 'L' : nr}`;

/** «Første mandag i måneden»: of this month, or the next one when it has been. */
const iHverMaaned = (dag: number, nr: number): Gjentatt => {
  const near = (day: Dagnr, step: number) => {
    const { year, month } = deler(day);
    return nteUkedag(year, month + step, dag, nr);
  };
  return {
    timex: timexOf('XX', dag, nr),
    fra: (day) => [0, 1, 2, 3].map((step) => near(day, step)).find((own) => own !== undefined && own >= day),
    til: (day) =>
      [0, -1, -2, -3].map((step) => near(day, step)).find((own) => own !== undefined && own <= day),
  };
};

const gjentattI = ({ month }: Maaned, dag: number, nr: number): Gjentatt =>
  month === undefined
    ? iHverMaaned(dag, nr)
    : aarlig(timexOf(to(month), dag, nr), (year) => nteUkedag(year, month, dag, nr));

/** «Første mandag i desember», «siste fredag i måneden», «2. tirsdag i mars 2027». */
export const lesNummerertUkedag = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const number = nummer(tekst, medEllerUten(tekst, at, 'den'));
  const day = number && ukedagsnavn(tekst, number.next);
  const within = day && etterOrd(tekst, day.next, 'i', 'av');
  const month = within === undefined ? undefined : lesMaaned(tekst, within);
  if (!number || !day || !month) return undefined;
  const { year, month: nr, next } = month;
  if (year === undefined || nr === undefined) {
    const gjentatt = gjentattI(month, day.dag, number.nr);
    return { next, lesninger: losGjentatt(tekst, gjentatt), gjentatt };
  }
  const found = nteUkedag(year, nr, day.dag, number.nr);
  return found === undefined ? avvist(next) : { next, lesninger: datoer(isoDag(found), [found]) };
};

/** «Siste dag i måneden», «første dag i mars», «den siste i måneden». */
export const lesNummerertDag = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const number = nummer(tekst, medEllerUten(tekst, at, 'den'));
  const unit = number && ord(tekst, number.next, 'enhet');
  const isDay = unit?.ord.enhet === 'D' && unit.ord.antall === 1;
  const within = number && etterOrd(tekst, isDay ? unit.next : number.next, 'i', 'av');
  const named = within === undefined ? undefined : lesMaaned(tekst, within);
  if (!number || !named || (!isDay && number.nr > 0)) return undefined;
  const dagI = (year: number, month: number) =>
    number.nr < 0 ? sisteIMaaned(year, month) : forsteIMaaned(year, month) + number.nr - 1;
  const { year, month = deler(tekst.naa.day).month, next } = named;
  if (year !== undefined || named.month === undefined) {
    const day = dagI(year ?? deler(tekst.naa.day).year, month);
    return { next, lesninger: datoer(isoDag(day), [day]) };
  }
  const gjentatt = aarlig('', (one) => dagI(one, month));
  return {
    next,
    lesninger: losGjentatt(tekst, gjentatt).map((one) => ({ ...one, timex: isoDag(one.day) })),
    gjentatt,
  };
};
