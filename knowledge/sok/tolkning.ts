import { engelsk, forkortelser, nynorsk, sporreord } from './leksika.ts';
import { NYNORSKE_LEDD } from './leksikon/nynorsk.ts';
import { STOPP_EN, STOPP_NB } from './leksikon/stopp.ts';
import type { Malform, Ordforrad } from './ordforrad.ts';

/** A word that may be meant besides, and how surely (0..1). */
export interface Annet {
  readonly ord: string;
  readonly vekt: number;
}

/** One word of a text, brought to bokmål. English words without a translation are `~stem`. */
export interface Tegn {
  readonly ord: string;
  readonly andre: readonly Annet[];
  /** Where it stands among the words as written. */
  readonly plass: number;
  /** 0..1: below 1 where the word was guessed from another. */
  readonly vekt: number;
}

export interface Tolkning {
  readonly tegn: readonly Tegn[];
  /** Whether each word carries matter of its own. */
  readonly innhold: readonly boolean[];
  /** `?varighet` …: what is asked for. */
  readonly spor: readonly string[];
}

const ANNEN_BETYDNING = 0.85;

/** A word as written with what it may have been meant as. */
export interface Skrevet {
  readonly ord: string;
  readonly vekt: number;
  readonly andre: readonly Annet[];
}

export const somSkrevet = (words: readonly string[]): readonly Skrevet[] =>
  words.map((ord) => ({ ord, vekt: 1, andre: [] }));

/** Brings words to bokmål: shorthand first, then the language of the text, the longest phrase each time. */
export const tolk = (written: readonly Skrevet[], malform: Malform, forrad: Ordforrad): Tolkning => {
  const words = written.map(({ ord }) => ord);
  const tegn: Tegn[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at, { malform, forrad });
    if (found) tegn.push(...translated(found.betyr, at, written[at]!.vekt));
    else tegn.push(untranslated(written[at]!, at, { malform, forrad }));
    at += found?.lengde ?? 1;
  }
  return asked(tegn);
};

interface Sammenheng {
  readonly malform: Malform;
  readonly forrad: Ordforrad;
}

const phraseAt = (words: readonly string[], at: number, { malform, forrad }: Sammenheng) => {
  const word = words[at]!;
  const short = forkortelser.finn(words, at);
  const other = malform === 'engelsk' ? engelsk.finn(words, at) : nynorsk.finn(words, at);
  const found = other && other.lengde > (short?.lengde ?? 0) ? other : short;
  if (found) return found;
  const stray = malform === 'norsk' && !forrad.erNorsk(word) && !STOPP_NB.has(word);
  return stray ? engelsk.finn(words, at) : null;
};

const translated = (betyr: readonly (readonly string[])[], plass: number, vekt: number): readonly Tegn[] => {
  const [first = [], ...others] = betyr;
  const andre = others.flatMap((ord) => ord.map((one) => ({ ord: one, vekt: vekt * ANNEN_BETYDNING })));
  return first.map((ord, n) => ({ ord, plass, vekt, andre: n === first.length - 1 ? andre : [] }));
};

const untranslated = (written: Skrevet, plass: number, sammenheng: Sammenheng): Tegn => ({
  ...written,
  ord: plainForm(written.ord, sammenheng),
  plass,
});

const plainForm = (word: string, { malform, forrad }: Sammenheng): string => {
  if (malform === 'engelsk') return STOPP_EN.has(word) || forrad.erNorsk(word) ? word : `~${word}`;
  return forrad.erNorsk(word) && !nynorskDel(word) ? word : bokmalAv(word);
};

const nynorskDel = (word: string): boolean =>
  word.length > 6 && NYNORSKE_LEDD.some(([part]) => part.test(word));

/** A compound in nynorsk, part by part. */
export const bokmalAv = (word: string): string =>
  word.length < 5 ? word : NYNORSKE_LEDD.reduce((form, [part, by]) => form.replace(part, by), word);

/** Marks what is asked for. Words that only ask carry no matter; where the lexicon keeps one, it stands for the phrase. */
const asked = (tegn: readonly Tegn[]): Tolkning => {
  const words = tegn.map(({ ord }) => ord);
  const marked = [...tegn];
  const innhold = words.map((word) => !STOPP_NB.has(word) && !STOPP_EN.has(word));
  const spor: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = sporreord.finn(words, at);
    const meaning = found?.betyr[0] ?? [];
    const kept = meaning.find((one) => !one.startsWith('?'));
    spor.push(...meaning.filter((one) => one.startsWith('?')));
    const next = at + (found?.lengde ?? 1);
    if (found) innhold.fill(false, at, next);
    if (kept) {
      innhold[next - 1] = true;
      marked[next - 1] = { ...tegn[next - 1]!, ord: kept };
    }
    at = next;
  }
  return { tegn: marked, innhold, spor: [...new Set(spor)] };
};
