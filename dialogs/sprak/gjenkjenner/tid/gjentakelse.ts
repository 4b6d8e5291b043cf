import { ukedagsnavn } from './dato/ukedag.ts';
import { DOGN } from './grunn/dogn.ts';
import { to } from './grunn/kalender.ts';
import type { Av, Funn } from './grunn/lesning.ts';
import { etterEttAv, etterOrd, medEllerUten, ord, ordenstall, type Tekst, tall } from './grunn/tekst.ts';
import { lesKlokke } from './klokke/tid.ts';
import type { Bindeord } from './ord/oppslag.ts';
import { isoVarighet } from './varighet/mengde.ts';

type GjentattFunn = Funn<Av<'set'>>;

const sett = (next: number, timex: string, value?: string): GjentattFunn => ({
  next,
  lesninger: [value === undefined ? { type: 'set', timex } : { type: 'set', timex, value }],
});

/** A clock time after what is repeated: «hver mandag kl. 10» is `XXXX-WXX-1T10`; of every day it is the time alone. */
const medTid = (tekst: Tekst, found: GjentattFunn): GjentattFunn => {
  const [own] = found.lesninger;
  const time =
    lesKlokke(tekst, medEllerUten(tekst, found.next, 'paa'), 'ventet') ??
    lesKlokke(tekst, found.next, 'ventet');
  const [first] = time?.lesninger ?? [];
  if (!own || !time || !first || !(own.timex.startsWith('XXXX-') || own.timex === 'P1D')) return found;
  return sett(time.next, own.timex === 'P1D' ? first.timex : own.timex + first.timex, own.value);
};

interface Hver {
  readonly every: number;
  readonly next: number;
}

/** «Hver», «annenhver», «hver tredje», «hver 14.». */
const hver = (tekst: Tekst, at: number): Hver | undefined => {
  const other = etterOrd(tekst, at, 'annenhver');
  if (other !== undefined) return { every: 2, next: other };
  const each = etterOrd(tekst, at, 'hver');
  if (each === undefined) return undefined;
  const number = ordenstall(tekst, each);
  return number && number.value > 1 && number.value < 100
    ? { every: number.value, next: number.next }
    : { every: 1, next: each };
};

/** «Hver tirsdag», «annenhver fredag», «hver tirsdagskveld»; the other weeks stand in the value (`P2W`). */
const hverUkedag = (tekst: Tekst, { every, next }: Hver): GjentattFunn | undefined => {
  const day = ukedagsnavn(tekst, next);
  if (!day) return undefined;
  return sett(day.next, `XXXX-WXX-${day.dag}`, every > 1 ? `P${every}W` : undefined);
};

/** «Hver dag», «annenhver uke», «kvart år», «hver tredje måned». */
const hverEnhet = (tekst: Tekst, { every, next }: Hver): GjentattFunn | undefined => {
  const unit = ord(tekst, next, 'enhet');
  if (!unit || unit.ord.form === 'bestemt') return undefined;
  return sett(unit.next, isoVarighet({ [unit.ord.enhet]: unit.ord.antall * every }));
};

/** «Hver morgen», «hver kveld»; «hver måned den 20.». */
const hverDogn = (tekst: Tekst, { every, next }: Hver): GjentattFunn | undefined => {
  const part = every === 1 ? ord(tekst, next, 'dogn') : undefined;
  return part && part.ord.del !== 'dag' ? sett(part.next, DOGN[part.ord.del].timex) : undefined;
};

const hverHelg = (tekst: Tekst, { every, next }: Hver): GjentattFunn | undefined => {
  const weekend = ord(tekst, next, 'helg');
  return weekend && sett(weekend.next, 'XXXX-WXX-WE', every > 1 ? `P${every}W` : undefined);
};

const erMaaned = (tekst: Tekst, at: number): number | undefined => {
  const unit = ord(tekst, at, 'enhet');
  return unit?.ord.enhet === 'M' && unit.ord.antall === 1 ? unit.next : undefined;
};

