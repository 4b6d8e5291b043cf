/** A number and its words, parted by spaces. A word that stands in several rows means the first of them. */
export interface Tallord {
  readonly value: number;
  readonly nb: string;
  /** What nynorsk has beside the bokmål words. */
  readonly nn?: string;
  /** Spoken and old forms as people write them: none that is another word, with or without æ, ø and å («tå», «tie»). */
  readonly dialekt?: string;
}

/** One to nine, as they stand alone and at the end of «tjueen», and before «hundre». */
export const ENERE: readonly Tallord[] = [
  { value: 1, nb: 'en ett et én', nn: 'ein eitt ei eit', dialekt: 'æin' },
  { value: 2, nb: 'to', nn: 'tvo', dialekt: 'tvau' },
  { value: 3, nb: 'tre', dialekt: 'tri' },
  { value: 4, nb: 'fire', dialekt: 'fira fir' },
  { value: 5, nb: 'fem', dialekt: 'fæm femm' },
  { value: 6, nb: 'seks', dialekt: 'sæks seiks' },
  { value: 7, nb: 'sju syv', dialekt: 'sjau sjuv' },
  { value: 8, nb: 'åtte', dialekt: 'åtta' },
  { value: 9, nb: 'ni' },
];

/** Zero and ten to nineteen: never joined with another word below hundred. */
export const TENAARINGER: readonly Tallord[] = [
  { value: 0, nb: 'null' },
  { value: 10, nb: 'ti' },
  { value: 11, nb: 'elleve', dialekt: 'ellev ællve ællev' },
  { value: 12, nb: 'tolv', dialekt: 'tolj' },
  { value: 13, nb: 'tretten', dialekt: 'trettan trættan trætten' },
  { value: 14, nb: 'fjorten', dialekt: 'fjortan fjørten fjørtan' },
  { value: 15, nb: 'femten', dialekt: 'femtan fæmtan fæmten' },
  { value: 16, nb: 'seksten', dialekt: 'sekstan sækstan sæksten seisten' },
  { value: 17, nb: 'sytten', dialekt: 'syttan søtten søttan' },
  { value: 18, nb: 'atten', dialekt: 'attan' },
  { value: 19, nb: 'nitten', dialekt: 'nittan' },
];

/** Twenty to ninety: alone, before one to nine («tjueen»), and after «og» («en og tyve»). */
export const TIERE: readonly Tallord[] = [
  { value: 20, nb: 'tjue tyve', nn: 'tjuge', dialekt: 'tju tjug kjue kjuge tjugu tyvi' },
  { value: 30, nb: 'tretti tredve', dialekt: 'trætti tredevi tredevte tretty trødve' },
  { value: 40, nb: 'førti', dialekt: 'førty' },
  { value: 50, nb: 'femti', dialekt: 'fæmti femty' },
  { value: 60, nb: 'seksti', dialekt: 'sæksti seksty' },
  { value: 70, nb: 'sytti', dialekt: 'søtti' },
  { value: 80, nb: 'åtti' },
  { value: 90, nb: 'nitti' },
];

export const HUNDRE = 'hundre hundra hundrede hunder hundred';
export const TUSEN = 'tusen tusind tusn tusæn';

/** What a number is multiplied with, from a thousand up. */
export const STORE: readonly Tallord[] = [
  { value: 1e3, nb: TUSEN },
  {
    value: 1e6,
    nb: 'million millioner',
    nn: 'millionar',
    dialekt: 'milion milioner milliona miljon miljoner',
  },
  { value: 1e9, nb: 'milliard milliarder', nn: 'milliardar', dialekt: 'miliard miliarder' },
  { value: 1e12, nb: 'billion billioner', nn: 'billionar' },
];

/** Twelve, twenty: counted in. «To dusin» is 24. */
export const SETT: readonly Tallord[] = [
  { value: 12, nb: 'dusin' },
  { value: 20, nb: 'snes' },
];

/** What makes «en» before it the beginning of a fraction: «hundre og en halv». */
export const BROK_ETTER_EN =
  'halv halvt halve kvart kvarts trekvart tredel tredjedel fjerdedel femtedel tidel';

/** «Og» between the parts of a number, also as it sounds. */
export const OG = 'og å o';

