import { harNorskeTegn, utenDobling, utenNorskeTegn } from './folding.ts';
import type { Hovedsprak } from './hvilket.ts';
import { Stavefeil } from './stavefeil.ts';

/**
 * A class of words that mean the same to a rule, as space-separated forms in Norwegian (nb, nn, dialects) and English.
 * `ord*` takes every word that begins so; a name in capitals takes all forms of that class.
 */
export interface Ordklasse {
  readonly no?: string;
  readonly en?: string;
}

export type Ordklasser = { readonly [name: string]: Ordklasse };

export interface OrdbokOptions {
  /** Words that mean different things in the two languages: there the language of the message decides. */
  readonly homografer: ReadonlySet<string>;
  /** The classes whose words are recognised with a typing error too. */
  readonly rettes: ReadonlySet<string>;
  /** Common words that look like a typing error of another, or like it without æ, ø and å: they are as they stand. */
  readonly vanlige: ReadonlySet<string>;
}

interface Oppslag {
  readonly klasse: string;
  readonly sprak: Hovedsprak;
}

type Index = Map<string, Oppslag[]>;

const SHORTEST_START = 3;
const SHORTEST_UNDOUBLED = 4;
const SHORTEST_CORRECTED = 6;
const SHORTEST_SPLIT = 7;
const SHORTEST_PART = 3;

const isClass = (form: string, klasser: Ordklasser): boolean => form in klasser && /^[A-ZÆØÅ_]+$/u.test(form);

const put = (index: Index, key: string, oppslag: Oppslag): void => {
  const found = index.get(key);
  if (found) found.push(oppslag);
  else index.set(key, [oppslag]);
};

/** Which classes a word belongs to, also when it is written without æ, ø and å, or with a typing error. */
export class Ordbok {
  readonly #exact: Index = new Map();
  readonly #starts: Index = new Map();
  readonly #folded: Index = new Map();
  readonly #undoubled: Index = new Map();
  readonly #corrected: Index = new Map();
  readonly #stavefeil = new Stavefeil();
  readonly #options: OrdbokOptions;

  constructor(klasser: Ordklasser, options: OrdbokOptions) {
    this.#options = options;
    for (const name of Object.keys(klasser)) this.#addClass(klasser, name, name);
  }

  #addClass(klasser: Ordklasser, name: string, klasse: string): void {
    const { no = '', en = '' } = klasser[name] ?? {};
    for (const form of no.split(/\s+/u)) this.#add(klasser, form, { klasse, sprak: 'norsk' });
    for (const form of en.split(/\s+/u)) this.#add(klasser, form, { klasse, sprak: 'engelsk' });
  }

  #add(klasser: Ordklasser, form: string, oppslag: Oppslag): void {
    if (form === '') return;
    if (isClass(form, klasser)) this.#addClass(klasser, form, oppslag.klasse);
    else if (form.endsWith('*')) this.#addStart(form.slice(0, -1), oppslag);
    else this.#addForm(form, oppslag);
  }

  #addStart(start: string, oppslag: Oppslag): void {
    for (const spelling of [start, ...utenNorskeTegn(start)]) put(this.#starts, spelling, oppslag);
    this.#addMisspelt(start, oppslag);
  }

  #addForm(form: string, oppslag: Oppslag): void {
    put(this.#exact, form, oppslag);
    for (const spelling of utenNorskeTegn(form)) put(this.#folded, spelling, oppslag);
    this.#addMisspelt(form, oppslag);
  }

  #addMisspelt(form: string, oppslag: Oppslag): void {
    if (!this.#options.rettes.has(oppslag.klasse)) return;
    for (const spelling of [form, ...utenNorskeTegn(form)]) {
      put(this.#undoubled, utenDobling(spelling), oppslag);
      if (form.length < SHORTEST_CORRECTED) continue;
      put(this.#corrected, spelling, oppslag);
      this.#stavefeil.add(spelling);
    }
  }

  /** `norskeTegn`: the message has æ, ø or å somewhere, so a word without them is meant as it stands. */
  klasserAv(word: string, hovedsprak: Hovedsprak, norskeTegn: boolean): ReadonlySet<string> {
    const asWritten = [...this.#lookUp(word), ...(norskeTegn ? [] : this.#withoutSigns(word))];
    const oppslag = asWritten.length > 0 ? asWritten : this.#guess(word);
    const decides = this.#options.homografer.has(word) && hovedsprak !== 'uvisst';
    return new Set(oppslag.filter((o) => !decides || o.sprak === hovedsprak).map((o) => o.klasse));
  }

  /** Is the word in the dictionary as it is written? */
  har(word: string): boolean {
    return this.#lookUp(word).length > 0;
  }

  /** The two words of the dictionary that were run together («orkerikke»), or null. */
  delt(word: string): readonly [string, string] | null {
    if (word.length < SHORTEST_SPLIT) return null;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1)
      if (this.#exact.has(word.slice(0, at)) && this.#exact.has(word.slice(at)))
        return [word.slice(0, at), word.slice(at)];
    return null;
  }

  #lookUp(word: string): readonly Oppslag[] {
    const found = [...(this.#exact.get(word) ?? [])];
    for (let length = SHORTEST_START; length <= word.length; length += 1)
      found.push(...(this.#starts.get(word.slice(0, length)) ?? []));
    return found;
  }

  #withoutSigns(word: string): readonly Oppslag[] {
    return this.#options.vanlige.has(word) || harNorskeTegn(word) ? [] : (this.#folded.get(word) ?? []);
  }

  #guess(word: string): readonly Oppslag[] {
    if (this.#options.vanlige.has(word)) return [];
    const folded = this.#withoutSigns(word);
    if (folded.length > 0) return folded;
    const undoubled = word.length >= SHORTEST_UNDOUBLED ? this.#undoubled.get(utenDobling(word)) : undefined;
    return undoubled ?? this.#corrections(word);
  }

  /** Nobody mistypes the first letter, unless it changed places with the second. */
  #corrections(word: string): readonly Oppslag[] {
    if (word.length < SHORTEST_CORRECTED) return [];
    return this.#stavefeil
      .find(word)
      .filter((form) => form[0] === word[0] || form[0] === word[1])
      .flatMap((form) => this.#corrected.get(form) ?? []);
  }
}
