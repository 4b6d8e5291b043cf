import { modelResult } from '../felles/funn.ts';
import { Lexicon } from '../felles/lexicon.ts';
import type { Culture, ModelResult } from '../felles/modelResult.ts';
import { isWebAddress, type Token, tokens } from '../felles/tokens.ts';
import { korteJa, korteNei, nektede } from './korte.ts';
import {
  BEKREFTER,
  DET,
  ENDELSER,
  FORBEHOLD,
  FYLL,
  HVERKEN,
  IKKE_SVAR,
  INNSKUDD,
  JA,
  LEDER,
  NEI,
  NEKTER,
  SAMMENLIGNER,
  SPORREVERB,
  SPURTE,
  type Svarord,
  TEGN_HVERKEN,
  TEGN_JA,
  TEGN_NEI,
  TROLIG_JA,
  TROLIG_NEI,
  VENDER,
} from './ord.ts';

export type Grad = 'sikker' | 'trolig';

/** What was answered. `trolig`: with doubt, or followed by more than the answer. */
export interface YesNo {
  readonly value: 'yes' | 'no';
  readonly grad: Grad;
}

type Meaning = YesNo | 'neither';

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** All that is known of one language, made ready for reading. */
interface Answers {
  readonly vocabulary: Lexicon<string>;
  /** By first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly filler: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly turning: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  readonly affirming: ReadonlySet<string>;
}

type Kind = keyof Svarord;

const split = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

const SETS: readonly (readonly [Svarord, Meaning])[] = [
  [JA, { value: 'yes', grad: 'sikker' }],
  [TROLIG_JA, { value: 'yes', grad: 'trolig' }],
  [NEI, { value: 'no', grad: 'sikker' }],
  [TROLIG_NEI, { value: 'no', grad: 'trolig' }],
  [HVERKEN, 'neither'],
];

const listed = (set: Svarord, kind: Kind): readonly string[] =>
  set[kind].split('|').map((phrase) => split(phrase).join(' '));

const made = (kind: Kind): readonly (readonly [string, Meaning])[] => {
  if (kind === 'engelsk') return [];
  const yes: Meaning = { value: 'yes', grad: 'sikker' };
  const no: Meaning = { value: 'no', grad: 'sikker' };
  return [
    ...korteJa().map((phrase) => [phrase, yes] as const),
    ...[...korteNei(), ...nektede(listed(JA, kind))].map((phrase) => [phrase, no] as const),
  ];
};

/** What is listed goes before what is made. */
const phrasesOf = (kind: Kind): readonly Phrase[] => {
  const own = SETS.flatMap(([set, meaning]) => listed(set, kind).map((phrase) => [phrase, meaning] as const));
  const all = new Map([...made(kind), ...own.toReversed()]);
  return [...all].map(([phrase, meaning]) => ({ words: split(phrase), meaning }));
};

const byFirst = (phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> => {
  const longestFirst = phrases.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? '');
};

const answersIn = (kind: Kind): Answers => {
  const phrases = phrasesOf(kind);
  const words = [...new Set([...phrases.flatMap((phrase) => phrase.words), ...split(FYLL[kind])])];
  const set = (list: Svarord) => new Set(split(list[kind]));
  return {
    vocabulary: new Lexicon(() => words.map((word) => [word, word]), {
      forgiving: () => words,
      realWords: IKKE_SVAR,
    }),
    phrases: byFirst(phrases),
    filler: set(FYLL),
    leading: set(LEDER),
    turning: set(VENDER),
    asking: set(SPORREVERB),
    asked: set(SPURTE),
    denying: set(NEKTER),
    affirming: set(BEKREFTER),
  };
};

let norsk: Answers | null = null;
let engelsk: Answers | null = null;

/** Made when first asked for: a conversation is in one language. */
const answersFor = (culture: Culture): Answers => {
  if (culture === 'en-us') {
    engelsk ??= answersIn('engelsk');
    return engelsk;
  }
  norsk ??= answersIn('norsk');
  return norsk;
};

const SIGNS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...split(TEGN_JA).map((sign) => [sign, { value: 'yes', grad: 'sikker' }] as const),
  ...split(TEGN_NEI).map((sign) => [sign, { value: 'no', grad: 'sikker' }] as const),
  ...split(TEGN_HVERKEN).map((sign) => [sign, 'neither'] as const),
]);

const DOMAINS = new Set(split(ENDELSER));
const LIMITING = new Set(split(FORBEHOLD));
const INSERTED = new Set(split(INNSKUDD));
const COMPARING = new Set(split(SAMMENLIGNER));
const THAT = new Set(split(DET));

/** Is there an address in it? Then its words are no words. */
const hasAddress = (all: readonly Token[]): boolean =>
  all.some(({ fold, before }, at) => {
    if (fold === '@' || isWebAddress(fold)) return true;
    return before === '' && DOMAINS.has(fold) && all[at - 1]?.fold === '.' && all[at - 1]?.before === '';
  });

