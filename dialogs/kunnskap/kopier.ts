import { pattern, plain } from '../sprak/gjenkjenn.ts';
import type { Sprak } from '../sprak/katalog.ts';

/** What staff want to paste: the passage for a client in a language, or its legal basis. */
export type Kopi = Sprak | 'hjemmel';

const COPY = pattern(
  String.raw`^(?:kopier|kopi|copy|tekst|til) ?(?:til |for |the )?(?:en )?(?:bruker|brukar|brukeren|brukaren|client|person)\b|^(?:til bruker|til brukar)`,
);
const BASIS = pattern(
  String.raw`^(?:kopier )?(?:hjemmel|hjemmelen|heimel|lovhjemmel)$|^copy the legal basis$`,
);
const NYNORSK = pattern(String.raw`\b(?:nynorsk|nn)\b`);
const ENGLISH = pattern(String.raw`\b(?:engelsk|english|en)\b`);
const BUTTONS: { readonly [id: string]: Kopi } = {
  kopier_nb: 'nb',
  kopier_nn: 'nn',
  kopier_en: 'en',
  kopier_hjemmel: 'hjemmel',
};

/** By the button, or in words: «kopier til bruker, nynorsk». Null when it is something else. */
export const kopiAv = (said: string, choice: string | null): Kopi | null => {
  if (choice !== null) return BUTTONS[choice] ?? null;
  const ord = plain(said);
  if (BASIS.test(ord)) return 'hjemmel';
  if (!COPY.test(ord)) return null;
  if (NYNORSK.test(ord)) return 'nn';
  return ENGLISH.test(ord) ? 'en' : 'nb';
};
