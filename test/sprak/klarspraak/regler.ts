import type { Sprak } from '../../../dialogs/sprak/katalog.ts';
import { lengsteSetning, lix, ordI, sporsmalI } from './maal.ts';
import { ALDRI, ALDRI_INNENFRA, ANNEN_MALFORM, INNENFRA, type Ord, UNNGA } from './ordliste.ts';
import type { Tekst } from './tekst.ts';

/** The rules: product rules 8 and 10, current-facts 9.34. Which are hard stands in `REGLER`. */
export type RegelId =
  | 'tom'
  | 'aldri'
  | 'nav'
  | 'lang'
  | 'sporsmal'
  | 'unnga'
  | 'innenfra'
  | 'malform'
  | 'lix'
  | 'setning'
  | 'passiv';

export interface Brudd {
  readonly regel: RegelId;
  /** What was found, with the better word where there is one. */
  readonly hva: string;
  /** A hard rule fails the report and the test. */
  readonly hard: boolean;
}

/** What a text may not go over. Sixty words to a client and ninety to staff are product rules 10 and 8. */
const GRENSER = {
  klient: { ord: 60, lix: 40, setning: 20 },
  ansatt: { ord: 90, lix: 50, setning: 25 },
} as const;

/** Below this LIX says nothing: one long word on a button gives over 100. */
export const LIX_FRA_ORD = 20;

interface Regel {
  readonly hardFor: readonly Tekst['til'][];
  readonly finn: (tekst: Tekst) => readonly string[];
}

const ALLE = ['klient', 'ansatt'] as const;
const KLIENT = ['klient'] as const;

const monster = (ord: string): RegExp => {
  const source = ord.replaceAll('*', String.raw`\p{L}*`);
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, 'iu');
};

type Liste = { readonly [S in Sprak]: readonly Ord[] };

/** Finds the words of a list, each with the better one. */
const ordFra = (liste: Liste): ((tekst: Tekst) => string[]) => {
  const compiled = (sprak: Sprak) => liste[sprak].map(([ord, heller]) => [monster(ord), heller] as const);
  const monstre = { nb: compiled('nb'), nn: compiled('nn'), en: compiled('en') };
  return ({ tekst, sprak }) =>
    monstre[sprak].flatMap(([finn, heller]) => {
      const funnet = finn.exec(tekst)?.[0];
      return funnet ? [`«${funnet}» → ${heller}`] : [];
    });
};

/** What follows the plain word in brackets is the official one, and may stand. So may an address on the web. */
const utenParentes = (tekst: Tekst): Tekst => ({
  ...tekst,
  tekst: tekst.tekst.replace(/\([^)]*\)/g, '').replace(/\b\S+\.no(?:\/\S*)?/g, ''),
});

/** Norwegian that a person is to say or find in a letter stands in quotation marks, or after its English in brackets. */
const utenSitat = (tekst: Tekst): Tekst => ({
  ...utenParentes(tekst),
  tekst: utenParentes(tekst).tekst.replace(/«[^»]*»|"[^"]*"|“[^”]*”/gu, ''),
});

const over = (grense: number, verdi: number, enhet: string): string[] =>
  verdi > grense ? [`${verdi} ${enhet} (grensen er ${grense})`] : [];

const PASSIV: { readonly [S in Sprak]: RegExp } = {
  nb: /\b(?:kan|må|skal|vil|bør)(?: ikke)? (\p{L}{3,}es)\b|\b(?:blir|ble|bli|blitt) (\p{L}+(?:et|t|dd))\b/iu,
  nn: /\b(?:kan|må|skal|vil|bør)(?: ikkje)? (\p{L}{3,}ast)\b|\b(?:blir|vert|vart|blei|bli|blitt|vorte) (\p{L}+(?:a|t|dd|e))\b/iu,
  en: /\b(?:is|are|was|were|been|being|be) (?:not )?(?:\w+ed|sent|written|kept|read|given|taken|told|said)\b/iu,
};

const ordFraUnnga = ordFra(UNNGA);
const ordInnenfra = ordFra(INNENFRA);
const ordAldriInnenfra = ordFra(ALDRI_INNENFRA);
const ordFraAnnenMalform = ordFra(ANNEN_MALFORM);

/** Staff speak the words of the office. */
const innenfra = (tekst: Tekst): readonly string[] =>
  tekst.til === 'ansatt' ? [] : [...ordAldriInnenfra(tekst), ...ordInnenfra(utenParentes(tekst))];

const REGLER: { readonly [Id in RegelId]: Regel } = {
  tom: { hardFor: ALLE, finn: ({ tekst }) => (tekst.trim() === '' ? ['teksten er tom'] : []) },
  aldri: { hardFor: ALLE, finn: ordFra(ALDRI) },
  nav: { hardFor: ALLE, finn: ({ tekst }) => (/\bNAV\b/.test(tekst) ? ['«NAV» → Nav'] : []) },
  lang: {
    hardFor: ALLE,
    finn: ({ tekst, til }) => over(GRENSER[til].ord, ordI(tekst).length, 'ord'),
  },
  sporsmal: {
    hardFor: KLIENT,
    finn: ({ tekst }) => (sporsmalI(tekst) > 1 ? [`${sporsmalI(tekst)} spørsmål i én boble`] : []),
  },
  unnga: { hardFor: KLIENT, finn: ordFraUnnga },
  innenfra: { hardFor: KLIENT, finn: innenfra },
  // To staff stand also the office's own words, in the language that the office wrote them in.
  malform: { hardFor: KLIENT, finn: (tekst) => ordFraAnnenMalform(utenSitat(tekst)) },
  lix: {
    hardFor: [],
    finn: ({ tekst, til }) =>
      ordI(tekst).length < LIX_FRA_ORD ? [] : over(GRENSER[til].lix, lix(tekst), 'i LIX'),
  },
  setning: {
    hardFor: [],
    finn: ({ tekst, til }) => over(GRENSER[til].setning, lengsteSetning(tekst), 'ord i én setning'),
  },
  passiv: {
    hardFor: [],
    finn: ({ tekst, sprak }) => {
      const funnet = PASSIV[sprak].exec(tekst)?.[0];
      return funnet ? [`«${funnet}» → hvem gjør det?`] : [];
    },
  },
};

export const REGELIDER = Object.keys(REGLER) as readonly RegelId[];

/** All that a text breaks, hard rules and soft. */
export const vurder = (tekst: Tekst): readonly Brudd[] =>
  REGELIDER.flatMap((regel) => {
    const { finn, hardFor } = REGLER[regel];
    return finn(tekst).map((hva) => ({ regel, hva, hard: hardFor.includes(tekst.til) }));
  });