/** Short forms after digits and number words: «2 mill», «25k», «3 mrd.». */
export const FORKORTELSER: readonly Tallord[] = [
  { value: 1e3, nb: 'k tus' },
  { value: 1e6, nb: 'mill mio' },
  { value: 1e9, nb: 'mrd' },
];

/**
 * Ordinals below hundred as they stand alone and end a longer one («tjueførste»). «Andre» is also "others": whoever
 * reads a sentence looks at the words around it.
 */
export const ORDENSTALL: readonly Tallord[] = [
  { value: 1, nb: 'første', nn: 'fyrste', dialekt: 'føste fyste fysste' },
  { value: 2, nb: 'andre', nn: 'andra', dialekt: 'aindre ainder' },
  { value: 3, nb: 'tredje', nn: 'tridje', dialekt: 'tredja treje' },
  { value: 4, nb: 'fjerde' },
  { value: 5, nb: 'femte', dialekt: 'fæmte' },
  { value: 6, nb: 'sjette', dialekt: 'sjætte sekste' },
  { value: 7, nb: 'sjuende syvende', nn: 'sjuande' },
  { value: 8, nb: 'åttende', nn: 'åttande' },
  { value: 9, nb: 'niende', nn: 'niande' },
  { value: 10, nb: 'tiende', nn: 'tiande' },
  { value: 11, nb: 'ellevte', nn: 'elvte' },
  { value: 12, nb: 'tolvte', dialekt: 'tolte' },
  { value: 13, nb: 'trettende', nn: 'trettande' },
  { value: 14, nb: 'fjortende', nn: 'fjortande' },
  { value: 15, nb: 'femtende', nn: 'femtande' },
  { value: 16, nb: 'sekstende', nn: 'sekstande' },
  { value: 17, nb: 'syttende', nn: 'syttande' },
  { value: 18, nb: 'attende', nn: 'attande' },
  { value: 19, nb: 'nittende', nn: 'nittande' },
  { value: 20, nb: 'tjuende tyvende', nn: 'tjuande tjugande' },
  { value: 30, nb: 'trettiende tredevte', nn: 'trettiande', dialekt: 'tredvte tredivte' },
  { value: 40, nb: 'førtiende', nn: 'førtiande' },
  { value: 50, nb: 'femtiende', nn: 'femtiande' },
  { value: 60, nb: 'sekstiende', nn: 'sekstiande' },
  { value: 70, nb: 'syttiende', nn: 'syttiande' },
  { value: 80, nb: 'åttiende', nn: 'åttiande' },
  { value: 90, nb: 'nittiende', nn: 'nittiande' },
  { value: 100, nb: 'hundrede', nn: 'hundrande', dialekt: 'hundrende' },
  { value: 1000, nb: 'tusende', nn: 'tusande' },
];

/** What follows the digits of an ordinal without a space: «3dje», «1ste», «2.-dre». */
export const ORDENSENDELSER = 'ste dre dje je de te ende ande nde';

/** Real words one slip away from a number word (with the same first letter), which stay what they are. */
export const IKKE_TALL = `eleve trett trette trettet tretter trettes fjorden fjortis fetten festen sekten
  sytte sytta sitten satten setten skytten aften akten arten alten atter natten natti nitte nitter nitta netten nettet førte førtid
  hindre hundret hundrer turen tunen tuben tuten tuser tusener tusenvis tussen millionen milliarden millionær
  først førstes angre aldre ander andres andrea andrew andreas anden fjerne fjerna ferde feste fekte fette femme
  sette sjekte skjette svende syende tidende tienden tinende tiene tidene`;

/** Half and one and a half, as one word or after an article. */
export const BROKER: readonly Tallord[] = [
  { value: 1.5, nb: 'halvannen halvannet', nn: 'halvannan halvanna', dialekt: 'halvanen' },
  { value: 0.5, nb: 'halvparten', nn: 'halvdelen halvparta', dialekt: 'hælvta helvta' },
  { value: 0.75, nb: 'trekvart' },
];

