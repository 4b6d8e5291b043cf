import type { Sprak } from '../katalog.ts';

type Ord = { readonly [S in Sprak]: readonly string[] };

const words = (list: string): readonly string[] => list.split(' ');

/** 0 to 19. */
const TALL: Ord = {
  nb: words(
    'null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
  ),
  nn: words(
    'null ein to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
  ),
  en: words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
};

/** 20, 30 … 90. */
const TIERE: Ord = {
  nb: words('tjue tretti førti femti seksti sytti åtti nitti'),
  nn: words('tjue tretti førti femti seksti sytti åtti nitti'),
  en: words('twenty thirty forty fifty sixty seventy eighty ninety'),
};

/** First to nineteenth. */
const ORDEN: Ord = {
  nb: words(
    'første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende',
  ),
  nn: words(
    'første andre tredje fjerde femte sjette sjuande åttande niande tiande ellevte tolvte trettande fjortande femtande sekstande syttande attande nittande',
  ),
  en: words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ),
};

const tier = (sprak: Sprak, n: number): string => TIERE[sprak][Math.floor(n / 10) - 2]!;
const bindestrek = (sprak: Sprak): string => (sprak === 'en' ? '-' : '');

/** «tjueen», «forty-two». A whole number from 0 to 99; what is larger stays in digits. */
export const tallord = (sprak: Sprak, n: number): string => {
  if (n > 99) return String(n);
  if (n < 20) return TALL[sprak][n]!;
  return n % 10 === 0 ? tier(sprak, n) : tier(sprak, n) + bindestrek(sprak) + TALL[sprak][n % 10]!;
};

const rundOrden = (sprak: Sprak, n: number): string => {
  const tiere = tier(sprak, n);
  if (sprak === 'en') return tiere.replace(/y$/, 'ieth');
  return tiere.replace(/e$/, '') + (sprak === 'nb' ? 'ende' : 'ande');
};

/** «tjuesjuende», «forty-second». From 1 to 99. */
export const ordenstall = (sprak: Sprak, n: number): string => {
  if (n < 20) return ORDEN[sprak][n - 1]!;
  if (n % 10 === 0) return rundOrden(sprak, n);
  return tier(sprak, n) + bindestrek(sprak) + ORDEN[sprak][(n % 10) - 1]!;
};

/** Each digit alone: «en en tre». */
export const sifre = (sprak: Sprak, digits: string): string =>
  [...digits].map((digit) => TALL[sprak][Number(digit)]!).join(' ');

const TUSEN = { nb: 'to tusen', nn: 'to tusen', en: 'two thousand' } as const;
const OG = { nb: 'og', nn: 'og', en: 'and' } as const;
const NULL = { nb: 'null', nn: 'null', en: 'oh' } as const;

/** «tjue tjueseks», «nitten nittito», «two thousand and five». From 1100 to 2099; round hundreds and others stay in digits. */
export const arstall = (sprak: Sprak, year: number): string => {
  const [hundre, rest] = [Math.floor(year / 100), year % 100];
  if (year < 1100 || year > 2099 || (rest === 0 && year !== 2000)) return String(year);
  if (year === 2000) return TUSEN[sprak];
  if (year < 2010 && hundre === 20) return `${TUSEN[sprak]} ${OG[sprak]} ${tallord(sprak, rest)}`;
  const hale = rest < 10 ? `${NULL[sprak]} ${tallord(sprak, rest)}` : tallord(sprak, rest);
  return `${tallord(sprak, hundre)} ${hale}`;
};

/** Words for the minutes of a time of day, with the space before them; nothing on the hour. */
export const minutter = (sprak: Sprak, m: number): string => {
  if (m === 0) return '';
  return m < 10 ? ` ${NULL[sprak]} ${tallord(sprak, m)}` : ` ${tallord(sprak, m)}`;
};
