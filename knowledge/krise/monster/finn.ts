import type { Klynge, Monster, Rekke } from './les.ts';
import type { MerketOrd } from './merk.ts';

/** Where a pattern was found: the place of each of its steps, in the order of the text. */
export type Treff = readonly number[];

/** A message made ready for many patterns. */
export interface Tekst {
  readonly ord: readonly MerketOrd[];
  /** How many words that count stand before each place: fill words don't, a comma does. */
  readonly avstand: readonly number[];
  /** Every class that is somewhere in the message. */
  readonly klasser: ReadonlySet<string>;
}

export const lagTekst = (ord: readonly MerketOrd[]): Tekst => {
  const avstand = [0];
  for (const one of ord) {
    const weight = (one.klasser.has('FYLL') ? 0 : 1) + (one.etterSkille ? 1 : 0);
    avstand.push((avstand.at(-1) ?? 0) + weight);
  }
  return { ord, avstand, klasser: new Set(ord.flatMap((one) => [...one.klasser])) };
};

/** Words that count between two places. A comma before the second counts as one. */
export const mellom = ({ avstand, ord }: Tekst, from: number, to: number): number =>
  (avstand[to] ?? 0) - (avstand[from + 1] ?? 0) + (ord[to]?.etterSkille ? 1 : 0);

const passer = (tekst: Tekst, at: number, klasser: readonly string[]): boolean =>
  klasser.some((name) => tekst.ord[at]?.klasser.has(name));

export const begynnerTanke = ({ ord }: Tekst, at: number): boolean =>
  at === 0 || ord[at]?.etterSkille === true || ord[at]?.setning !== ord[at - 1]?.setning;

/** Does a thought end after this place? Words like «nå» and «altså» may follow it, and «og» begins the next. */
export const slutterTanke = (tekst: Tekst, at: number): boolean => {
  for (let next = at + 1; next < tekst.ord.length; next += 1) {
    const klasser = tekst.ord[next]?.klasser;
    if (begynnerTanke(tekst, next) || klasser?.has('OG')) return true;
    if (!klasser?.has('ETTERORD')) return false;
  }
  return true;
};

const kanBruke = (tekst: Tekst, rekke: Rekke): boolean =>
  rekke.ledd.every((ledd) => ledd.klasser.some((name) => tekst.klasser.has(name)));

/**
 * Every place where the words of `rekke` stand in order within one sentence. For each step only the latest way to reach
 * it is kept: it is the nearest to whatever comes, so nothing is missed, and the time grows with the text alone.
 */
export const finnRekke = (tekst: Tekst, rekke: Rekke): readonly Treff[] => {
  if (!kanBruke(tekst, rekke)) return [];
  const found: Treff[] = [];
  const reached: (Treff | undefined)[] = rekke.ledd.map(() => undefined);
  for (let at = 0; at < tekst.ord.length; at += 1) {
    if (at > 0 && tekst.ord[at]?.setning !== tekst.ord[at - 1]?.setning) reached.fill(undefined);
    stegFrem({ tekst, rekke, reached, at });
    const whole = reached.at(-1);
    if (whole?.at(-1) === at && (!rekke.tilSlutt || slutterTanke(tekst, at))) found.push(whole);
  }
  return found;
};

interface Steg {
  readonly tekst: Tekst;
  readonly rekke: Rekke;
  readonly reached: (Treff | undefined)[];
  readonly at: number;
}

/** Lets the word at `at` be the next step of each way begun; the last step first, so that no word is used twice. */
const stegFrem = ({ tekst, rekke, reached, at }: Steg): void => {
  for (let step = rekke.ledd.length - 1; step >= 0; step -= 1) {
    const ledd = rekke.ledd[step];
    if (!ledd || !passer(tekst, at, ledd.klasser)) continue;
    if (step === 0) {
      if (!rekke.fraStart || begynnerTanke(tekst, at)) reached[0] = [at];
      continue;
    }
    const before = reached[step - 1];
    const last = before?.at(-1);
    if (before && last !== undefined && mellom(tekst, last, at) <= ledd.avstand)
      reached[step] = [...before, at];
  }
};

const first = (treff: Treff): number => treff[0] ?? 0;
const last = (treff: Treff): number => treff.at(-1) ?? 0;

/** How many words the parts of a cluster may stand apart. */
const SPENN = 12;

const samlet = (tekst: Tekst, deler: readonly Treff[]): Treff | null => {
  const places = deler.flat().sort((a, b) => a - b);
  const apart = new Set(places).size === places.length;
  const sameSentence = tekst.ord[first(places)]?.setning === tekst.ord[last(places)]?.setning;
  return apart && sameSentence && mellom(tekst, first(places), last(places)) <= SPENN ? places : null;
};

/** Where the sequences of a cluster stand together. Like a sequence, it keeps the latest of each and reads once. */
const finnKlynge = (tekst: Tekst, klynge: Klynge): readonly Treff[] => {
  const found = klynge.map((rekke) => finnRekke(tekst, rekke));
  if (found.some((places) => places.length === 0)) return [];
  if (found.length === 1) return found[0] ?? [];
  const inOrder = found.flatMap((places, part) => places.map((treff) => ({ part, treff })));
  inOrder.sort((a, b) => last(a.treff) - last(b.treff));
  const latest = new Map<number, Treff>();
  return inOrder.flatMap(({ part, treff }) => {
    latest.set(part, treff);
    const whole = latest.size === klynge.length ? samlet(tekst, [...latest.values()]) : null;
    return whole ? [whole] : [];
  });
};

/** The places where every part of the pattern is found, or nothing. Places that `gyldig` refuses don't count. */
export const finnMonster = (
  tekst: Tekst,
  monster: Monster,
  gyldig: (klynge: Klynge, treff: Treff) => boolean = () => true,
): readonly Treff[] => {
  const parts = monster.map((klynge) => finnKlynge(tekst, klynge).filter((treff) => gyldig(klynge, treff)));
  return parts.every((places) => places.length > 0) ? parts.flat() : [];
};
