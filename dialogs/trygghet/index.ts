import type { Capability, Context, Input, Outcome } from '../dialog.ts';
import type { JsonObject } from '../json.ts';
import { pattern, plain } from '../sprak/gjenkjenn.ts';
import { katalog, text } from '../sprak/katalog.ts';

export const tekster = katalog({
  nb: {
    sperret:
      'Bra at du sier det. Ikke skriv hvor du bor, hva kommunen heter eller hvor du skal møte noen. Jeg sender ikke noe videre og setter ikke opp møter for deg. Ring og si først: «Jeg har sperret adresse.» Nav: 55 55 33 33. I fare: 112.',
    under18:
      'Før du forteller mer: Foreldrene dine kan be om å se det Nav har om deg, til du er 18. Dette er ikke Nav. Vil du snakke med noen uten at det går gjennom Nav: 116 111, hele døgnet, gratis.',
  },
  nn: {
    sperret:
      'Bra at du seier det. Ikkje skriv kvar du bur, kva kommunen heiter eller kvar du skal møte nokon. Eg sender ikkje noko vidare og set ikkje opp møte for deg. Ring og sei først: «Eg har sperra adresse.» Nav: 55 55 33 33. I fare: 112.',
    under18:
      'Før du fortel meir: Foreldra dine kan be om å sjå det Nav har om deg, til du er 18. Dette er ikkje Nav. Vil du snakke med nokon utan at det går gjennom Nav: 116 111, heile døgnet, gratis.',
  },
  en: {
    sperret:
      'Thank you for telling me. Do not write where you live, your municipality, or where you will meet anyone. I pass nothing on and set up no meetings. Call and say first: "My address is protected." Nav: 55 55 33 33. In danger: 112.',
    under18:
      'Before you tell me more: Your parents can ask to see what Nav has about you until you are 18. This is not Nav. To talk to someone outside Nav: 116 111, day and night, free.',
  },
});

/** «sperret adresse», «hemmelig adresse», «kode 6», «kode 7» (product rules 3); inflected, nynorsk and English too. */
const PROTECTED_ADDRESS = pattern(
  String.raw`\b(sperr?[ae]t?|hemm?el[ei]g|skjult|gradert|fortrolig|fortruleg|secret|protected|hidden) (bo)?add?r(ess?e?n?)?\b|\badress?en?( min)? er (sperr?[ae]t?|hemmel[ei]g|skjult)\b|\b(kode|code) ?(6|7|seks|sju|syv|six|seven)\b|\badressesperre\b`,
);

/** "jeg er 16", «eg er 15 år», "I am 17 years old". Not "jeg er 16 uker gravid" or "15 år siden". */
const UNDER_18 = pattern(
  String.raw`\b(?:jeg|eg|æ|i) (?:er|am|e) (?:bare |berre |only |snart )?(1[0-7]) ?(?:år|aar|years?(?: old)?)?(?: gammel| gamal| gammal)?\b(?! ?(?:uker?|veker?|weeks?|måneder|månader|dager|dagar|prosent|kr|km|mil|stk|av|år siden|ganger))`,
);

interface State extends JsonObject {
  readonly sperretAdresse: boolean;
  readonly under18: boolean;
}

/** Has the person said that the address is protected? From then on no packet, booking, routing, calendar or figure. */
export const harSperretAdresse = (state: State): boolean => state.sperretAdresse;

/** Notices what makes it unsafe for a person to go on as before, says so once, and remembers it. */
export const trygghet: Capability<State> = {
  id: 'trygghet',
  initial: { sperretAdresse: false, under18: false },
  isRunning: () => false,
  evolve: (state, event) => ({ ...state, [event.type]: true }),
  handle: (state, input, context) => {
    if (context.kanal === 'teams') return null;
    if (!state.sperretAdresse && saysProtectedAddress(input))
      return notice('sperretAdresse', 'sperret', context);
    if (!state.under18 && UNDER_18.test(plain(input.text))) return notice('under18', 'under18', context);
    return null;
  },
};

const saysProtectedAddress = ({ text: said }: Input): boolean => PROTECTED_ADDRESS.test(plain(said));

const notice = (type: keyof State & string, key: 'sperret' | 'under18', { sprak }: Context): Outcome => ({
  events: [{ dialog: 'trygghet', type }],
  reply: { text: text(tekster, sprak, key) },
  route: `trygghet/${key}`,
});
