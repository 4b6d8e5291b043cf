import { type Celle, celle, HELE, type Mal, rader } from './celle.ts';
import { Skjuling } from './skjuling.ts';
import { type Innsikt, isFew, MINST, type Skjematall } from './tell.ts';
import { GIKK } from './utfylling.ts';
import { UTSNITT, type Utsnitt } from './utsnitt.ts';

/**
 * What is shown in place of a figure: `faerre`: fewer than five people; `skjult`: any number, mostly a larger one, from which
 * one that is fewer than five could be computed.
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
  const ofFew = toldOfFew(tall);
  const { hidden, veiled } = new Skjuling({ tall, few: fewOf(tall, ofFew), ofFew }).finish();
  const shown = (navn: Celle, value: number): Vist => {
    if (!hidden.has(navn)) return value;
    return value < MINST && !veiled.has(navn) ? 'faerre' : 'skjult';
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

/** What tells of one to four people: that so many did something; or that none of so few did, when not none of all did. */
const fewOf = ({ antall }: Skjematall, ofFew: ReadonlySet<Celle>): readonly Celle[] =>
  [...antall.keys()].filter((navn) => {
    const value = antall.get(navn)!;
    const overall = celle('alle', ...(navn.split('/').slice(1) as [string, Mal]));
    return (
      isFew(value) || (value === 0 && ofFew.has(navn) && (antall.get(overall) !== 0 || ofFew.has(overall)))
    );
  });

/**
 * The figures that are told of one to four people: there are no more in all or in that part, or no more reached the question.
 * What is told of nobody is not told of them: a part with nobody in it, and who left a question when nobody left the form.
 */
const toldOfFew = ({ antall, sporsmal }: Skjematall): ReadonlySet<Celle> => {
  const few = (utsnitt: Utsnitt, rad: string, mal: Mal) => isFew(antall.get(celle(utsnitt, rad, mal))!);
  const nobodyLeft = (utsnitt: Utsnitt) =>
    GIKK.every((slutt) => antall.get(celle(utsnitt, HELE, slutt)) === 0);
  const told = UTSNITT.flatMap((utsnitt) =>
    rader(sporsmal).flatMap(({ rad, mal }) => {
      const is = (hva: Mal): boolean => {
        if (few('alle', HELE, 'personer')) return true;
        if (antall.get(celle(utsnitt, HELE, 'personer')) === 0) return false;
        const part = few(utsnitt, HELE, 'personer') && hva !== 'personer';
        if (part || !sporsmal.includes(rad)) return part;
        if (hva === 'forlot' && nobodyLeft(utsnitt)) return false;
        return few('alle', rad, 'nadd') || (few(utsnitt, rad, 'nadd') && hva !== 'nadd');
      };
      return mal.filter(is).map((hva) => celle(utsnitt, rad, hva));
    }),
  );
  return new Set(told);
};