/** «Den 20. hver måned», «den 1. i kvar månad», «hver måned den 20.». */
const denIHverMaaned = (tekst: Tekst, at: number): GjentattFunn | undefined => {
  const den = etterOrd(tekst, at, 'den');
  const day = den === undefined ? undefined : ordenstall(tekst, den);
  if (!day || day.value > 31) return undefined;
  const each = etterOrd(tekst, medEllerUten(tekst, day.next, 'i'), 'hver');
  const next = each === undefined ? undefined : erMaaned(tekst, each);
  return next === undefined ? undefined : sett(next, `XXXX-XX-${to(day.value)}`);
};

/** «Hver første mandag i måneden», «første mandag i hver måned», «siste fredag i hver måned». */
const hverNummererte = (tekst: Tekst, at: number): GjentattFunn | undefined => {
  const each = etterOrd(tekst, at, 'hver');
  const last = ord(tekst, each ?? at, 'retning');
  const number =
    last?.ord.retning === 'sist' ? { value: 'L', next: last.next } : ordenstall(tekst, each ?? at);
  const day = number && ukedagsnavn(tekst, number.next);
  const within = day && etterOrd(tekst, day.next, 'i');
  if (!number || !day || within === undefined) return undefined;
  const again = etterOrd(tekst, within, 'hver');
  const month = erMaaned(tekst, again ?? within);
  if (month === undefined || (each === undefined && again === undefined)) return undefined;
  return sett(month, `XXXX-XX-WXX-${day.dag}-#${number.value}`);
};

const PER: readonly Bindeord[] = ['per', 'i', 'om', 'hver'];

/** «To ganger i uka», «en gang om dagen», «tre gonger per månad»: how often stands in the value (`2X`, as in TIMEX3). */
const gangerI = (tekst: Tekst, at: number): GjentattFunn | undefined => {
  const once = etterOrd(tekst, at, 'gang');
  const number = once === undefined ? tall(tekst, at) : { value: 1, next: once };
  const after = once ?? (number && etterOrd(tekst, number.next, 'ganger'));
  if (!number || after === undefined) return undefined;
  const per = etterEttAv(tekst, after, PER);
  const unit = per === undefined ? undefined : ord(tekst, per, 'enhet');
  if (!unit) return undefined;
  return sett(unit.next, isoVarighet({ [unit.ord.enhet]: unit.ord.antall }), `${number.value}X`);
};

/** «Mandager», «på hverdager», «daglig». */
const alene = (tekst: Tekst, at: number): GjentattFunn | undefined => {
  const days = ord(tekst, at, 'ukedager');
  if (days) return sett(days.next, days.ord.timex);
  const regular = ord(tekst, at, 'jevnlig');
  return regular && sett(regular.next, regular.ord.timex);
};

const HVER = [hverUkedag, hverEnhet, hverHelg, hverDogn];

const hverNoe = (tekst: Tekst, at: number): GjentattFunn | undefined => {
  const each = hver(tekst, at);
  if (!each) return undefined;
  for (const rule of HVER) {
    const found = rule(tekst, each);
    if (found) return found;
  }
  return undefined;
};

/** «Kl. 10 hver mandag». */
const tidForst = (tekst: Tekst, at: number): GjentattFunn | undefined => {
  const time = lesKlokke(tekst, at, 'fri');
  const [first] = time?.lesninger ?? [];
  const found = time && hverNoe(tekst, time.next);
  const [own] = found?.lesninger ?? [];
  if (!first || !found || !own) return undefined;
  return sett(found.next, own.timex === 'P1D' ? first.timex : own.timex + first.timex, own.value);
};

/** Times that come again. TIMEX as in Recognizers-Text: `XXXX-WXX-2`, `P2W`, `P1D`. */
export const lesGjentakelse = (tekst: Tekst, at: number): GjentattFunn | undefined => {
  const found =
    hverNummererte(tekst, at) ??
    denIHverMaaned(tekst, at) ??
    gangerI(tekst, at) ??
    hverNoe(tekst, at) ??
    alene(tekst, at);
  return found ? medTid(tekst, found) : tidForst(tekst, at);
};
