/** Languages that are met at Nav and that nothing is written in, by their letters or by small words that only they have. */
export const FREMMEDE = [
  'arabisk',
  'ukrainsk',
  'russisk',
  'tigrinja',
  'persisk',
  'kinesisk',
  'polsk',
  'somali',
  'litauisk',
  'spansk',
  'fransk',
  'tysk',
  'samisk',
  'tyrkisk',
] as const;
export type Fremmed = (typeof FREMMEDE)[number];

const LETTERS: readonly (readonly [Fremmed, RegExp])[] = [
  ['persisk', /[پچژگکی]/u],
  ['arabisk', /\p{Script=Arabic}/u],
  ['ukrainsk', /[іїєґІЇЄҐ]/u],
  ['russisk', /\p{Script=Cyrillic}/u],
  ['tigrinja', /\p{Script=Ethiopic}/u],
  ['kinesisk', /\p{Script=Han}/u],
  ['polsk', /[łżźśćńęą].*[łżźśćńęąó]/iu],
  ['litauisk', /[ėįųūž].*[ėįųūžčš]/iu],
  ['samisk', /[đŧŋ]/iu],
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const WORDS: readonly (readonly [Fremmed, ReadonlySet<string>])[] = [
  ['polsk', words('jak jest czy nie mam mogę się co gdzie kiedy pracy pieniądze proszę dzień dobry dla na')],
  ['somali', words('waxaan waan sidee maxaa iyo waa ma ayaa ku lacag shaqo fadlan caawimaad sideen')],
  ['spansk', words('hola puedo cómo como qué que tengo dónde cuando trabajo dinero para una los las por')],
  ['fransk', words('bonjour comment je suis puis est que quand pour une les des travail argent avoir mon')],
  ['tysk', words('ich wie kann ist nicht und wann wo bekomme geld arbeit habe eine der die das hilfe')],
  ['samisk', words('mun lea mii leat gii goas gos sáhtán oažžut bargu ruđa veahki go ja')],
  ['tyrkisk', words('nasıl merhaba ben için var mı nerede iş para ne zaman yardım bir ve')],
];
const FEWEST = 2;

/** The language of a message that is in none of ours; null when it is, or when it can't be told. */
export const fremmed = (said: string): Fremmed | null => {
  const byLetters = LETTERS.find(([, letters]) => letters.test(said))?.[0];
  if (byLetters) return byLetters;
  const own = said.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = WORDS.map(([sprak, list]) => [sprak, own.filter((ord) => list.has(ord)).length] as const);
  const [best] = counts.toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= FEWEST && best[1] >= own.length / 3 ? best[0] : null;
};
