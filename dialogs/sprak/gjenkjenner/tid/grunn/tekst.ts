import type { Reference } from '../../felles/modelResult.ts';
import { type Token, tokens } from '../../felles/tokens.ts';
import { readCardinal, readOrdinal } from '../../tall/tallord.ts';
import type { Bindeord, Ord } from '../ord/oppslag.ts';
import { type Betydning, type Mening, slaaOpp } from '../ord/ordbok.ts';
import { type Lokaltid, lokaltid } from './lokaltid.ts';

/** What a prompt asked for. It lets bare forms be read («0930», «4.3», «ti») and keeps what answers it. */
export type Expect = 'date' | 'time' | 'datetime' | 'period' | 'duration';

/** A text on its way through the rules: its tokens, what they may mean, and what the reference says. */
export interface Tekst {
  readonly tokens: readonly Token[];
  readonly now: number;
  readonly naa: Lokaltid;
  readonly timeZone: string;
  /** Which way a weekday or a month without a year lies; the verbs of the text decide before the reference does. */
  readonly prefer: 'future' | 'past';
  readonly expect?: Expect;
  /** What rules have found at each place, so that a rule that many others ask looks there once. */
  readonly minne: Minne;
}

export const DEFAULT_ZONE = 'Europe/Oslo';

/** By the number of the rule and by place; null where the rule found nothing. */
type Minne = (object | null)[][];

type Finn<T extends object> = (tekst: Tekst, at: number) => T | undefined;

let remembering = 0;

/** The same rule, but what it found at a place of a text is kept. */
export const husket = <T extends object>(find: Finn<T>): Finn<T> => {
  const rule = remembering;
  remembering += 1;
  return (tekst, at) => {
    tekst.minne[rule] ??= [];
    const known = tekst.minne[rule][at];
    if (known !== undefined) return (known ?? undefined) as T | undefined;
    const found = find(tekst, at);
    tekst.minne[rule][at] = found ?? null;
    return found;
  };
};

/** The verbs: all of them in the past, and the text tells of what was; otherwise they tell nothing. */
const toldInPast = (tekst: Tekst): boolean => {
  let past = false;
  for (let at = 0; at < tekst.tokens.length; at += 1) {
    const verb = betydning(tekst, at)?.slag.verb?.ord;
    if (verb && !verb.fortid) return false;
    past ||= verb !== undefined;
  }
  return past;
};

const betydning = husket<Betydning>(({ tokens: all }, at) => slaaOpp(all, at));

export const lesTekst = (text: string, reference: Reference, expect?: Expect): Tekst => {
  const timeZone = reference.timeZone ?? DEFAULT_ZONE;
  const tekst: Tekst = {
    tokens: tokens(text),
    now: reference.now,
    naa: lokaltid(reference.now, timeZone),
    timeZone,
    prefer: reference.prefer ?? 'future',
    ...(expect && { expect }),
    minne: [],
  };
  return toldInPast(tekst) ? { ...tekst, prefer: 'past' } : tekst;
};

type Slag = Ord['slag'];

export interface Ordfunn<S extends Slag> {
  readonly ord: Mening<S>['ord'];
  readonly next: number;
}

/** The meaning of a kind that the words at `at` have, the longest phrase first. */
export const ord = <S extends Slag>(tekst: Tekst, at: number, slag: S): Ordfunn<S> | undefined => {
  const found: Mening<S> | undefined = betydning(tekst, at)?.slag[slag];
  return found && { ord: found.ord, next: at + found.words };
};

/** Do we know a meaning of the words at `at`? */
export const erKjent = (tekst: Tekst, at: number): boolean => betydning(tekst, at) !== undefined;

/** The place after one of these joining words (the longest phrase of them), or undefined when none stands there. */
export const etterEttAv = (tekst: Tekst, at: number, names: readonly Bindeord[]): number | undefined => {
  const found = betydning(tekst, at)?.bindeord;
  if (!found) return undefined;
  let words = 0;
  for (const name of names) words = Math.max(words, found[name] ?? 0);
  return words === 0 ? undefined : at + words;
};

/** The place after a joining word or its alternative: `etterEttAv` for those who ask most often. */
export const etterOrd = (
  tekst: Tekst,
  at: number,
  name: Bindeord,
  other: Bindeord = name,
): number | undefined => {
  const found = betydning(tekst, at)?.bindeord;
  const words = found && Math.max(found[name] ?? 0, found[other] ?? 0);
  return words ? at + words : undefined;
};

/** The place after the joining word, or `at` itself when it is not there. */
export const medEllerUten = (tekst: Tekst, at: number, name: Bindeord, other?: Bindeord): number =>
  etterOrd(tekst, at, name, other) ?? at;

export const erTegn = (tekst: Tekst, at: number, marks: string): boolean => {
  const token = tekst.tokens[at];
  return token?.kind === 'mark' && marks.includes(token.fold);
};

/** Digits of at most so many places that stand at `at`. */
export const siffer = (tekst: Tekst, at: number, most: number): string | undefined => {
  const token = tekst.tokens[at];
  return token?.kind === 'digits' && token.fold.length <= most ? token.fold : undefined;
};

/** Does the token stand close to the one before it? */
export const inntil = (tekst: Tekst, at: number): boolean => tekst.tokens[at]?.before === '';

/** The place after an abbreviation written with points: «t.o.m.», «f.o.m.». Each point is a token. */
export const forkortet = (tekst: Tekst, at: number, letters: string): number | undefined => {
  let place = at;
  for (const letter of letters) {
    if (tekst.tokens[place]?.fold !== letter || (place > at && !inntil(tekst, place))) return undefined;
    place += 1;
    if (erTegn(tekst, place, '.')) place += 1;
  }
  return place > at + letters.length ? place : undefined;
};

export interface Tall {
  readonly value: number;
  readonly next: number;
}

const asTall = (
  read: { readonly value: number; readonly length: number } | null,
  at: number,
): Tall | undefined => (read ? { value: read.value, next: at + read.length } : undefined);

/** A whole number in digits or words. */
export const tall = husket<Tall>(({ tokens: all }, at) => asTall(readCardinal(all, at), at));

/** An ordinal: «4.», «fjerde». */
export const ordenstall = husket<Tall>(({ tokens: all }, at) => asTall(readOrdinal(all, at), at));
