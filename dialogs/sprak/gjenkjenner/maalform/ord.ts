/**
 * Words that tell a language, by how sure they are. `sterk` (2 points): no other of the three has it. `svak` (1 point):
 * seldom elsewhere, or a word of one letter less.
 */
export interface Kjennetegn {
  readonly sterk: string;
  readonly svak: string;
}

export const BOKMAAL: Kjennetegn = {
  sterk:
    'jeg ikke hva hvem hvordan hvorfor hvilken hvilket hvilke fra noe noen mye være dere deres hjemme selv uten sammen gjøre vet kommer trenger ønsker disse hvis begynner sier mener hun kjenner spørre jei jæi husleie husleia husleien leie sykemeldt sykmeldt syk sykdom veileder veiledning skole skolen hilsen egentlig vanligvis selvfølgelig forskjell hvert',
  svak: 'hvor nå ble blitt mer en et uke snakke skrive jobbe søke gjorde tidligere flere penger ukene dager måneder mulig bedre',
};

export const NYNORSK: Kjennetegn = {
  sterk:
    'korleis kvifor kva kven kvar kvart noko nokon nokre nokor frå mykje vere vera dykk dykkar heime sjølv utan saman gjere gjera ynskjer ønskjer desse dersom meiner seier spørje byrjar einaste meir fleire pengar dagar månader mogleg òg kvarandre tidlegare annleis berre vart vorte vore framleis difor husleige husleiga leige arbeidslaus sjukmeld sjukmelding sjukdom rettleiing rettleiar skule skulen helsing eigentleg vanlegvis sjølvsagt skilnad sidan seie gje byrja høve ynskje dotter',
  svak: 'eg ikkje veit kjem treng dei ein eit veke ho no viss me hjelpa snakka skriva jobba søkja søkje verte vert tykkjer jobbar snakkar likar lagar kallar',
};

/** «Eg», «ikkje», «veit» and such are said in many dialects too: beside bokmål or dialect words they tell nothing. */
export const OGSAA_DIALEKT =
  'eg ikkje veit kjem dei ein eit ho no me viss kor kvar heime saman berre frå noko vart';

/** Norwegian, and neither of the two. */
export const DIALEKT =
  'æ æg itj itte ikkj mæ dæ sæ ka kæm kem koffer korfor kossen kordan hu dokker dokke dåkker dåkk e va hær dær nåkka nåkken nokka nåkke mæst jæ je ittj ikje hainn hain læll au åsså åssen';

export const ENGELSK: Kjennetegn = {
  sterk:
    'the my your you is are was were have has what how why when where who which this that these with would could should can not dont cant im ive id do does did they we he she it need want help please thanks thank because about from there been and of hello i apply application unemployment unemployed benefit benefits appointment tomorrow children money pay paid week weeks month months year years today',
  svak: 'in to on at for be a am me an or if so but any some get go work job speak talk english know like yes right now kids',
};

/** Swedish as it is written by people who live in Norway: read by us, but none of the three. */
export const SVENSK =
  'jag inte är och att vad hur från göra mycket något någon varför vilken måste också behöver';

/** Words that Norwegian and English share: here they tell nothing at all. */
export const FELLES = 'i in for an so at on be me to do or';

/** Norwegian of any kind, against English. */
export const NORSK =
  'og er det som på til har med for av at den om du kan vil skal må så men da også eller å når der her min mitt meg deg seg var hadde blir får ut inn opp takk hei ja nei går bra hjelp jobb';

/** The names of the languages, as they are asked for. */
export const NAVN: { readonly [word: string]: 'nb' | 'nn' | 'en' | 'norsk' } = {
  engelsk: 'en',
  english: 'en',
  nynorsk: 'nn',
  bokmål: 'nb',
  norsk: 'norsk',
  norwegian: 'norsk',
};

/**
 * All that a wish for another language is made of, beside its name. Every word must be among these: «jeg snakker engelsk»
 * and "kurs i engelsk" are no wishes.
 */
export const ONSKE =
  'kan kunne vi du dere dykk me jeg eg æ få snakke snakka prate prata skrive skriva skriv ta det dette samtalen samtala alt på til over heller helst gjerne takk er mulig mogleg går an bytte byte bytt bytter byter skifte skift endre språk språket mål målform vil ønsker ønskjer ynskjer ha svare svara svar meg hei ok please can could would i you we speak talk write chat switch change to in the language like prefer want use bruke bruka bruk answer reply me hello hi thanks instead rather do it nå no now';

/** «In Norwegian», "på engelsk": one of these, or the name all alone, makes it a wish. */
export const ONSKEVERB =
  'på til over in to snakke snakka prate prata skrive skriva skriv bytte byte bytt skifte skift speak talk write chat switch change use bruke bruka bruk please takk prefer heller';
