import { lesDato } from '../dato/dato.ts';
import type { DatoFunn } from '../dato/gjentatt.ts';
import { iUka, losGjentatt } from '../dato/gjentatt.ts';
import { lesUkedag } from '../dato/ukedag.ts';
import { DOGN, type Dogn } from '../grunn/dogn.ts';
import { isoDag, to } from '../grunn/kalender.ts';
import { type Av, avvist, type Funn } from '../grunn/lesning.ts';
import { finnes, type Lokaltid, plussMinutter } from '../grunn/lokaltid.ts';
import { erTegn, etterOrd, husket, inntil, medEllerUten, ord, type Tekst } from '../grunn/tekst.ts';
import type { Dogndel } from '../ord/oppslag.ts';
import { flyttTid } from '../varighet/flytt.ts';
import { lesVarighet } from '../varighet/les.ts';
import { harKlokke } from '../varighet/mengde.ts';
import { lesDigital } from './digital.ts';
import type { KlokkeFunn } from './klokkeslett.ts';
import { lesBareTimer, lesKlokke, lesTid, snevretInn } from './tid.ts';

type Dag = Pick<DatoFunn, 'lesninger' | 'next' | 'uenig'>;

/** A date, and the part of it when that is told. */
export interface DagOgDogn extends Dag {
  readonly dogn?: Dogn;
}

/** «Tidlig» alone is no part of a day that can be asked for, and «dagen» is the day itself. */
const DIREKTE: ReadonlySet<Dogndel> = new Set([
  'morgen',
  'formiddag',
  'middag',
  'ettermiddag',
  'kveld',
  'natt',
  'arbeidstid',
  'etterLunsj',
  'forLunsj',
  'etterJobb',
]);

const NIGHT_ENDS = 6 * 60;

/** «I natt» is the night that comes, when we look ahead and this one is over; else the one that was. */
const erNesteNatt = ({ naa, prefer }: Tekst): boolean => prefer === 'future' && naa.minute >= NIGHT_ENDS;

/** «I kveld», «i morges», «fredagskvelden». */
export const lesDagOgDognOrd = (tekst: Tekst, at: number): DagOgDogn | undefined => {
  const near = ord(tekst, at, 'relativDogn');
  if (near) {
    const day = tekst.naa.day + near.ord.dager + (near.ord.del === 'natt' && erNesteNatt(tekst) ? 1 : 0);
    return {
      next: near.next,
      lesninger: [{ type: 'date', timex: isoDag(day), day }],
      dogn: DOGN[near.ord.del],
    };
  }
  const named = ord(tekst, at, 'ukedagDogn');
  if (!named) return undefined;
  return { next: named.next, lesninger: losGjentatt(tekst, iUka(named.ord.dag)), dogn: DOGN[named.ord.del] };
};

/** A date, and what of the day: «fredag på formiddagen», «i morgen ettermiddag», «i dag etter lunsj». */
export const lesDag = husket((tekst, at): DagOgDogn | undefined => {
  const date = lesDato(tekst, at);
  const word = lesDagOgDognOrd(tekst, at);
  if (word && word.next >= (date?.next ?? 0)) return word;
  if (!date) return undefined;
  const from = erTegn(tekst, date.next, ',') ? date.next + 1 : date.next;
  const part = ord(tekst, medEllerUten(tekst, from, 'paa', 'om'), 'dogn') ?? ord(tekst, from, 'dogn');
  if (!part || !DIREKTE.has(part.ord.del)) return date;
  return { next: part.next, lesninger: date.lesninger, dogn: DOGN[part.ord.del] };
});

/** A time on a day; `1440` is the first minute of the next one. */
export const paaDagen = (day: number, minute: number): Lokaltid => plussMinutter({ day, minute: 0 }, minute);

/** Every date with every time, times that the clocks skip left out; none left is a time that does not exist. */
export const sammen = (
  tekst: Tekst,
  { lesninger: days }: Dag,
  { lesninger: times, next }: Funn<Av<'time'>>,
): Funn<Av<'datetime'>> => {
  const all = times.flatMap((time) =>
    days.map((date): Av<'datetime'> => {
      const timex = date.timex + time.timex;
      return { type: 'datetime', timex, at: paaDagen(date.day, time.minute) };
    }),
  );
  const there = all.filter(({ at }) => finnes(at, tekst.timeZone));
  return there.length > 0 ? { next, lesninger: there } : avvist(next);
};

