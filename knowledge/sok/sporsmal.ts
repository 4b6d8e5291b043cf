import { synonymer } from './leksika.ts';
import { STOPP_EN, STOPP_NB, SVAKE } from './leksikon/stopp.ts';
import { malformAv } from './malform.ts';
import type { Navnefunn, Navneregister } from './navn.ts';
import { erTall, sporsmalsord } from './ord.ts';
import { erHverdagsord, type Malform, type Ordforrad } from './ordforrad.ts';
import type { Parametre } from './parametre.ts';
import type { Rettet, Retting } from './retting.ts';
import { erSvak, tegnFor, termAv } from './termer.ts';
import { type Annet, bokmalAv, type Skrevet, type Tegn, type Tolkning, tolk } from './tolkning.ts';
import type { Trigram } from './trigram.ts';

/** A piece of what is asked, with every way in which a text may say it. */
export interface Ledd {
  /** How much it says: the rarer, the more. */
  readonly vekt: number;
  readonly varianter: readonly Variant[];
  /** Says little: it is not missed where it is not. */
  readonly svak: boolean;
  /** As it was written. */
  readonly ord: string;
}

export interface Variant {
  readonly term: string;
  readonly vekt: number;
}

export interface Sporsmal {
  readonly ord: readonly string[];
  readonly malform: Malform;
  readonly tolkning: Tolkning;
  readonly navn: readonly Navnefunn[];
  readonly ledd: readonly Ledd[];
  /** Only a name was said, alone or with «hva er»: its unit `hva` is meant. */
  readonly bareNavn: boolean;
  /** Words that were guessed from others: written → meant. */
  readonly rettet: ReadonlyMap<string, string>;
}

export interface Forstaelse {
  readonly forrad: Ordforrad;
  readonly navn: Navneregister;
  readonly retting: { readonly [malform in Malform]: Retting };
  readonly trigram: Trigram;
  readonly parametre: Parametre;
  /** How rare a term is; null when no unit has it. */
  readonly idf: (term: string) => number | null;
  /** Words of the places that units are about. */
  readonly steder: ReadonlySet<string>;
  /** How much the rarest says. */
  readonly mest: number;
}

/** Brings a question to what is searched for. */
export const lesSporsmal = (text: string, sprak: 'nb' | 'nn' | 'en', med: Forstaelse): Sporsmal => {
  const ord = sporsmalsord(text);
  const malform = malformAv(ord, med.forrad, sprak === 'en' ? 'engelsk' : 'norsk');
  const skrevet = sammenskrevet(ord, malform, med).map((word) => rett(word, malform, med));
  const tolkning = tolk(skrevet, malform, med.forrad);
  const navn = med.navn.finn(tolkning.tegn);
  return {
    ord,
    malform,
    tolkning,
    navn,
    ledd: leddene({ tolkning, navn, skrevet }, med),
    bareNavn: erBareNavn(tolkning, navn),
    rettet: new Map(
      skrevet.filter(({ vekt }) => vekt < 1).map(({ ord: meant }, n) => [ord[n] ?? meant, meant]),
    ),
  };
};

const erBareNavn = ({ innhold, spor }: Tolkning, navn: readonly Navnefunn[]): boolean =>
  navn.length > 0 &&
  spor.every((one) => one === HVA) &&
  innhold.every((counts, n) => !counts || navn.some(({ fra, til }) => fra <= n && n < til));

/** «hva er …» is asked of anything: it tells little. */
const HVA = '?hva';

const erStopp = (word: string): boolean => STOPP_NB.has(word) || STOPP_EN.has(word);

/** «sosial hjelp», «arbeids avklarings penger»: joined where the articles have the word in one, and not where both are small words. */
const sammenskrevet = (
  words: readonly string[],
  malform: Malform,
  { forrad }: Forstaelse,
): readonly string[] => {
  if (malform === 'engelsk') return words;
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = [3, 2].find((n) => kanSkjotes(words.slice(at, at + n), n, forrad)) ?? 1;
    joined.push(words.slice(at, at + length).join(''));
    at += length;
  }
  return joined;
};

const kanSkjotes = (words: readonly string[], length: number, forrad: Ordforrad): boolean =>
  words.length === length &&
  words.every((word) => !erTall(word) && word.length > 2) &&
  !words.every(erStopp) &&
  forrad.telling.norsk.has(words.join(''));

const rett = (word: string, malform: Malform, med: Forstaelse): Skrevet => {
  const asWritten = { ord: word, vekt: 1, andre: [] };
  if (med.forrad.kjent(word, malform)) return asWritten;
  const bokmal = bokmalAv(word);
  if (bokmal !== word && med.forrad.kjent(bokmal, 'norsk')) return asWritten;
  const other: Malform = malform === 'norsk' ? 'engelsk' : 'norsk';
  if (med.forrad.kjent(word, other)) return asWritten;
  const [first, ...rest] = guesses(word, malform, med);
  if (!first) return asWritten;
  return { ord: first.ord, vekt: first.vekt, andre: rest.map(({ ord, vekt }) => ({ ord, vekt })) };
};

