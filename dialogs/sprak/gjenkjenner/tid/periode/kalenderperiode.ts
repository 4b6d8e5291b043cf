import { aarEtter, aarstall, relativtAar } from '../dato/aar.ts';
import { hoytidsnavn } from '../dato/hoytid.ts';
import { lesDenneUka, lesUke } from '../dato/uke.ts';
import { deler, forsteIMaaned, isoUke, mandagI, sisteIMaaned, to } from '../grunn/kalender.ts';
import { lengste } from '../grunn/lengste.ts';
import type { Av } from '../grunn/lesning.ts';
import { etterOrd, husket, medEllerUten, ord, type Tekst } from '../grunn/tekst.ts';
import type { Retning } from '../ord/oppslag.ts';
import { lesAarstid } from './aarstid.ts';
import { dager } from './bygg.ts';
import { lesDelAvAar } from './delAvAar.ts';
import { type DagperiodeFunn, helMaaned, lesMaanedsperiode } from './maaned.ts';
import { lesNummerertUke } from './nummerertUke.ts';

const helg = (monday: number): Av<'daterange'> => {
  const { year, uke } = isoUke(monday);
  return { type: 'daterange', timex: `${year}-W${to(uke)}-WE`, start: monday + 5, end: monday + 6 };
};

/** «Neste helg» is, as «neste fredag», next week's first, and then the coming one. */
const UKER: { readonly [R in Retning]: readonly number[] } = {
  neste: [1, 0],
  kommende: [0],
  denne: [0],
  forrige: [-1],
  sist: [-1],
};

/** «I helga», «til helgen», «neste helg». Said on a weekday with the past in mind, it is the one that was. */
const lesHelg = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const monday = mandagI(tekst.naa.day);
  const link = etterOrd(tekst, at, 'i', 'til');
  const which = ord(tekst, link ?? at, 'retning');
  const named = ord(tekst, which?.next ?? link ?? at, 'helg');
  if (!named) return undefined;
  if (which)
    return { next: named.next, lesninger: UKER[which.ord.retning].map((weeks) => helg(monday + 7 * weeks)) };
  if (!named.ord.bestemt || link === undefined) return undefined;
  return { next: named.next, lesninger: [helg(tekst.prefer === 'past' ? monday - 7 : monday)] };
};

/** «Helga» after «før» and «etter»: the coming one, or towards the past the last one. */
export const lesHelgen = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const named = ord(tekst, at, 'helg');
  if (!named?.ord.bestemt) return undefined;
  const monday = mandagI(tekst.naa.day) - (tekst.prefer === 'past' ? 7 : 0);
  return { next: named.next, lesninger: [helg(monday)] };
};

const heltAar = (year: number): Av<'daterange'> => ({
  type: 'daterange',
  timex: String(year),
  start: forsteIMaaned(year, 1),
  end: sisteIMaaned(year, 12),
});

/** «I fjor», «neste år», «i 2027», «året 2026». A bare «2027» is a number. */
const lesAar = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const near = relativtAar(tekst, at);
  if (near) return { next: near.next, lesninger: [heltAar(near.year)] };
  const unit = ord(tekst, at, 'enhet');
  const from = unit?.ord.enhet === 'Y' ? unit.next : etterOrd(tekst, at, 'i');
  const digits = from === undefined ? undefined : aarstall(tekst, from);
  return digits && { next: digits.next, lesninger: [heltAar(digits.year)] };
};

/** «I påsken», «i jula», «i romjula 2026»: the days of the feast. */
const lesHoytidsdager = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const within = etterOrd(tekst, at, 'i', 'iLopetAv');
  const name = within === undefined ? undefined : hoytidsnavn(tekst, within);
  if (!name?.flereDager) return undefined;
  const told = aarEtter(tekst, name.next);
  const now = deler(tekst.naa.day).year;
  const years = told ? [told.year] : [now - 1, now, now + 1];
  const spans = years.map((year) => name.fraTil(year));
  const past = tekst.prefer === 'past';
  const span = past
    ? spans.findLast(([from]) => told || from <= tekst.naa.day)
    : spans.find(([, till]) => told || till >= tekst.naa.day);
  if (!span) return undefined;
  const [start, end] = span;
  return { next: told?.next ?? name.next, lesninger: [dager(start, end)] };
};

/** «Uke 50», «i neste uke», «denne uka». */
const lesHelUke = (tekst: Tekst, at: number): DagperiodeFunn | undefined =>
  lesUke(tekst, medEllerUten(tekst, at, 'i', 'til'));

/** «Om en måned» is a day, «i neste måned» a month. */
const lesHelMaaned = (tekst: Tekst, at: number): DagperiodeFunn | undefined =>
  lesMaanedsperiode(tekst, medEllerUten(tekst, at, 'i'));

/** «2020» by itself: for those who know that a year stands here. */
export const lesBareAar = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const digits = aarstall(tekst, at);
  return digits && { next: digits.next, lesninger: [heltAar(digits.year)] };
};

const RULES = [
  lesHelUke,
  lesNummerertUke,
  lesHelMaaned,
  lesHelg,
  lesHoytidsdager,
  lesAarstid,
  lesDelAvAar,
  lesAar,
];

/** A part of the calendar that has a name: a week, a weekend, a month, a season, a year, a feast. */
export const lesKalenderperiode = husket((tekst, at): DagperiodeFunn | undefined =>
  lengste(RULES, tekst, at),
);

/** «Uka», «måneden», «året», «dagen» that we are in, where words before it tell that it is this one. */
export const lesInnevaerende = (tekst: Tekst, at: number): DagperiodeFunn | undefined => {
  const unit = ord(tekst, at, 'enhet');
  if (unit?.ord.form !== 'bestemt' || unit.ord.antall !== 1) return undefined;
  const { year, month } = deler(tekst.naa.day);
  if (unit.ord.enhet === 'W') return lesDenneUka(tekst, at);
  if (unit.ord.enhet === 'M') return { next: unit.next, lesninger: [helMaaned(year, month, true)] };
  return unit.ord.enhet === 'Y' ? { next: unit.next, lesninger: [heltAar(year)] } : undefined;
};
