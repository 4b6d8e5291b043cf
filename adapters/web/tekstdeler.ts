import { findTelefon } from '../../dialogs/sprak/telefon.ts';

/** A piece of a text: words as they stand, or a telephone number that can be called. */
export interface Tekstdel {
  readonly tekst: string;
  /** The digits to call, or null for plain words. */
  readonly tel: string | null;
}

/** Parts a text so that its telephone numbers can be made links. Joined again the parts are the text, unchanged. */
export const delTekst = (text: string): readonly Tekstdel[] => {
  const deler: Tekstdel[] = [];
  let lest = 0;
  for (const { nummer, start, end } of findTelefon(text)) {
    deler.push(
      { tekst: text.slice(lest, start), tel: null },
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
