import { classifyByRules, type Krise } from './gjenkjenner.ts';
import { skar } from './laert/modell.ts';

/**
 * Above these odds (a logarithm: 0 is even) a message is taken for a crisis. Far below even: to answer one too many with a
 * number to call costs little, and to miss one may cost a life.
 */
export const TERSKEL = -2;

/**
 * Does a message tell of a crisis, and of which kind? Null when not. Pure, linear in the length of the text, and the same
 * for every language: nb, nn, dialects and en all at once.
 *
 * The rules (`gjenkjenner.ts`) read what they know; the learned weights (`laert/`) judge it together with all the other
 * words, since people find more ways of saying this than anyone can list.
 */
export const classifyKrise = (text: string): Krise | null => {
  const regel = classifyByRules(text);
  const { odds, klasse } = skar(text, regel?.klasse ?? null);
  if (odds <= TERSKEL) return null;
  const akutt = klasse !== 'nodhjelp' && klasse !== 'bolig';
  return { klasse, akutt, barnSkriver: regel?.barnSkriver ?? false };
};
