/** Numbers written out in full, for the tests: the other way round from the reader, and made without its word lists. */
export interface Skrift {
  readonly ener: readonly string[];
  readonly tenaaringer: readonly string[];
  readonly tiere: readonly string[];
  /** «Ett hundre». */
  readonly ett: string;
}

const TENAARINGER = 'ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(' ');

export const BOKMAAL: Skrift = {
  ener: 'null en to tre fire fem seks sju åtte ni'.split(' '),
  tenaaringer: TENAARINGER,
  tiere: '- - tjue tretti førti femti seksti sytti åtti nitti'.split(' '),
  ett: 'ett',
};

export const NYNORSK: Skrift = {
  ...BOKMAAL,
  ener: 'null ein to tre fire fem seks sju åtte ni'.split(' '),
  ett: 'eitt',
};

export const GAMMEL: Skrift = {
  ...BOKMAAL,
  ener: 'null en to tre fire fem seks syv åtte ni'.split(' '),
  tiere: '- - tyve tredve førti femti seksti sytti åtti nitti'.split(' '),
};

/** «Tjueen», «tjue en», «en og tyve», «enogtyve». */
export type Under = 'sammen' | 'delt' | 'omvendt' | 'omvendtSammen';

export interface Maate {
  readonly skrift: Skrift;
  readonly under: Under;
  /** Between the parts above hundred: «to tusen fem hundre» or «totusenfemhundre». */
  readonly mellom: ' ' | '';
}

const under100 = (value: number, { skrift, under }: Maate): string => {
  const { ener, tenaaringer, tiere } = skrift;
  if (value < 10) return ener[value] ?? '';
  if (value < 20) return tenaaringer[value - 10] ?? '';
  const [ten, one] = [tiere[Math.floor(value / 10)] ?? '', value % 10];
  if (one === 0) return ten;
  const written = {
    sammen: `${ten}${ener[one]}`,
    delt: `${ten} ${ener[one]}`,
    omvendt: `${ener[one]} og ${ten}`,
    omvendtSammen: `${ener[one]}og${ten}`,
  };
  return written[under];
};

const under1000 = (value: number, how: Maate): string => {
  if (value < 100) return under100(value, how);
  const { skrift, mellom } = how;
  const hundreds = Math.floor(value / 100);
  const head = `${hundreds === 1 ? skrift.ett : skrift.ener[hundreds]}${mellom}hundre`;
  const rest = value % 100;
  return rest === 0 ? head : `${head}${mellom}og${mellom}${under100(rest, how)}`;
};

/** Any whole number below a million. */
export const skrevet = (value: number, how: Maate): string => {
  if (value < 1000) return under1000(value, how);
  const { skrift, mellom } = how;
  const thousands = Math.floor(value / 1000);
  const head = `${thousands === 1 ? skrift.ett : under1000(thousands, how)}${mellom}tusen`;
  const rest = value % 1000;
  if (rest === 0) return head;
  return `${head}${mellom}${rest < 100 ? `og${mellom}` : ''}${under1000(rest, how)}`;
};
