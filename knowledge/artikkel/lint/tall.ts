/** Numbers as they are written: «7 000», «7.000», «45», «1,5», «12–14» is two. A point or a space parts thousands only. */
const NUMBER = /\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g;
const THOUSANDS = /^\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+$/;

const ORD = [
  'null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue'.split(
    ' ',
  ),
  'null ein to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue'.split(
    ' ',
  ),
] as const;
const OTHER: { readonly [ord: string]: number } = {
  ett: 1,
  én: 1,
  syv: 7,
  tyve: 20,
  tretti: 30,
  tredve: 30,
  førti: 40,
  femti: 50,
  seksti: 60,
  sytti: 70,
  åtti: 80,
  nitti: 90,
  hundre: 100,
  halvparten: 50,
  halvannet: 1.5,
};
const TENS: { readonly [start: string]: number } = {
  tjue: 20,
  tretti: 30,
  førti: 40,
  femti: 50,
  seksti: 60,
  sytti: 70,
  åtti: 80,
  nitti: 90,
};

/** The numbers in a text, as values. */
export const tallI = (tekst: string): readonly number[] =>
  Array.from(tekst.matchAll(NUMBER), ([number]) =>
    Number(THOUSANDS.test(number) ? number.replaceAll(/\D/g, '') : number.replace(',', '.')),
  );

/** Those, and the numbers in words («tjuefem»): all that a reader finds in a source. */
export const tallOgOrdI = (kilde: string): ReadonlySet<number> => {
  const words = kilde.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set([...tallI(kilde), ...parts(kilde), ...words.flatMap(ordverdi)]);
};

/** «2.500» may be two and a half thousand or a decimal; «1999/2000» and «01.05.06» hold several. */
const parts = (kilde: string): readonly number[] =>
  Array.from(kilde.matchAll(/\d+/g), ([digits]) => Number(digits));

const ordverdi = (ord: string): readonly number[] => {
  const at = ORD.map((list) => list.indexOf(ord)).find((index) => index !== -1);
  if (at !== undefined) return [at];
  const other = OTHER[ord];
  if (other !== undefined) return [other];
  const [start, ten] = Object.entries(TENS).find(([tens]) => ord.startsWith(tens)) ?? [];
  const one = start ? ORD[0].indexOf(ord.slice(start.length)) : -1;
  return ten && one > 0 ? [ten + one] : [];
};
