import { enFeilUnna } from '../../../knowledge/sprak/index.ts';
import { fold } from '../../sprak/sporsmal/index.ts';

/** What people ask about in the middle of a form, and is answered properly. `annet`: anything else. */
export type Tema = 'hvem_ser' | 'menneske' | 'bruk_av_svar' | 'lagring' | 'ma_svare' | 'annet';

/** On folded words with one space between. The first that fits counts. */
const PATTERNS: readonly (readonly [Tema, RegExp])[] = [
  [
    'menneske',
    /\b(er du|are you|snakk(?:er|ar) (?:jeg|eg) med|skriv(?:er)? (?:jeg|eg) med|am i talking|is this)\b.*\b(menneske|person|robot|bot|chatbot|ekte|human|real|maskin|machine|ai|ki)\b/,
  ],
  [
    'lagring',
    /\b(hvor lenge|kor lenge|how long)\b.*\b(lagr\w*|ligg\w*|star|slett\w*|keep|kept|stored?|saved?|deleted?)\b/,
  ],
  ['lagring', /\b(blir|vert|is|are)\b.*\b(lagret|lagra|stored|saved|kept)\b|^lagr(?:er|ar) (?:du|dere|de)\b/],
  [
    'hvem_ser',
    /\b(hvem|kven|who|kan noen|kan nokon|ser noen|ser nokon|can anyone|does anyone|kan nav|can nav|ser nav)\b.*\b(ser?|sja|lese\w*|les|vite|sees?|reads?|know)\b/,
  ],
  [
    'bruk_av_svar',
    /\b(hva|kva|what|where|hvor|kvar|hvem|kven|who)\b.*\b(skjer|hender|happens?|bruk\w*|used?|gjor\w*|sende\w*|sent|havner|hamnar|far|gets?)\b.*\b(svar\w*|answers?|(?:jeg|eg) skriv\w*|i write)\b/,
  ],
  [
    'ma_svare',
    /\b(ma jeg|ma eg|lyt eg|ma man|do i have to|do i need to|must i)\b.*\b(svare?|svara|answer|fylle|fylla)\b/,
  ],
  [
    'ma_svare',
    /\b(er det|er dette|is it|is this)\b.*\b(frivillig|pliktig|tvungent|voluntary|optional|required)\b/,
  ],
];

const ASKING = new Set(
  fold(
    'hva hvem hvor hvordan hvorfor når hvilken hvilke hvilket kva kven kvar korleis kvifor kor kva tid who what where when why how which whose',
  ),
);
/** These begin a question or a statement («kan ikke sove»), so the question mark decides. */
const ASKING_WITH_MARK = new Set(
  fold(
    'kan må skal er får har vil blir finnes finst gjelder går lyt bør ser leser les snakker snakkar skriver skriv lagrer lagrar is are can do does did will would should could must am may',
  ),
);
const LEADING = new Set(fold('men og hei ok okei forresten but and so hi jo du å'));

const MAX_WORDS = 9;

/** The question that a message puts to the assistant. */
export interface Aside {
  readonly tema: Tema;
  /** It is certainly a question: it ends like one too, or it is one of the known ones. */
  readonly sure: boolean;
}

/** «Hvm får se dette?»: the asking word that a slip of the finger was meant to be; else the word itself. */
const meantBy = (first: string): string =>
  first.length > 2 && !ASKING.has(first)
    ? // In a short word no letter is another one: «hvm» is «hvem», not «hva».
      ([...ASKING].find(
        (word) => word[0] === first[0] && word.length !== first.length && enFeilUnna(first, word),
      ) ?? first)
    : first;

/** Null when the message does not begin as a question. */
export const readAside = (text: string): Aside | null => {
  const mark = /\?\s*$/.test(text);
  const said = fold(text);
  const at = said.findIndex((word) => !LEADING.has(word));
  const first = mark ? meantBy(said[at] ?? '') : (said[at] ?? '');
  if (!ASKING.has(first) && !ASKING_WITH_MARK.has(first)) return null;
  const words = said.map((word, place) => (place === at ? first : word));
  const tema = PATTERNS.find(([, pattern]) => pattern.test(words.join(' ')))?.[0] ?? 'annet';
  const known = tema !== 'annet' && words.length <= MAX_WORDS;
  if (!ASKING.has(first) && !mark && !known) return null;
  return { tema, sure: mark || known };
};
