import { type Token, tokens } from '../felles/tokens.ts';
import { readCardinal } from '../tall/tallord.ts';
import { type Names, namesOf, readPart, readWhole } from './navn.ts';
import {
  ALLE,
  BEGGE,
  ELLER,
  ETTER_ALLE,
  ETTER_UNNTATT,
  FLERE_SKILLER,
  FYLL,
  IKKE,
  INGEN,
  UNNTATT,
} from './ord.ts';
import { readPlace, saysPlace, words } from './plass.ts';

/**
 * What was chosen in a list, as places from 0, in the order of the list. `chosen` may be empty («ingen av dem»).
 * `ambiguous`: one of these is meant, and the person must be asked which.
 */
export type Choice =
  | { readonly type: 'chosen'; readonly indexes: readonly number[] }
  | { readonly type: 'ambiguous'; readonly candidates: readonly number[] };

const FILLER = words(FYLL);
const SEPARATORS = words(FLERE_SKILLER);
const OR = words(ELLER);
const EVERY = words(ALLE);
const BOTH = words(BEGGE);
const AFTER_ALL = words(ETTER_ALLE);
const NONE = words(INGEN);
const EXCEPT = words(UNNTATT);
const AFTER_EXCEPT = words(ETTER_UNNTATT);
const NOT = words(IKKE);

const sorted = (indexes: readonly number[]): readonly number[] =>
  [...new Set(indexes)].toSorted((a, b) => a - b);
const chosen = (indexes: readonly number[]): Choice => ({ type: 'chosen', indexes: sorted(indexes) });
const ambiguous = (indexes: readonly number[]): Choice => ({
  type: 'ambiguous',
  candidates: sorted(indexes),
});
const everyIndex = ({ count }: Names): readonly number[] => Array.from({ length: count }, (_, at) => at);

const isSaid = ({ kind }: Token): boolean => kind !== 'mark';

/** One thing named: by its text, by its place, or by a part of its text. Two readings that differ are ambiguous. */
const readOne = (all: readonly Token[], names: Names): Choice | null => {
  const whole = readWhole(all, names);
  if (whole.length > 0) return whole.length === 1 ? chosen(whole) : ambiguous(whole);
  const place = readPlace(all, names.count);
  const part = place !== null && saysPlace(all) ? [] : readPart(all, names);
  const found = sorted([...(place === null ? [] : [place]), ...part]);
  if (found.length === 0) return null;
  return found.length === 1 ? chosen(found) : ambiguous(found);
};

/** «Alle tre», «begge to»: how many there are must be right when it is said. */
const countIsRight = (all: readonly Token[], count: number): boolean =>
  all.every((_, at) => {
    const read = readCardinal(all, at);
    return read === null || read.value === count;
  });

const onlyHas = (all: readonly Token[], ...sets: readonly ReadonlySet<string>[]): boolean =>
  all.every((token) => !isSaid(token) || token.kind === 'digits' || sets.some((set) => set.has(token.fold)));

const readAll = (all: readonly Token[], names: Names): Choice | null => {
  const isBoth = all.some(({ fold }) => BOTH.has(fold));
  if (!isBoth && !all.some(({ fold }) => EVERY.has(fold))) return null;
  if (!onlyHas(all, EVERY, BOTH, AFTER_ALL, FILLER)) return null;
  const fits = isBoth ? names.count === 2 : countIsRight(all, names.count);
  return fits ? chosen(everyIndex(names)) : null;
};

const readNone = (all: readonly Token[]): Choice | null => {
  const said = all.filter(isSaid);
  const isNone = said.some(({ fold }) => NONE.has(fold) && !NOT.has(fold));
  return isNone && onlyHas(all, NONE, AFTER_ALL, FILLER) ? chosen([]) : null;
};

/** «Alt unntatt 2», «alle bortsett fra den siste». */
const readExcept = (all: readonly Token[], names: Names): Choice | null => {
  const at = all.findIndex(({ fold }, index) => index > 0 && EXCEPT.has(fold));
  if (at < 0 || !readAll(all.slice(0, at), names)) return null;
  const from = all.findIndex(({ fold }, index) => index > at && !AFTER_EXCEPT.has(fold));
  const left = from < 0 ? null : readList(all.slice(from), names);
  if (left?.type !== 'chosen' || left.indexes.length === 0) return null;
  return chosen(everyIndex(names).filter((index) => !left.indexes.includes(index)));
};

interface Segment {
  readonly tokens: readonly Token[];
  readonly negated: boolean;
}