/** «Torsdag 10.10» when 10 October is no Thursday: the digits are a time. */
const ukedagMedTid = (tekst: Tekst, at: number): Funn<Av<'datetime'>> | undefined => {
  const day = lesUkedag(tekst, at);
  const time = day && lesDigital(tekst, day.next, 'ventet');
  return time && time.lesninger.length > 0 ? sammen(tekst, day, time) : undefined;
};

/** The «T» of «2026-12-01T09:15». */
const isoT = (tekst: Tekst, at: number): number | undefined =>
  tekst.tokens[at]?.fold === 't' && inntil(tekst, at) && inntil(tekst, at + 1) ? at + 1 : undefined;

/** «Torsdag kl. 10», «i morgen tidlig kl. 8», «3. desember, halv to». */
const dagForst = (tekst: Tekst, at: number): Funn<Av<'datetime'>> | undefined => {
  const day = lesDag(tekst, at);
  if (!day) return undefined;
  const comma = erTegn(tekst, day.next, ',') ? day.next + 1 : day.next;
  const from = isoT(tekst, comma) ?? medEllerUten(tekst, comma, 'paa');
  const bare = tekst.expect === 'datetime' ? lesBareTimer(tekst, from) : undefined;
  const time = timeVed(tekst, from) ?? bare;
  if (!time) return day.uenig && ukedagMedTid(tekst, at);
  if (day.lesninger.length === 0) return avvist(time.next);
  return sammen(tekst, day, day.dogn ? snevretInn(time, day.dogn) : time);
};

/** A time beside a date: it may be written in ways that are too little by themselves («0930»). */
const timeVed = (tekst: Tekst, at: number): KlokkeFunn | undefined => {
  const free = lesTid(tekst, at);
  const close = lesKlokke(tekst, at, 'ventet');
  return free && free.next >= (close?.next ?? 0) ? free : close;
};

/** «Kl. 10 på torsdag», «halv ni i morgen», «åtte i kveld». */
const tidForst = (tekst: Tekst, at: number): Funn<Av<'datetime'>> | undefined => {
  const time = lesTid(tekst, at) ?? lesBareTimer(tekst, at);
  if (!time) return undefined;
  const comma = erTegn(tekst, time.next, ',') ? time.next + 1 : time.next;
  const day = lesDag(tekst, comma) ?? lesDag(tekst, medEllerUten(tekst, comma, 'paa', 'den'));
  if (!day || (!time.tydelig && !day.dogn && tekst.expect !== 'datetime')) return undefined;
  if (day.lesninger.length === 0 || time.lesninger.length === 0) return avvist(day.next);
  return sammen(tekst, day, { ...(day.dogn ? snevretInn(time, day.dogn) : time), next: day.next });
};

const somTidspunkt = (at: Lokaltid): Av<'datetime'> => ({
  type: 'datetime',
  timex: `${isoDag(at.day)}T${to(Math.floor(at.minute / 60))}:${to(at.minute % 60)}`,
  at,
});

/** «Om to timer», «for et kvarter siden». */
const fraNaa = (tekst: Tekst, at: number): Funn<Av<'datetime'>> | undefined => {
  const om = etterOrd(tekst, at, 'om');
  const length = lesVarighet(tekst, om ?? medEllerUten(tekst, at, 'for'));
  const ago = length && etterOrd(tekst, length.next, 'siden');
  const next = om === undefined ? ago : length?.next;
  if (!length || next === undefined || !length.mengder.every(harKlokke)) return undefined;
  const times = length.mengder.map((own) => {
    const days = Object.keys(own).every((unit) => unit.startsWith('T'));
    return days ? flyttTid(tekst, own, om === undefined ? -1 : 1) : undefined;
  });
  return { next, lesninger: times.flatMap((one) => (one ? [somTidspunkt(one)] : [])) };
};

/** A time on a date, in either order, or counted from now. */
export const lesDatoTid = husket(
  (tekst, at): Funn<Av<'datetime'>> | undefined =>
    dagForst(tekst, at) ?? tidForst(tekst, at) ?? fraNaa(tekst, at),
);
