import { isPhrase, pattern } from '../../sprak/gjenkjenn.ts';

export const SMAPRAT = ['takk', 'hvem', 'hvordan', 'kan', 'ros', 'hjelp'] as const;
export type Smaprat = (typeof SMAPRAT)[number];

const THANKS =
  'takk|tusen takk|takk skal du ha|takk for hjelpen|takk for hjelpa|takk for svar|takker|supert takk|ok takk|fint takk|mange takk|takk for det|thanks|thank you|thx|thanks a lot|thank you so much|great thanks|tusen hjertelig takk';
const PRAISE =
  'bra|så bra|kjempebra|flott|fint|supert|du er flink|du er bra|bra svar|godt svar|good|great|nice|good answer|perfekt|topp|veldig bra|knallbra|haha|haha fair|lol|kult';
const RULES: readonly (readonly [Smaprat, RegExp])[] = [
  [
    'hvem',
    pattern(
      String.raw`^(?:hvem|kven|kem|who|what) (?:er|are) (?:du|you)\b|\b(?:er|are) (?:du|you|dette|det) (?:en|ein|et|a|an|ekte)? ?(?:robot|bot|chatbot|menneske|person|maskin|ai|ki|human|real|data)\b|\bsnakker jeg med (?:en|et) (?:robot|menneske|person)\b|\b(?:hva|kva|what) (?:heter|heiter|is your name|s your name)(?: du)?$`,
    ),
  ],
  [
    'hvordan',
    pattern(
      String.raw`^(?:hei )?(?:hvordan|åssen|korleis|how) (?:har du det|går det med deg|are you|står det til|er det med deg)\b`,
    ),
  ],
  [
    'kan',
    pattern(
      String.raw`^(?:hei )?(?:hva|kva|ka|what) (?:kan|can) (?:du|eg|jeg|you|i) (?:hjelpe|gjøre|gjere|spørre|brukes|help|do|ask|svare)\b.{0,30}$|^(?:hva|kva) (?:er|kan) (?:dette|brobygger)(?: for noe| for noko)?$`,
    ),
  ],
  [
    'hjelp',
    pattern(
      String.raw`^(?:hei |hallo |hello |hi )*(?:(?:jeg|eg|æ|i) (?:trenger|treng|må ha|vil ha|need|want) (?:litt |noe |noko |some |any )*(?:hjelp|help|råd|advice)|(?:kan|can) (?:du|noen|nokon|you|someone) hjelpe? (?:meg|me)|can you help me)(?: (?:til|med|å|to|with|på|noe|noko|det|it|finne|finna|find|figure|ut|out|av|hva|kva|what|jeg|eg|i|skal|kan|should|do|gjøre|gjere|gjera|nå|no|now|videre|vidare|her|here|situasjonen|min|alt|everything|vær|ver|så|snill|please))*$|^(?:hei )?(?:(?:jeg|eg|i) )?(?:vet|veit|do not know|don t know) ?(?:ikke|ikkje)? (?:hva|kva|what|hvor|kor|where) (?:jeg|eg|i) (?:skal|should|kan|can) (?:gjøre|gjere|gjera|do|begynne|byrje|start)(?: nå| no| now)?$|^(?:hva|kva|what) (?:skal|should|gjør|gjer|kan|do) (?:jeg|eg|i) (?:gjøre|gjere|do)?(?: nå| no| now)?$|^(?:hvor|kor|where) (?:skal|begynner|byrjar|do|should) (?:jeg|eg|i)(?: begynne| byrje| start)?$`,
    ),
  ],
];

/** Small talk: only a whole message, never a word inside a question. */
export const smaprat = (said: string, ord: string): Smaprat | null => {
  if (isPhrase(said, THANKS.split('|'))) return 'takk';
  if (isPhrase(said, PRAISE.split('|'))) return 'ros';
  return RULES.find(([, rule]) => rule.test(ord))?.[0] ?? null;
};
