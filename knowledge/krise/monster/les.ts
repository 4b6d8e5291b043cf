/** One step of a sequence: a word of one of `klasser`, at most `avstand` other words after the step before. */
export interface Ledd {
  readonly klasser: readonly string[];
  readonly avstand: number;
}

/** Words in this order. `fraStart` and `tilSlutt`: it must begin or end where a thought begins or ends. */
export interface Rekke {
  readonly ledd: readonly Ledd[];
  readonly fraStart: boolean;
  readonly tilSlutt: boolean;
}

/** Sequences that stand near each other in one sentence, in any order. */
export type Klynge = readonly Rekke[];

/** A rule: every one of these must be somewhere in the message. */
export type Monster = readonly Klynge[];

const NAER = 2;
const VID = 6;

const isPhrase = (choice: string): boolean => choice === '' || choice === '$' || choice.includes(' ');

/** Single words are alternatives of one step; phrases, and nothing at all, each give a pattern of their own. */
const valg = (group: string): readonly string[] => {
  const choices = group.split('|').map((choice) => choice.trim());
  const words = choices.filter((choice) => !isPhrase(choice));
  return [...(words.length > 0 ? [words.join('/')] : []), ...choices.filter(isPhrase)];
};

/**
 * «vil (ikke|aldri|på ingen måte) leve» → «vil ikke/aldri leve», «vil på ingen måte leve». Innermost brackets first;
 * `(x|)` may be left out. The patterns are written by us and read once at start.
 */
const utvid = (monster: string): readonly string[] => {
  const group = /\(([^()]*)\)/u.exec(monster);
  if (!group) return [monster];
  const before = monster.slice(0, group.index);
  const after = monster.slice(group.index + group[0].length);
  return valg(group[1] ?? '').flatMap((choice) => utvid(before + choice + after));
};

const AVSTAND: { readonly [sign: string]: number } = { '-': 0, '~': VID };

const lesRekke = (text: string, naer: number): Rekke => {
  const tokens = text.split(/\s+/u).filter((token) => token !== '');
  const fraStart = tokens[0] === '^';
  const tilSlutt = tokens.at(-1) === '$';
  const ledd: Ledd[] = [];
  let avstand = naer;
  for (const token of tokens.slice(fraStart ? 1 : 0, tilSlutt ? -1 : undefined)) {
    if (/[\^$()|,+&]/u.test(token)) throw new Error(`«${text}»: «${token}» can't stand there`);
    const sign = AVSTAND[token];
    if (sign === undefined) ledd.push({ klasser: token.split('/'), avstand });
    avstand = sign ?? naer;
  }
  if (ledd.length === 0) throw new Error(`«${text}» says nothing`);
  return { ledd, fraStart, tilSlutt };
};

/**
 * Reads a pattern as an editor writes it:
 * `VIL` a class of the lexicon · `leve` the word itself · `leve*` what begins so · `VIL/ORKER` either of them
 * · `(a b|c)` one of these · between two steps up to two other words, with `-` none, with `~` six
 * · `^` and `$` the beginning and end of a thought
 * · ` + ` both in one sentence, in any order · ` & ` both, anywhere in the message.
 * `naer` is how many words may stand between two steps without a sign.
 */
export const lesMonster = (text: string, naer = NAER): readonly Monster[] =>
  utvid(text).map((one) =>
    one.split(' & ').map((klynge) => klynge.split(' + ').map((rekke) => lesRekke(rekke, naer))),
  );

/** The words that a pattern spells out itself. */
export const ordI = (monstre: readonly Monster[]): readonly string[] =>
  monstre
    .flat(2)
    .flatMap((rekke) => rekke.ledd)
    .flatMap((ledd) => ledd.klasser)
    .filter((name) => name !== name.toUpperCase() || /\d/u.test(name));
