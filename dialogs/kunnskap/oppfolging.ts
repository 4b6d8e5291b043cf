import { pattern } from '../sprak/gjenkjenn.ts';

const LEANS = pattern(
  String.raw`^(?:og|men|enn|and|but|ja og|ok og|jo men|så)\b|^(?:hva|kva|what) (?:med|om|about)\b|^(?:hvor|kor|how) (?:lenge|mye|mykje|ofte|long|much|often)(?: (?:da|då|then|er|varer))?$|^(?:hvem|kven|who|når|when|hvorfor|kvifor|why|hvordan|korleis|how)(?: (?:da|då|then))?$|\b(?:det|den|dette|denne|de|dei|it|that|this|those|de(?:r|tte)|dit|da|då)\b|^(?:varig|midlertidig|under 25|under 30|nynorsk)\b`,
);
const MOST_WORDS = 9;

/** Does a question lean on the one before: «og hvor lenge varer det?» */
export const lenerSeg = (ord: string): boolean => LEANS.test(ord) && ord.split(' ').length <= MOST_WORDS;
