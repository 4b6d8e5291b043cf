/** What a word or phrase can mean. One may mean several things («kvart» is a quarter, and "each" in nynorsk). */
export type Ord =
  /** Monday is 1. */
  | { readonly slag: 'ukedag'; readonly dag: number }
  /** «Mandager», «på hverdager»: every one of them. TIMEX of the set. */
  | { readonly slag: 'ukedager'; readonly timex: string }
  | { readonly slag: 'maaned'; readonly nr: number }
  /** The first month of the season. */
  | { readonly slag: 'aarstid'; readonly maaned: number; readonly bestemt: boolean }
  | { readonly slag: 'enhet'; readonly enhet: Enhet; readonly antall: number; readonly form: Form }
  /** «I dag»: days from today. */
  | { readonly slag: 'relativ'; readonly dager: number }
  /** «I kveld»: days from today, and the part of that day. */
  | { readonly slag: 'relativDogn'; readonly dager: number; readonly del: Dogndel }
  | { readonly slag: 'dogn'; readonly del: Dogndel }
  /** «Fredagskvelden». */
  | { readonly slag: 'ukedagDogn'; readonly dag: number; readonly del: Dogndel }
  /** A time that has a name: minutes since midnight, 1440 for the midnight that ends the day. */
  | { readonly slag: 'klokkeslett'; readonly minutt: number }
  /** A day with a name: its place in HOYTIDER. */
  | { readonly slag: 'hoytid'; readonly nr: number }
  | { readonly slag: 'helg'; readonly bestemt: boolean }
  | { readonly slag: 'retning'; readonly retning: Retning }
  /** «I fjor»: years from this one. */
  | { readonly slag: 'aar'; readonly fra: number }
  /** A part of a month, week or year. */
  | { readonly slag: 'utsnitt'; readonly del: 'start' | 'midt' | 'slutt' }
  /** «Daglig»: a set as TIMEX. */
  | { readonly slag: 'jevnlig'; readonly timex: string }
  /** A word that holds a sentence together and means something beside a date. */
  | { readonly slag: 'bindeord'; readonly navn: Bindeord }
  /** A verb that tells when: what is told lies behind us, or does not. */
  | { readonly slag: 'verb'; readonly fortid: boolean };

export type Enhet = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS';
export type Form = 'ubestemt' | 'bestemt' | 'eieform';
export type Retning = 'neste' | 'kommende' | 'denne' | 'forrige' | 'sist';
export type Dogndel =
  | 'morgen'
  | 'formiddag'
  | 'middag'
  | 'ettermiddag'
  | 'kveld'
  | 'natt'
  | 'dag'
  | 'arbeidstid'
  | 'etterLunsj'
  | 'forLunsj'
  | 'etterJobb';

export type Bindeord =
  | 'i'
  | 'paa'
  | 'om'
  | 'for'
  | 'siden'
  | 'til'
  | 'fra'
  | 'mellom'
  | 'og'
  | 'den'
  | 'av'
  | 'for_tid'
  | 'etter'
  | 'innen'
  | 'over'
  | 'klokka'
  | 'halv'
  | 'kvart'
  | 'halvannen'
  | 'par'
  | 'hver'
  | 'annenhver'
  | 'annen'
  | 'gang'
  | 'ganger'
  | 'per'
  | 'tilOgMed'
  | 'framTil'
  | 'resten'
  | 'ut'
  | 'iLopetAv'
  | 'minutter'
  | 'gammel';

/** One meaning, and how it is written and said, phrases parted by commas. */
export interface Oppslag {
  readonly ord: Ord;
  readonly nb: string;
  readonly nn?: string;
  /** Dialect, old spelling and everyday typing errors that are not one letter away from the above. */
  readonly tale?: string;
}

const phrases = (lists: readonly string[]): readonly string[] =>
  lists.flatMap((list) => list.split(', ')).filter((phrase) => phrase !== '');

/** Every spelling of an entry. */
export const skrivemaater = ({ nb, nn = '', tale = '' }: Oppslag): readonly string[] =>
  phrases([nb, nn, tale]);

/** Those of bokmål and nynorsk: typing errors are looked for in these, since those of dialect are too near each other. */
export const skriftlige = ({ nb, nn = '' }: Oppslag): readonly string[] => phrases([nb, nn]);