const guesses = (word: string, malform: Malform, { retting, trigram }: Forstaelse): readonly Rettet[] => {
  const near = retting[malform].finn(word);
  return near.length > 0 ? near : trigram.finn(word);
};

interface Lest {
  readonly tolkning: Tolkning;
  readonly navn: readonly Navnefunn[];
  readonly skrevet: readonly Skrevet[];
}

const leddene = ({ tolkning, navn, skrevet }: Lest, med: Forstaelse): readonly Ledd[] => {
  const { tegn, innhold, spor } = tolkning;
  const navnVed = tegn.map((_, n) => navn.find(({ fra, til }) => fra <= n && n < til) ?? null);
  const ledd = tegn.flatMap((one, n) => {
    const name = navnVed[n] ?? null;
    const counts = innhold[n] || (name && !erStopp(one.ord));
    return counts ? leddAv(one, { navn: name, skrevet: skrevet[one.plass]?.ord ?? one.ord }, med) : [];
  });
  const asks = spor
    .map((term) => leddFra(term, [{ term, vekt: 1 }], med))
    .map((one) => ({
      ...one,
      vekt: one.vekt * med.parametre.sporreord * (one.ord === HVA ? med.parametre.hva : 1),
    }));
  return [...utenGjentakelse(ledd), ...asks];
};

/** A word that is said twice is asked for once. */
const utenGjentakelse = (ledd: readonly Ledd[]): readonly Ledd[] => {
  const seen = new Set<string>();
  return ledd.filter(({ varianter, ord }) => {
    const key = varianter[0]?.term ?? ord;
    return seen.has(key) ? false : seen.add(key).has(key);
  });
};

interface Omgivelse {
  readonly navn: Navnefunn | null;
  readonly skrevet: string;
}

/** A word gives one piece, or one for each part of a compound; a name gives its article to each of its words. */
const leddAv = (tegn: Tegn, { navn, skrevet }: Omgivelse, med: Forstaelse): readonly Ledd[] => {
  const concepts = (navn?.mal ?? []).map(({ artikkel, vekt }) => ({
    term: tegnFor(artikkel),
    vekt: vekt * tegn.vekt,
  }));
  const whole = [...concepts, { term: termAv(tegn.ord), vekt: tegn.vekt }, ...andreAv(tegn, med)];
  const parts = med.forrad.sammensatt.deler(tegn.ord).map(termAv);
  if (parts.length === 0) return [leddFra(skrevet, whole, med)];
  const all = leddFra(skrevet, whole, med);
  const share = parts.map((part) => med.idf(part) ?? med.mest);
  const sum = share.reduce((a, b) => a + b, 0);
  return parts.map((part, n) => ({
    ...all,
    vekt: (all.vekt * share[n]!) / sum,
    varianter: [...all.varianter, { term: part, vekt: med.parametre.ledd * tegn.vekt }],
  }));
};

const andreAv = ({ ord, andre, vekt }: Tegn, med: Forstaelse): readonly Variant[] => {
  const others = andre.map((one: Annet) => ({ term: termAv(one.ord), vekt: one.vekt }));
  const concepts = andre.flatMap((one) =>
    med.navn
      .finn([{ ord: one.ord, andre: [], plass: 0, vekt: 1 }])
      .flatMap(({ mal }) => mal.map(({ artikkel }) => ({ term: tegnFor(artikkel), vekt: one.vekt }))),
  );
  const alike = synonymer.finn([ord], 0)?.betyr ?? [];
  const synonyms = alike.flatMap((words) => [
    ...words.map((word) => ({ term: termAv(word), vekt: (med.parametre.synonym * vekt) / words.length })),
    ...med.navn
      .finn(words.map((word) => ({ ord: word, andre: [], plass: 0, vekt: 1 })))
      .flatMap(({ mal }) =>
        mal.map(({ artikkel }) => ({ term: tegnFor(artikkel), vekt: med.parametre.synonym * vekt })),
      ),
  ]);
  return [...others, ...concepts, ...synonyms];
};

/** Weighs as its own word does where a unit has it, else as the likeliest of the others; unknown to all, as something rare. */
const leddFra = (ord: string, varianter: readonly Variant[], { idf, mest, parametre }: Forstaelse): Ledd => {
  const found = varianter.filter(({ term }) => idf(term) !== null);
  const own = varianter.find(({ term }) => !term.startsWith('@'));
  const known = (own && idf(own.term)) ?? Math.max(0, ...found.map(({ term }) => idf(term) ?? 0));
  const unknown = mest * parametre.ukjent * (erHverdagsord(ord) ? 0.8 : 1);
  const weight = found.length > 0 ? known : unknown;
  const svak = SVAKE.has(ord) || erSvak(own?.term ?? '');
  return { ord, varianter: found, svak, vekt: weight * (svak ? parametre.svak : 1) };
};
