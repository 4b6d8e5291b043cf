import type { Ordklasser } from '../../sprak/index.ts';

/** What one wants, can't bear, does, or has done to one. */
export const HANDLINGER = {
  VIL: {
    no: 'vil vill vell ville vilja ønsker ønskjer ønske ynskjer ynskje ynskjar onsker lyst lyste løst håper håpar håpe lengter lengtar helst heller drømmer drøymer ha',
    en: 'want wanna wana wants wanted wish wishes hope hoping rather ready prefer',
  },
  ONSKE: {
    no: 'skulle ønske ønsker ønskjer ynskje ynskjer skull sku håper håpar helst lengter',
    en: 'wish hope wishing hoping rather',
  },
  SKAL: {
    no: 'skal ska sjka komme kommer kjem kjæm kjemme akter planlegger planlegg tenker tenkjer tenke klar kan må kunne ende',
    en: 'going gonna will shall planning about might ill gona could',
  },
  TENKER: {
    no: 'tenker tenkjer tenke tenkje tenkt tenkte tanke tanker tankar tankan tankene tankane tankjen vurderer overveier fantaserer drømmer grubler snakker snakkar prata pratar planer planar planlagt planlegger plan',
    en: 'thinking think thought thoughts thinks talks talking considering imagine imagining fantasize planned plan plans planning',
  },
  ORKER: {
    no: 'orker orkar orke orka ork klarer klarar klare klara greier greiar greie makter maktar makta gidder giddar gidde tåler taler tåle taklar takler holder held utstå utholde ser',
    en: 'can take cant handle cope go cannot bear stand',
  },
  LEI: {
    no: 'lei trøtt trett mett ferdig færdig kvalm sliten utslitt',
    en: 'tired sick done fed finished exhausted',
  },
  GIROPP: { no: 'gir gjev gi gitt gjeve ga gav gjer gjevne oppgitt', en: 'give gave given giving' },

  DO: {
    no: 'dø døy døye døya døyr dør dødd døe døde døydde dau daue daua dauet krepere kreperer stryke omkomme',
    en: 'die dying dies died',
  },
  DOD: { no: 'død døden dødens daud dau dauden daue dødn', en: 'dead death' },
  LEVE: {
    no: 'leve leva lev lever levd levva eksistere eksistera overleve',
    en: 'live living exist alive survive',
  },
  LIV: { no: 'livet liv livets liva live levetid', en: 'life lives' },
  VAERE: { no: 'være vere vær vera vara vørre værra vårrå vaere', en: 'be being' },
  FINNES: { no: 'finnes finnast fantes fanst fins fantest eksisterte eksisterer', en: 'existed exist' },
  FODT: { no: 'født fødd', en: 'born' },
  VAKNE: { no: 'våkne våkner vakne vaknar våkna våknet vakna våken våknar', en: 'wake waking woke' },
  SOVNE: { no: 'sovne sovna sove sova søv sov sovnet', en: 'sleep asleep' },
  BORTE: {
    no: 'borte vekk vekke bort vækk vækken forsvinne forsvinn forsvant forsvann forsvunnet forsvinner daua',
    en: 'gone away disappear disappeared vanish vanished',
  },
  AVSLUTTE: {
    no: 'avslutte avslutter avslutta gjøre gjør gjere gjer gjørr gjorde ende få får',
    en: 'end ending ended finish',
  },

  TA: { no: 'ta tar tek tok tatt teke take tæk tekje taka', en: 'take taking took taken takes' },
  DREP: {
    no: 'drepe dreper drep drepa drept drepte myrde myrder myrda kverke kverker',
    en: 'kill kills killing killed murder',
  },
  SKADE: { no: 'skade skader skada skadar skadde skadet såre', en: 'hurt hurting harm harming hurts' },
  KUTTE: {
    no: 'kutte kutter kutta kuttet kuttar skjære skjærer skjerer skjere skar skåret skåre skjæra risper rispe rispa ripe riper',
    en: 'cut cutting cuts slit slash',
  },
  HENGE: {
    no: 'henge henger hengje hengt hengte kvele drukne drukner skyte skyt skjote skyter skytt',
    en: 'hang hanging hanged drown shoot shooting',
  },
  HOPPE: { no: 'hoppe hopper hoppar hoppa hopp', en: 'jump jumping jumped' },
  KJORE: {
    no: 'kjøre kjører køyre køyrer kjøyre svinge svinger svinga kræsje krasje',
    en: 'drive driving swerve crash',
  },
  KASTE: {
    no: 'kaste kaster kasta kastet kastar hive hiver hivd hev hiv slenge slenger slengte slengt sparka',
    en: 'throw throwing threw thrown kicked kick kicking',
  },
  LEGGE: {
    no: 'legge legg legger lagt la leggje gå går gått lagde stille kaste',
    en: 'lay lie walk step stepping throw walking',
  },
  SAMLE: {
    no: 'samla samle samler samlet spart sparer spare gjemt hamstrer hamstra hamstret',
    en: 'saving saved collecting collected hoarding stockpiled stocked',
  },
  SLIPPER: { no: 'slipper slepp slippe sleppe slepper slipp slapp', en: 'wont' },
  RYDDET: {
    no: 'ryddet rydda ordnet ordna ordnar ryddar betalt skrevet gjort pakket pakka solgt',
    en: 'arranged sorted settled organized prepared',
  },
  SKREVET: { no: 'skrevet skreve skrive skriver skriv skrev', en: 'written wrote writing write' },

  SLAA: {
    no: 'slå slår slo slått slaar slæ slær sleg slege sleie slåss slaa slåt banke banker banka banket bankar denge denger denga denget dengte dengt jule juler julte jult julebanke julebanker sparke sparker sparka sparket dytte dytter dytta dyttet dyttar skubber skubba skubbet kvele kveler kvelte kvæle kvæler klore klorer klorte bite biter beit bet lugge lugger lugga lugget daske dasker dasket klaske fike fiker klapse klapset piske pisker piska mishandle mishandler mishandla mishandlet mishandlar terroriserer terroriserte rister riste rista ristet ristar skalle brenne brenner brente brent angripe angriper angrep angrepet overfalle overfalt skalla',
    en: 'hit hits hitting beat beats beating beaten punch punched punches slap slapped slaps slapping kick kicked kicks choke choked chokes choking strangle strangled strangles shove shoved shoves grab grabbed grabs abuse abused abuses abusing attack attacked attacks assault assaulted smack smacked smacks spank whip whips whipped burn burned burns shake shakes shaking shook hurt hurts hurting drag dragged throws threw push pushed pushes pushing',
  },
  SLO: { no: 'slå slår slo slått slaar slæ', en: '' },
  SLAANAA: {
    no: 'slår slæ slær slåss banker bankar denger dengjer sparker sparkar dytter dyttar kveler klorer juler lugger fiker mishandler mishandlar terroriserer brenner biter rister',
    en: 'hits hit beats beat punches slaps kicks chokes hurts hitting beating abuses smacks pushes',
  },
  SLAATT: {
    no: 'slått slåt slege banka banket bankt dengt denga denget mishandla mishandlet sparka sparket julebanket julebanka kvelt lugget dyttet angrepet overfalt skamslått torturert pint',
    en: 'beaten hit abused assaulted attacked battered choked strangled tortured',
  },
  JULING: { no: 'juling jul bank deng ris pryl bæring bæsj grisebank', en: 'beating beatings' },
  TRUE: {
    no: 'true truer truar trua truet trusler truslar truga trugar truger trugsmål utpresser utpresse',
    en: 'threaten threatens threatened threatening threats blackmail',
  },
  TVINGE: {
    no: 'tvinge tvinger tvang tvunget tvinga tvungen presser pressa presset pressar press',
    en: 'force forced forces forcing pressured',
  },
  LAASE: {
    no: 'låse låser låste låst låsar låsast stenge stenger stengte stengt sperrer sperret sperra',
    en: 'lock locks locked locking',
  },
  REDD: {
    no: 'redd livredd redde livende skremt skremmer skræmt livredde vettskremt dritredd kjemperedd redsel angst',
    en: 'scared afraid terrified frightened fear',
  },
  BEKYMRET: {
    no: 'bekymret bekymra uroleg urolig redd engsteleg engstelig uro',
    en: 'worried afraid scared concerned',
  },
  TOR: { no: 'tør torer våger vågar torr tørr', en: 'dare afraid scared' },
  STYRE: {
    no: 'styrer styrar kontrollerer kontrollerar kontroller bestemmer bestemmar sjekker sjekkar sjekka overvåker overvakar sporer sporar følger følgjer tar tek tatt teke holder tok leser les',
    en: 'checks check controls controlling tracks monitors keeps took takes reads',
  },
  GIFTE: {
    no: 'gifte giftast gifter gifta giftes gift bortgiftes bortgifta giftet',
    en: 'marry married marrying',
  },
  VOLDTA: {
    no: 'voldta voldtar voldtok voldtatt voldteke valdta valdteken valdteke valdtok valdtatt voldtekt* valdtekt* forgrep forgriper',
    en: 'raped rape rapes raping molested molest',
  },
  OVERGREP: {
    no: 'overgrep* misbruk misbrukt misbruker misbruka misbrukar seksuelt tafser tafsa beføler beføl befølte klådde incest',
    en: 'abuse molested groped molests',
  },
  ANGRIPE: {
    no: 'SLAA DREP stikke stikker stikk stakk skyte skyter skjoter knuse knuser knusa skade skader skada kverke meie meier spidde ta tar tek drepe banke henge steine kappe rive rundjule partere ramme',
    en: 'SLAA DREP stab stabbing stabs shoot shooting smash crush harm destroy bash break',
  },
  DREPANGREP: {
    no: 'DREP stikke skyte knivstikke stikk kverke knuse skade skada parterer meie steine',
    en: 'DREP stab stabbing shoot shooting strangle hurt harm smash',
  },
  BRENNE: {
    no: 'brenne brenner brenn tenne tenner tenn sprenge sprenger spreng bombe bomber brenna',
    en: 'burn burning bomb torch blow',
  },
  ANGRE: {
    no: 'angre angra angrar angrer svi svir betale betaler blø unngjelde smake lide',
    en: 'pay regret suffer sorry bleed',
  },
  RISTE: { no: 'rister riste rista ristet ristar', en: 'shakes shake shook shaking shaken' },
  DRIKKE: {
    no: 'drikker drikk drikke drakk full fulle drukken drukket drukke fyll fylla fylle ruser ruset rusa rusar rus edru skjenk* dop* sprøyter beruset',
    en: 'drunk drinks drinking drink drugs high alcoholic',
  },
  SKRIKE: {
    no: 'skriker skrik skrike skreik gråter græt grin hyler roper brøler',
    en: 'screams screaming cries crying cry yells shouting',
  },
  RORE: {
    no: 'tar tok tek tatt rører rørte kler beføler tafser tafsa klår klådde kysser legger',
    en: 'touches touched touching touch kisses',
  },
  SVARE: {
    no: 'svarer svarar svarte svara svare svært',
    en: 'answer answering reply responding respond answers replied',
  },

  DOINF: { no: 'dø døy døye døya dør døyr dau daue daua krepere', en: 'die dying' },
  HAAPER: {
    no: 'håper håpar håpe ønsker ønskjer ønske ynskje ynskjer skulle tenker tenkjer drømmer bønn ber',
    en: 'wish hope wishing hoping pray praying',
  },
  SVELGE: {
    no: 'svelga svelget svelgd svelgde svelgt svelge spist spiste ete åt drukket drukke drakk slukt slukte ått',
    en: 'swallowed swallow drank drunk ate eaten drinking',
  },
  BRYTE: {
    no: 'bryter bryte bryt bryta brøt brutt sparker sparke sparka sparkar hamrer hamrar hamra banker bankar dundrer dundrar slår forsøker prøver prøvar røsker',
    en: 'breaking break broke broken kicking kick banging smashing trying bashing',
  },
  LIGGE: {
    no: 'ligger ligg låg lå liggende falt falle fall datt ramla ramlet segnet seig gikk stupte kollapset kollapsa',
    en: 'lying fell collapsed dropped laying fallen lies',
  },
  FANGE: {
    no: 'filmet filma filmer spre spredd sporer sporar gps sporing overvåker overvakar avlytter hacka hacket',
    en: 'filmed tracking gps tracker recorded shares spying',
  },
  SENDE: { no: 'sende sendes sendast senda sendt sender reise ta', en: 'send sent sending take taken' },
  BRUKKET: { no: 'brukket brakk brekt brekker knakk knekt brotna', en: 'broke broken fractured' },
  FAAR: { no: 'får fær fekk fikk fått få fer', en: 'get getting got able' },
  GJORE: { no: 'gjøre gjør gjere gjer gjorde gjort gjørr gjær gjord', en: 'do doing does did done' },
  FORSVINNE: {
    no: 'forsvinne forsvinn forsvinner forsvant forsvann forsvunnet',
    en: 'disappear vanish disappeared',
  },
  SKYTE: { no: 'skyte skyter skyt skjote skjoter skøyt', en: 'shoot shooting' },
  BEDRE: {
    no: 'bedre betre best fint deilig greiest enklest enklere lettere lettest',
    en: 'better best easier easiest',
  },
  SIER: {
    no: 'sier seier sa sagt sagde skriver skreiv skrev skrevet skrive sender sendte sendt melding meldinga fortalte fortel forteller snakker står',
    en: 'says said wrote writes texted told tells sent message',
  },
  BLE: { no: 'ble blir blei vart vert blitt vorte', en: 'was got is being getting' },
  VAR: { no: 'var hadde ble vart blei', en: 'was were' },
  GITT: { no: 'ga gir gitt gav gi gjev gjeve selger selge solgt levert', en: 'gave giving given give sold' },
  SOVE: {
    no: 'sove sova sover søv sov sovet overnatte overnattar overnatter ligge ligger ligg lå låg legge',
    en: 'sleep sleeping sleeps slept stay staying crash',
  },
  BO: { no: 'bo bor bur budd bu bodd buar', en: 'live living stay staying' },
  DRA: {
    no: 'dra drar gå går reise reiser være vere vær gjere gjøre gjørr flytte flytta',
    en: 'go going stay be turn',
  },
  SPISE: {
    no: 'spise spiser spist spiste spesa ete eta åt eti spis',
    en: 'eat eating eaten ate eatn',
  },
  TRENGER: {
    no: 'trenger treng trengjer trænger må vil søke søker søkje få får ha ønsker trengs krever be',
    en: 'need needs want get apply require',
  },
  SLUTT: {
    no: 'slutt slutta tomt tom tomme borte oppbrukt stengt brukt',
    en: 'out finished empty gone over ran running',
  },
  STENGT: {
    no: 'stengt stengd stenger stenge stenges stengde kuttet kutta kutter kutte kuttes koblet kopla kobler frakoblet borte tatt skrudd skrur slått tok avstengt',
    en: 'cut off disconnected shut turned turn cutting disconnect',
  },
  RAAD: {
    no: 'råd penger pengar pæng pengan penga pengene cash midler gryn peng kroner krone kr',
    en: 'money cash afford kroner nok',
  },
} as const satisfies Ordklasser;
