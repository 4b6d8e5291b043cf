import type { Ord } from './ord.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NORSK = words(
  'jeg eg æ jæ og er ikke ikkje itj det som på til har hva kva ka hvor kor men når han hun ho hu av en et ei vil skal kan om seg meg mæ dere dykk fra frå etter være vere ble vart blir hvis viss å nå år få får går uten utan bare berre min mitt mine eksen den de med ved enn men også noen ein eit kom mot ut inn etter blei hadde var sin seg alle bare dei dem',
);
const ENGELSK = words(
  'the my is am are was and he she you we they it im ive dont cant of in on with this that what who how have has been will would if his their me a an not from for when where be wont isnt',
);

/** Which of the two a message is written in: «norsk» (nb, nn and dialects), «engelsk», or «uvisst» when it can't be told. */
export type Hovedsprak = 'norsk' | 'engelsk' | 'uvisst';

/** Counts small words that only one of the languages has. A tie is «uvisst». */
export const hovedsprak = (ord: readonly Ord[]): Hovedsprak => {
  const norsk = ord.filter((o) => NORSK.has(o.tekst)).length;
  const engelsk = ord.filter((o) => ENGELSK.has(o.tekst)).length;
  if (norsk === engelsk) return 'uvisst';
  return norsk > engelsk ? 'norsk' : 'engelsk';
};
