import { HOYTIDER } from '../../../../../knowledge/tid/index.ts';
import { type Dagnr, fraIso, isoDag } from '../grunn/kalender.ts';
import { erTegn, inntil, ord, siffer, type Tekst } from '../grunn/tekst.ts';
import { aarEtter } from './aar.ts';
import { aarlig, type DatoFunn, datoer, losGjentatt } from './gjentatt.ts';

export interface Hoytidsnavn {
  readonly dag: (year: number) => Dagnr;
  /** First and last day of the feast; the day itself when the name is that of a day. */
  readonly fraTil: (year: number) => readonly [Dagnr, Dagnr];
  readonly flereDager: boolean;
  readonly timex: string;
  readonly next: number;
}

/** «1 juledag», «1 søndag i advent»: the names that begin with a number, without its point. */
const NUMMERERTE: ReadonlyMap<string, number> = new Map(
  HOYTIDER.flatMap(({ nb, nn = '' }, nr) =>
    `${nb}, ${nn}`.split(', ').flatMap((name): [string, number][] => (/^\d/.test(name) ? [[name, nr]] : [])),
  ),
);
const MOST_WORDS = 3;

/** «1. juledag»: the point stands between the number and the name. */
const medPunktum = (tekst: Tekst, at: number): { readonly nr: number; readonly next: number } | undefined => {
  const digit = siffer(tekst, at, 1);
  if (!digit || !erTegn(tekst, at + 1, '.') || !inntil(tekst, at + 1)) return undefined;
  let name = digit;
  for (let words = 1; words <= MOST_WORDS; words += 1) {
    const token = tekst.tokens[at + 1 + words];
    if (token?.kind !== 'word') return undefined;
    name += ` ${token.fold}`;
    const nr = NUMMERERTE.get(name);
    if (nr !== undefined) return { nr, next: at + 2 + words };
  }
  return undefined;
};

const named = (tekst: Tekst, at: number): { readonly nr: number; readonly next: number } | undefined => {
  const found = ord(tekst, at, 'hoytid');
  return found ? { nr: found.ord.nr, next: found.next } : medPunktum(tekst, at);
};

const timexOf = (dag: (year: number) => Dagnr): string => {
  const [one, other] = [2026, 2027].map((year) => isoDag(dag(year)).slice(5));
  return one === other ? `XXXX-${one}` : '';
};

/** The name of a day or a feast. A name with another day each year has no TIMEX of its own (`timex` is empty). */
export const hoytidsnavn = (tekst: Tekst, at: number): Hoytidsnavn | undefined => {
  const found = named(tekst, at);
  const hoytid = found && HOYTIDER[found.nr];
  if (!found || !hoytid) return undefined;
  const dag = (year: number) => fraIso(hoytid.dag(year));
  const fraTil = (year: number): readonly [Dagnr, Dagnr] => {
    const [from, to] = hoytid.fraTil?.(year) ?? [hoytid.dag(year), hoytid.dag(year)];
    return [fraIso(from), fraIso(to)];
  };
  return { dag, fraTil, flereDager: hoytid.fraTil !== undefined, timex: timexOf(dag), next: found.next };
};

/** «Skjærtorsdag», «julaften 2027», «andre påskedag neste år», «pinse» (its first day). */
export const lesHoytid = (tekst: Tekst, at: number): DatoFunn | undefined => {
  const name = hoytidsnavn(tekst, at);
  if (!name) return undefined;
  const told = aarEtter(tekst, name.next);
  if (told) return { next: told.next, lesninger: datoer(isoDag(name.dag(told.year)), [name.dag(told.year)]) };
  const gjentatt = aarlig(name.timex, name.dag);
  const lesninger = losGjentatt(tekst, gjentatt).map((one) =>
    one.timex ? one : { ...one, timex: isoDag(one.day) },
  );
  return { next: name.next, lesninger, gjentatt };
};
