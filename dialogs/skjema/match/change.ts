import { fold, lesPlasser, loose } from '../../sprak/sporsmal/index.ts';

/** A question that may be named in a change, with its number as the person sees it. */
export interface Target {
  readonly id: string;
  readonly number: number;
  /** Has it been answered or passed over? */
  readonly passed: boolean;
  /** Its short name and the other words for it, folded, in all languages. */
  readonly names: readonly (readonly string[])[];
}

/** What may be named, asked for only by a message that looks like a change: there may be many. */
export type Targets = () => readonly Target[];

/** `target`: null when it isn't said which. `words`: the new answer, if it came along («endre mål til å sove»). */
export interface Change {
  readonly target: Target | null;
  readonly words: string | null;
}

const words = (list: string) => fold(list);
const LEAD = new Set(
  words(
    'jeg eg vil kan skal må gjerne får du vi i want need would like please can let me å to det er ja nei hei',
  ),
);
/** These may stand alone. */
const CHANGE = words('endre endra endrer endring korriger korrigere change edit');
/** These need to say what. */
const MEND = words('rett rette rettes retta bytt bytte feil feilen gal galt correct fix wrong mistake error');
const ANSWER = words('svaret svar svara svarene answer answers');
const LINK = new Set([
  ...ANSWER,
  ...words('på om i mitt mine min my on in the det den et ein eit an a noe noko something dette this it'),
  ...words('spørsmål spørsmålet spm question nummer nr number'),
]);
const WRONG = /^(.*?) (?:er|var|ble|blei|vart|is|was) (?:feil|gal|galt|wrong)$/;
const GO_TO = /^(?:ga |go |gå )?(?:tilbake |back )?(?:til|to) (?:sporsmal|spm|question) (.+)$/;

const skip = (said: readonly string[], what: ReadonlySet<string>): readonly string[] => {
  const from = said.findIndex((word) => !what.has(word));
  return from === -1 ? [] : said.slice(from);
};

/** Past «svaret mitt på spørsmål». «Til» belongs here only after «svaret»: "rett til hjelp" is an answer. */
const skipLink = (said: readonly string[]): readonly string[] => {
  const rest = skip(said, LINK);
  const before = said[said.length - rest.length - 1] ?? '';
  const linked = (rest[0] === 'til' || rest[0] === 'to') && ANSWER.includes(before);
  return linked ? skip(rest.slice(1), LINK) : rest;
};

const named = (said: readonly string[], target: Target): boolean =>
  target.names.some(
    (name) => name.length === said.length && name.every((word, at) => loose(said[at] ?? '', word)),
  );

const MAX_NUMBER = 99;

/** «any»: a number that no question has. */
const targetOf = (said: readonly string[], targets: readonly Target[]): Target | 'any' | null => {
  const last = targets.findLast(({ passed }) => passed)?.number ?? 1;
  const text = said.join(' ');
  // «Siste» is the last one passed; any other number may be one that has not come.
  const [number, second] = lesPlasser(text, last) ?? lesPlasser(text, MAX_NUMBER) ?? [];
  if (number && !second) return targets.find((target) => target.number === number) ?? 'any';
  return targets.find((target) => named(said, target)) ?? null;
};

/** The question that a message names and nothing else: «3», «mål», «svaret på mål». */
export const readTarget = (text: string, targets: readonly Target[]): Target | null => {
  const found = targetOf(skipLink(skip(fold(text), LEAD)), targets);
  return found === 'any' ? null : found;
};

const whole = (text: string, targets: Targets): Target | 'any' | null => {
  const said = fold(text);
  const tail = WRONG.exec(said.join(' ')) ?? GO_TO.exec(said.join(' '));
  if (tail) return targetOf(skipLink(skip(fold(tail[1] ?? ''), LEAD)), targets());
  const [verb = '', ...rest] = skip(said, LEAD);
  const change = CHANGE.some((word) => loose(verb, word));
  if (!change && !MEND.includes(verb)) return null;
  const bare = skipLink(rest);
  return bare.length === 0 && change ? 'any' : targetOf(bare, targets());
};

/**
 * The wish to change an earlier answer. Every word must fit the pattern: "endre jobb" and "rett til hjelp" are
 * answers, and give null.
 */
export const readChange = (text: string, targets: Targets): Change | null => {
  const found = whole(text, targets);
  if (found) return { target: found === 'any' ? null : found, words: null };
  for (const split of text.matchAll(/\s+(?:til|to)\s+|\s*:\s*/giu)) {
    const target = whole(text.slice(0, split.index), targets);
    const said = text.slice(split.index + split[0].length).trim();
    if (target && target !== 'any' && said !== '') return { target, words: said };
  }
  return null;
};