const segmentsOf = (all: readonly Token[], at: (token: Token) => boolean): readonly Segment[] => {
  const parts: Token[][] = [[]];
  for (const token of all) {
    if (at(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts
    .filter((part) => part.some(isSaid))
    .map((part) => ({
      tokens: part.filter(({ fold }) => !NOT.has(fold)),
      negated: part.some(({ fold }) => NOT.has(fold)),
    }));
};

/** «1-3», «1 til 3». */
const readRange = (all: readonly Token[], { count }: Names): Choice | null => {
  const said = all
    .filter((token) => isSaid(token) || token.fold === '-')
    .filter(({ fold }) => !FILLER.has(fold));
  const [first, to, last] = said;
  if (said.length !== 3 || !first || !last || !['-', 'til', 'to'].includes(to?.fold ?? '')) return null;
  const [from, until] = [readPlace([first], count), readPlace([last], count)];
  if (from === null || until === null || from >= until) return null;
  return chosen(Array.from({ length: until - from + 1 }, (_, at) => from + at));
};

/** «1 og 3», «jobb og gjeld, ikke bolig». Every part must be understood; what is negated is taken away again. */
const readSegments = (segments: readonly Segment[], names: Names): Choice | null => {
  const read = segments.map((segment) => ({ ...segment, choice: readOne(segment.tokens, names) }));
  if (read.length === 0 || read.some(({ choice }) => choice === null)) return null;
  const unclear = read.find(({ choice }) => choice?.type === 'ambiguous')?.choice;
  if (unclear) return unclear;
  const pick = (negated: boolean) =>
    read
      .filter((segment) => segment.negated === negated)
      .flatMap(({ choice }) => (choice?.type === 'chosen' ? choice.indexes : []));
  const left = pick(false).filter((index) => !pick(true).includes(index));
  return left.length > 0 ? chosen(left) : null;
};

/** «Jobb eller bolig»: one of them, and it was not said which. */
const readEither = (all: readonly Token[], names: Names): Choice | null => {
  const segments = segmentsOf(all, ({ fold }) => OR.has(fold));
  if (segments.length < 2 || segments.some(({ negated }) => negated)) return null;
  const read = segments.map((segment) => readOne(segment.tokens, names));
  if (read.some((choice) => choice === null)) return null;
  const either = sorted(
    read.flatMap((choice) => (choice?.type === 'chosen' ? choice.indexes : (choice?.candidates ?? []))),
  );
  return either.length === 1 ? chosen(either) : ambiguous(either);
};

const hasNot = (all: readonly Token[]): boolean => all.some(({ fold }) => NOT.has(fold));

const readList = (all: readonly Token[], names: Names): Choice | null => {
  const one = hasNot(all) ? null : readOne(all, names);
  if (one?.type === 'chosen') return one;
  const many = readSegments(
    segmentsOf(all, ({ fold, kind }) => SEPARATORS.has(fold) && (kind === 'mark' || fold !== 'å')),
    names,
  );
  return many?.type === 'chosen' ? many : (one ?? readEither(all, names) ?? many);
};

const QUANTITIES = [NOT, NONE, EVERY, BOTH];

/** The text of an option itself, or a part of it, with «ikke», «ingen» or «begge» in it that the option has too. */
const readNamed = (all: readonly Token[], names: Names): Choice | null => {
  const whole = readWhole(all, names);
  const hasQuantity = all.some(({ fold }) => QUANTITIES.some((set) => set.has(fold)));
  const part = whole.length > 0 || !hasQuantity ? whole : readPart(all, names);
  if (part.length === 0) return null;
  return part.length === 1 ? chosen(part) : ambiguous(part);
};

const LONGEST_TEXT = 400;

/**
 * Which of `options` a message chooses: by place («den andre», «nummer to», «nest siste», «b»), by text with errors in it
 * or a part that only one has, several («1 og 3», «begge», «alt unntatt 2») or none («ingen av dem»). Null when it chooses
 * nothing: every word must be understood, a negation is no choice («ikke den første»), and a place that the list has not
 * is none. An option's own text goes before everything else.
 */
export const readChoice = (text: string, options: readonly string[]): Choice | null => {
  if (text.length > LONGEST_TEXT || options.length === 0) return null;
  const all = tokens(text);
  const names = namesOf(options);
  return (
    readNamed(all, names) ??
    readNone(all) ??
    readAll(all, names) ??
    readExcept(all, names) ??
    readRange(all, names) ??
    readList(all, names)
  );
};
