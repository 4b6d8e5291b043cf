import type { Tekst, Treff } from './monster/finn.ts';

/** Whom a sign is about: the writer, a child, or another grown-up. */
export type Hvem = 'selv' | 'barn' | 'annen';

/** How many words back the one it is about may have been named. */
const REKKEVIDDE = 25;

const er = ({ ord }: Tekst, at: number, ...klasser: readonly string[]): boolean =>
  klasser.some((name) => ord[at]?.klasser.has(name));

/** «hun jeg veileder», «en jeg kjenner»: there the writer is not the one it is about. */
const iBisetning = (tekst: Tekst, at: number): boolean =>
  er(tekst, at - 1, 'HAN', 'PERSON', 'NOEN') && !er(tekst, at - 1, 'JEG');

const somSier = (tekst: Tekst, at: number): boolean => er(tekst, at, 'SIER') && !er(tekst, at - 1, 'JEG');

/** Are these words told as somebody else's: «bruker skrev: "…"»? */
const erSitert = (tekst: Tekst, first: number): boolean => {
  if (!tekst.ord[first]?.iSitat) return false;
  for (let at = first - 1; at >= 0; at -= 1) if (!tekst.ord[at]?.iSitat && somSier(tekst, at)) return true;
  return false;
};

const nevnt = (tekst: Tekst, at: number): Hvem | null => {
  if (er(tekst, at, 'JEG')) return iBisetning(tekst, at) ? null : 'selv';
  if (er(tekst, at, 'BARNA')) return 'barn';
  return er(tekst, at, 'HAN', 'PERSON', 'DE') ? 'annen' : null;
};

const nevntForan = (tekst: Tekst, first: number): Hvem => {
  for (let at = first - 1; at >= 0 && at >= first - REKKEVIDDE; at -= 1) {
    const found = nevnt(tekst, at);
    if (found) return found;
  }
  return 'selv';
};

/** The words themselves, and the two after them, may say it: «meg», «seg selv», «livet sitt». */
const iOrdene = (tekst: Tekst, treff: Treff): Hvem | null => {
  const last = treff.at(-1) ?? 0;
  const places = [...treff, last + 1, last + 2];
  if (treff.some((at) => er(tekst, at, 'MEG', 'JEG', 'MIN', 'OSS'))) return 'selv';
  if (places.some((at) => er(tekst, at, 'SEG', 'SIN'))) return 'annen';
  return places.some((at) => er(tekst, at, 'MEG')) ? 'selv' : null;
};

/** Whom a sign of suicide is about. */
export const hvem = (tekst: Tekst, treff: Treff): Hvem => {
  const first = treff[0] ?? 0;
  if (erSitert(tekst, first)) return 'annen';
  return iOrdene(tekst, treff) ?? nevntForan(tekst, first);
};

/** Who is hit, locked in or afraid: a husband who is named before may as well be the one who hits. */
export const hvemRammes = (tekst: Tekst, treff: Treff): Hvem => {
  const inWords = iOrdene(tekst, treff);
  if (inWords === 'selv') return 'selv';
  const first = treff[0] ?? 0;
  if (er(tekst, first, 'HAN', 'PARTNER')) return 'selv';
  for (let at = first - 1; at >= 0 && at >= first - REKKEVIDDE; at -= 1) {
    if (er(tekst, at, 'JEG') && !iBisetning(tekst, at)) return 'selv';
    if (er(tekst, at, 'BARNA') && !er(tekst, at - 1, 'TIL')) return 'barn';
    if (er(tekst, at, 'VENN', 'KLIENT') || (er(tekst, at, 'HAN') && er(tekst, at + 1, 'JEG', 'BLE')))
      return 'annen';
  }
  return 'selv';
};

/** Is the writer the one who is threatened: «sier han dreper meg»? */
export const rammerMeg = (tekst: Tekst, treff: Treff): boolean => {
  const last = treff.at(-1) ?? 0;
  return [...treff, last + 1].some((at) => er(tekst, at, 'MEG', 'OSS'));
};
