import type { Enhet, Rolle, Samling, Sprak } from '../artikkel/index.ts';
import { type Analyse, analyseAv } from './analyse.ts';
import { byggIndeks, type Indeks, idf } from './indeks.ts';
import { Navneregister } from './navn.ts';
import { Ordforrad } from './ordforrad.ts';
import { PARAMETRE, type Parametre } from './parametre.ts';
import { besteFrase, nummerert, summer } from './poeng.ts';
import { Retting } from './retting.ts';
import { type Forstaelse, lesSporsmal, type Sporsmal } from './sporsmal.ts';
import { tegnFor } from './termer.ts';
import { Trigram } from './trigram.ts';

export interface Sokevalg {
  /** The language of the person; a question in another is seen by its words. */
  readonly sprak: Sprak;
  readonly rolle: Rolle;
  /** Only this collection; both when left out. */
  readonly samling?: Samling;
  /** At most so many. Default 10. */
  readonly antall?: number;
}

export interface Treff {
  readonly enhet: Enhet;
  /** 0..1, comparable between questions: about how likely it is that the unit answers. */
  readonly score: number;
  /** 0..1: the share of the question's information that the unit holds. */
  readonly dekning: number;
  /** The words of the question that it holds, as written. */
  readonly ord: readonly string[];
}

const ANTALL = 10;

/** Finds units that answer a question. The same question gives the same answer; nothing is kept of what is asked. */
export class Sok {
  readonly #enheter: readonly Enhet[];
  readonly #indeks: Indeks;
  readonly #nummer: ReadonlyMap<string, number>;
  readonly #forstaelse: Forstaelse;
  readonly #parametre: Parametre;

  /** `indeks`: as another thread built it over the same units (`indeks` below); else it is built here. */
  constructor(
    enheter: readonly Enhet[],
    { indeks, parametre = PARAMETRE }: { indeks?: Indeks; parametre?: Parametre } = {},
  ) {
    this.#enheter = enheter;
    this.#parametre = parametre;
    this.#indeks = indeks ?? byggIndeks(enheter, parametre);
    this.#nummer = new Map(this.#indeks.termer.map((term, n) => [term, n]));
    this.#forstaelse = forstaelseAv(this.#indeks, {
      antall: enheter.length,
      nummer: this.#nummer,
      parametre,
    });
  }

  /** What was built, to hand over to another thread. */
  get indeks(): Indeks {
    return this.#indeks;
  }

  analyse(sporsmal: string, sprak: Sprak): Analyse {
    return analyseAv(this.#les(sporsmal, sprak), this.#forstaelse);
  }

  /** Best first. Empty when no word of the question is known. */
  finn(sporsmal: string, valg: Sokevalg): readonly Treff[] {
    const read = this.#les(sporsmal, valg.sprak);
    const scored = this.#poeng(read, valg);
    return scored
      .sort((a, b) => b.score - a.score || a.n - b.n)
      .slice(0, valg.antall ?? ANTALL)
      .map(({ n, score, dekning }) => ({
        enhet: this.#enheter[n]!,
        score,
        dekning,
        ord: this.#ordI(read, n),
      }));
  }

  #les(sporsmal: string, sprak: Sprak): Sporsmal {
    return lesSporsmal(sporsmal, sprak, this.#forstaelse);
  }

  #poeng(
    { ledd, navn, bareNavn }: Sporsmal,
    { rolle, samling }: Sokevalg,
  ): { n: number; score: number; dekning: number }[] {
    const { vekter, kurve } = this.#parametre;
    const numbered = nummerert(ledd, this.#nummer);
    const asked = ledd.reduce((sum, { vekt }) => sum + vekt, 0);
    const covers = numbered.reduce((total, { dekker }) => total + dekker, 0);
    const { sum, har } = summer(numbered, this.#indeks.enheter, this.#enheter.length);
    const phrase = besteFrase(numbered, this.#indeks, this.#enheter.length, this.#parametre);
    const named = new Set(navn.flatMap(({ mal }) => mal.map(({ artikkel }) => artikkel)));
    return this.#enheter.flatMap((enhet, n) => {
      if (sum[n] === 0 || (samling && enhet.artikkel.samling !== samling)) return [];
      const bm25 = sum[n]! / asked;
      const dekning = covers === 0 ? 0 : Math.min(1, har[n]! / covers);
      const name = named.has(enhet.artikkel.id) ? 1 : 0;
      const raw =
        vekter.bm25 * bm25 +
        vekter.spor * phrase[n]! +
        vekter.navn * name +
        vekter.dekning * dekning +
        (bareNavn && name === 1 && enhet.hode.id === 'hva' ? vekter.bareNavn : 0) -
        (enhet.hode.til.includes(rolle) ? 0 : vekter.rolle);
      return [{ n, dekning, score: 1 / (1 + Math.exp(-kurve.bratt * (raw - kurve.midt))) }];
    });
  }

  #ordI({ ledd }: Sporsmal, n: number): readonly string[] {
    const { start, sted } = this.#indeks.enheter;
    const has = (term: string): boolean => {
      const number = this.#nummer.get(term);
      return number !== undefined && sted.subarray(start[number]!, start[number + 1]!).includes(n);
    };
    const words = ledd
      .filter(({ varianter }) => varianter.some(({ term }) => has(term)))
      .map(({ ord }) => ord);
    return [...new Set(words)].filter((word) => !word.startsWith('?') && !word.startsWith(tegnFor('')));
  }
}

interface Grunnlag {
  readonly antall: number;
  readonly nummer: ReadonlyMap<string, number>;
  readonly parametre: Parametre;
}

const forstaelseAv = (indeks: Indeks, { antall, nummer, parametre }: Grunnlag): Forstaelse => {
  const { norsk, engelsk } = indeks.telling;
  const forrad = new Ordforrad({ norsk: new Map(norsk), engelsk: new Map(engelsk) });
  return {
    forrad,
    navn: new Navneregister(indeks.navn),
    retting: {
      norsk: new Retting(forrad.rettord('norsk')),
      engelsk: new Retting(forrad.rettord('engelsk')),
    },
    trigram: new Trigram(norsk.map(([word]) => word)),
    steder: new Set(indeks.steder),
    parametre,
    idf: (term) => {
      const n = nummer.get(term);
      return n === undefined || indeks.antall[n] === 0 ? null : idf(indeks.antall[n]!, antall);
    },
    mest: idf(1, antall),
  };
};
