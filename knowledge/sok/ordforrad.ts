import { ORD as HVERDAGSORD } from '../sprak/firord/index.ts';
import { engelsk, forkortelser, nynorsk, sporreord, synonymer } from './leksika.ts';
import { LEDD } from './leksikon/ledd.ts';
import { STOPP_EN, STOPP_NB } from './leksikon/stopp.ts';
import { VANLIGE } from './leksikon/vanlige.ts';
import { erTall } from './ord.ts';
import { Sammensatt } from './sammensatt.ts';
import { stamme, stammeEn } from './stamme.ts';

export type Malform = 'norsk' | 'engelsk';

const HVERDAG: ReadonlySet<string> = new Set([...HVERDAGSORD, ...VANLIGE]);
const KORTESTE_LEDD = 5;

/** Shared by every vocabulary: what the lexica hold. */
const FASTE_NORSKE: ReadonlySet<string> = new Set([
  ...STOPP_NB,
  ...HVERDAG,
  ...LEDD,
  ...nynorsk.ordene(),
  ...forkortelser.ordene(),
  ...sporreord.ordene(),
]);

/** What a typing error may be of, besides the articles' own words: dialect spellings are none. */
const FASTE_RETTE: ReadonlySet<string> = new Set([
  ...STOPP_NB,
  ...sporreord.ordene(),
  ...[...nynorsk.ordene(), ...LEDD].filter((word) => word.length >= KORTESTE_LEDD),
]);
const FAST_ANTALL = 5;

/** Counts of the words of the articles by language, as they stand there. */
export interface Ordtelling {
  readonly norsk: ReadonlyMap<string, number>;
  readonly engelsk: ReadonlyMap<string, number>;
}

/** Which words are known: those of the lexica, and those of the articles. */
export class Ordforrad {
  readonly telling: Ordtelling;
  readonly sammensatt: Sammensatt;
  readonly #stammer: ReadonlySet<string>;

  constructor(telling: Ordtelling) {
    this.telling = telling;
    const words = [...telling.norsk.keys()];
    this.#stammer = new Set(words.map(stamme));
    this.sammensatt = new Sammensatt(
      new Set(words.filter((word) => word.length >= KORTESTE_LEDD && (telling.norsk.get(word) ?? 0) > 1)),
    );
  }

  erNorsk(word: string): boolean {
    return FASTE_NORSKE.has(word) || this.telling.norsk.has(word) || this.#erBoyd(word);
  }

  /** Does an article have the word, or another form of it? */
  erIArtiklene(word: string): boolean {
    return this.telling.norsk.has(word) || this.telling.engelsk.has(word) || this.#erBoyd(word);
  }

  erEngelsk(word: string): boolean {
    return STOPP_EN.has(word) || engelsk.harOrd(word) || this.telling.engelsk.has(word);
  }

  kjent(word: string, malform: Malform): boolean {
    if (erTall(word)) return true;
    if (malform === 'engelsk' && (this.erEngelsk(word) || this.telling.engelsk.has(stammeEn(word))))
      return true;
    return this.erNorsk(word) || this.sammensatt.deler(word).length > 0;
  }

  /** The words that a typing error may be of, with how common each is. */
  rettord(malform: Malform): readonly (readonly [string, number])[] {
    const fixed = malform === 'engelsk' ? [...STOPP_EN, ...engelsk.ordene()] : [...FASTE_RETTE, ...HVERDAG];
    const counts = new Map<string, number>(fixed.map((word) => [word, 1]));
    for (const word of FASTE_RETTE) if (malform === 'norsk') counts.set(word, FAST_ANTALL);
    const own = malform === 'engelsk' ? this.telling.engelsk : this.telling.norsk;
    for (const [word, count] of own) counts.set(word, count + (counts.get(word) ?? 0));
    return [...counts].filter(([word]) => !erTall(word));
  }

  #erBoyd(word: string): boolean {
    return this.#stammer.has(stamme(word)) || synonymer.harOrd(word);
  }
}

/** Common, and spelt right, but perhaps in no article. */
export const erHverdagsord = (word: string): boolean => HVERDAG.has(word);
