import type { Klasse } from './leksikon/index.ts';
import { nummer } from './tall.ts';

/** A text in the three languages. */
export interface Tekst {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

const akutt = nummer('medisinsk');
const politi = nummer('politi');
const legevakt = nummer('legevakt');
const snakke = nummer('hjelpetelefonen');
const barn = nummer('alarmtelefonen');
const vold = nummer('volinjen');
const nav = nummer('nav');

/** The model texts of product rules 2, to the person. */
export const TIL_BRUKER: { readonly [K in Klasse]: Tekst } = {
  livsfare: {
    nb: `Ring ${akutt} nå. Er noen i ferd med å skade deg, ring ${politi}. Jeg er en chatbot, og jeg kan ikke sende hjelp. Kan du ikke ringe, gå til noen i nærheten.`,
    nn: `Ring ${akutt} no. Er nokon i ferd med å skade deg, ring ${politi}. Eg er ein chatbot, og eg kan ikkje sende hjelp. Kan du ikkje ringje, gå til nokon i nærleiken.`,
    en: `Call ${akutt} now. If someone is hurting you, call ${politi}. I am a chatbot, and I cannot send help. If you cannot call, go to someone nearby.`,
  },
  selvmord: {
    nb: `Bra at du skriver det. Du kan snakke med noen nå, gratis, hele døgnet: ${snakke}. Legevakt: ${legevakt}. Er du i fare nå: ${akutt}.`,
    nn: `Bra at du skriv det. Du kan snakke med nokon no, gratis, heile døgnet: ${snakke}. Legevakt: ${legevakt}. Er du i fare no: ${akutt}.`,
    en: `It is good that you write it. You can talk to someone now, free, day and night: ${snakke}. Emergency doctor: ${legevakt}. If you are in danger now: ${akutt}.`,
  },
  vold: {
    nb: `Det er ikke din skyld. I fare nå: ${politi}. VO-linjen ${vold}, hele døgnet, gratis, du kan være anonym. Krisesenteret er gratis. Kan andre se telefonen din?`,
    nn: `Det er ikkje di skuld. I fare no: ${politi}. VO-linja ${vold}, heile døgnet, gratis, du kan vere anonym. Krisesenteret er gratis. Kan andre sjå telefonen din?`,
    en: `It is not your fault. In danger now: ${politi}. The VO line ${vold}, day and night, free, you can be anonymous. The crisis centre (krisesenter) is free. Can others see your phone?`,
  },
  barn: {
    nb: `Bra at du sier det. ${barn}, Alarmtelefonen for barn og unge, hele døgnet. I fare nå: ${politi}.`,
    nn: `Bra at du seier det. ${barn}, Alarmtelefonen for barn og unge, heile døgnet. I fare no: ${politi}.`,
    en: `It is good that you say it. ${barn}, the alarm line for children and young people, day and night. In danger now: ${politi}.`,
  },
  nodhjelp: {
    nb: `Ring ${nav}, tast 1, eller møt opp. Si: «Jeg er i en nødssituasjon og vil søke om nødhjelp i dag.» Skriv det øverst i søknaden.`,
    nn: `Ring ${nav}, tast 1, eller møt opp. Sei: «Eg er i ein naudssituasjon og vil søkje om naudhjelp i dag.» Skriv det øvst i søknaden.`,
    en: `Call ${nav}, press 1, or go to the office. Say: «Jeg er i en nødssituasjon og vil søke om nødhjelp i dag.» (I am in an emergency and want to apply for emergency help today.) Write it at the top of the application.`,
  },
  bolig: {
    nb: `Nav skal finne et midlertidig sted å bo hvis du ikke klarer det selv. Ta kontakt med kontoret der du er, eller ring ${nav}, tast 1. Du har rett på vedtak og kan klage.`,
    nn: `Nav skal finne ein mellombels stad å bu dersom du ikkje klarer det sjølv. Ta kontakt med kontoret der du er, eller ring ${nav}, tast 1. Du har rett på vedtak og kan klage.`,
    en: `Nav must find you a temporary place to stay if you cannot find one yourself. Contact the office where you are, or call ${nav}, press 1. You have a right to a written decision (vedtak), and you can appeal.`,
  },
  annen: {
    nb: `Fare for liv nå: ${akutt}. Bli hos personen om du kan. Spør rett ut. Vold nå: ${politi}. Noen å snakke med, hele døgnet: ${snakke}. Legevakt: ${legevakt}.`,
    nn: `Fare for liv no: ${akutt}. Bli hos personen om du kan. Spør rett ut. Vald no: ${politi}. Nokon å snakke med, heile døgnet: ${snakke}. Legevakt: ${legevakt}.`,
    en: `Danger to life now: ${akutt}. Stay with the person if you can. Ask straight out. Violence now: ${politi}. Someone to talk to, day and night: ${snakke}. Emergency doctor: ${legevakt}.`,
  },
  trussel: {
    nb: `Er du redd for at du kan skade noen, ring ${akutt} eller ${legevakt}. Vil du klage på hvordan du er møtt?`,
    nn: `Er du redd for at du kan skade nokon, ring ${akutt} eller ${legevakt}. Vil du klage på korleis du er møtt?`,
    en: `If you are afraid that you may hurt someone, call ${akutt} or ${legevakt}. Do you want to complain about how you were treated?`,
  },
};

/** To staff, who mostly write about somebody else. What is not here is the same as to the person. */
export const TIL_ANSATT: { readonly [K in Klasse]?: Tekst } = {
  vold: {
    nb: `Fare nå: ${politi}. VO-linjen ${vold}, hele døgnet, gratis, også anonymt. Krisesenteret er gratis. Spør om det er trygt å ringe eller skrive til personen.`,
    nn: `Fare no: ${politi}. VO-linja ${vold}, heile døgnet, gratis, òg anonymt. Krisesenteret er gratis. Spør om det er trygt å ringje eller skrive til personen.`,
    en: `Danger now: ${politi}. The VO line ${vold}, day and night, free, also anonymously. The crisis centre (krisesenter) is free. Ask whether it is safe to call or write to the person.`,
  },
  barn: {
    nb: `I fare nå: ${politi}. Alarmtelefonen for barn og unge: ${barn}, hele døgnet. Du kan ha plikt til å melde fra til barnevernet.`,
    nn: `I fare no: ${politi}. Alarmtelefonen for barn og unge: ${barn}, heile døgnet. Du kan ha plikt til å melde frå til barnevernet.`,
    en: `In danger now: ${politi}. The alarm line for children and young people: ${barn}, day and night. You may have a duty to report to the child welfare service (barnevernet).`,
  },
  nodhjelp: {
    nb: `Personen kan søke i dag: hos dere, eller på ${nav}, tast 1. Si: «Jeg er i en nødssituasjon og vil søke om nødhjelp i dag.» Skriv det øverst i søknaden.`,
    nn: `Personen kan søkje i dag: hos dykk, eller på ${nav}, tast 1. Sei: «Eg er i ein naudssituasjon og vil søkje om naudhjelp i dag.» Skriv det øvst i søknaden.`,
    en: `The person can apply today: at your office, or on ${nav}, press 1. Say: «Jeg er i en nødssituasjon og vil søke om nødhjelp i dag.» Write it at the top of the application.`,
  },
  bolig: {
    nb: `Nav skal finne et midlertidig sted å bo når personen ikke klarer det selv. Personen har rett på vedtak og kan klage. Nav: ${nav}, tast 1.`,
    nn: `Nav skal finne ein mellombels stad å bu når personen ikkje klarer det sjølv. Personen har rett på vedtak og kan klage. Nav: ${nav}, tast 1.`,
    en: `Nav must find a temporary place to stay when the person cannot find one. The person has a right to a written decision (vedtak), and can appeal. Nav: ${nav}, press 1.`,
  },
  annen: {
    nb: `Fare for liv nå: ${akutt}. Bli hos personen om du kan. Spør rett ut. Legevakt: ${legevakt}. Noen å snakke med, hele døgnet: ${snakke}. Vold nå: ${politi}.`,
    nn: `Fare for liv no: ${akutt}. Bli hos personen om du kan. Spør rett ut. Legevakt: ${legevakt}. Nokon å snakke med, heile døgnet: ${snakke}. Vald no: ${politi}.`,
    en: `Danger to life now: ${akutt}. Stay with the person if you can. Ask straight out. Emergency doctor: ${legevakt}. Someone to talk to, day and night: ${snakke}. Violence now: ${politi}.`,
  },
  trussel: {
    nb: `Er noen i fare nå: ${politi}. Pass på deg selv først. Er det du som er redd for å skade noen: ${akutt} eller ${legevakt}.`,
    nn: `Er nokon i fare no: ${politi}. Pass på deg sjølv først. Er det du som er redd for å skade nokon: ${akutt} eller ${legevakt}.`,
    en: `If someone is in danger now: ${politi}. Look after yourself first. If it is you who are afraid of hurting someone: ${akutt} or ${legevakt}.`,
  },
};

/** The numbers once more, short: while what was going on lies still. */
export const NUMRENE: { readonly [K in Klasse]: Tekst } = {
  livsfare: {
    nb: `Fare for liv: ${akutt}. Politi: ${politi}.`,
    nn: `Fare for liv: ${akutt}. Politi: ${politi}.`,
    en: `Danger to life: ${akutt}. Police: ${politi}.`,
  },
  selvmord: {
    nb: `Noen å snakke med, hele døgnet: ${snakke}. Legevakt: ${legevakt}. I fare nå: ${akutt}.`,
    nn: `Nokon å snakke med, heile døgnet: ${snakke}. Legevakt: ${legevakt}. I fare no: ${akutt}.`,
    en: `Someone to talk to, day and night: ${snakke}. Emergency doctor: ${legevakt}. In danger now: ${akutt}.`,
  },
  vold: {
    nb: `I fare nå: ${politi}. VO-linjen, hele døgnet: ${vold}.`,
    nn: `I fare no: ${politi}. VO-linja, heile døgnet: ${vold}.`,
    en: `In danger now: ${politi}. The VO line, day and night: ${vold}.`,
  },
  barn: {
    nb: `Alarmtelefonen for barn og unge, hele døgnet: ${barn}. I fare nå: ${politi}.`,
    nn: `Alarmtelefonen for barn og unge, heile døgnet: ${barn}. I fare no: ${politi}.`,
    en: `The alarm line for children and young people, day and night: ${barn}. In danger now: ${politi}.`,
  },
  nodhjelp: {
    nb: `Nødhjelp: ${nav}, tast 1, hverdager kl. 9–15, eller møt opp.`,
    nn: `Naudhjelp: ${nav}, tast 1, kvardagar kl. 9–15, eller møt opp.`,
    en: `Emergency help: ${nav}, press 1, weekdays 9–15, or go to the office.`,
  },
  bolig: {
    nb: `Midlertidig sted å bo: ${nav}, tast 1, hverdager kl. 9–15, eller møt opp.`,
    nn: `Mellombels stad å bu: ${nav}, tast 1, kvardagar kl. 9–15, eller møt opp.`,
    en: `A temporary place to stay: ${nav}, press 1, weekdays 9–15, or go to the office.`,
  },
  annen: {
    nb: `Fare for liv: ${akutt}. Vold nå: ${politi}. Noen å snakke med: ${snakke}.`,
    nn: `Fare for liv: ${akutt}. Vald no: ${politi}. Nokon å snakke med: ${snakke}.`,
    en: `Danger to life: ${akutt}. Violence now: ${politi}. Someone to talk to: ${snakke}.`,
  },
  trussel: {
    nb: `Redd for å skade noen: ${akutt} eller ${legevakt}.`,
    nn: `Redd for å skade nokon: ${akutt} eller ${legevakt}.`,
    en: `Afraid of hurting someone: ${akutt} or ${legevakt}.`,
  },
};

export const TILLEGG = {
  /** Before the first four classes, when no person reads along. */
  ingenLeser: {
    nb: 'Ingen leser dette akkurat nå.',
    nn: 'Ingen les dette akkurat no.',
    en: 'Nobody is reading this right now.',
  },
  /** When the writer seems to be a child and the text is that of another class. */
  barnSkriver: {
    nb: `Er du under 18: ${barn}, hele døgnet.`,
    nn: `Er du under 18: ${barn}, heile døgnet.`,
    en: `If you are under 18: ${barn}, day and night.`,
  },
  /** To staff. Source: forvaltningsloven § 13 b, as served by nav.no in June 2026. */
  taushet: {
    nb: 'Taushetsplikten hindrer ikke det som er nødvendig for å unngå fare for liv eller helse (fvl § 13 b).',
    nn: 'Teieplikta hindrar ikkje det som er nødvendig for å unngå fare for liv eller helse (fvl § 13 b).',
    en: 'The duty of secrecy does not stop what is necessary to avoid danger to life or health (fvl § 13 b).',
  },
} as const satisfies { readonly [name: string]: Tekst };

/** The classes before which «Ingen leser dette akkurat nå.» stands (product rules 2). */
export const MED_INGEN_LESER: readonly Klasse[] = ['livsfare', 'selvmord', 'vold', 'barn'];
