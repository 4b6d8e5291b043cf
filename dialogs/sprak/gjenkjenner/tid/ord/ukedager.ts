import { type Dogndel, type Oppslag, skriftlige } from './oppslag.ts';

/** The names, with short forms, definite forms and dialect. */
const NAVN: readonly Oppslag[] = [
  {
    ord: { slag: 'ukedag', dag: 1 },
    nb: 'mandag, mandagen',
    nn: 'måndag, måndagen',
    tale: 'månda, manda, måndan, mandan, måndad, mannda, man',
  },
  {
    ord: { slag: 'ukedag', dag: 2 },
    nb: 'tirsdag, tirsdagen',
    nn: 'tysdag, tysdagen',
    tale: 'tirsda, tisda, tisdag, tysda, tirsdan, tysdan, tirdag, tirs, tys',
  },
  {
    ord: { slag: 'ukedag', dag: 3 },
    nb: 'onsdag, onsdagen',
    tale: 'onsda, onsdan, onnsdag, onnsda, ondag, ons',
  },
  {
    ord: { slag: 'ukedag', dag: 4 },
    nb: 'torsdag, torsdagen',
    tale: 'torsda, tosda, tosdag, torsdan, tordag, tors',
  },
  {
    ord: { slag: 'ukedag', dag: 5 },
    nb: 'fredag, fredagen',
    tale: 'freda, fredan, fredda, fre',
  },
  {
    ord: { slag: 'ukedag', dag: 6 },
    nb: 'lørdag, lørdagen',
    nn: 'laurdag, laurdagen',
    tale: 'lørda, lørdan, laurda, lauda, laudag, lørrdag, lørdagn, lør, lau',
  },
  {
    ord: { slag: 'ukedag', dag: 7 },
    nb: 'søndag, søndagen',
    nn: 'sundag, sundagen',
    tale: 'sønda, søndan, sunda, søn',
  },
];

const TALEENDELSER = ['da', 'dan', 'då', 'dån', 'daj'];

/** «Tysda», «tysdå», «tysdan»: the dialects weaken the same ending everywhere. */
const medTale = (entry: Oppslag): Oppslag => {
  const stems = skriftlige(entry).flatMap((name) => (name.endsWith('dag') ? [name.slice(0, -3)] : []));
  const spoken = stems.flatMap((stem) => TALEENDELSER.map((ending) => stem + ending));
  return { ...entry, tale: [entry.tale, ...spoken].join(', ') };
};

export const UKEDAGER: readonly Oppslag[] = NAVN.map(medTale);

/** Short names are also words and names («man», «tors», «fre», «tys»): they count before a date or a time only. */
export const KORTE_UKEDAGER: ReadonlySet<string> = new Set([
  'man',
  'tirs',
  'tys',
  'ons',
  'tors',
  'fre',
  'lør',
  'lau',
  'søn',
]);

const set = (timex: string, nb: string, nn: string, tale = ''): Oppslag => ({
  ord: { slag: 'ukedager', timex },
  nb,
  nn,
  tale,
});

/** All of them: «mandager», «på hverdager», «i helgene». */
export const UKEDAGER_FLERTALL: readonly Oppslag[] = [
  set('XXXX-WXX-1', 'mandager, mandagene', 'måndagar, måndagane', 'mandagan'),
  set('XXXX-WXX-2', 'tirsdager, tirsdagene', 'tysdagar, tysdagane', 'tirsdagan'),
  set('XXXX-WXX-3', 'onsdager, onsdagene', 'onsdagar, onsdagane', 'onsdagan'),
  set('XXXX-WXX-4', 'torsdager, torsdagene', 'torsdagar, torsdagane', 'torsdagan'),
  set('XXXX-WXX-5', 'fredager, fredagene', 'fredagar, fredagane', 'fredagan'),
  set('XXXX-WXX-6', 'lørdager, lørdagene', 'laurdagar, laurdagane', 'lørdagan'),
  set('XXXX-WXX-7', 'søndager, søndagene', 'sundagar, sundagane', 'søndagan'),
  set(
    'XXXX-WXX-WD',
    'hverdager, hverdagene, ukedager, ukedagene',
    'kvardagar, kvardagane, vekedagar, vekedagane',
  ),
  set('XXXX-WXX-WE', 'helger, helgene', 'helgar, helgane', 'helgan'),
];

/** Real words one typing error away from a weekday. */
export const IKKE_UKEDAG = [
  'mandat mandal mandar mandel mandag mandare',
  'fridag fredad fredar friday fredsdag fredlig',
  'lærdag lærdom',
  'onsdags',
  'hosdag',
  'tirsdags torsdags fredags mandags lørdags søndags',
].join(' ');

/** The weekend, Saturday and Sunday. */
export const HELGER: readonly Oppslag[] = [
  { ord: { slag: 'helg', bestemt: false }, nb: 'helg, weekend' },
  {
    ord: { slag: 'helg', bestemt: true },
    nb: 'helga, helgen',
    nn: 'helgi',
    tale: 'helja, hælja, hælga, weekenden',
  },
];

const DELER: readonly (readonly [Dogndel, string])[] = [
  ['morgen', 'morgen morgenen morgon morgonen'],
  ['formiddag', 'formiddag formiddagen'],
  ['ettermiddag', 'ettermiddag ettermiddagen'],
  ['kveld', 'kveld kvelden'],
  ['natt', 'natt natten natta'],
];

const kvelder = ({ ord, nb, nn = '' }: Oppslag): readonly Oppslag[] => {
  const names = [nb, nn].flatMap((list) => list.split(', ')).filter((name) => /dag$/.test(name));
  const dag = ord.slag === 'ukedag' ? ord.dag : 0;
  return DELER.map(([del, words]) => ({
    ord: { slag: 'ukedagDogn', dag, del },
    nb: names
      .flatMap((name) => words.split(' ').flatMap((word) => [`${name}s${word}`, `${name}s ${word}`]))
      .join(', '),
  }));
};

/** «Fredagskveld», «laurdagsmorgonen», «mandags morgen»: a weekday and a part of it. */
export const UKEDAGSKVELDER: readonly Oppslag[] = UKEDAGER.flatMap(kvelder);
