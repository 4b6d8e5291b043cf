import type { Deling, Slutt } from '../../../dialogs/innsikt/index.ts';

/** The page is for staff, in bokmål. */
export const tekster = {
  demokontor: 'Demokontor. Kontoret er oppdiktet.',
  proveversjon: 'Prøveversjon. Ikke Nav. Ikke satt opp for noe kontor.',
  tittel: 'Innsikt i spørsmålene',
  overskrift: 'Slik går det med spørsmålene',
  ingress:
    'Her ser du hvor langt folk kommer i spørsmålene, og hva de gjør ved hvert av dem. Tallene teller personer. De sier ikke hvem noen er, eller hva noen har skrevet.',
  ingenTall: 'Ingen har begynt på spørsmålene ennå, eller samtalene er slettet. Kom tilbake senere.',
  teller: 'Tallene telles nå. Siden viser dem av seg selv når de er klare.',
  stengtTittel: 'Du trenger en ny lenke',
  stengt:
    'Siden åpnes med en lenke som gjelder i fem minutter og kan brukes én gang. Når den er åpnet, kan du lese i 30 minutter.',
  stengtHvordan: 'Den som drifter Brobygger, lager lenken med denne kommandoen:',
  aapneTittel: 'Åpne tallene',
  aapneTekst: 'Lenken din kan brukes én gang. Når du har åpnet, kan du lese i 30 minutter.',
  aapneKnapp: 'Åpne',
  skjult: 'skjult',
  faerre: 'færre enn 5',
  ukjent: '–',
} as const;

const skjemanavn: { readonly [skjema: string]: string } = {
  siling: 'De første spørsmålene',
  kartlegging: 'Flere spørsmål om situasjonen',
  innsjekk: 'Slik har du det nå',
};
/** The forms in the order in which people meet them; others after these. */
export const rekkefolge = (skjema: string): number => {
  const at = Object.keys(skjemanavn).indexOf(skjema);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
};
export const navnPaSkjema = (skjema: string): string => skjemanavn[skjema] ?? skjema;

export const delingsnavn: { readonly [D in Deling]: string } = {
  sprak: 'Språk',
  av: 'Hvem skrev',
  lengde: 'Hvor mange spørsmål de fikk',
};

const utsnittsnavn: { readonly [utsnitt: string]: string } = {
  alle: 'Alle',
  'sprak.nb': 'Bokmål',
  'sprak.nn': 'Nynorsk',
  'sprak.en': 'Engelsk',
  'av.bruker': 'Personen selv',
  'av.hjelper': 'Med en hjelper',
  'av.mottak': 'Sammen med mottak',
  'lengde.kort': '7 eller færre',
  'lengde.middels': '8 til 15',
  'lengde.lang': '16 eller flere',
};
export const navnPaUtsnitt = (utsnitt: string): string => utsnittsnavn[utsnitt] ?? utsnitt;

const stedsnavn: { readonly [sted: string]: string } = {
  ':innledning': 'Innledningen',
  ':deler': 'Valg av tema',
  ':opplesing': 'Opplesingen av svarene',
};
export const navnPaSted = (sted: string): string => stedsnavn[sted] ?? sted;

export const sluttnavn: { readonly [S in Slutt]: string } = {
  fullfort: 'Fullførte',
  underveis: 'Er i gang',
  videre: 'Gikk til ny versjon',
  pauset: 'Tok pause',
  stoppet: 'Stoppet',
  forlatt: 'Ble vist til hjelp nå',
  borte: 'Skrev ikke mer',
};

/** What stands above the columns, in order. */
export const kolonner = [
  ['nadd', 'Nådd'],
  ['svart', 'Svart'],
  ['hoppet_over', 'Hoppet over'],
  ['vil_ikke_svare', 'Vil ikke svare'],
  ['vet_ikke', 'Vet ikke'],
  ['med_person', 'Heller til en person'],
  ['uten_svar', 'Uten svar'],
  ['hvorfor', 'Spurte hvorfor'],
  ['endret', 'Endret svaret'],
  ['forlot', 'Gikk herfra'],
] as const;

/** How to read it, and what it can't tell. */
export const lesehjelp: readonly (readonly [string, string])[] = [
  ['Nådd', 'Så mange fikk spørsmålet. Spørsmål med betingelser får ikke alle.'],
  [
    'Svart, hoppet over, vil ikke svare, vet ikke, heller til en person, uten svar',
    'Det siste personen gjorde ved spørsmålet. Til sammen er det like mange som nådde det.',
  ],
  ['Endret svaret', 'Personen byttet ut et svar eller tok det bort.'],
  [
    'Gikk herfra',
    'Personen var her sist, fullførte ikke, og har ikke skrevet på et døgn, eller sa selv stopp.',
  ],
  [
    'Median tid',
    'Halvparten brukte kortere tid fra spørsmålet kom til de svarte første gang. Tid med pause er ikke med.',
  ],
  [
    'Slik sluttet det',
    'Er i gang: skrev noe det siste døgnet. Tok pause, stoppet, ble vist til hjelp nå: og er ikke tilbake. Gikk til ny versjon: spørsmålene ble endret mens personen holdt på. Resten telles i den nye versjonen.',
  ],
  ['Personer', 'En person er én samtale. Har noen fylt ut flere ganger, telles den siste.'],
  ['Færre enn 5', 'Vi viser ikke tall fra 1 til 4. Et så lite tall kan handle om noen du kjenner.'],
  [
    'Skjult',
    'Vi skjuler tallet fordi du ellers kunne regnet ut et tall som er mindre enn 5. Oftest er det skjulte tallet større.',
  ],
  [
    '0',
    'Vises når ingen av fem eller flere gjorde det. Er færre enn fem nådd, står det «færre enn 5» også der.',
  ],
  [
    'Hvem er med',
    'Alle samtaler som fortsatt er lagret. Den som sletter samtalen sin, er ikke med lenger. Tallene telles på nytt hvert tiende minutt.',
  ],
  [
    'Hvorfor du velger én inndeling om gangen',
    'Nynorsk, sammen med mottak, korte: da er det snart bare én igjen.',
  ],
];
