/** The words for 1, 2, 3 …, in the order given, those for the same number parted by `|`. */
const numbered = (...words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.flatMap((same, at) => same.split('|').map((word) => [word, at + 1] as const)));

const COUNT = numbered(
  'en|ein|ett|eitt|one',
  'to|two',
  'tre|three',
  'fire|four',
  'fem|five',
  'seks|six',
  'sju|syv|seven',
  'atte|eight',
);

const ORDER = numbered(
  'forste|fyrste|first',
  'andre|second',
  'tredje|third',
  'fjerde|fourth',
  'femte|fifth',
  'sjette|sixth',
  'sjuende|syvende|sjuande|seventh',
  'attende|eighth',
);

const LAST = ['siste', 'last'];

/** Words that may stand around a number without changing it. */
const AROUND = new Set(
  'nummer nr number alternativ valg option svar sporsmal spm question the den det jeg eg i tar tek velger vel og and samt takk'.split(
    ' ',
  ),
);

const isOrdinal = (word: string): boolean => ORDER.has(word) || LAST.includes(word);

const read = (word: string, last: number): number | undefined => {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return LAST.includes(word) ? last : (ORDER.get(word) ?? COUNT.get(word));
};

/**
 * The numbers that a message consists of («2», «nummer to», «1 og 3», «den andre», «siste»): from 1 to `max`, each
 * once. «Siste» is `last`. Null when there is anything else in it, or a number is too large.
 */
export const readNumbers = (
  words: readonly string[],
  { max, last }: { readonly max: number; readonly last: number },
): readonly number[] | null => {
  // "The last one" is one number, not two.
  const counted = words.some(isOrdinal) ? words.filter((word) => word !== 'one') : words;
  const numbers = counted.filter((word) => !AROUND.has(word)).map((word) => read(word, last) ?? 0);
  const inside = numbers.length > 0 && numbers.every((number) => number >= 1 && number <= max);
  return inside ? [...new Set(numbers)] : null;
};