/** A word or telling sign of the answer. Other signs are left out. */
interface Item {
  readonly word: string;
  readonly at: number;
  readonly sign?: Meaning;
}

/** «Ikke-røyker» and «ja-siden» are other words; «ja-ja» is two. */
const isPartOfWord = (all: readonly Token[], at: number, { vocabulary }: Answers): boolean =>
  [-1, 1].some((side) => {
    const [hyphen, other] = [all[at + side], all[at + 2 * side]];
    const isGlued =
      all[Math.max(at, at + side)]?.before === '' && all[Math.max(at + side, at + 2 * side)]?.before === '';
    return (
      hyphen?.fold === '-' && isGlued && other?.kind === 'word' && vocabulary.get(other.fold) === undefined
    );
  });

/** «Neei», «jaa»: a vowel that was drawn out. */
const DRAWN_OUT = /([aeiouyæøå])\1/gu;

const wordOf = (fold: string, { vocabulary }: Answers): string => {
  if (THAT.has(fold)) return 'det';
  return vocabulary.guess(fold) ?? vocabulary.get(fold.replace(DRAWN_OUT, '$1')) ?? fold;
};

const itemAt = (all: readonly Token[], at: number, answers: Answers): readonly Item[] => {
  const { kind, fold } = all[at] as Token;
  if (kind === 'word') return [{ word: isPartOfWord(all, at, answers) ? '' : wordOf(fold, answers), at }];
  const sign = SIGNS.get(fold);
  if (sign) return [{ word: fold, at, sign }];
  return kind === 'digits' || fold === '%' ? [{ word: fold, at }] : [];
};

interface Match {
  readonly meaning: Meaning | null;
  readonly length: number;
}

/** How many items the words of an answer take, those between them counted in; 0 when they do not stand there. */
const lengthOf = (words: readonly string[], items: readonly Item[], from: number): number => {
  let at = from;
  for (const word of words) {
    while (at > from && items[at]?.word !== word && INSERTED.has(items[at]?.word ?? '')) at += 1;
    if (items[at]?.word !== word) return 0;
    at += 1;
  }
  return at - from;
};

/** The answer, or the empty word, that begins at an item; null when something else does. */
const matchAt = (items: readonly Item[], at: number, answers: Answers): Match | null => {
  const item = items[at];
  if (item?.sign) return { meaning: item.sign, length: 1 };
  const phrase = answers.phrases
    .get(item?.word ?? '')
    ?.map(({ words, meaning }) => ({ meaning, length: lengthOf(words, items, at) }))
    .find(({ length }) => length > 0);
  if (phrase) return phrase;
  return item && answers.filler.has(item.word) ? { meaning: null, length: 1 } : null;
};

