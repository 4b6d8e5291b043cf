/**
 * Answers to a yes/no question as people write them, parted by `|`. Bokmål, nynorsk, dialect and the English that
 * Norwegians use stand together, since people mix them; typing errors in words of five letters or more are forgiven.
 * The longest phrase that fits counts, so «stemmer ikke» is not «stemmer».
 */
export interface Svarord {
  readonly norsk: string;
  readonly engelsk: string;
}

/** Yes, without doubt. */
export const JA: Svarord = {
  norsk: `ja|jaa|jada|ja da|ja då|jadå|jo|joo|joda|jo da|jodå|jo då|jau|jau då|jao|jepp|jepps|jess|japp|yes|yess|yep|yepp|yeah|
    javisst|ja visst|jo visst|jau visst|ja så absolutt|absolutt|så absolutt|definitivt|uten tvil|utan tvil|utvilsomt|
    selvfølgelig|selvfølgelig det|sjølvsagt|selvsagt|sjølvfølgelig|naturligvis|naturlegvis|
    klart|klart det|så klart|såklart|selvklart|det er klart|
    gjerne|gjerne det|veldig gjerne|svært gjerne|kjempegjerne|mer enn gjerne|ja takk|jatakk|yes takk|yes please|jo takk|takk gjerne|
    ok|okei|okay|okey|oki|okidoki|den er grei|den er god|avtale|deal|sure|
    greit|greitt|det er greit|det er greitt|helt greit|heilt greitt|det er helt greit|i orden|det er i orden|det er ok|det er okei|det er fint|
    stemmer|det stemmer|stemmer det|det stemmer det|stemmer bra|stemmer godt|det stemmer bra|stemmer helt|
    riktig|helt riktig|det er riktig|det er helt riktig|rett|heilt rett|helt rett|det er rett|korrekt|det er korrekt|akkurat|akkurat det|nettopp|
    enig|helt enig|jeg er enig|einig|eg er einig|samd|eg er samd|bekreftes|bekrefter|bekreftet|
    det kan jeg godt|det kan eg godt|kan godt|
    det vil jeg gjerne|det vil eg gjerne|jeg vil gjerne|eg vil gjerne|vil gjerne|jeg vil gjerne det|
    har det|det e æ|
    jeg ønsker det gjerne|
    det er det|det gjør det|det gjer det|det stemmer jo|det var det|
    ja for all del|jajamen|jajamensann|jaggu|kjør på|gjør det|gjer det|sett i gang|det høres bra ut|høres bra ut|det høyrest bra ut|det passer|det passer bra|det passar|det passar bra|passer fint|passer bra|det går bra|det går fint|det er greit for meg|greit for meg|det er ok for meg|ok for meg|høres greit ut|høres fint ut|ikke sant|jadda|ikke noe problem|ikkje noko problem|ingen problem|null problem|
    fint|flott|supert|topp|perfekt|kjempefint|kjempebra|strålende|utmerket|bra|veldig bra|veldig fint|fint for meg|bra for meg|det er fint for meg|det er bra|det er bra for meg|fint for oss|greit for oss|ok for oss|greit for min del|fint for min del|
    sant|det er sant|det er lov|det går an|det er mulig|det er mogleg`,
  engelsk: `yes|yess|yep|yup|yeah|yea|ya|aye|yes please|sure|sure thing|of course|certainly|absolutely|definitely|for sure|
    ok|okay|k|alright|all right|fine|that is fine|thats fine|sounds good|that works|go ahead|please do|please|with pleasure|gladly|
    right|thats right|that is right|correct|that is correct|thats correct|true|exactly|indeed|agreed|i agree|
    i do|i am|i have|i can|i will|i would|i did|yes i do|i would like that|id like that|id love to|i want to|it is|it does|that is it|no problem|no problem at all|no worries|not a problem`,
};

