import { hovedsprak, type Ord, type Ordbok, ordAv } from '../../sprak/index.ts';

/** A word with the classes it belongs to. */
export interface MerketOrd extends Ord {
  readonly klasser: ReadonlySet<string>;
}

const SHORTEST_JOINED = 7;
const NORSKE_TEGN = /[æøå]/u;

/** «orkerikke»: a no that was run together with its verb becomes a word of its own. */
const del = (ord: readonly Ord[], ordbok: Ordbok): readonly Ord[] =>
  ord.flatMap((one) => {
    const parts = ordbok.har(one.tekst) ? null : ordbok.delt(one.tekst);
    if (!parts?.some((part) => ordbok.klasserAv(part, 'norsk', true).has('IKKE'))) return [one];
    return [
      { ...one, tekst: parts[0] },
      { ...one, tekst: parts[1], etterSkille: false },
    ];
  });

/** The word as it would be if it was not written as two: «selv mord». */
const satt = (ord: readonly Ord[], at: number): string => {
  const [one, next] = [ord[at], ord[at + 1]];
  return one && next && !next.etterSkille && next.setning === one.setning ? one.tekst + next.tekst : '';
};

/** Any number is of the class TALL. */
const tall = (word: string): readonly string[] => (/^\d+$/u.test(word) ? ['TALL'] : []);

/** The words of a message, each with its classes. */
export const merk = (text: string, ordbok: Ordbok): readonly MerketOrd[] => {
  const ord = del(ordAv(text), ordbok);
  const sprak = hovedsprak(ord);
  const norskeTegn = ord.some((one) => NORSKE_TEGN.test(one.tekst));
  return ord.map((one, at) => {
    const klasser = new Set([...ordbok.klasserAv(one.tekst, sprak, norskeTegn), ...tall(one.tekst)]);
    const joined = satt(ord, at);
    if (joined.length < SHORTEST_JOINED || !ordbok.har(joined)) return { ...one, klasser };
    return { ...one, klasser: new Set([...klasser, ...ordbok.klasserAv(joined, sprak, norskeTegn)]) };
  });
};
