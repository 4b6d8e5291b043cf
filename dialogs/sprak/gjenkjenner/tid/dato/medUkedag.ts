import { ukedag } from '../grunn/kalender.ts';
import { erTegn, inntil, medEllerUten, ordenstall, siffer, type Tekst } from '../grunn/tekst.ts';
import { lesDagMaaned } from './dagMaaned.ts';
import { type DatoFunn, datoer, type Gjentatt, iMaaneden, iUka } from './gjentatt.ts';
import { lesHoytid } from './hoytid.ts';
import { lesTallform } from './tallform.ts';
import { type Ukedag, ukedagsnavn } from './ukedag.ts';

const YEARS_TO_LOOK = 12;

/** The coming (or past) time that the day is such a weekday, within a few times of the day coming again. */
const medRiktigUkedag = (tekst: Tekst, gjentatt: Gjentatt, dag: number): number | undefined => {
  const past = tekst.prefer === 'past';
  let day = past ? gjentatt.til(tekst.naa.day) : gjentatt.fra(tekst.naa.day);
  for (let step = 0; step < YEARS_TO_LOOK && day !== undefined && ukedag(day) !== dag; step += 1)
    day = past ? gjentatt.til(day - 1) : gjentatt.fra(day + 1);
  return day !== undefined && ukedag(day) === dag ? day : undefined;
};

/**
 * «Mandag 26. november» when the 26th is a Thursday: one of the two is wrong, so both are given, the date first and then
 * the nearest such weekday.
 */
const uenige = (found: DatoFunn, { dag }: Ukedag): DatoFunn => {
  const [told] = found.lesninger;
  if (!told || ukedag(told.day) === dag) return found;
  const nearest = iUka(dag).fra(told.day - 3);
  return { next: found.next, lesninger: [told, ...datoer(iUka(dag).timex, [nearest])], uenig: true };
};

/** «Torsdag 26.», «fredag den trettende»: the next 26th that is a Thursday. */
const medDagtall = (tekst: Tekst, at: number, weekday: Ukedag): DatoFunn | undefined => {
  const told = siffer(tekst, at, 2) !== undefined || tekst.tokens[at - 1]?.fold === 'den';
  const day = told ? ordenstall(tekst, at) : undefined;
  const goesOn = day && erTegn(tekst, day.next, '.-/') && inntil(tekst, day.next);
  if (!day || goesOn || day.value > 31) return undefined;
  const gjentatt = iMaaneden(day.value);
  const found = medRiktigUkedag(tekst, gjentatt, weekday.dag);
  return found === undefined
    ? undefined
    : { next: day.next, lesninger: datoer(gjentatt.timex, [found]), gjentatt };
};

/** «Torsdag 26. november», «tysdag den 4/3», «fredag, 04.12.2026». */
export const lesMedUkedag = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const weekday = ukedagsnavn(tekst, at);
  if (!weekday) return undefined;
  const comma = erTegn(tekst, weekday.next, ',') ? weekday.next + 1 : weekday.next;
  const from = medEllerUten(tekst, comma, 'den');
  const date = lesDagMaaned(tekst, from) ?? lesTallform(tekst, from) ?? lesHoytid(tekst, from);
  return date ? uenige(date, weekday) : medDagtall(tekst, from, weekday);
};
