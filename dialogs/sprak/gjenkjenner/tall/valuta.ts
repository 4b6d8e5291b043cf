/** Money units after or before an amount, by ISO 4217. `faktor`: what one of them is of the unit. */
export interface Enhet {
  readonly unit: string;
  readonly faktor: number;
  readonly ord: string;
  /** These stand before the amount too. */
  readonly foran?: string;
}

export const ENHETER: readonly Enhet[] = [
  {
    unit: 'NOK',
    faktor: 1,
    ord: 'kr kroner krone kronar krona kroners nok spenn lapper lappar',
    foran: 'kr nok kroner',
  },
  { unit: 'NOK', faktor: 1e6, ord: 'mnok', foran: 'mnok' },
  { unit: 'NOK', faktor: 1e3, ord: 'laken lakener lakenar' },
  { unit: 'NOK', faktor: 0.01, ord: 'øre' },
  { unit: 'EUR', faktor: 1, ord: 'euro euros eur €', foran: '€ eur' },
  { unit: 'USD', faktor: 1, ord: 'dollar dollars bucks usd $', foran: '$ usd' },
  { unit: 'GBP', faktor: 1, ord: '£ gbp pounds quid', foran: '£ gbp' },
  { unit: 'DKK', faktor: 1, ord: 'dkk', foran: 'dkk' },
  { unit: 'SEK', faktor: 1, ord: 'sek', foran: 'sek' },
];

/** «Sek» is seconds too, so the code counts in capitals only; these words before «kroner» tell whose they are. */
export const KRONER_I: { readonly [country: string]: string } = {
  norske: 'NOK',
  norwegian: 'NOK',
  svenske: 'SEK',
  swedish: 'SEK',
  danske: 'DKK',
  danish: 'DKK',
  islandske: 'ISK',
};

/** Codes that are words in small letters («nok», enough): before an amount they count in capitals only. */
export const ORD_OGSAA = 'nok sek';

/** These mean kroner when they are many («500 lapper», "500 nok"); few may be notes of any size, or enough. */
export const BARE_MANGE = 'lapper lappar nok';
export const FAERREST = 50;

/** Notes: «tusenlapp», «to femhundrelapper». */
export const SEDDEL = 'lapp lappen';
export const SEDLER = 'lapper lappar lappene lappane';

/** Forgiven typing errors, and the real words beside them. */
export const FORGIVEN = ['kroner', 'kronar'];
export const IKKE_VALUTA = 'kroner kronene kronen kroker krone kronet kroken kroppen krones kronisk kronos';

/** What an amount is per. `hver`: after «per», «hver», «/»; `den`: after «i», «om» and alone («200 kr timen»). */
export interface Periode {
  readonly period: string;
  readonly hver: string;
  readonly den: string;
  /** Alone, after the amount or before it. */
  readonly alene?: string;
  /** Nouns before the amount: «timelønn på 200». */
  readonly lonn?: string;
}

export const PERIODER: readonly Periode[] = [
  {
    period: 'P1M',
    hver: 'måned månad mnd mån måneden månaden mnden month',
    den: 'måneden månaden mnd mnden måned månad månedn månen',
    alene: 'månedlig månedlige månadleg månadlege månadlig monthly',
    lonn: 'månedslønn månedslønna månedslønnen månadsløn månadsløna månadslønn månedsleie månedsinntekt månadsinntekt husleie husleia husleien husleige husleiga',
  },
  {
    period: 'P1W',
    hver: 'uke veke uka veka week',
    den: 'uka uken veka veken uke',
    alene: 'ukentlig ukentlege vekentleg weekly',
    lonn: 'ukelønn vekeløn ukepenger',
  },
  {
    period: 'P1Y',
    hver: 'år året year',
    den: 'året',
    alene: 'årlig årleg årlege årlige yearly annually',
    lonn: 'årslønn årslønna årsløn årsinntekt årsinntekta årsinntekten',
  },
  {
    period: 'P1D',
    hver: 'dag dagen døgn day',
    den: 'dagen døgnet',
    alene: 'daglig dagleg daily',
    lonn: 'dagsats dagsatsen',
  },
  {
    period: 'PT1H',
    hver: 'time timen t hour',
    den: 'timen time',
    lonn: 'timelønn timelønna timelønnen timeløn timeløna timesløn timeslønn',
  },
  { period: 'P3M', hver: 'kvartal', den: 'kvartalet' },
  { period: 'P6M', hver: 'halvår', den: 'halvåret' },
];

export const HVER = 'per pr hver kvar hvert kvart à a / an each every';
export const I_DEN = 'i om';
/** «Dagen etter» is another day, not a price for each. */
export const ETTER_DEN = 'etter før efter da som';

/** What is counted and is no money, so that a bare number before it is no amount even where one is expected. */
export const TELLES =
  'children kids child months weeks days hours minutes years rooms people percent times år mnd måned måneder månader dag dager dagar uke uker veke veker time timer timar minutt minutter barn born unger stk stykk ganger gonger gang rom personer folk prosent pst % kvm kvadrat mil kg km m meter liter grader poeng stykker møter jobber samtaler';
