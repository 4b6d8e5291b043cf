import type { Sprak } from '../../katalog.ts';
import { tokens } from '../felles/tokens.ts';
import { languageEvidence, readLanguage } from './language.ts';
import { NAVN, ONSKE, ONSKEVERB } from './ord.ts';

const WISH = new Set(ONSKE.split(' '));
const SAYS_SO = new Set(ONSKEVERB.split(' '));

const LONGEST_WISH = 100;

/** The language that a message names and wishes for, with nothing else in it; «norsk» for Norwegian of either kind. */
const readName = (text: string): Sprak | 'norsk' | null => {
  if (text.length > LONGEST_WISH) return null;
  const words = tokens(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ fold }) => fold.replace('bokmaal', 'bokmål').replace(/^bokmal$/, 'bokmål'));
  const names = [...new Set(words.filter((word) => word in NAVN))];
  const others = words.filter((word) => !(word in NAVN));
  const [name] = names;
  if (!name || names.length > 1 || !others.every((word) => WISH.has(word))) return null;
  return others.length === 0 || others.some((word) => SAYS_SO.has(word)) ? (NAVN[name] ?? null) : null;
};

/**
 * The language that a person asks to go on in: «kan vi snakke engelsk», "English please", «på nynorsk takk», «nynorsk».
 * «Norsk» keeps `current` when that is Norwegian, else it is bokmål. Null when nothing is asked for, also for
 * «jeg snakker engelsk» and «kurs i norsk».
 */
export const readLanguageWish = (text: string, current: Sprak): Sprak | null => {
  const name = readName(text);
  if (name !== 'norsk') return name;
  return current === 'en' ? 'nb' : current;
};

export interface LanguageTurn {
  /** What the person chose or asked for, ever; null when never. It holds until another is asked for. */
  readonly picked: Sprak | null;
  /** The language that the last answer was in. */
  readonly current: Sprak;
  /** `leaning` of the turn before; null at first. */
  readonly leaning: Sprak | null;
  readonly text: string;
}

export interface NextLanguage {
  readonly picked: Sprak | null;
  readonly language: Sprak;
  /** Another language that this message was in, without being enough to switch: the next one like it switches. */
  readonly leaning: Sprak | null;
}

/** So much in one message is a switch by itself: a sentence, not a word or two. */
const CLEAR_POINTS = 5;
const CLEAR_WORDS = 3;

const isClear = (text: string, sprak: Sprak): boolean => {
  const { points, words } = languageEvidence(text);
  return points[sprak] >= CLEAR_POINTS && words[sprak] >= CLEAR_WORDS;
};

/**
 * The language to answer in. What the person asks for counts at once and from then on; without that, a message that is
 * clearly in another language switches, or two on end that lean to it; a single odd word never does.
 */
export const nextLanguage = ({ picked, current, leaning, text }: LanguageTurn): NextLanguage => {
  const wish = readLanguageWish(text, current);
  if (wish) return { picked: wish, language: wish, leaning: null };
  if (picked) return { picked, language: picked, leaning: null };
  const read = readLanguage(text);
  if (read === null) return { picked, language: current, leaning };
  if (read === current) return { picked, language: current, leaning: null };
  return read === leaning || isClear(text, read)
    ? { picked, language: read, leaning: null }
    : { picked, language: current, leaning: read };
};
