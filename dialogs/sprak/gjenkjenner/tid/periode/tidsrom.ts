import { DOGN, type Dogn } from '../grunn/dogn.ts';
import { isoDag } from '../grunn/kalender.ts';
import { type Av, avvist, type Funn } from '../grunn/lesning.ts';
import { finnes } from '../grunn/lokaltid.ts';
import { erTegn, medEllerUten, type Tekst } from '../grunn/tekst.ts';
import { type DagOgDogn, lesDag, lesDagOgDognOrd, lesDatoTid, paaDagen } from '../klokke/datoTid.ts';
import { lesKlokke } from '../klokke/tid.ts';
import { lesAapneTimer } from './aapneTimer.ts';
import { minutterMellom, tidsrom } from './bygg.ts';
import { lesDogn } from './dogn.ts';
import { etterBinding, ramme } from './fraTilDager.ts';
import { lesFraTilTimer, type TimeperiodeFunn } from './fraTilTimer.ts';

export type TidsromFunn = Funn<Av<'datetimerange'>>;

/** Every period with every day. */
const sammen = (
  tekst: Tekst,
  { lesninger: days, next: afterDay }: DagOgDogn,
  { lesninger: times, next }: TimeperiodeFunn,
): TidsromFunn => {
  const all = times.flatMap(({ start, end, timex }) =>
    days.map(({ day }): Av<'datetimerange'> => {
      const [from, till] = [start, end].map((minute) => (minute === null ? null : paaDagen(day, minute)));
      if (from && till)
        return timex.startsWith('(')
          ? tidsrom(from, till)
          : { ...tidsrom(from, till), timex: isoDag(day) + timex };
      return { type: 'datetimerange', timex: isoDag(day) + timex, start: from ?? null, end: till ?? null };
    }),
  );
  const there = all.filter(({ start, end }) =>
    [start, end].every((one) => !one || finnes(one, tekst.timeZone)),
  );
  const last = Math.max(next, afterDay);
  return there.length > 0 ? { next: last, lesninger: there } : avvist(last);
};

const timer = (tekst: Tekst, at: number, tydelig: boolean): TimeperiodeFunn | undefined =>
  lesFraTilTimer(tekst, at, { tydelig }) ?? lesAapneTimer(tekst, at, { bare: true }) ?? lesDogn(tekst, at);

const etterKomma = (tekst: Tekst, at: number): number => (erTegn(tekst, at, ',') ? at + 1 : at);

/** «Torsdag mellom 9 og 11», «fredag etter kl. 12», «i morgen kl. 9–11». */
const dagForst = (tekst: Tekst, at: number): TidsromFunn | undefined => {
  const day = lesDag(tekst, at);
  const times = day && timer(tekst, etterKomma(tekst, day.next), false);
  return day && times && sammen(tekst, day, times);
};

/** «Mellom 9 og 11 på torsdag». */
const timerForst = (tekst: Tekst, at: number): TidsromFunn | undefined => {
  const times = timer(tekst, at, false);
  if (!times || times.lesninger.length === 0) return undefined;
  const comma = etterKomma(tekst, times.next);
  const day = lesDag(tekst, comma) ?? lesDag(tekst, medEllerUten(tekst, comma, 'paa', 'den'));
  return day && !day.dogn ? sammen(tekst, day, times) : undefined;
};

const medDogn = ({ fra, til, timex }: Dogn): TimeperiodeFunn => ({
  next: 0,
  lesninger: [{ type: 'timerange', timex, start: fra, end: til }],
});

/** «I kveld», «fredag formiddag», «i morgen tidlig», «tirsdagskvelden». */
const dagOgDogn = (tekst: Tekst, at: number): TidsromFunn | undefined => {
  const word = lesDagOgDognOrd(tekst, at);
  const day = lesDag(tekst, at);
  const longest = word && word.next >= (day?.next ?? 0) ? word : day;
  if (longest?.dogn) return sammen(tekst, longest, medDogn(longest.dogn));
  return tidlig(tekst, longest);
};

/** «Fredag tidlig»: only after a date is it a part of the day. */
const tidlig = (tekst: Tekst, day: DagOgDogn | undefined): TidsromFunn | undefined => {
  const fold = day && tekst.tokens[day.next]?.fold;
  if (!day || (fold !== 'tidlig' && fold !== 'tidleg')) return undefined;
  return sammen(tekst, day, { ...medDogn(DOGN.morgen), next: day.next + 1 });
};

/** «Fredag kl. 10 til 12», «fra fredag kl. 16 til mandag kl. 8». */
const fraTil = (tekst: Tekst, at: number): TidsromFunn | undefined => {
  const frame = ramme(tekst, at);
  const first = lesDatoTid(tekst, frame.from);
  const join = first && first.lesninger.length > 0 ? etterBinding(tekst, first.next, frame) : undefined;
  const [start] = first?.lesninger ?? [];
  if (join === undefined || !start) return undefined;
  const last = lesDatoTid(tekst, join);
  const clock = last ? undefined : lesKlokke(tekst, join, 'ventet');
  const ends = last
    ? last.lesninger.map(({ at: end }) => end)
    : (clock?.minutter ?? []).toSorted((a, b) => a - b).map((minute) => paaDagen(start.at.day, minute));
  const end = ends.find((one) => minutterMellom(start.at, one) > 0);
  const next = last?.next ?? clock?.next;
  return end && next !== undefined ? { next, lesninger: [tidsrom(start.at, end)] } : undefined;
};

const RULES = [fraTil, dagForst, timerForst, dagOgDogn];

/** From a time on a day to another. */
export const lesTidsrom = (tekst: Tekst, at: number): TidsromFunn | undefined => {
  let best: TidsromFunn | undefined;
  for (const rule of RULES) {
    const found = rule(tekst, at);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
};
