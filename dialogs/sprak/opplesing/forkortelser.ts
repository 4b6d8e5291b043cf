import { bytt, FORAN, forHvertSprak, iRekke, type Regel } from './regel.ts';

type Liste = { readonly [kort: string]: string };

/** Stand before something: their point never ends a sentence. */
const FORAN_NOE = {
  nb: {
    'f.eks.': 'for eksempel',
    'bl.a.': 'blant annet',
    'dvs.': 'det vil si',
    'ca.': 'cirka',
    'jf.': 'jamfør',
    'nr.': 'nummer',
    'kap.': 'kapittel',
    'tlf.': 'telefon',
    'pga.': 'på grunn av',
    'inkl.': 'inkludert',
    'maks.': 'maksimum',
    'evt.': 'eventuelt',
    'mht.': 'med hensyn til',
  },
  nn: {
    't.d.': 'til dømes',
    'bl.a.': 'mellom anna',
    'dvs.': 'det vil seie',
    'ca.': 'cirka',
    'jf.': 'jamfør',
    'nr.': 'nummer',
    'kap.': 'kapittel',
    'tlf.': 'telefon',
    'pga.': 'på grunn av',
    'inkl.': 'inkludert',
    'maks.': 'maksimum',
    'ev.': 'eventuelt',
    'mht.': 'med omsyn til',
  },
  en: { 'e.g.': 'for example', 'i.e.': 'that is', 'approx.': 'about', 'tel.': 'telephone', 'ch.': 'chapter' },
} as const;

/** Stand last in a list: before a capital or the end their point ends the sentence too. */
const SIST = {
  nb: { 'osv.': 'og så videre', 'm.m.': 'med mer', 'mv.': 'med videre', 'o.l.': 'og lignende' },
  nn: { 'osv.': 'og så vidare', 'm.m.': 'med meir', 'mv.': 'med vidare', 'o.l.': 'og liknande' },
  en: { 'etc.': 'and so on' },
} as const;

const noen = (liste: Liste): string =>
  Object.keys(liste)
    .map((kort) => kort.replaceAll('.', '\\.'))
    .join('|');

const foran = (liste: Liste): Regel =>
  bytt(new RegExp(`${FORAN}(?:${noen(liste)})`, 'giu'), (kort) => liste[kort.toLowerCase()]!);

const sist = (liste: Liste): Regel =>
  bytt(
    new RegExp(`${FORAN}(${noen(liste)})(?=(\\s*$|\\s+\\p{Lu})?)`, 'gmu'),
    (_alt, kort, slutt) => liste[kort!]! + (slutt === '' ? '' : '.'),
  );

/** Short forms, said in full. */
export const forkortelser = forHvertSprak((sprak) => iRekke(foran(FORAN_NOE[sprak]), sist(SIST[sprak])));
