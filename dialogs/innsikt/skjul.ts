import { type Celle, celle, HELE, rader } from './celle.ts';
import { Skjuling } from './skjuling.ts';
import { type Innsikt, isFew, MINST, type Skjematall } from './tell.ts';
import { UTSNITT, type Utsnitt } from './utsnitt.ts';

/**
 * What is shown in place of a figure: `faerre`: fewer than five people; `skjult`: five or more, but whoever saw it could
 * compute one that is fewer than five.
 */
export type Vist = number | 'faerre' | 'skjult';

/** The figures of one version of a form, as they may be shown to anyone who may see the page. */
export interface Skjematabell {
  readonly skjema: string;
  readonly versjon: number;
  /** The ids of the questions, in order. */
  readonly sporsmal: readonly string[];
  readonly celler: { readonly [navn: Celle]: Vist };
  /** The median time to the answer, in whole seconds, by the cell `svart`. */
  readonly sekunder: { readonly [navn: Celle]: number };
}

/**
 * What may be shown of the figures. No figure from 1 to 4 is shown, and none can be computed from what is shown: not a
 * hidden one, not the sum of the hidden ones in a row or over the parts of a division, and not what is between two steps
 * of the form. 0 is shown when it is told of nobody, or of five or more: «none of 40» says nothing about anyone, «none of
 * 2» does.
 */
export const skjul = (innsikt: Innsikt): readonly Skjematabell[] => innsikt.map(skjulSkjema);

const skjulSkjema = (tall: Skjematall): Skjematabell => {
  const { skjema, versjon, sporsmal, antall, tider } = tall;
  const hidden = new Skjuling(tall, fewOf(tall)).finish();
  const shown = (navn: Celle, value: number): Vist => {
    if (!hidden.has(navn)) return value;
    return value < MINST ? 'faerre' : 'skjult';
  };
  const timed = [...tider].filter(([navn, { av }]) => av >= MINST && !hidden.has(navn));
  return {
    skjema,
    versjon,
    sporsmal,
    celler: Object.fromEntries([...antall].map(([navn, value]) => [navn, shown(navn, value)])),
    sekunder: Object.fromEntries(timed.map(([navn, { median }]) => [navn, Math.round(median / 1000)])),
  };
};

/** What tells of one to four people: that so many did something, or that none of so few did. */
const fewOf = (tall: Skjematall): readonly Celle[] =>
  UTSNITT.flatMap((utsnitt) =>
    rader(tall.sporsmal).flatMap(({ rad, mal }) =>
      mal
        .map((hva) => celle(utsnitt, rad, hva))
        .filter((navn, at) => {
          const value = tall.antall.get(navn)!;
          return (
            isFew(value) ||
            (value === 0 && tellsOfFew(tall, { utsnitt, rad, overall: celle('alle', rad, mal[at]!) }))
          );
        }),
    ),
  );

interface Null {
  readonly utsnitt: Utsnitt;
  readonly rad: string;
  /** The same cell for all filling-ins. */
  readonly overall: Celle;
}

/** A nought is told of those who reached the question; when none of all did it, no part of them says more. */
const tellsOfFew = (tall: Skjematall, { utsnitt, rad, overall }: Null): boolean => {
  if (!hasFew(tall, utsnitt, rad)) return false;
  return tall.antall.get(overall) !== 0 || hasFew(tall, 'alle', rad);
};

const hasFew = ({ antall, sporsmal }: Skjematall, utsnitt: Utsnitt, rad: string): boolean =>
  isFew(antall.get(celle(utsnitt, HELE, 'personer'))!) ||
  (sporsmal.includes(rad) && isFew(antall.get(celle(utsnitt, rad, 'nadd'))!));
