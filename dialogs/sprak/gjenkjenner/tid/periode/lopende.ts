import { lesDato } from '../dato/dato.ts';
import type { Av } from '../grunn/lesning.ts';
import { etterOrd, medEllerUten, ord, type Tekst, tall } from '../grunn/tekst.ts';
import { flyttDag } from '../varighet/flytt.ts';
import { lesVarighet, type Varighet } from '../varighet/les.ts';
import { harKlokke } from '../varighet/mengde.ts';
import { dager } from './bygg.ts';
import { lesInnevaerende, lesKalenderperiode } from './kalenderperiode.ts';
import type { DagperiodeFunn } from './maaned.ts';

const DE = new Set(['de', 'dei', 'det', 'den', 'di']);

/** «Siste halvår», «neste halvår»: a unit of more than one without a number. */
const enEnhet = (tekst: Tekst, at: number): Varighet | undefined => {
  const unit = ord(tekst, at, 'enhet');
  if (!unit || unit.ord.form === 'eieform') return undefined;
  const { enhet, antall } = unit.ord;
  return { mengder: [{ [enhet]: antall }], next: unit.next };
};

/** From tomorrow on, or up to yesterday, as in Recognizers-Text: «de neste to ukene», «siste halvår». */
const fraIDag = ({ naa }: Tekst, { mengder, next }: Varighet, ahead: boolean): DagperiodeFunn | undefined => {
  const [own] = mengder;
  const edge = own && !harKlokke(own) ? flyttDag(naa.day, own, ahead ? 1 : -1) : undefined;
  if (edge === undefined) return undefined;
  return { next, lesninger: [ahead ? dager(naa.day + 1, edge) : dager(edge, naa.day - 1)] };
};

/** The number of «de neste to ukene» is followed by a definite form, which is no measure elsewhere. */
const medTall = (tekst: Tekst, at: number): Varighet | undefined => {
  const plain = lesVarighet(tekst, at);
  if (plain) return plain;
  const pair = etterOrd(tekst, at, 'par');
  const number = tekst.tokens[at] ? tall(tekst, at) : undefined;
  const count = pair === undefined ? number : { value: 2, next: pair };
  const unit = count && ord(tekst, count.next, 'enhet');
  if (!count || !unit) return undefined;
  return { mengder: [{ [unit.ord.enhet]: count.value * unit.ord.antall }], next: unit.next };
};

/** «De neste to ukene», «dei siste tre månadene», «siste halvår». */
const lesNesteAntall = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const from = DE.has(tekst.tokens[at]?.fold ?? '') ? at + 1 : at;
  const which = ord(tekst, from, 'retning');
  if (!which || which.ord.retning === 'denne') return undefined;
  const single = ord(tekst, which.next, 'enhet');
  const length = single && single.ord.antall > 1 ? enEnhet(tekst, which.next) : medTall(tekst, which.next);
  const ahead = which.ord.retning === 'neste' || which.ord.retning === 'kommende';
  return length && fraIDag(tekst, length, ahead);
};

const medStart = (found: DagperiodeFunn, start: number): DagperiodeFunn => ({
  next: found.next,
  lesninger: found.lesninger.flatMap((one): Av<'daterange'>[] => {
    if (one.end === null || one.end < start) return [];
    return [dager(Math.max(start, one.start ?? start), one.end)];
  }),
});

/** «Resten av uka», «ut måneden», «ut mars»: from today to its end. */
const lesResten = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const rest = etterOrd(tekst, at, 'resten', 'ut');
  const whole =
    rest === undefined ? undefined : (lesKalenderperiode(tekst, rest) ?? lesInnevaerende(tekst, rest));
  return whole && medStart(whole, tekst.naa.day);
};

/** «I løpet av uka», «i løpet av mars», «i løpet av de neste to ukene», «i løpet av 14 dager». */
const lesILopetAv = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const within = etterOrd(tekst, at, 'iLopetAv');
  if (within === undefined) return undefined;
  const whole =
    lesKalenderperiode(tekst, within) ?? lesInnevaerende(tekst, within) ?? lesNesteAntall(tekst, within);
  if (whole) return whole;
  const length = lesVarighet(tekst, medEllerUten(tekst, within, 'den'));
  return length && fraIDag(tekst, length, tekst.prefer !== 'past');
};

/** «To uker fra 1. desember», «en måned fra i dag»: the first day is part of it. */
export const lesLengdeFra = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const length = lesVarighet(tekst, at);
  const from = length && etterOrd(tekst, length.next, 'fra');
  const date = from === undefined ? undefined : lesDato(tekst, from);
  const [own] = length?.mengder ?? [];
  if (!date || !own || harKlokke(own)) return undefined;
  const lesninger = date.lesninger.flatMap(({ day }) => {
    const end = flyttDag(day, own, 1);
    return end === undefined ? [] : [dager(day, end - 1)];
  });
  return { next: date.next, lesninger };
};

/** «Fra 1. februar og ut året»: the year is the one that it begins in. */
const lesUt = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const date = lesDato(tekst, medEllerUten(tekst, at, 'fra'));
  const ut = date && etterOrd(tekst, medEllerUten(tekst, date.next, 'og'), 'ut');
  const [told] = date?.lesninger ?? [];
  if (ut === undefined || !told) return undefined;
  const there: Tekst = { ...tekst, naa: { day: told.day, minute: 0 }, minne: [] };
  const whole = lesKalenderperiode(there, ut) ?? lesInnevaerende(there, ut);
  return whole && medStart(whole, told.day);
};

/** Periods that are measured from today. */
export const lesLopende = (tekst: Tekst, at: number): DagperiodeFunn | undefined =>
  lesUt(tekst, at) ?? lesNesteAntall(tekst, at) ?? lesResten(tekst, at) ?? lesILopetAv(tekst, at);