/** What «en», «to», «tre» of them is a fraction. «En halv» is 0.5; «en kvart» is 0.25. */
export const NEVNERE: readonly Tallord[] = [
  { value: 2, nb: 'halv halvt halve', dialekt: 'hæl hælv hælvt' },
  { value: 3, nb: 'tredel tredeler tredjedel tredjedeler', nn: 'tredelar tredjedelar' },
  { value: 4, nb: 'fjerdedel fjerdedeler firedel firedeler kvart', nn: 'fjerdedelar firedelar' },
  { value: 5, nb: 'femtedel femtedeler femdel femdeler', nn: 'femtedelar femdelar' },
  { value: 6, nb: 'sjettedel sjettedeler seksdel seksdeler', nn: 'sjettedelar seksdelar' },
  { value: 7, nb: 'sjuendedel sjuendedeler sjudel sjudeler syvendedel', nn: 'sjuandedel sjudelar' },
  { value: 8, nb: 'åttendedel åttendedeler åttedel åttedeler åttendedels', nn: 'åttandedel åttedelar' },
  { value: 9, nb: 'niendedel niendedeler nidel nideler', nn: 'niandedel nidelar' },
  { value: 10, nb: 'tiendedel tiendedeler tidel tideler', nn: 'tiandedel tidelar' },
  { value: 12, nb: 'tolvtedel tolvtedeler tolvdel tolvdeler', nn: 'tolvdelar' },
  { value: 20, nb: 'tjuendedel tjuedel tjuedeler', nn: 'tjuedelar' },
  { value: 100, nb: 'hundredel hundredeler hundrededel', nn: 'hundredelar' },
  { value: 1000, nb: 'tusendel tusendeler', nn: 'tusendelar' },
];

export const KOMMA = 'komma';
export const MINUS = 'minus';

/** Numbers are not counted after these: «noen hundre», «et par tusen» say no number. */
export const UBESTEMT = 'par noen nokre nokon flere fleire mange utallige';

/** The number after these is a moment, a week or a code, not an amount: others read it, or nobody. */
export const KLOKKA = 'kl klokka klokken klokkå klokko klokkeslett halv';
export const UKE = 'uke uka uken veke veka vekene ukene ukenr';
export const KODER =
  '§ §§ paragraf tlf telefon telefonnummer telefonen mobil mobilen mobilnummer mob postnr postnummer konto kontonummer kontonr orgnr organisasjonsnummer fnr fødselsnummer personnummer saksnummer saksnr referanse ref kid pin pinkode kode punkt pkt punktene kapittel kap artikkel side sidene s linje versjon rom romnr';
/** Ends of the names of streets and roads: what follows is a house. «Veien» alone is none. */
export const GATER =
  'gata gaten gate gt veien veier vei vegen veg vn stien sti alleen alle plassen bakken svingen kroken tunet haugen jordet torget brygga kaia terrasse';
export const MAANEDER =
  'januar februar mars april mai juni juli august september oktober november desember jan feb apr jun jul aug sept sep okt nov des';

/** A fraction in digits after these is a day: «fra 1/3», «innen 3/4». */
export const FOR_DATO = 'den fra frå til innen innan før etter siden sidan pr per frist fristen dato datoen';

/** After these, and before the end of the clause, «en» is a number: «nummer en», «bare en». */
export const FOR_EN =
  'nummer nr alternativ valg val svar spørsmål kun nøyaktig akkurat minst maks maksimalt høyst omtrent';
/** Between two numbers: «en eller to», «en til tre», «en-to». */
export const MELLOM_TALL = 'eller til - og/eller – eventuelt kanskje';

/** A number directly followed by these without a space is still one: «35år», «500kr». Others of two letters are codes. */
export const KLISTRET = 'år kr k pst stk kg km mil';
/** Before a number without a space: «kr500», «ca.500». */
export const FORAN = 'kr nok ca nr min max maks';

/** After these «andre» is the second one, not "others". */
export const FOR_ANDRE = 'den det hver kvar nummer nr annenhver annankvar';
/** And before these. */
export const ETTER_ANDRE =
  'gang gong gangen gongen alternativ alternativet valg valget val valet plass plassen etasje etasjen klasse klassen trinn juledag påskedag pinsedag januar februar mars april mai juni juli august september oktober november desember punkt avsnitt ledd kvartal halvår halvdel halvdelen omgang runde forsøk samtale samtalen møte møtet';
/** Between two ordinals: «første og andre». */
export const MELLOM_ORDENSTALL = 'og eller til - ,';

/** After these «trettende» is "tiring". */
export const FOR_TRETTENDE = 'er var blir ble så veldig ganske litt for svært mer meir mest';