/** Yes, with some doubt or reluctance. */
export const TROLIG_JA: Svarord = {
  norsk: `jeg tror det|tror det|det tror jeg|tror jeg|jeg tror ja|eg trur det|trur det|det trur eg|trur eg|eg trur ja|æ trur det|æ tror det|jeg tror så|
    jeg antar det|antar det|det antar jeg|eg reknar med det|jeg regner med det|regner med det|reknar med det|det regner jeg med|det reknar eg med|
    sannsynligvis|sannsynlegvis|mest sannsynlig|antagelig|antakelig|antageligvis|antakelegvis|truleg|trulegvis|trolig|sikkert|det er sikkert det|
    jeg gjør nok det|eg gjer nok det|det gjør jeg nok|det gjer eg nok|nok det|det er nok det|det har jeg nok|det kan jeg nok|det er vel det|
    jaja|ja ja|egentlig|egentlig ja|ja egentlig|eigentleg|eigentleg ja|på en måte|på ein måte|stort sett|for det meste|mer eller mindre|meir eller mindre|
    hvorfor ikke|kvifor ikkje|hvorfor ikke det|greit nok|okei da|ok da|ok da så|greit da|greitt då|mm|mhm|mmm|ja vel da|litt|litt ja|ja litt|delvis|ja delvis|jeg håper da det`,
  engelsk: `i think so|i believe so|i guess|i guess so|i suppose|i suppose so|probably|most likely|likely|kind of|sort of|more or less|mostly|why not|mhm|mm|uh huh|yeah i guess|a little|partly`,
};

/** No, without doubt. */
export const NEI: Svarord = {
  norsk: `nei|neii|nej|nä|nei nei|neinei|neida|nei da|neidå|nei då|nei takk|neitakk|nei ellers takk|ellers takk|niks|niks og nei|nix|niksen|nope|nop|næ|næh|nehei|nehe|no thanks|no way|never|
    absolutt ikke|absolutt ikkje|absolutt itj|overhodet ikke|slett ikke|slett ikkje|på ingen måte|på ingen måtar|definitivt ikke|definitivt ikkje|
    ikke i det hele tatt|ikke i det hele|ikkje i det heile|ikkje i det heile tatt|ikkje i det heile teke|ikke i det heile tatt|
    aldri|aldri i livet|aldri i verden|ikke tale om|ikke snakk om|ikkje snakk om|ikkje tale om|uaktuelt|ikke aktuelt|ikkje aktuelt|
    selvfølgelig ikke|selvsagt ikke|sjølvsagt ikkje|klart ikke|naturligvis ikke|så klart ikke|såklart ikke|helt sikkert ikke|heilt sikkert ikkje|
    stemmer ikke|stemmer ikkje|det stemmer ikke|det stemmer ikkje|det stemmer itj|feil|det er feil|helt feil|heilt feil|galt|det er galt|gale|
    ikke riktig|ikkje riktig|ikke rett|ikkje rett|det er ikke riktig|det er ikkje rett|det er ikke rett|det er ikkje riktig|uenig|jeg er uenig|ueinig|usamd|jeg er ikke enig|eg er ikkje samd|ikke enig|
    ikke|ikkje|ikke det|ikkje det|det er det ikke|det er det ikkje|det gjør det ikke|det gjer det ikkje|
    det passer ikke|det passar ikkje|passer ikke|passar ikkje|det går ikke|det går ikkje|nei det går bra|nei det går fint|nei takk det går bra|nei takk det går fint|nei det er greit|nei det er greitt|nei det er ok|nei det er bra|nei takk det er greit|nei for all del|næi`,
  engelsk: `no|nope|nah|na|nay|no no|no thanks|no thank you|never|no way|not at all|absolutely not|definitely not|certainly not|of course not|by no means|
    wrong|that is wrong|thats wrong|incorrect|not correct|not right|thats not right|that is not right|false|i disagree|disagree|not ok|not okay|
    i dont|i do not|i am not|im not|i have not|i havent|i cant|i can not|i cannot|i wont|i will not|i would not|i didnt|i dont want to|i would rather not|id rather not|not me|no its fine|no im fine|no thats fine|it isnt|it is not|it doesnt`,
};

