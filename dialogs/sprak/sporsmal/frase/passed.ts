import { fold } from './fold.ts';
import { isPhrase, type Likeness, phrases } from './phrase.ts';

/** What a person may say to get past a question without answering it: bokmål, nynorsk and English. */
export const PASSED = {
  hoppet_over:
    'hopp over|hoppe over|hopp over dette|hopp over spørsmålet|hopp over denne|neste|neste spørsmål|nei takk|skip|skip this|skip it|skip this question|skip question|skip the question|next|next question|no thanks',
  vet_ikke:
    'vet ikke|vet ikke helt|det vet jeg ikke|aner ikke|har ikke peiling|ingen anelse|er usikker|er ikke sikker|veit ikkje|veit ikkje heilt|det veit eg ikkje|anar ikkje|er ikkje sikker|dont know|do not know|i dont know|i do not know|not sure|im not sure|no idea|dunno|idk',
  vil_ikke_svare:
    'vil ikke svare|vil ikke svare på det|vil ikke svare på dette|det vil jeg ikke svare på|vil ikke si|vil ikke si det|ønsker ikke å svare|vil ikkje svare|vil ikkje svara|vil ikkje svare på det|det vil eg ikkje svare på|vil ikkje seie|vil ikkje seie det|ynskjer ikkje å svare|dont want to answer|do not want to answer|i dont want to answer|wont answer|rather not say|id rather not say|i would rather not say|rather not answer|id rather not answer|i would rather not answer|vil helst ikke svare|har ikke lyst til å svare|har ikke lyst til å si det|det vil jeg ikke si|det vil jeg helst ikke si|det vil eg ikkje seie|har ikkje lyst til å svare|vil ikke svare på det her|vil helst ikke si det|vil helst ikkje svare|prefer not to say|prefer not to answer',
} as const;

export type Passed = keyof typeof PASSED;

const compiled = Object.entries(PASSED).map(([slag, list]) => [slag as Passed, phrases(list)] as const);

/** How the whole message passes the question by; null for everything else. */
export const readPassed = (text: string, like: Likeness): Passed | null => {
  const words = fold(text);
  return compiled.find(([, list]) => isPhrase(words, list, like))?.[0] ?? null;
};
