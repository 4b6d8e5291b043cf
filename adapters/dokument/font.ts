import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';

const PACKAGE = '@expo-google-fonts/noto-sans';
const find = createRequire(import.meta.url).resolve;
const read = (style: string): Buffer => readFileSync(find(`${PACKAGE}/${style}/NotoSans_${style}.ttf`));

/** Noto Sans: Latin with the Sámi letters and those of Vietnamese, Greek, Cyrillic and Devanagari. */
export const FONT = { vanlig: read('400Regular'), halvfet: read('600SemiBold') } as const;

const KJENTE = new Set((create(FONT.vanlig) as { readonly characterSet: readonly number[] }).characterSet);

/** What stands where the font has no sign. */
export const MANGLER = '[?]';

/** Signs that are not seen: they join others, or say how those are shown. */
const USYNLIGE = /[\p{Cf}\p{Variation_Selector}]/gu;
const CONTROL = /(?!\n)\p{Cc}/gu;

/**
 * A text as the font can show it: a run of signs that it has not becomes one `[?]`, so that nobody takes the text for whole.
 */
export const visbar = (words: string): string =>
  Array.from(words.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(USYNLIGE, '').replace(CONTROL, ''))
    .map((sign) => (sign === '\n' || KJENTE.has(sign.codePointAt(0)!) ? sign : '\ufffd'))
    .join('')
    .replace(/\ufffd+/g, MANGLER);