/** No, with some doubt, or not now. */
export const TROLIG_NEI: Svarord = {
  norsk: `ikke egentlig|ikkje eigentleg|egentlig ikke|eigentleg ikkje|ikke akkurat|ikkje akkurat|ikke helt|ikkje heilt|ikke direkte|ikkje direkte|ikke så veldig|ikkje så veldig|ikke spesielt|ikkje spesielt|ikke særlig|ikkje særleg|
    jeg tror ikke det|jeg tror ikke|tror ikke det|tror ikke|det tror jeg ikke|eg trur ikkje det|eg trur ikkje|trur ikkje det|trur ikkje|det trur eg ikkje|æ trur ikkje|æ trur itj|æ trur ikkje det|æ trur itj det|trur itj|trur itj det|jeg tror nei|
    sannsynligvis ikke|sannsynlegvis ikkje|antagelig ikke|antakelig ikke|truleg ikkje|trolig ikke|sikkert ikke|sikkert ikkje|mest sannsynlig ikke|neppe|neppe det|tviler|jeg tviler|tviler på det|jeg tviler på det|det tviler jeg på|eg tviler på det|tvilar på det|tvilsomt|
    helst ikke|helst ikkje|vil helst ikke|vil helst ikkje|jeg vil helst ikke|eg vil helst ikkje|ikke nå|ikkje no|ikkje nå|ikke i dag|ikkje i dag|ikke ennå|ikke enda|ikkje enno|ikkje ennå|ikkje endå|ikke foreløpig|foreløpig ikke|førebels ikkje|ikke som jeg vet|ikke som jeg vet om|ikke som jeg kommer på|ikke som jeg kan komme på|ikkje som eg kjem på|ikke som jeg husker|ikkje som eg hugsar|ikke så vidt jeg vet|ikkje så vidt eg veit|ikke etter det jeg vet|dessverre|diverre|ikkje som eg veit|ikkje som eg veit om|ikke det jeg vet`,
  engelsk: `not really|i dont think so|i do not think so|probably not|i doubt it|doubtful|not exactly|not quite|not now|not today|not yet|hardly|unlikely|i guess not|i suppose not|not particularly|rather not|not that i know|not that i know of|maybe later`,
};

/** Neither: not known, both, or only "I see". These undo every yes and no beside them. */
export const HVERKEN: Svarord = {
  norsk: `vet ikke|veit ikkje|veit ikke|vet ikkje|veit itj|vet itj|jeg vet ikke|eg veit ikkje|æ veit ikkje|æ veit itj|det vet jeg ikke|det veit eg ikkje|vet ikke helt|veit ikkje heilt|vet ikke sikkert|vet da ikke|vettikke|vetikke|
    usikker|er usikker|jeg er usikker|eg er usikker|litt usikker|ikke sikker|ikkje sikker|er ikke sikker|er ikkje sikker|jeg er ikke sikker|eg er ikkje sikker|ikke helt sikker|ikkje heilt sikker|det er jeg ikke sikker på|
    tja|tjaa|nja|njaa|njæ|tjo|tjæ|både ja og nei|ja og nei|både og|både òg|ja eller nei|nei eller ja|verken eller|verken ja eller nei|hverken eller|nei men ja|ja men nei|jo men nei|
    kanskje|kanskje det|kanskje ikke|kanskje ikkje|muligens|mulig|mulig det|mogleg|moglegvis|kan hende|kanhende|kan være|det kan være|kan vere|det kan vere|kan vera|kan godt være|kan godt vere|ja kanskje|nei kanskje|
    det kommer an på|kommer an på|det kjem an på|kjem an på|kommer helt an på|spørs|det spørs|spørst|avhenger|det avhenger|håper det|jeg håper det|vonar det|
    aner ikke|anar ikkje|jeg aner ikke|ingen anelse|ingen aning|inga aning|ikke peiling|har ikke peiling|har ikkje peiling|ikke filla|husker ikke|hugsar ikkje|jeg husker ikke|eg hugsar ikkje|
    forstår ikke|forstår ikkje|jeg forstår ikke|eg forstår ikkje|skjønner ikke|skjønar ikkje|jeg skjønner ikke|eg skjønar ikkje|hva mener du|kva meiner du|
    jaha|jaså|javel|ja vel|aha|jøss|å ja|åja|hm|hmm|eh|øh|vil ikke svare|vil ikkje svare|jeg vil ikke svare|eg vil ikkje svare|vil ikke si|hopp over`,
  engelsk: `i dont know|i do not know|dont know|dunno|i dunno|idk|not sure|im not sure|i am not sure|unsure|no idea|i have no idea|no clue|maybe|perhaps|possibly|could be|might be|maybe not|it depends|depends|yes and no|both|neither|either|yes or no|i see|hm|hmm|well|i dont understand|i do not understand|what do you mean|i hope so|i cant remember|i dont remember|rather not say|i dont want to answer`,
};

