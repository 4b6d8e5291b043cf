import { seMedRegler } from './gjenkjenner.ts';
import { skar } from './laert/modell.ts';
import type { Klasse } from './leksikon/index.ts';

/** A crisis in a message. Never holds the person's words. */
export interface Krise {
  readonly klasse: Klasse;
  /** Life or safety may be at stake now: danger, suicide, violence, a child, somebody else's life, a threat. */
  readonly akutt: boolean;
  /** The rules find it too, and not only the learned weights. */
  readonly sikker: boolean;
  /** The writer seems to be under 18. */
  readonly barnSkriver: boolean;
}

/**
 * Above these odds (a logarithm: 0 is even) a message is taken for a crisis. Far below even: to answer one too many with a
 * number to call costs little, and to miss one may cost a life.
 */
const TERSKEL = -1.8;

const IKKE_AKUTT: readonly Klasse[] = ['nodhjelp', 'bolig'];

/**
 * Does a message tell of a crisis, and of which kind? Null when not. Pure, linear in the length of the text, and the same
 * for every language: nb, nn, dialects and en all at once.
 *
 * The rules (`gjenkjenner.ts`) read what they know; the learned weights (`laert/`) judge it together with all the other
 * words, since people find more ways of saying this than anyone can list.
 */
export const classifyKrise = (text: string): Krise | null => {
  const syn = seMedRegler(text);
  const { odds, klasse } = skar(text, syn);
  if (odds <= TERSKEL) return null;
  return {
    klasse,
    akutt: !IKKE_AKUTT.includes(klasse),
    sikker: syn.klasse !== null,
    barnSkriver: syn.barnSkriver,
  };
};
