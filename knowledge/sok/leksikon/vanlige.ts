import { lesOrd } from './les.ts';

/**
 * Common words of written Norwegian in this field, counted in the five reports (eight times or more): spelt right as they stand,
 * also where no article has them, so that they are not taken for a typing error of another word.
 */
export const VANLIGE: ReadonlySet<string> = new Set(
  lesOrd(`
aap aetat aetats aev afi akkurat akse aktiv aktive aktivitet aktiviteter aktivitetsplan aktivitetsplanen aktivt aktuell aktuelle aktuelt
aktørene aktører aktørmodellen alder alderen aldersgruppen aldersgruppene aldri alene all alle aller allerede alltid alt alternativ
alternative alternativet altfor altså alvor alvorlig alvorlige amb amo analyse analysen analyser anbud and andel andelen andre andres
angst anledning annen annerledes annet ansatt ansatte anses ansette ansettelse ansvar ansvaret ansvarlig ansvarsgruppe ansvarsgrupper
anta antakelig antall antallet antar antyder april aps arbeid arbeide arbeider arbeidet arbeidsavklaringspenger arbeidsdeling
arbeidsdirektoratet arbeidserfaring arbeidsevne arbeidsevnevurdering arbeidsevnevurderingene arbeidsevnevurderinger arbeidsforhold
arbeidsgiver arbeidsgivere arbeidsgiverne arbeidsgruppe arbeidskraft arbeidsledige arbeidsledighet arbeidslinja arbeidsliv arbeidslivet
arbeidsmarked arbeidsmarkedet arbeidsmarkedsbedrift arbeidsmarkedsbedrifter arbeidsmarkedspolitikken arbeidsmarkedssatsingen
arbeidsmarkedstiltak arbeidsmotivasjon arbeidsmåtene arbeidsmåter arbeidsoppgaver arbeidsplass arbeidsplassen arbeidsplasser
arbeidspraksis arbeidsrettede arbeidsrettet arbeidsrådgivning arbeidssøker arbeidssøkere arbeidssøkerne arbeidstakere arbeidstid
arbeidstrening arbeidstreningstiltak arena arenaer arendal argument argumentet aspekt aspekter assisterende atskilt attføring
attføringspenger attføringstiltak august avbrytelser avdekke avdekket avdeling avdelinger avdelingskontor avdelingsleder avgjøre
avgjørende avgrenset avhengig avklare avklaring avklaringskurs avklaringstilbud avklaringstiltak avklart avslutningsvis avsluttet
avstand avtale avtalen avtaler avtatt avvik avviker bak bakgrunn bare barriere barrierene barrierer baserer basert basis batteriet bedre
bedrift bedriften bedriftene bedrifter bedt befinner begge begrenset begrensninger begrunnet begynnelsen begynner begynt begynte
behandler behandlere behandlerne behandling beholde behov behovene behovet behovsvurdering beid beidet beidsevne bekostning belastning
belyse bemannet benytte benytter benyttes benyttet ber bergen beskjed beskrivelse beskriver beskrives beslutningen beslutningene
beslutninger best beste bestemt bestemte bestillinger bestå bestående består besvare besvarelser besøk betale bety betydelig betydelige
betydning betydningen betyr bidra bidrar bidratt bilde bildet bistand bistanden bistandsbehov bistå blandet blant ble bli blir blitt
bolig bort bortsett bostøtte bra bred breddekompetanse brede bredere bredt brev bruk bruke bruken bruker brukerbefolkningen brukere
brukeren brukerens brukererfaring brukergruppa brukergruppe brukergrupper brukermedvirkning brukerne brukernes brukerperspektiv
brukerperspektivet brukerrettet brukerretting brukes brukt brukte budsjett budsjettene budsjetter burde buskerud bydel bydelen bydelene
bydeler byene bygg bygge bygger bygges bygget byråkrati både bærer bør casefylkene dag dagen dagens dager daglig daglige dagpenger
danske data datasystemer definere defineres definert definisjon deg dekke dekker del delen deler delrapport dels delt delta deltagelse
deltakelse deltakelsen deltaker deltakere deltakeren deltakerens deltakerne deltakernes deltar deltatt deltok delvis dem den denne
departementet der dere deres deretter derfor derimot dermed dersom desember desentralisering design dessuten desto det detaljert dette
diagnose diagnosen diagnoser dialog dialogkonferansen dialogkonferansene dialogkonferanser dilemmaet din direkte direktoratet direktør
diskusjon diskusjonen diskusjonene diskusjoner diskuteres disse dobbelt dokumentasjon dokumentert dps dra drammen dreier drift driften
drive drøftet drøfting dvs dårlig dårlige dårligere dønna effekt effekten effektene effekter effektiv effektive effektivitet
effektiviteten effektivt egen egenhånd egenskaper egentlig eget egne egnet eks eksempel eksempelvis eksemplene eksempler eksisterende
eksperimenter ekstern eksterne ekstra eldre eldste element elementer eller ellers employment enda ende endelig endre endres endret
endring endringen endringene endringer endringsforslag ene eneforsørgere eneste engasjement enhetene enheter enhetlig enhver enig enige
enighet enkelt enkelte enkeltes enkeltpersoner enkeltsaker enkle enklere enn ennå enslige enten entydig erfaring erfaringene erfaringer
erfaringsutveksling erfarne erfart etablere etablering etablert etablerte etat etaten etatene etatenes etatens etater etatsansatte
etatsgrensene etatssamarbeidet etc ett etter etterkant etterlyser etterlyses etterlyst ettersom evaluering evalueringen eventuell
eventuelle eventuelt evidens evidensbasert evne evner eøs fag fagland faglandet faglig faglige faktisk faktor faktoren faktorene
faktorer fall falle faller falt fange fant fantes fare faren fase fasen fast faste fastleger fatte fatter fattes fattigdom feil felles
fellesskap felt feltet fem ferd ferdig figur figuren fikk finansiert finne finner finnes fire fjerde fleksibel fleksibilitet flerbrukere
flerbrukerne flere flertall flest fleste flyktninger flytte fokus fokusere fokuserer fokuset fokusgruppe fokusgruppene folk for fora
forankring forbedre forbedringer forbeholdt forbindelse fordel fordele fordeler fordeles fordeling fordelingen fordelt fordi forebygge
foregå foregår foreligger foreløpig foreløpige foreslår foreslås foreslått foreta foretatt forhold forholde forholdene forholdet
forholdsvis forkant forklarer forklares forklaring forløp form formell formelle formelt former formidle formidling formidlingstiltak
formål formålet fornøyd fornøyde forpliktende forrige forsiktig forsker forskere forskerne forskjell forskjellen forskjellene
forskjeller forskjellig forskjellige forskning forskningen forskningsbasert forskningsbaserte forskningskunnskap forslag forstå
forståelse forstår forstås forsøk forsøke forsøkene forsøker forsøket forsøkskommunene forsøksvirksomheten forsøkt forsørgere fort
fortalte forteller fortsatt fortsette fortsetter forum forutsetning forutsetninger forutsetter forutsigbarhet forvaltning forvaltningen
forvaltningsloven forvente forventer forventes forventet forventninger fra frafall fram framheves framstår fravær frem fremdeles
fremdrift fremgår fremhever fremme fremmedspråklige fremover fremst fremstår frihet frischsenteret frivillig frogner frøyland fulgt full
fullført fullt fungere fungerer fungert funksjon funksjoner funksjonsevne funn funnene funnet fylke fylkene fylkenes fylker
fylkesdirektør fylkesenhet fylkesenheten fylkesenhetene fylkesenheter fylkesmannen fylkesnivå fylkesnivået fylket fylle fyller fylles
fylt fysisk fysiske får fått færre føler følge følgende følger følges før føre fører føringer først første førstelinje ført galt gamle
gang gangen ganger ganske generalister generalistkompetanse generell generelle generelt gere gikk ging gir gis gitt gjaldt gjeldende
gjelder gjennom gjennomføre gjennomføres gjennomføring gjennomføringen gjennomført gjennomgang gjennomgående gjennomsnitt gjennomsnittet
gjennomsnittlig gjennomsnittsalderen gjensidig gjenspeiler gjerne gjorde gjort gjør gjøre gjøres god gode godt grad graden gradvis greit
grensene grep grunn grunnen grunner grunnlag grunnlaget grunnleggende grunnskole gruppa gruppe gruppeintervjuene gruppeintervjuer
gruppeintervjuet gruppen gruppene grupper gruppert går gått hadde halvparten hamar han handle handler handlet handlingsplan
handlingsplanen handlingsplaner har hatt hele helhet helhetlig heller helse helsedirektoratet helsemessige helseproblemer helst helt
henge henger henhold henholdsvis hensikten hensiktsmessig hensiktsmessige hensyn hensynet hente hentet henvender henvise henviser
henvises henvisning henvist her herunder het heter hevder hevdes hevdet hindre hindrer hindring hindringer hit hjelp hjelpe
hjelpeapparatet hjelpen hjemme hjerneskadde hold holde holder holdningen holdninger holdt hos hospitering hovedfunn hovedinntekt
hovedkonklusjonen hovedsak hovedsakelig hpmt http https hun hva hvem hver hverandre hverandres hverdag hverdagen hvert hvilke hvilken
hvilket hvis hvor hvorav hvordan hvorfor hvorvidt hyggen hyppigst hånd håndtere håper hører hørt høsten høy høye høyere høyest høyre
høyt ideen identifisere identifisert ifølge igangsatt igjen igjennom ikke illustrerer imellom imidlertid imot implementere
implementering incentiver indikerer individer individstønad individuell individuelle individuelt informant informanten informantene
informanter informasjon informasjonen informasjonsutveksling informere ingen ingenting initiativ inkluderende inkluderer inkludering
inkludert inn inne innebar innebære innebærer inneholde inneholder innen innenfor innflytelse innføringen innført inngå inngår innhold
innholdet innholdsreformen innledning innlåsingseffekt innsats innsatsbehov innsatsen innsikt innspill inntaksteam inntekt inntekter
inntil inntrykk inntrykket innvandrer innvandrerbakgrunn innvandrere innvandrerne innvilget instanser institutt instituttet integrasjon
integrere integrering integrert intensjonen intensjonene interessant interessante interesse interessert interne internt intervjuene
intervjuer intervjuet intervjuguide involvert involverte ips ivareta ivaretar ivaretas ivaretatt iverksatt iverksette iverksetter januar
jeg jevnt jobb jobbe jobben jobber jobbet jobbetat jobbklubb jobbmatch jobbsøking juli juni juridisk justeringer kaller kalles kalt kan
kandidater kanskje kapasitet kapasiteten kapitlet kapittel kapittelet karakter kartlagt kartlegge kartlegging kartleggingsskjema
kasteballer kategorien kategoriene ken kene ker kere kerne ket kilde kjenne kjenner kjennetegn kjennskap kjent kjønn kjøpe kjøpt kjøre
klar klare klarer klart klarte klienten klientene klienter knut knytter knyttes knyttet koble kobles koblet kollega kollegaer kolleger
kom kombinasjon kombinerer kombineres kombinert kombinerte komme kommentar kommentarer kommentarfeltet kommer kommet kommisjonen
kommunal kommunale kommunalt kommune kommunen kommunene kommunenes kommunens kommuner kommunikasjon kompetanse kompetansen konferansene
konferanser konflikter konkludere konklusjonen konklusjonene konkret konkrete konsekvens konsekvensene konsekvenser konsensus kontakt
kontakten kontakter kontaktperson kontinuerlig kontinuitet kontor kontorene kontorer kontoret kontroll kontroller kontrollere
kontrollerne kontrollerte koordinator koordinatoren koordinering koordinert kort kortere krav kravene kreative kreve krevende krever
kreves kristiansand kriterier kritikk kritikken kritisk kritiske kryss krysset kultur kulturforskjeller kun kunne kunnskap kunnskapen
kunnskapsbasert kurs kursene kurset kvalifisering kvalifiseringsprogrammet kvalitative kvalitet kvaliteten kvantitative kvinne kvinner
kvp lag lage lager lages laget lagt land landet lang lange langs langsiktig langt langtids langtidsledige langtidsmottakere langvarig
langvarige lar lav lavere lavest lavt lavterskeltilbud ledd lede ledelse ledelsen leder ledere lederen lederne ledernivå ledige ledighet
lege legemiddelassistert legge legger legges len lene lenge lenger lengre ler les lese lett lettere leverandør leverandørene
leverandører levere leverer leveres levert lidelse lidelser lig ligge ligger lignende lik like likevel likhet likt lingen lite liten
litt litteraturen litteraturstudie litteraturstudien litteratursøket liv livet livskvalitet livsopphold livssituasjon lokal lokale
lokalene lokaler lokalisering lokalisert lokalkontor lokalkontorene lokalkontorenes lokalt lom lov lover lykkes lys lære lærer læring
læringen lært lødingen lønn lønnstilskudd løp løpet løse løsning løsningen løsningene løsninger løten mai makt man mange mangel mangelen
mangelfull mangfold manglende mangler manglet mann mars masse materiale materialet med medarbeider medarbeidere medarbeiderne medføre
medfører medført medisinsk medisinske medvirkning meg meget meld mellom men mene mener mening menn mennesker mens mental mente mer mest
meste mestre mestring met metode metoden metoder metodikk metodisk metodiske midlene midler midlertidig midlertidige miljø miljøet
millioner min mindre minst minste miste mitt mnd modell modellen modeller moderetaten moderetatene moment momenter moss mot motivasjon
motivering motsatt motsetning motsetninger mottak mottakere mottaket mottaksfunksjon mottaksfunksjonen mottar mottatt mottok motvirke
mulig mulige muligens mulighet muligheten mulighetene muligheter mye myndighet myndigheter mål målene målet målgruppa målgruppe
målgruppen målgruppene målgrupper måloppnåelse målrettet målsettingene måned måneden månedene måneder måte måten måter måtte mølla
møller møte møtene møter møtes møtet møtt nasjonale nasjonalt naturlig nav navn navs ned nedenfor nedsatt negativ negative nei nemlig
nen ner neste nesten nettopp nettverk nevner nevnes nevnt nevnte ning ningen ninger nittedal nivå nivåer nivået noe noen nok nokså norge
norges normalt norsk norske norskkunnskaper norskopplæring november nye nylig nyskaping nytt nytte nyttig nyttige nyttiggjøre når
nåværende nær nære næringsliv næringslivet nærmere nærmest nært næss nødvendig nødvendige nødvendigvis offentlig offentlige ofte oftere
oftest også oktober omfang omfanget omfatte omfattende omfatter omgang omgivelser omhandler omkring område områder området omsorg
omtales omtalt omtrent opererer opp opparbeidet oppdatert oppdrag oppdragsgiver oppfatning oppfatningene oppfatninger oppfatter
oppfattes oppfattet oppfordret oppfølging oppfølgingen oppfølgingsarbeid oppfølgingsarbeidet oppfølgingsinstans oppga oppgave oppgavene
oppgaver oppgir opplegg opplevd opplevde oppleve opplevelse opplever oppleves opplyser opplyses opplysninger opplæring opplæringen
opplæringstiltak oppmerksomhet oppmerksomheten oppnevnt oppnå oppnådd opprettet opprettholde opprinnelig opprinnelige oppslutning
oppstart oppstå oppstår oppsummerer oppsummering opptatt ord ordet ordinær ordinære ordinært ordning ordningen ordningene ordninger
organisasjonen organisasjonsmodell organisasjonsmodeller organisatorisk organisatoriske organisering organiseringen organisert osk oslo
oss osv ovenfor over overensstemmelse overfor overføre overføres overført overgang overgangen overganger overgangsstønad overordnede
overordnet overraskende overrepresentert oversikt oversikten oversikter par parallelle parallelt passe passende passer passive peke
peker pekes pekt pengene penger per periode perioden perioder person personalet personell personen personene personer personlig
personlige personopplysningsloven perspektiv perspektivet place plan planen planene planer planlagt planlegging plass plassene plasser
plassering plassert poenget politikerne politikken politisk politiske positiv positive positivt potensielle praksis praksisen
praksisplass praksisplasser praktiseres praktisk praktiske preg preget presenterer presenteres presentert primært prinsipper prinsippet
prioritere prioriterer prioriteres prioritering prioriteringer prioritert prioriterte pris privat private problem problematikken
problematisk problemene problemer problemet problemstilling problemstillingen problemstillinger produksjon program programmet prosedyrer
prosent prosess prosessen prosesser prosjekt prosjektene prosjekter prosjektet prosjektets prosjektgruppe prosjektkoordinatorene
prosjektledelsen prosjektleder prosjektmedarbeiderne prosjektperioden prøvd prøve psykiatri psykiatrien psykiatrisk psykisk psykiske
psykolog punkt påpeker påpekt påstanden påstandene påstander påvirke påvirker påvirket rammebetingelser rammene rammer rapport rapporten
rapporter rapporteres rapporteringer raskere raskt realistisk realiteten redd reduksjon redusere redusert reelle reformen regel
regelverk regelverket regi registerdata registreres registrering registrert registrerte regler regne regner regnes rehabilitering
rehabiliteringspenger reiser rekke rekruttering rekruttert relatert relativt relevant relevante ren rende rene rent representant
representanter representativt representerer representert rer respektive respondentene respondenter ressursene ressurser ressurskrevende
resten resultat resultatene resultater resultatet retning retningslinjer rett rette retter rettes rettet rettigheter rigid riktig
riktige rimelig ring ringen ringer risikerer risiko rissa rogaland rolle rollen roller rom rullerer rundt rus rusavhengige rusproblemer
rusrelaterte rutiner råd rådgiver rådgivning sagene sagt sak saken sakene saker saksbehandler saksbehandlere saksbehandleren
saksbehandlerne saksbehandlernivå saksbehandling saksbehandlingen samarbeid samarbeide samarbeider samarbeidet samarbeidsavtale
samarbeidsmøter samarbeidspartnere samfunn samfunnet samhandling samhandlingen samlet samlokalisering samlokaliseringen samlokalisert
samme sammen sammendrag sammenheng sammenhengen sammenlignet sammenligning sammenliknet sammensatt sammensatte sammensetning
sammensetningen samordne samordnet samordning samordningen samordningsetatene samordningsforsøk samordningsforsøkene samordningsforsøket
samorganisering samorganisert samsvar samsvarer samt samtale samtalen samtaler samtidig samtlige sannsynlighet sannsynligheten
sannsynligvis sats satse satsing satsingen satsinger satsingsarbeidet satt satte saupstad schafft sees seg seks seksjonsleder sektor
selv selve selvtillit seminaret sen sende sender sendes sendt senere seneste sent senter senteret sentral sentrale sentralt september
ser service servicekontor servicekontoret servicesenter servicesenteret servicesentret servicetorget ses sett sette setter settes side
siden sier sies signaler signifikante sikker sikkert sikre sikt sikte sin sine sist siste sistnevnte sitatene sitatet sitt sitte sitter
situasjon situasjonen situasjoner situasjonsbestemt sjanse sjektet sjelden sjon sjonen skaffe skal skala skape skaper skapt skepsis
skeptiske skien skille skiller skilt skje skjedd skjema skjemaene skjemaer skjemaet skjer skjermede skjermet skjermete skjønn skole
skranken skrevet skriftlig skrive skrives skulder skulle skyldes slags slik slike slikt slippe slipper sliter slutt slutten slutter
sluttet sluttårsaker slå små snakk snakke snakker snakket som sommeren sosial sosiale sosialetaten sosialfaglig sosialhjelp
sosialhjelpen sosialhjelpsmottaker sosialhjelpsmottakere sosialklienter sosialkontor sosialkontorene sosialkontoret sosialt
sosialtjeneste sosialtjenesten sosialtjenestene sosialtjenestens spekter spekteret spesialisering spesialister spesiell spesielle
spesielt spille spiller spjelkavik språk spurt spurte spør spørre spørreskjema spørreundersøkelse spørreundersøkelsen spørsmål
spørsmålene spørsmålet ssb stabil stadig stand standard standarden start starte starten starter startet stat staten statistikk
statistikken statlig statlige statsetatene status stavanger sted stede steder stedet stemmer sterk sterke sterkere sterkest sterkt
stille stiller stilles stilling stillingene stillinger stilt stilte stor storbritannia storbysatsing storbysatsingen storbysatsingens
store stort strategi strengt struktur studie studien studiene studier stund styre styrer styring styringen styringsgruppe
styringsgruppen styringssystemet styrke styrkes styrt stå står ståsted stønad større størrelse størst største støtte støtteapparatet
suksess sum summen supplere supplerende supported surveyen surveyundersøkelsen svak svake svakere svakeste svakheter svar svarene svarer
svaret svart svarte svensk svenske sverige svært sykdom sykdommer syke syn synes synspunkter sysselsetting sysselsettingstiltak system
systematisk systematiske systemer systemet systemnivå såkalt såkalte således sånn såpass særlig særlige søke søkene søker søkere søket
søknad søknader søkt søkte sørge sørger tabell tabellen tak takere tall tallene tanke tanken tar tas tat tatt team teamene teamet
telefon tema temaer temaet ten tendens tene tenke tenker tenkes tenkningen tenkte teori ter terskelen tes tet tett tettere the tid tiden
tidkrevende tidlig tidligere tidsbegrenset tidspunkt tidspunktet til tilbake tilbakemeldinger tilbud tilbudene tilbudet tilby tilbyr
tilbys tildeling tildelingsbrevet tildelt tildelte tilfeldig tilfelle tilfellene tilfeller tilfellet tilført tilgang tilgangen
tilgjengelig tilgjengelige tilhører tilknytning tilknyttet tillegg tillit tilnærming tilnærmingsmåter tilpasning tilpasninger tilpasse
tilpassede tilpasses tilpasset tilrettelagt tilrettelagte tilrettelegger tilretteleggere tilretteleggerne tilrettelegging tilsatt
tilsier tilskudd tilstede tilstedeværelse tilstrekkelig tilsvarende tiltak tiltakene tiltaket tiltakets tiltaksansatte tiltaksarbeid
tiltaksarbeidet tiltaksarrangør tiltaksarrangøren tiltaksarrangørene tiltaksarrangører tiltaksbruk tiltaksbruken tiltaksdeltakelse
tiltaksdeltakelsen tiltaksdeltakere tiltaksdeltakerne tiltakskjeding tiltakskoordinatorene tiltaksleverandørene tiltaksområdet
tiltaksplan tiltaksplass tiltaksplassene tiltaksplasser tiltaksregelverket tiltaksressurser tiltakssammensetning tiltakssammensetningen
tiltakssatsingen tiltakssatsingens tiltakssiden tiltaksstyringen tiltakstilbudets tiltakstyper time timer ting tiårene tjene tjeneste
tjenesten tjenestene tjenester tjenestetilbudet todelt tok tor torene totale totalt tradisjonelle tradisjonelt train tre tredje treffe
treffer trekantsamtaler trekk trekke trekker trekkes trenger trengs trening tro trolig trondheim tror tross trukket trygd trygdeetat
trygdeetaten trygdeetatens trygdekontor trygdekontoret trygdesystemet trygdeytelser trygg tråd tst tunet tur tverretatlig tverretatlige
tverrfaglig tverrfaglige tvers tvert tvil tydelig tyder type typen typer typiske uansett uavhengig uenig uenige uenighet uformell
uformelle uføre uførepensjon uførestønad uføretrygd uio uka uke uker ukjent uklare uklart ulemper ulik ulike ulikheter ulikt under
underlagt underliggende understreker understrekes undersøke undersøkelse undersøkelsen undersøkelser underveis ungdom unge universitet
universitetet unna unngå unntak usikker usikkerhet usikkert usikre uspesifisert utarbeide utarbeidet utbetaling utbetalinger utdanning
utdanningsnivå utdanningstiltak ute utelukkende uten utenfor utfordrende utfordring utfordringen utfordringene utfordringer utforme
utformes utformet utforming utformingen utfyllende utfylling utføre utfører utføres utført utgangen utgangspunkt utgangspunktet utgifter
utgjorde utgjør utilstrekkelig utnytte utover utprøving utsatt uttrykk uttrykker utvalg utvalget utveksle utveksling utvelgelse
utvelgelsen utvide utvidet utvikle utvikler utvikles utviklet utvikling utviklingen utviklingsarbeid valg valgt valgte vanlig vanlige
vanligvis vanskelig vanskelige vanskeligere vansker var vare variant varianter variasjon variere varierende varierer varig varige
varighet ved vedkommende vedlegg vedtak vedtaksmyndighet vei veien veileder veiledere veilederen veilederne veiledernes veiledning vekk
vekst vekt vektlegging vel veldig velferd velferdsdirektoratet velferdsetat velferdskontoret velge velger vellykket venstre vente
venteliste ventelister venter ventetid ventetiden ver verdal verken verktøy versjon vesentlig vesentlige vet via videre videregående
videreutvikling vidt viktig viktige viktigste vil vilje vilkår vilkårsparagrafen ville virke virkelig virkemiddel virkemidlene
virkemidler virker virkning virkningene virkninger virksomhet virksomheten virksomheter vise viser vises visjonen visjonene visjoner
viss visse visste vist viste vite voksne vta vurdere vurderer vurderes vurdering vurderingen vurderingene vurderinger vurdert vår våre
våren vårt være vært www yngre yngste yrkeshemmede yrkesrettet ytelse ytelsene ytelser ytterligere åpenbart åpent åpne åpner åpnet årene
året års årsak årsaken årsakene årsaker årstad årsverk åtte øke økende øker økning økonomi økonomien økonomisk økonomiske økt økte ønske
ønskelig ønsker ønsket øremerkede øverst øvrig øvrige øye
`),
);
