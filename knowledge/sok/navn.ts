import type { Artikkel } from '../artikkel/index.ts';
import { STOPP_EN, STOPP_NB } from './leksikon/stopp.ts';
import { ordFra } from './ord.ts';
import type { Malform, Ordforrad } from './ordforrad.ts';
import { termAv } from './termer.ts';
import { somSkrevet, type Tegn, tolk } from './tolkning.ts';

/** An article that a name leads to, and how strongly: 1 for a name of today, less for an old one. */
export interface Navnemal {
  readonly artikkel: string;
  readonly vekt: number;
}

export interface Navnefunn {
  readonly fra: number;
  readonly til: number;
  readonly mal: readonly Navnemal[];
}

const MALFORMER: readonly Malform[] = ['norsk', 'engelsk'];
const FLEST_ORD = 8;

/** «Arbeidsforberedende trening (AFT)» is two names. */
const navneneI = (name: string): readonly string[] => {
  const inside = [...name.matchAll(/\(([^)]+)\)/gu)].map(([, text]) => text!);
  return [name.replace(/\([^)]*\)/gu, ' '), ...inside, name].filter((one) => one.trim() !== '');
};

/** All names of all articles, old and new, recognised as whole phrases in any form and language. */
export class Navneregister {
  readonly #navn = new Map<string, Navnemal[]>();
  /** How many words the longest name has that begins so. */
  readonly #lengst = new Map<string, number>();

  constructor(navn: Iterable<readonly [string, readonly Navnemal[]]> = []) {
    for (const [key, all] of navn) for (const mal of all) this.#put(key, mal);
  }

  static av(artikler: Iterable<Artikkel>, forrad: Ordforrad, eldreNavn: number): Navneregister {
    const register = new Navneregister();
    for (const { id, navn, eldre_navn, tittel } of artikler) {
      for (const name of [...navn, ...Object.values(tittel)])
        register.#add(name, { artikkel: id, vekt: 1 }, forrad);
      for (const name of eldre_navn) register.#add(name, { artikkel: id, vekt: eldreNavn }, forrad);
    }
    return register;
  }

  #add(name: string, mal: Navnemal, forrad: Ordforrad): void {
    for (const part of navneneI(name))
      for (const malform of MALFORMER) {
        const { tegn } = tolk(somSkrevet(ordFra(part)), malform, forrad);
        if (tegn.length > 0 && tegn.length <= FLEST_ORD && tegn.some(({ ord }) => !erStopp(ord)))
          this.#put(nokkel(tegn), mal);
      }
  }

  #put(key: string, mal: Navnemal): void {
    const words = key.split(' ');
    this.#lengst.set(words[0]!, Math.max(words.length, this.#lengst.get(words[0]!) ?? 0));
    const there = this.#navn.get(key);
    if (!there) this.#navn.set(key, [mal]);
    else if (!there.some(({ artikkel }) => artikkel === mal.artikkel)) there.push(mal);
  }

  /** The names in a text, the longest at each place; none overlap. */
  finn(tegn: readonly Tegn[]): readonly Navnefunn[] {
    const termer = tegn.map(({ ord }) => termAv(ord));
    const found: Navnefunn[] = [];
    for (let at = 0; at < termer.length; ) {
      const here = this.#finnVed(termer, at);
      if (here) found.push(here);
      at = here?.til ?? at + 1;
    }
    return found;
  }

  #finnVed(termer: readonly string[], fra: number): Navnefunn | null {
    const longest = this.#lengst.get(termer[fra]!) ?? 0;
    for (let til = Math.min(termer.length, fra + longest); til > fra; til -= 1) {
      const mal = this.#navn.get(termer.slice(fra, til).join(' '));
      if (mal) return { fra, til, mal };
    }
    return null;
  }

  get alle(): readonly (readonly [string, readonly Navnemal[]])[] {
    return [...this.#navn];
  }
}

const nokkel = (tegn: readonly Tegn[]): string => tegn.map(({ ord }) => termAv(ord)).join(' ');
const erStopp = (word: string): boolean => STOPP_NB.has(word) || STOPP_EN.has(word) || word.length < 2;
