import type { Maal } from './utkast.ts';

const SMALL = {
  nb: 'null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
  nn: 'null ein to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
} as const;
const TENS = 'tjue tretti førti femti seksti sytti åtti nitti'.split(' ');
/** The old way of counting, still in daily use: "fem og tyve". */
const OLD_TENS = 'tyve tredve førti femti seksti sytti åtti nitti'.split(' ');

const small = (n: number, maal: Maal): string => SMALL[maal].split(' ')[n]!;

const below100 = (n: number, maal: Maal): string => {
  if (n < 20) return small(n, maal);
  return TENS[Math.floor(n / 10) - 2]! + (n % 10 ? small(n % 10, maal) : '');
};

const one = (maal: Maal): string => (maal === 'nb' ? 'ett' : 'eitt');

/** "hundre" and "tusen" are neuter: "ett tusen", "eitt hundre", and no word for one when `bare`. */
const counted = (n: number, noun: string, { maal, bare }: { maal: Maal; bare: boolean }): string[] => {
  if (n === 0) return [];
  if (n === 1) return bare ? [noun] : [one(maal), noun];
  return [below100(n, maal), noun];
};

/** How a number is written in words: in one word or several, and "hundre" or "ett hundre". */
export interface Style {
  readonly joined: boolean;
  readonly bare: boolean;
}

/** The words for 0 to 9999; "og" stands before the last one or two digits. */
export const tallord = (n: number, maal: Maal, { joined, bare }: Style): string => {
  const rest = n % 100;
  const words = [
    ...counted(Math.floor(n / 1000), 'tusen', { maal, bare }),
    // Within a larger number one says "ett hundre": "to tusen ett hundre og fem".
    ...counted(Math.floor((n % 1000) / 100), 'hundre', { maal, bare: bare && n < 1000 }),
  ];
  if (words.length === 0) return below100(rest, maal);
  if (rest > 0) words.push('og', below100(rest, maal));
  // Three equal letters in a row are written as two: "ettusen".
  return joined ? words.join('').replace('ttt', 'tt') : words.join(' ');
};

/** 21 to 99 with the ones first, "fem og tyve"; not for whole tens. */
export const gammeltTallord = (n: number, maal: Maal): string =>
  `${small(n % 10, maal)} og ${OLD_TENS[Math.floor(n / 10) - 2]!}`;

const ORDINALS = {
  nb: 'første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende',
  nn: 'første andre tredje fjerde femte sjette sjuande åttande niande tiande ellevte tolvte trettande fjortande femtande sekstande syttande attande nittande tjuande',
} as const;

/** The ordinal of 1 to 31, the days of a month. */
export const ordenstall = (n: number, maal: Maal): string => {
  const words = ORDINALS[maal].split(' ');
  if (n <= 20) return words[n - 1]!;
  if (n === 30) return maal === 'nb' ? 'trettiende' : 'trettiande';
  return `${n > 30 ? 'tretti' : 'tjue'}${words[(n % 10) - 1]!}`;
};
