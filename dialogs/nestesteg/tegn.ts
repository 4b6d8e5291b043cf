import type { Svar } from '../skjema/index.ts';
import { pattern, plain } from '../sprak/gjenkjenn.ts';
import { readYesNo } from '../sprak/gjenkjenner/index.ts';
import type { Grunn } from './hendelser.ts';

/** The answers of the sieve, by question. */
export type Svarene = { readonly [sporsmal: string]: Svar };

/** The questions that are answered in the person's own words, the heaviest first. */
const MED_ORD = ['problem', 'hjelp', 'mal', 'venter'] as const;

/**
 * What a person may name in their own words, nb, nn and en together; `*` is any ending. Only what is named counts: nothing is
 * read out of a blank, and a word of an illness or of rus leads to questions that may be useful, never to a judgement.
 */
const ORD = {
  arbeid:
    'jobb*|arbeid*|stilling|stillinger|permitter*|arbeidsledig*|ledig|cv|job|jobs|work|works|working|employ*|unemploy*',
  utdanning:
    'utdann*|utdanning*|skole*|skule*|fagbrev*|studie*|studer*|student*|kurs*|lærling*|videregående|vidaregåande|vgs|education|school|course*|apprentic*|degree|study*',
  sprak:
    'språk*|norsk*|tolk*|lese og skrive|lesevansk*|skrivevansk*|dysleksi*|lesing|language*|norwegian|interpreter*|dyslexi*|reading',
  helse:
    'helse*|helsa|syk|sykdom*|sykmeld*|sykemeld*|sjuk|sjukdom*|sjukmeld*|smerte*|vondt|vond|psyk*|angst*|depresjon*|deprimert*|migrene|diagnose*|adhd|health|ill|illness|sick|pain|pains|anxiety|depress*',
  okonomi:
    'penge*|pengar*|peng|gjeld*|regning*|rekning*|inkasso*|husleie*|husleig*|økonomi*|sosialhjelp*|råd til|blakk|lån|lånet|purring*|namsmann*|money|debt*|bill|bills|rent|broke|afford*|loan*',
  bolig:
    'bolig*|bustad*|leilighet*|leilegheit*|husleie*|husleig*|sted å bo|stad å bu|utkast*|kastet ut|kasta ut|hybel*|hjemløs*|heimlaus*|housing|apartment|evict*|homeless|place to live|rent',
  familie:
    'barn*|barna|unge|ungene|ungane|familie*|sønn*|datter*|dotter*|skilsmisse*|skilt|samliv*|samboer*|sambuar*|foreldre*|omsorg*|child*|kids|family|divorce*|daughter*|husband|wife',
  nettverk: 'ensom*|einsam*|venner|vener|nettverk*|ingen å snakke med|lonely|friends|nobody to talk to',
  hverdag:
    'hverdag*|kvardag*|døgnrytm*|rutine*|stå opp|transport*|buss|bussen|bankid|digital*|internett|routine*|get up|everyday',
  rus: 'rus|rusen|rusmid*|rusproblem*|alkohol*|drikker|drikk|narko*|hasj*|avrus*|alcohol*|drugs|drinking|addict*',
  provd: 'prøvd|prøvde|tiltak*|praksis*|tried',
  kontakt:
    'saksbehandler*|sakshandsam*|veileder*|rettleiar*|ingen svarer|ingen svarar|kasteball*|caseworker*|adviser*|advisor*',
  redd: 'redd*|bekymr*|uroa|frykt*|miste|mister|mistar|afraid|scared|worried|lose|losing',
  hindrer:
    'hindr*|orker ikke|orkar ikkje|klarer ikke|klarar ikkje|klarer ikkje|får ikke til|får ikkje til|cannot|can t',
  uenig:
    'avslag*|avslått|avslo|klag*|vedtak*|stoppet|stoppa|urettferdig*|urettvis*|uenig|ueinig|refus*|appeal*|complain*|unfair*|disagree*',
  tolk: 'språk*|norsk|tolk*|language*|norwegian|interpreter*',
  i_dag:
    'ikke mat|ikkje mat|tom for mat|penger til mat|pengar til mat|mat i dag|strømmen|straumen|utkast*|kastet ut|kasta ut|mister boligen|mister leiligheten|sted å sove|stad å sove|no food|food today|evict*|nowhere to sleep',
} as const;
export type Tegn = keyof typeof ORD;

const monster = (ord: string): RegExp => pattern(`\\b(?:${ord.replaceAll('*', '\\p{L}*')})(?!\\p{L})`);
const MONSTER = Object.fromEntries(Object.entries(ORD).map(([tegn, ord]) => [tegn, monster(ord)])) as {
  readonly [T in Tegn]: RegExp;
};

/** «Ikke rus» names it only to put it away. Of money, work and food a «no» is just what matters. */
const NEKTET = pattern(
  `\\b(?:ikke|ikkje|ingen|inga|aldri|no|not|never)(?: \\p{L}+)? (?:${ORD.rus.replaceAll('*', '\\p{L}*')})(?!\\p{L})`,
);

const nevner = (tegn: Tegn, ord: string): boolean => {
  const said = plain(ord);
  return MONSTER[tegn].test(said) && !(tegn === 'rus' && NEKTET.test(said));
};

/** The words of an answer; empty where a question was passed over. */
export const ordI = (svar: Svarene, sporsmal: string): string => {
  const found = svar[sporsmal];
  return found?.slag === 'svar' ? found.ord || found.vist : '';
};

/** Where the person named it, and in which words. Null: not named. */
export const nevnt = (svar: Svarene, tegn: Tegn): Grunn | null => {
  const sporsmal = MED_ORD.find((id) => nevner(tegn, ordI(svar, id)));
  return sporsmal ? { sporsmal, ord: ordI(svar, sporsmal) } : null;
};

const erNei = (ord: string): boolean =>
  (['nb-no', 'nn-no', 'en-us'] as const).some((culture) => readYesNo(ord, culture)?.value === 'no');

/** What the person waits for, in their words. Null when it was not said, or nothing is. */
export const venter = (svar: Svarene): Grunn | null => {
  const ord = ordI(svar, 'venter');
  return ord === '' || erNei(ord) ? null : { sporsmal: 'venter', ord };
};

const TJENESTE: { readonly [valg: string]: string } = {
  nav_jobb: 'nav',
  nav_sosial: 'nav',
  lege: 'lege',
  andre: 'andre',
};

/** How many different services the person says that they are in contact with; both halves of Nav are one. */
export const tjenester = (svar: Svarene): number =>
  new Set((svar.kontakt?.valg ?? []).flatMap((valg) => TJENESTE[valg] ?? [])).size;

/** The contacts as the person saw them, when one of `valg` is among them. */
export const harKontakt = (svar: Svarene, valg: readonly string[]): Grunn | null =>
  svar.kontakt?.slag === 'svar' && svar.kontakt.valg.some((one) => valg.includes(one))
    ? { sporsmal: 'kontakt', ord: svar.kontakt.vist }
    : null;

/** Something the person would rather say to a human being. */
export const vilHaPerson = (svar: Svarene): Grunn | null =>
  Object.values(svar).some(({ slag }) => slag === 'med_person') ? { sporsmal: 'med_person', ord: '' } : null;
