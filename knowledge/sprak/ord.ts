/** One word of a message, in lower case, with what parts it from the word before. */
export interface Ord {
  readonly tekst: string;
  /** Which sentence it stands in, from 0. */
  readonly setning: number;
  /** A comma, colon or new line stands before it. */
  readonly etterSkille: boolean;
  /** It stands between quotation marks, or after a colon in its sentence: perhaps somebody else's words. */
  readonly iSitat: boolean;
}

const TOKEN = /[\p{L}\p{N}§%](?:[\p{L}\p{N}*]|['’][\p{L}])*|[.!?;…]+|[,:\n()–]|["“”«»„]/gu;
const SETNINGSSLUTT = /^[.!?;…]/u;
/** No word we look for is longer; the rest of a longer one is not read, so that one endless word costs no more. */
const LONGEST = 40;
const SKILLE = /^[,:\n()–]/u;
const SITATTEGN = /^["“”«»„]/u;

/** Same letters whatever the keyboard: NFKC, lower case, straight apostrophes, no invisible characters. */
export const normaliser = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .toLowerCase();

/** The words of a message. "kl." before a time is left out, so that it is not read as a word. Linear in its length. */
export const ordAv = (text: string): readonly Ord[] => {
  const ord: Ord[] = [];
  let setning = 0;
  let etterSkille = false;
  let sitat = false;
  let kolon = false;
  for (const token of normaliser(text)
    .replace(/\bkl\.? ?(?=\d)/gu, ' ')
    .match(TOKEN) ?? []) {
    if (SETNINGSSLUTT.test(token)) {
      setning += 1;
      kolon = false;
    } else if (SITATTEGN.test(token)) sitat = !sitat;
    else if (SKILLE.test(token)) {
      etterSkille = true;
      kolon ||= token.startsWith(':');
    } else {
      ord.push({ tekst: kort(token), setning, etterSkille, iSitat: sitat || kolon });
      etterSkille = false;
    }
  }
  return ord;
};

const kort = (token: string): string => token.replace(/['’]/gu, '').slice(0, LONGEST);
