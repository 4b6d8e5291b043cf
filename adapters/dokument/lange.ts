/** Longer than any word in a dictionary, and short enough that breaking it costs next to nothing. */
const LENGST = 80;
const LANGT = new RegExp(`\\S{${LENGST}}(?=\\S)`, 'gu');

/**
 * Breaks what has no space for very long. The PDF library fits a word into its line by measuring all that is left of it again and
 * again: 10,000 letters in one word took six seconds.
 */
export const brutt = (words: string): string => words.replace(LANGT, '$&\n');
