/** A piece of a text: words as they stand, or a telephone number that can be called. */
export interface Tekstdel {
  readonly tekst: string;
  /** The digits to call, or null for plain words. */
  readonly tel: string | null;
}

/** Emergency and help lines by name, and numbers written in pairs as Norwegian telephone numbers are. */
const NUMMER = /\b(?:\d{2} \d{2} \d{2} \d{2}|116 (?:000|006|111|117|123)|11[023])\b/g;

/** What stands around a number that counts something else: a paragraph of law, a sum, a part of a longer number. */
const NOT_BEFORE = /[\d§][ .,]?$/;
const NOT_AFTER = /^(?:[.,:]?\d| \d| ?(?:kr|kroner|prosent|%|NOK))/i;

const isCallable = (text: string, start: number, end: number): boolean =>
  !NOT_BEFORE.test(text.slice(0, start)) && !NOT_AFTER.test(text.slice(end));

/** Parts a text so that its telephone numbers can be made links. Joined again the parts are the text, unchanged. */
export const delTekst = (text: string): readonly Tekstdel[] => {
  const deler: Tekstdel[] = [];
  let lest = 0;
  for (const { 0: nummer, index } of text.matchAll(NUMMER)) {
    const end = index + nummer.length;
    if (!isCallable(text, index, end)) continue;
    deler.push(
      { tekst: text.slice(lest, index), tel: null },
      { tekst: nummer, tel: nummer.replace(/ /g, '') },
    );
    lest = end;
  }
  return [...deler, { tekst: text.slice(lest), tel: null }].filter(({ tekst }) => tekst !== '');
};

/** Paragraphs of a plain text: parted by an empty line. */
export const avsnitt = (text: string): readonly string[] =>
  text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter(Boolean);