/** May stand before, between and after the answer without changing it. */
export const FYLL: Svarord = {
  norsk: `hei hallo takk tusen mange hjertelig da då altså åh oi øh du faktisk snill vær ver så please tusentakk bare og jammen forresten jo det jeg eg æ vi virkelig verkeleg veldig helt heilt skjønner`,
  engelsk: `hi hello thanks thank you a lot so much oh well um uh actually please really very and that it just`,
};

/** These may begin a longer answer («ja, jeg har to barn»). The others are answers only when nothing else is said. */
export const LEDER: Svarord = {
  norsk:
    'ja jaa jada jo joda jodå jau jepp japp yes yess yep yeah javisst gjerne nei nej neida neidå nope niks næ',
  engelsk: 'yes yep yup yeah no nope nah',
};

/** In what follows such a beginning, these tell that it is about something else, a question, or a condition. */
export const VENDER: Svarord = {
  norsk: `hvis viss dersom unntatt lurer lurar spørre spørsmål spør annet anna forresten først heller vente vent glemte gløymde stopp stans menneske angrer angrar kanskje vet veit usikker avhenger spørs bortsett
    hva kva hvem kven hvordan korleis hvorfor kvifor hvilken hvilke kva når`,
  engelsk: `if unless wonder wondering question ask else first rather wait forgot stop human maybe perhaps depends know sure what who how why which when where`,
};

/** Two of a kind in the beginning of a rest make it a question: «ja kan du …». */
export const SPORREVERB: Svarord = {
  norsk: 'kan har er vil skal må får finnes finst bør',
  engelsk: 'can could do does did are is will would should have has may',
};
export const SPURTE: Svarord = {
  norsk: 'du dere de dykk jeg eg æ vi me det noen nokon',
  engelsk: 'you i we they it he she there someone',
};

/** A «ja» before these is a yes to the opposite: nobody knows which. */
export const NEKTER: Svarord = {
  norsk: 'ikke ikkje itj aldri ingen ingenting uten utan nei',
  engelsk: 'not no never none dont doesnt isnt wont cant havent didnt nothing',
};

/** A «nei» before these is taken back: «nei jo, det har jeg». */
export const BEKREFTER: Svarord = {
  norsk: 'ja jaa jada jo joda jau jepp yes',
  engelsk: 'yes yeah yep',
};

/** What comes after these limits the answer without taking it back: «ja, men ikke på mandag». */
export const FORBEHOLD = 'men but';

/** Said between the words of an answer without changing it: «det har eg dessverre ikkje». */
export const INNSKUDD = 'dessverre desverre diverre heldigvis faktisk altså jo da då nemlig';

/** «Jo mer jo bedre» compares. */
export const SAMMENLIGNER = 'jo desto';

/** Dialect and quick writing of «det». */
export const DET = 'de dæ d dt';

export const TEGN_JA = '👍 👌 ✅ ✔ ☑ 🆗 💯';
export const TEGN_NEI = '👎 ❌ 🚫 ✖ 🙅';
export const TEGN_HVERKEN = '🤷 🤔';

/** Ends of web and e-mail addresses: «nav.no» has no answer in it. */
export const ENDELSER = 'no com net org nu se dk eu';

/** Words one slip away from an answer that mean something else. */
export const IKKE_SVAR = `stemmen stemme stemt stammer stemmes stemte stimmer gjerde gjerder aldre alder andre sikre sikret sikte
  riktignok rette rettet greie greier greina klarte klarer klare trolige feile feiler feilen enige nesten nekter
  mulige avtalen avtaler avtalt passe passord usikre usikret vennlig
  right night wright sorry agree think thing thank three there these light`;