/** An answer among the items, from the first one that is no filler. */
interface Heard {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/** The answers from the beginning, as long as there is nothing else between them, and where something else begins. */
const hear = (
  items: readonly Item[],
  answers: Answers,
): { readonly heard: readonly Heard[]; readonly rest: number } => {
  const heard: Heard[] = [];
  let rest = 0;
  for (let match = matchAt(items, 0, answers); match; match = matchAt(items, rest, answers)) {
    if (match.meaning) heard.push({ meaning: match.meaning, from: rest, to: rest + match.length });
    rest += match.length;
  }
  return { heard, rest };
};

/** One meaning of several: none when they contradict each other; the doubt of one is the doubt of all. */
const combine = (meanings: readonly Meaning[]): YesNo | null => {
  const [first] = meanings;
  if (!first || first === 'neither') return null;
  const agree = meanings.every((meaning) => meaning !== 'neither' && meaning.value === first.value);
  const doubt = meanings.some((meaning) => meaning !== 'neither' && meaning.grad === 'trolig');
  return agree ? { value: first.value, grad: doubt ? 'trolig' : 'sikker' } : null;
};

const LONGEST_REST = 15;

/** «Ja kan du …» asks. «Ja kan jeg» does not. */
const asks = (words: readonly string[], { asking, asked }: Answers): boolean =>
  words.length > 2 && asking.has(words[0] ?? '') && asked.has(words[1] ?? '');

/** Is it about something else, a condition, or the other answer after all? What comes after «men» may be negated. */
const takesBack = (words: readonly string[], value: YesNo['value'], answers: Answers): boolean => {
  const against = value === 'yes' ? answers.denying : answers.affirming;
  const limit = words.findIndex((word) => LIMITING.has(word));
  return words.some((word, at) => {
    if (answers.turning.has(word)) return true;
    const isLimited = limit >= 0 && at > limit;
    return against.has(word) && (!isLimited || answers.leading.has(word));
  });
};

const compares = (words: readonly string[], first: string): boolean =>
  COMPARING.has(first) && words.some((word) => COMPARING.has(word));

/** Does a longer message still answer what it began with? See the rule in the README. */
const stillAnswers = (
  words: readonly string[],
  first: string,
  value: YesNo['value'],
  answers: Answers,
): boolean =>
  answers.leading.has(first) &&
  words.length <= LONGEST_REST &&
  !asks(words, answers) &&
  !compares(words, first) &&
  !takesBack(words, value, answers);

interface Reading extends YesNo {
  /** Tokens of the answer. */
  readonly at: number;
  readonly length: number;
}

/** «No money»: in English it is a determiner, unless something parts it from the next word. */
const isDeterminer = (
  all: readonly Token[],
  { word, at }: Item,
  { asked }: Answers,
  culture: Culture,
): boolean => {
  const next = all[at + 1];
  return culture === 'en-us' && word === 'no' && next?.kind === 'word' && !asked.has(next.fold);
};

/** «Ja, men ikke nå»: what comes after «men» is an answer itself, and another one. */
const isUndone = (items: readonly Item[], value: YesNo['value'], answers: Answers): boolean => {
  const limit = items.findIndex(({ word }) => LIMITING.has(word));
  if (limit < 0) return false;
  const left = items.slice(limit + 1);
  const { heard, rest } = hear(left, answers);
  return (
    rest === left.length && heard.some(({ meaning }) => meaning === 'neither' || meaning.value !== value)
  );
};

const readLonger = (
  all: readonly Token[],
  items: readonly Item[],
  first: Heard,
  culture: Culture,
): YesNo | null => {
  const answers = answersFor(culture);
  const opening = items[first.from];
  if (!opening || first.meaning === 'neither' || isDeterminer(all, opening, answers, culture)) return null;
  const rest = items.slice(first.to);
  const words = rest.map(({ word }) => word);
  const { value } = first.meaning;
  if (isUndone(rest, value, answers)) return null;
  return stillAnswers(words, opening.word, value, answers) ? { value, grad: 'trolig' } : null;
};

const SO = new Set(['så', 'so']);

/** «Det tror jeg går, så ja»: the answer is what it ends with. */
const readConclusion = (all: readonly Token[], items: readonly Item[], answers: Answers): Reading | null => {
  const [so, last] = [items.at(-2), items.at(-1)];
  const meaning = last && answers.leading.has(last.word) ? matchAt([last], 0, answers)?.meaning : null;
  if (!last || !so || !SO.has(all[so.at]?.fold ?? '') || !meaning || meaning === 'neither') return null;
  const words = items.slice(0, -2).map(({ word }) => word);
  const isClear = words.length <= LONGEST_REST && !takesBack(words, meaning.value, answers);
  return isClear ? { value: meaning.value, grad: 'trolig', at: last.at, length: 1 } : null;
};

const read = (all: readonly Token[], culture: Culture): Reading | null => {
  if (all.some(({ fold }) => fold === '?') || hasAddress(all)) return null;
  const answers = answersFor(culture);
  const items = all.flatMap((_, at) => itemAt(all, at, answers));
  return readOpening(all, items, culture) ?? readConclusion(all, items, answers);
};

/** The answer that a message is, or begins with. */
const readOpening = (all: readonly Token[], items: readonly Item[], culture: Culture): Reading | null => {
  const answers = answersFor(culture);
  const { heard, rest } = hear(items, answers);
  const [first] = heard;
  if (!first) return null;
  const isWhole = rest === items.length;
  const answer = isWhole
    ? combine(heard.map(({ meaning }) => meaning))
    : readLonger(all, items, first, culture);
  const last = isWhole ? heard.at(-1) : first;
  const at = items[first.from]?.at ?? 0;
  return answer && { ...answer, at, length: (items[(last?.to ?? 1) - 1]?.at ?? at) - at + 1 };
};

/** Longer messages tell something; the answer to a yes/no question is not looked for in them. */
const LONGEST_TEXT = 400;

/**
 * The answer to a yes/no question. The message must be an answer as a whole, or begin with a plain «ja» or «nei» and go
 * on about the same. Null for «vet ikke», «tja», «både ja og nei», questions («ja?»), conditions («ja, hvis …») and
 * everything else.
 */
export const readYesNo = (text: string, culture: Culture): YesNo | null => {
  const reading = text.length > LONGEST_TEXT ? null : read(tokens(text), culture);
  return reading && { value: reading.value, grad: reading.grad };
};

/** `readYesNo` as a finding, at most one: the words of the answer, and «yes» or «no». */
export const recognizeBoolean = (text: string, culture: Culture): readonly ModelResult[] => {
  const all = text.length > LONGEST_TEXT ? [] : tokens(text);
  const reading = read(all, culture);
  if (!reading) return [];
  const { at, length, value } = reading;
  return [modelResult(text, all, { at, length, typeName: 'boolean', resolution: { value } })];
};
