const TYDNINGER: { readonly [letter: string]: readonly string[] } = {
  æ: ['ae', 'e'],
  ø: ['o', 'oe'],
  å: ['a', 'aa'],
};

/** How a word may look on a keyboard without æ, ø and å: «før» gives "for" and "foer". The word itself is not among them. */
export const utenNorskeTegn = (word: string): readonly string[] =>
  word.length > 1 && [...word].some((letter) => letter in TYDNINGER)
    ? [...word].reduce<readonly string[]>(
        (starts, letter) =>
          (TYDNINGER[letter] ?? [letter]).flatMap((reading) => starts.map((start) => start + reading)),
        [''],
      )
    : [];

export const harNorskeTegn = (text: string): boolean => /[æøå]/u.test(text);

/** The word with every doubled or drawn-out letter written once: «slått», "slåt" and "slåååtttt" are the same. */
export const utenDobling = (word: string): string =>
  Array.from(word)
    .filter((letter, at, all) => letter !== all[at - 1])
    .join('');
