import { lesDato } from './dato/dato.ts';
import { lesGjentakelse } from './gjentakelse.ts';
import { DOGN } from './grunn/dogn.ts';
import type { Regel } from './grunn/lengste.ts';
import type { Lesningstype } from './grunn/lesning.ts';
import { type Expect, etterEttAv, ord, type Tekst } from './grunn/tekst.ts';
import { lesDagOgDognOrd, lesDatoTid } from './klokke/datoTid.ts';
import { dognEtter, lesTid, snevretInn } from './klokke/tid.ts';
import { lesAapneDager, lesAapneTidspunkt } from './periode/aapneDager.ts';
import { lesAapneTimer } from './periode/aapneTimer.ts';
import { lesDagerPaaRad } from './periode/dagerPaaRad.ts';
import { lesDogn } from './periode/dogn.ts';
import { lesFraTilDager } from './periode/fraTilDager.ts';
import { lesFraTilTimer } from './periode/fraTilTimer.ts';
import { lesKalenderperiode } from './periode/kalenderperiode.ts';
import { lesLengdeFra, lesLopende } from './periode/lopende.ts';
import { lesTidsrom } from './periode/tidsrom.ts';
import { lesUtsnitt } from './periode/utsnitt.ts';
import { lesVarighet } from './varighet/les.ts';
import { isoVarighet } from './varighet/mengde.ts';

/** The rules to try at each word, and which of their findings are told. */
export interface Regelsett {
  readonly regler: readonly Regel[];
  readonly typer: ReadonlySet<Lesningstype>;
}

const lesLengde: Regel = (tekst, at) => {
  const found = lesVarighet(tekst, at);
  return (
    found && {
      next: found.next,
      lesninger: found.mengder.map((own) => ({ type: 'duration', timex: isoVarighet(own) })),
    }
  );
};

const timerFraTil: Regel = (tekst, at) =>
  lesFraTilTimer(tekst, at, { tydelig: tekst.expect !== 'period' && tekst.expect !== 'time' });

/** «I kveld» answers what day with today. */
const dagenAvDogn: Regel = (tekst, at) => {
  const found = lesDagOgDognOrd(tekst, at);
  return found && { next: found.next, lesninger: found.lesninger };
};

/** «Åtte i morges» answers what time with eight. */
const tidenAvDogn: Regel = (tekst, at) => {
  const time = lesTid(tekst, at);
  const near = time && !dognEtter(tekst, time.next) ? ord(tekst, time.next, 'relativDogn') : undefined;
  return time && near && snevretInn(time, DOGN[near.ord.del], near.next);
};

const DAGPERIODER: readonly Regel[] = [
  lesDagerPaaRad,
  lesLengdeFra,
  lesFraTilDager,
  lesUtsnitt,
  lesLopende,
  lesKalenderperiode,
  lesAapneDager,
];
const TIMEPERIODER: readonly Regel[] = [timerFraTil, lesAapneTimer, lesDogn];
const TIDSROM: readonly Regel[] = [lesTidsrom, lesAapneTidspunkt];
const PERIODER = [...DAGPERIODER, ...TIDSROM, ...TIMEPERIODER];

/** «Til fredag» and «fra mandag» answer what day; «før fredag» does not. */
const utenTilOgFra =
  (rule: Regel): Regel =>
  (tekst, at) =>
    erTilEllerFra(tekst, at) ? undefined : rule(tekst, at);

const erTilEllerFra = (tekst: Tekst, at: number): boolean =>
  etterEttAv(tekst, at, ['til', 'fra', 'siden']) !== undefined;

const regelsett = (regler: readonly Regel[], ...typer: Lesningstype[]): Regelsett => ({
  regler,
  typer: new Set(typer),
});

const ALLE = regelsett(
  [lesGjentakelse, lesDatoTid, lesDato, lesTid, ...PERIODER, lesLengde],
  'date',
  'time',
  'datetime',
  'daterange',
  'timerange',
  'datetimerange',
  'duration',
  'set',
);

/**
 * What answers each question. Other rules run too where their words must not be taken for an answer: «mandag til
 * onsdag» is no date.
 */
const FOR: { readonly [E in Expect]: Regelsett } = {
  date: regelsett(
    [
      lesGjentakelse,
      lesDato,
      dagenAvDogn,
      ...DAGPERIODER.map((rule) => (rule === lesFraTilDager ? rule : utenTilOgFra(rule))),
    ],
    'date',
  ),
  time: regelsett(
    [
      tidenAvDogn,
      lesTid,
      ...TIMEPERIODER.map((rule) => (rule === timerFraTil ? rule : utenTilOgFra(rule))),
      lesLengde,
      lesDato,
    ],
    'time',
  ),
  datetime: regelsett(
    [lesGjentakelse, lesDatoTid, lesDato, lesTid, ...PERIODER, lesLengde],
    'datetime',
    'date',
    'time',
  ),
  period: regelsett(
    [lesGjentakelse, ...PERIODER, lesDatoTid, lesDato],
    'daterange',
    'timerange',
    'datetimerange',
  ),
  duration: regelsett([lesLengde], 'duration'),
};

export const reglerFor = (expect?: Expect): Regelsett => (expect ? FOR[expect] : ALLE);

/** The types that answer. */
export const typerFor = (expect?: Expect): ReadonlySet<Lesningstype> => reglerFor(expect).typer;
