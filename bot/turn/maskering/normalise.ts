/** Emoji that need their invisible parts: keycaps, joined and coloured pictures, and the flags that are spelled in tags. */
const EMOJI = [
  String.raw`[0-9#*]\u{FE0F}?\u{20E3}`,
  String.raw`\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}`,
  String.raw`\p{ExtPict}[\u{FE0F}\p{EMod}]?(?:\u{200D}\p{ExtPict}[\u{FE0F}\p{EMod}]?)*`,
].join('|');

/** Joiners carry meaning between letters of Persian, Hindi and others. In Latin words they only hide the word. */
const JOINED = String.raw`[[\p{L}\p{M}]--[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]]`;
const JOINER = String.raw`(?<=${JOINED})[\u{200C}\u{200D}](?=${JOINED})`;

/** Zero-width characters, tags, text direction, soft hyphens, variation selectors (`DI`), controls and half surrogates. */
const INVISIBLE = String.raw`[\p{DI}\p{Cs}[\p{Cc}--[\n\t]]]`;

const KEPT_OR_INVISIBLE = new RegExp(`(?<kept>${EMOJI}|${JOINER})|${INVISIBLE}`, 'gv');

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** More marks on one letter than any language needs. Unicode's own sorting of them takes quadratic time. */
const HEAPED_MARKS = /([\p{M}\uFF9E\uFF9F]{16})[\p{M}\uFF9E\uFF9F]+/gu;

/** All but superscripts and fractions (10⁶ would become 106), free-standing accents, emoji (™, ‼) and two Arabic phrases. */
const FOLDABLE = /[^\p{No}\p{Sk}\p{ExtPict}\uFDFA\uFDFB]+/gu;

const withoutInvisible = (text: string): string =>
  text.replace(KEPT_OR_INVISIBLE, (_match, kept?: string) => kept ?? '');

/**
 * The text as it is stored and read from here on: Unicode's NFKC form without invisible characters, line breaks as `\n`.
 * What a person sees stays: line breaks, tabs, emoji, the spelling of other scripts. Idempotent, in linear time.
 */
export function normalise(text: string): string {
  return withoutInvisible(text.replace(LINE_BREAKS, '\n'))
    .replace(HEAPED_MARKS, '$1')
    .replace(FOLDABLE, (part) => part.normalize('NFKC'));
}
