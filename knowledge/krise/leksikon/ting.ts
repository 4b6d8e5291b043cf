import type { Ordklasser } from '../../sprak/index.ts';

/** Things, places, parts of the body, and what the matter is about. */
export const TING = {
  PILLER: {
    no: 'pille piller pillene pillane pillan pillar tablett tabletter tablettene tablettane tablettan paracet* paracetamol ibux sovepille* sovetablett* sovemedisin* medisin medisiner medisinen medisinane medisinene antidepressiv* sobril valium stesolid metadon insulin morfin oxy* vival apodorm imovane dose dosen brett',
    en: 'pill pills tablet tablets paracetamol tylenol meds medication medicine medicines xanax painkillers insulin',
  },
  GIFT: {
    no: 'gift klorin* salmiakk* rottegift lut tennvæske rengjøring* vaskemiddel* plumbo frostvæske white-spirit bensin sprit',
    en: 'poison bleach antifreeze gasoline detergent',
  },
  VAPEN: {
    no: 'kniv kniven knive knivar kniver øks øksa øksen børsa børse gevær geværet våpen våpenet pistol pistolen hagle hagla rifle rifla bombe bomba bensin bensinkanne molotov machete jernstang balltre brekkjern hammer sabel slegge',
    en: 'knife knives gun guns axe ax shotgun rifle weapon weapons bomb pistol machete gasoline hammer bat',
  },
  TAU: { no: 'tau tauet rep repet reip reipet løkke løkka strikk', en: 'rope noose' },
  TOG: {
    no: 'tog toget togskinner skinner skinnene skinnegangen sporet trikken t-banen banen trailer traileren lastebil lastebilen vogntog bussen møtende motgående fjellvegg* fjellveggen autovern* motorveien',
    en: 'train trains tracks bus truck traffic subway railway lorry',
  },
  FRAMTID: { no: 'framtid* fremtid*', en: 'future' },
  GULV: {
    no: 'gulvet golvet bakken badet badegulvet kjøkkengulvet senga sengen stua baderommet trappa',
    en: 'floor ground bathroom stairs',
  },
  KROPPSDEL: {
    no: 'magen hodet huet hovudet haudet ryggen brystet bringa halsen låret armen beinet foten siden ansiktet',
    en: 'stomach chest head leg neck back side belly',
  },
  FARLIGSTOFF: {
    no: 'GIFT batteri* batterisyre syre kjemikal* tennbrikett* lampeolje nikotin* vaskepulver oppvask* avløps* maling fluesopp hvit',
    en: 'GIFT battery acid chemicals',
  },
  RUSMIDDEL: {
    no: 'heroin ghb amfetamin kokain metadon subutex fentanyl dop dopen stoff rusmiddel* hasj alkohol vodka sprit',
    en: 'heroin fentanyl drugs dope cocaine meth vodka',
  },
  SYKTEGN: {
    no: 'brystsmerte* hjerteinfarkt* hjarteinfarkt* hjertestans* hjartestans* hjertestopp hjerneslag* hjerneblødning* slaganfall bevisstløs* bevistløs* medvitslaus* medvitsløs* livløs* livlaus* besvimt* besvime* besvima fråder fråde fråda krampe* krampar krampeanfall* epileptisk* anafyla* kaldsvett* sepsis blodforgift* forgift* kveles kvelst pusteproblem* pustevansk* pustebesvær* blødning*',
    en: 'unconscious unresponsive fainted seizure seizures convulsion* anaphyla* choking poisoned overdosed',
  },
  HJELPERE: {
    no: 'ambulanse* sykebil sykebilen sjukebil* luftambulanse 113 112 911 999',
    en: 'ambulance paramedics',
  },
  KANT: {
    no: 'bru brua broen bruen kanten takkanten taket stup stupet balkong balkongen altan altanen verandaen vindu vinduet vinduskarmen skinnene skinnegangen perrongen klippe klippen rekkverket',
    en: 'bridge ledge roof edge rooftop balcony cliff tracks railing window',
  },
  VANN: {
    no: 'vannet vatnet elva elven sjøen havet fjorden isen elv fossen bekken kaia',
    en: 'river sea water lake ocean fjord',
  },
  PUST: {
    no: 'puste puster pusta pust pusten pustet pustar luft lufta ånde',
    en: 'breathe breath breathing air',
  },
  BRYST: { no: 'bryst brystet brysta bryste hjertet hjerta hjartet brystkassa', en: 'chest heart' },
  VONDT: {
    no: 'vondt vont vond smerte* smerter smerta stramt stramme* strammar trykk trykker klem klemmer press verk verker stikk presser',
    en: 'pain pains hurts hurt tight tightness pressure',
  },
  BLO: { no: 'blø blør blødde blødning* blod blodet bløder blødar bløa', en: 'bleed bleeding blood bleeds' },
  PULSAARE: {
    no: 'pulsåra pulsåre pulsårer pulsårene håndleddet håndledda handledda handleddet håndleddene armen armene armane låret',
    en: 'wrist wrists artery veins arms arm',
  },
  HALS: { no: 'halsen hals strupen nakken', en: 'throat neck' },
  DORA: {
    no: 'døra døren dørå inngangen porten gangen vinduet oppgangen',
    en: 'door window hallway stairway',
  },

  TANKENE: { no: 'tanker tankar tankan tankene tankane', en: 'thoughts' },
  MORKE: {
    no: 'mørke mørk svarte stygge vonde skumle farlige farlege destruktive dystre selvdestruktive',
    en: 'dark bad scary intrusive black',
  },
  VITS: {
    no: 'vits vitsen vett mening meninga meningen meining meininga poeng poenget grunn grunnen grunnj håp håpet hensikt føremål nytte',
    en: 'point reason meaning purpose hope sense',
  },
  UTVEI: {
    no: 'utvei utveg utvegen utveien løsning løysing løsningen utgang',
    en: 'way solution exit option options',
  },
  FARVEL: { no: 'farvel adjø avskjed farvæl haddet', en: 'goodbye goodbyes bye farewell' },
  BREV: {
    no: 'brev brevet brevene breva melding meldinger meldingar lapp lappar lapper',
    en: 'letter letters note notes message messages',
  },
  BYRDE: {
    no: 'byrde byrda bry belastning last plage pest heft hinder ivegen',
    en: 'burden bother nuisance',
  },
  KJAELEDYR: {
    no: 'katt katten katta pus pusen hund hunden bikkja bikkje kaninen kanin dyra dyret dyrene marsvinet fuglen hesten tingene tinga eiendelene alt',
    en: 'dog cat pet pets things stuff everything belongings',
  },
  HIMMEL: { no: 'himmelen himmel himmelriket paradis', en: 'heaven' },

  SELVMORD: {
    no: 'selvmord* sjølvmord* sjølmord* sjælmord* selvdrap* suicid* sucid* suisid* selmord* sjølvdrap*',
    en: 'suicid* unalive kms sucide suiside suicde sewerslide',
  },
  SELVSKADE: { no: 'selvskad* sjølvskad* sjølskad*', en: 'selfharm* selfinjur*' },
  VOLD: {
    no: 'vold volden vald valden voldelig valdeleg voldelege voldelige valdelege mishandling mishandlinga voldelig* familievold partnervold',
    en: 'violence violent abusive abuse',
  },
  BLAAMERKE: {
    no: 'blåmerke* blåmerka blåflekk* blåveis blåveisen blåøyd kvelemerke* kvelningsmerke* brennmerke* brennsår* strupemerke* klatremerker merker bitemerke* skrapemerker',
    en: 'bruise bruises bruised',
  },
  KRISESENTER: { no: 'krisesenter krisesenteret krisesentre krisesentera krisesentret', en: 'refuge' },
  TELEFON: {
    no: 'telefon telefonen mobil mobilen mob tlf meldingene meldingane facebook snap',
    en: 'phone cellphone messages texts facebook',
  },
  EIENDELER: {
    no: 'bankkort* kort kortet telefon telefonen mobil mobilen pass passet penger pengene pengane nøkler nøklene lønna bankid',
    en: 'passport card money phone keys bankcard salary bankid',
  },
  ANSIKT: {
    no: 'ansikt ansiktet trynet fjeset hodet halsen armen kjeften tryne hovudet nesa',
    en: 'face head neck arm',
  },

  MAT: {
    no: 'mat maten matn middag middagen middagsmat frokost brød mjølk melk morsmelk* morsmjølk* bleier bleie bleiar bleiene barnemat matvarer niste grøt dagligvarer tørrmelk mattilskudd',
    en: 'food groceries dinner milk formula diapers nappies bread meal meals lunch',
  },
  SISTEMAT: {
    no: 'knekkebrød havregryn nudler nuddel* nudlar pasta ris loff havregraut potet* makaroni ketchup brødskorp* tørt brød',
    en: 'noodles rice oatmeal bread pasta',
  },
  SKAP: {
    no: 'skap skapet skapa kjøleskap* kjøleskapet frysar* fryser fryseren skuffene spiskammer*',
    en: 'fridge freezer cupboard cupboards pantry refrigerator',
  },
  MEDISIN: {
    no: 'medisin medisinen medisiner medisina medisinane medisinene hjertemedisin* hjartemedisin* blodtrykksmedisin* insulin insulinet astmamedisin* epilepsimedisin* inhalator* resept* apotek* tablettene tabletter tablettar pillene spray* diabetes*',
    en: 'medicine medicines medicin medication medications meds insulin inhaler prescription pharmacy pills',
  },
  STROM: {
    no: 'strøm strømmen straum straumen strømn strøm* elektrisiteten oppvarming varmen fyring',
    en: 'electricity power heating heat gas',
  },
  ELVERK: {
    no: 'elverket elverk strømselskapet straumselskapet nettselskapet kraftlaget nettleia',
    en: 'utility',
  },
  NODHJELP: {
    no: 'nødhjelp* naudhjelp* nødshjelp* krisehjelp* nødpenger naudpengar nødhjølp akutthjelp',
    en: 'emergency',
  },
  BUTIKKAPENGER: {
    no: 'konto kontoen lommeboka lommebok bankkontoen bankkonto brukskonto',
    en: 'account wallet bank',
  },

  STED: {
    no: 'sted stad stedet stan plass plassen plasser steder stader stadar',
    en: 'place anywhere roof bed',
  },
  INGENSTED: { no: 'ingenstad* ingensteds ingensted', en: 'nowhere' },
  BOLIG: {
    no: 'bolig boligen bustad bustaden hus huset leilighet leiligheten leilegheit leilegheita hybel hybelen rom rommet tak husvære husrom heim hjem botilbud kåk',
    en: 'home house apartment flat housing accommodation room',
  },
  BOSTEDSLOS: {
    no: 'bostedsløs* bustadlaus* boligløs* husløs* huslaus* heimlaus* hjemløs* uteligger* uteliggar* husvill* bostadslaus*',
    en: 'homeless',
  },
  UTENDORS: {
    no: 'bilen bil ute telt teltet gata gaten trappeoppgang* trappeoppgangen trapp trappa oppgang oppgangen kjeller kjelleren kjellarn kjellaren boden bod garasje garasjen venterom* venterommet togstasjon* jernbanestasjon* busstasjon* stasjonen bussen nattbussen parken park skogen benk benken container* sofaen sofa bru brua utendørs parkeringshus* loftet vaskekjeller* vaskeriet campingvogn* uthus låven byggeplass* døgnåpen* mcdonalds do toalett*',
    en: 'car street streets outside tent stairwell staircase basement laundry station park bench forest couch sofa garage bus airport library rough bridge shed van',
  },
  UTKASTET: { no: 'utkast* utkaste* utkastelse* utkasting* tvangsfravik* fravik*', en: 'evict* eviction' },
  NAVKONTOR: {
    no: 'kontor kontoret navkontor* nav nav-kontor* sjappa stedet bygget bygningen resepsjonen huset ned rådhuset hos',
    en: 'office building place nav down',
  },
  AAR: { no: 'år åra årene aar åring', en: 'years year yo yrs' },
  KLASSE: {
    no: 'klasse klassen trinn trinnet ungdomsskole* ungdomsskulen barneskole* barneskulen',
    en: 'grade',
  },
  BARNETALL: {
    no: 'seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten',
    en: 'seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  },
  BARNEALDER: { no: '6 7 8 9 10 11 12 13 14 15 16 17 BARNETALL', en: '' },
  AARSTALL: { no: '199* 200* 201* 2020 2021 2022 2023 2024 nittitallet åttitallet sekstitallet', en: '' },
  TINGEST: {
    no: 'tiltak* kurs* skjema* søknad* meldekort* meldekorta nav systemet byråkrati* papir* jobb* arbeid* møte* nettsid* nettsida nettsiden reglene reglane regler myten ventetid* ventinga ventingen køen telefonkø* varme* trening* treninga eksamen* rapporten pakka praksisen praksis matte* lekser stress* timeplan* sjefen humor* latter* boten chatboten kjedsomhet* været bakken trappene',
    en: 'form forms course waiting bureaucracy job work system website paperwork traffic heat boredom suspense boss homework exam meetings wait shoes commute',
  },
  TRINN: {
    no: 'femte sjette sjuende syvende sjuande åttende åttande niende niande tiende tiande fjerde',
    en: 'fifth sixth seventh eighth ninth tenth',
  },
  SKOLE: {
    no: 'skole skolen skule skulen skola sfo barnehagen barnehage helsesøster helsesykepleier* rektor læreren',
    en: 'school teacher',
  },
  HJEM: { no: 'hjem hjemme heim heime hjemma heima hemme hjæm himme', en: 'home' },
  KROPP: {
    no: 'rommet senga sengen sengå under tissen rumpa puppene lårene kroppen',
    en: 'bed room body private',
  },

  /** What a message is about when it asks about rules, courses, jobs or figures and not for help. */
  TJENESTE: {
    no: 'regning* rekning* søke søker søkt søknad* jobb* stilling* arbeid* dagpenger* aap sykepeng* sjukepeng* stønad* støtte* tilskudd* bostøtte bidrag* barnetrygd* overgangsstønad* uføre* trygd* pensjon* vedtak* klage* anke* frist* time timen innkalling* cv intervju* praksis* lønn* skatt* melde* registrer* logg* innlogg* bankid nettside* minside app* legeerklæring* sykmeld* sjukmeld* fritak* attest* vedlegg* dokument* oppmøte* bussen permisjon* ferie* startlån* depositum* gjeld* inkasso* skole* skule* studie* fagbrev* lærling* sommerjobb* videregående* barnehage* kontonummer* reparasjon* kurset',
    en: 'apply application* job jobs benefit benefits meeting appointment form forms course deadline interview website login document documents allowance salary tax pension training school appeal decision contract cv resume',
  },
  TEMA: {
    no: 'kurs kurset kursbevis forebygg* førebygg* statistikk* rapport* rutine* rutinar regel regler reglar reglane reglene regelverk* paragraf* § hjemmel* heimel lov loven lova lovlig lovpålagt* lovfest* forskrift* rundskriv* masteroppg* bacheloroppg* oppgave oppgåve fagartikkel* artikkel* utdanning* utdanne stilling* stillingar vacancy quiz prosjekt* handlingsplan* brosjyre* informasjon forsk* foredrag seminar definisjon* begrep* omgrep* betyr tyder meiner forskjell* skilnad* erstatning* offererstatning* krav kvalitetskrav* mal malen taushetsplikt* teieplikt* meldeplikt* frist frister vilkår* sorggruppe* etterlatt* etterlet* risikovurdering* åpningstid* opningstid* eier driver driv praksis arbeidspraksis tilskudd stønad* unntak enkeltvedtak saksbehandlingstid* sakshandsamingstid* konsekvens* film bok roman teater* serie* podkast* podcast* spel* spill* prosent historie* avtale årsrapport* evaluering* bevilg* budsjett* jobbe arbeide arbeid jobb førstehjelp* konferanse* kampanje* jubileum frivillig* donere',
    en: 'course courses prevention statistics report rules rule regulation regulations law laws legal section paragraph thesis article education vacancy job position training leaflet research definition mean means meaning difference volunteer work shelter requirement requirements deadline policy guidelines movie film book podcast project budget fund',
  },
  SORG: {
    no: 'mista mistet mist etterlatt* sorggruppe* begravelse* gravferd* arv arva dødsbo* barnepensjon* enke* gjenlev*',
    en: 'lost funeral widow grief bereaved grandfather',
  },
  FIKSJON: {
    no: 'teater* teatergruppa øvingane øvelser rollespill* krimstykke krim roman romanen filmen serien boka podcast* podkast* dataspill* spillet skuespill*',
    en: 'play movie film novel book series podcast game rehearsal',
  },
  OPPLART: {
    no: 'kurs kurset lærte lærer førstehjelp* øvelse øving brannøvelse* foredrag',
    en: 'course learned training drill firstaid',
  },
} as const satisfies Ordklasser;
