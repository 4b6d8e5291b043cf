/** A text as commands are compared: small letters, without marks around it, one space between words. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s§]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Is the whole message one of these phrases? Never a word inside something longer that a person tells. */
export const isPhrase = (text: string, phrases: readonly string[]): boolean => phrases.includes(plain(text));

const LETTER = '[\\p{L}\\p{N}]';
const EDGE = `(?:(?<!${LETTER})(?=${LETTER})|(?<=${LETTER})(?!${LETTER}))`;

/** A regular expression for plain texts in which `\b` is the edge of a word also beside æ, ø and å. */
export const pattern = (source: string): RegExp => new RegExp(source.replaceAll('\\b', EDGE), 'u');
