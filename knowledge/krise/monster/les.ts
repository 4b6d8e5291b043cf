/** One step of a pattern: a word of one of `klasser`, at most `avstand` other words after the step before. */
export interface Ledd {
  readonly klasser: readonly string[];
  readonly avstand: number;
}

/** Words in this order. `fra` and `til` say that it must begin or end where a thought begins or ends. */
export interface Rekke {
  readonly ledd: readonly Ledd[];
  readonly fraStart: boolean;
  readonly tilSlutt: boolean;
}

/** A rule: every one of these must be in the message, in any order. */
export type Monster = readonly Rekke[];

const NAER = 2;
const VID = 6;

/**
 * «vil (ikke|aldri) leve» → «vil ikke leve», «vil aldri leve». The innermost brackets first; `(x|)` may be left out.
 * Written by hand and read once at start, so the patterns themselves may cost what they want.
 */
const utvid = (monster: string): readonly string[] => {
  const group = /\(([^()]*)\)/u.exec(monster);
  if (!group) return [monster];
  const before = monster.slice(0, group.index);
  const after = monster.slice(group.index + group[0].length);
  return (group[1] ?? '').split('|').flatMap((choice) => utvid(before + choice + after));
};

const lesRekke = (text: string): Rekke => {
  const ledd: Ledd[] = [];
  let avstand = NAER;
  const tokens = text.split(/\s+/u).filter((token) => token !== '');
  for (const token of tokens) {
    if (token === '-') avstand = 0;
    else if (token === '~') avstand = VID;
    else if (token !== '^' && token !== '$') {
      ledd.push({ klasser: token.split('/'), avstand });
      avstand = NAER;
    }
  }
  return { ledd, fraStart: tokens[0] === '^', tilSlutt: tokens.at(-1) === '$' };
};

/**
 * Reads a pattern as an editor writes it:
 * `VIL` a class of the lexicon · `leve` the word itself · `leve*` what begins so · `VIL/ORKER` either of them
 * · `(a b|c)` one of these · between two steps up to two other words, with `-` none, with `~` six
 * · `^` and `$` the beginning and end of a thought · ` & ` both, anywhere in the message.
 */
export const lesMonster = (text: string): readonly Monster[] =>
  utvid(text).map((one) => one.split(' & ').map(lesRekke));

/** The words that a pattern spells out itself. */
export const ordI = (monstre: readonly Monster[]): readonly string[] =>
  monstre
    .flat()
    .flatMap((rekke) => rekke.ledd)
    .flatMap((ledd) => ledd.klasser)
    .filter((name) => name !== name.toUpperCase() || /\d/u.test(name));
