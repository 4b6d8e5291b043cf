/**
 * The words that open a conversation again: common Norwegian words (bokmål) of 3 to 9 letters, written for this list,
 * none of them about violence, illness, drugs or death. `test/sprak/firord/` holds it to what `lesing.ts` counts on: no two
 * are one typing error apart or sound alike, also when they are written without æ, ø and å.
 * Taking a word out, or putting one in, changes nothing for words that were given out before, except those with that word.
 */
export const ORD: readonly string[] = `
abbor agurk akebrett akkord akrobat aktiv akvarium albue alder alfabet allsang alm ananas anbefale anledning
annonse ansikt ansjos ansvar antenne antikk appelsin applaus aprikos april arena arkitekt arkiv
arkivskap armbånd armlene artikkel asparges astronom atlas august auksjon aula autograf automat avdeling
avis avisbud avkjørsel avkrok avlyse avokado avsnitt avstand avtale baby bad badeand badebukse badedrakt
badehus badekar badekåpe badering badetur badminton bagasje bakepapir bakeri bakerovn bakgrunn bakgård
baksete baktrapp balanse balje balkong ballsal ballspill bambus bamse banan bandy bane banjo barfot barnebok
barnehage barnelek barnerom barnesang barnesko barnevogn barometer baseball basilikum basseng batteri bedre
begynne beige belte belysning benk bergknaus bergtopp bestefar bestemme bestemor bestikk bestille besøke
besøkende betale bevare bevege bever bibliotek bidrag biff bikube bilde bilhjul billett biltur bilvei
binders bingo biolog bison bit bjeffe bjelle bjørn bjørnebær blande blank blid blinke blinklys blokkhus
blomkål blomst blomstre blyant blå blåaktig blåbær blåbærtur blåklokke blåmeis blåse blåskjell boble bok
bokfink bokhandel bokhylle bokmerke bokmesse bokside bokstav bolighus bomull bonde bondegård bord bordduk
bordkort bordlampe borrelås botanikk bowling bredde bregne brettseil brev briefing brikke briller bringe
bringebær brisling brokkoli bronse bror brosje brosjyre brumme brun brunbjørn brunost bruse brygge bryllup
bryter brødboks brødskive brødsmule brønn brønnlokk brøyte brøytebil bråk bukett bukse bukt bunad bunke bunn
burger bursdag buss bussjåfør butikk bydel bygd bygning byhage bykart byvei bær bøffel bølge børste bøtte
bøye bålplass båtbygger båtnaust båttur campus caps cardigan container dagbok daggry dagslys dagstur dame
dans dansegulv danser dansesko datter deig deilig del delfin deltaker demring desember dessert dialekt
dialog diamant dikt dikter dill dimensjon diplom dirigent dis dobbel dokument domino dra drage drakamp dress
drivhus dronning drue drysse drøfte drøm dueslag duett duft dugg duggfrisk duk dukke dukkehus dusin dusj
duskelue dybde dyktig dyne dyrehage dyrlege dytte døgn dør dørkarm dørklokke dørmatte dørskilt dørslag
dørstokk dåp eggeglass eggehvite eggekopp eggerøre eiendom eik eikenøtt einer ekko ekorn eksempel ekspert
ekte elefant elev elg elvestein energi engblomst enkel eple eplehage eplekake eplemost eplesaft epleskive
epletre erfaring esel etasje etikett europeisk eventyr fabrikk fag fakkel falk familie fantasi farfar farge
fargebok fargerik farmor fauna favoritt februar fellesrom ferdes ferdig ferie feriedag feriehus feriested
ferietur fersk fersken festival festlig festning fetter figur fiken film filosof fin finale finger fingerbøl
fingerlek finne fiol fiolett fiolin firfisle firkant fisk fiskebåt fiskedam fiskegarn fiskekake fisker
fisketur fjell fjellbekk fjellside fjellsko fjelltopp fjelltur fjelluft fjellvann fjernsyn fjord fjordhest
fjordtur fjære fjøs flagg flamingo flamme flaske flat flatbrød flekk flink flire flittig flora florist flott
fly flygel flyndre flyplass flytte fløyel fløyte folde folkedans folkelig folkesang folketone fontene
forbedre forfatter forklare form formiddag formkake fornye fornøyd forrett forside forstå forsøke fortau
fortelle fortid fortjene fortsette foss fossefall fot fotball fotballag fotograf fotspor frakk framgang
framside framtid fred fredag fredelig frihet frimerke friminutt frisør frodig frokost frontrute frosk
frossen frukt fruktkurv fruktsaft frukttre fryser frø fuglebad fuglereir fuglesang fuktig fullføre fullmåne
funkle furu furuskog fyrstikk fyrtårn galleri gammel gang gangfelt garasje gardin garnnøste gartneri gate
gatelykt gaupe gavekort gavepapir geit geitost gele genser geografi gitar gjemme gjemsel gjenbruk gjeng
gjerde gjest gjestebok gjesterom gjette gjær gjøk glad glass glassur glatt glede glidelås glitre globus
gnage gnist golf grafikk gram granbar granskog gratis gratulere greip gren gressbane gresskar gressløk
gressplen gresstrå grevling grille grillfest grimase gripe gris grotte grovbrød grundig grunn grunnlag
grunnlov grupperom grusvei gryte gryteklut grønnfink grønnkål grønnsak grøt gråspurv gråstein gullfisk
gullsmed gulost gulrot gulv gulvteppe gummi gummiball gummibånd gyllen gym gymsal gynge gyngehest gyngestol
gågate gård gårdsbruk gårdsvei gås hageand hagebord hagebruk hagefest hagegang hageport hagesaks hagestol
hagestue hagl hake halmhatt hals halsbånd halskjede halvmeter halvmåne halvpart halvtime hamburger hammer
hamre hamster hanske harmoni harmonika haspe hassel hatt hatteske hauk havbunn havfrue havneby havregrøt
havremelk havutsikt havørn heder hegre hei heise hekk hekle helårsvei hemmelig henge hengebro hengekøye
hengelås hengsel hest hestehale hestehov hestesko hestevogn hette hilsen himling himmel himmelblå hinke
historie hittegods hjelpe hjemland hjemsted hjemvei hjerte hjort hjul hjørne hjørnehus hobby hode hoff
honning hoppbakke hoppe hoppetau hopprenn horisont hovedgate hovedrett hovedstad humle humor hund hundehus
hundre hus husbåt husdyr huske huskelapp husnummer hustak husvegg hval hvete hvile hviske hvit hvitløk
hvitmalt hvitost hvitveis hyggelig hylle hyse hyssing hyttebok hyttedør hyttetur hyttevegg høflig hønsehus
høstdag høste høstferie høstkveld høstløv høvel høy høydehopp høylytt høyre høytid høyttaler håndball
håndbok håndduk håndflate håndkle håndlaget håndsåpe håndtrykk håndvask håndverk hår hårbøyle hårspenne
idyll iglo ildsted ingefær ingeniør innboks innebandy inngang innhold innkjøp innsats innside innsikt innsjø
intervju invitere isbit isbjørn isbryter ishall ishavet ishockey iskaffe iskald iskrem islykt isskrape
istapp isterning isvann ivrig jakke januar jernbane jobbe joggesko jolle jordbruk jordbær jordskokk jubel
juice julebord julebrus julegave julekake julekort julekveld julelys julemat julenisse julesang juletid
juletre jungel juni justere kafebord kaffe kaffekopp kai kajakk kakao kakebit kakeboks kakeform kakepynt
kakespade kakle kaktus kald kalender kalkstein kalkun kamera kampanje kanel kanelkake kanin kano kanotur
kantarell kantine kapell kapittel kaptein karakter karamell karaoke karneval karri kart kartblad kartbok
kartong karusell karve kassett kastanje kaste katalog katteluke kattunge kaviar kelner kenguru keramiker
keramikk ketchup kikke kikkert kikkhull kilo kilometer kimono kinn kinosal kiosk kirsebær kiwi kjede kjeks
kjelke kjeller kjemiker kjent kjevle kjole kjæreste kjøkken kjøleskap kjøpmann kjøreplan kjøretur kjøttkake
kjøttmeis klar klarinett klarne klasse klasserom klassisk klatre klatremur klatretau klatretre klatring
klementin klemme klesklype kleskrok kleskurv klesplagg klesskap klesvask klippe klirre klode klok klokke
kloster klovn klubb klubbhus klump klynge kløft kløver knapp knapphull kne knirke knitre knute koala kobber
koffert koke kokebok kokosnøtt komedie komet komfyr komma kommentar kommode kommune kompass kompis komponist
kongelig kongle konsert kontakt kontinent kontor konvolutt kopi korg kornåker korps korridor korteske
korthus kortspill kortstokk kosedyr kosekrok koselig kostbar kostyme krabbe kran kremost kringle kristtorn
kritt krokus kronblad krone krukke krumkake krus krydder krype kryss kryssord krystall krøllete kråke kube
kulelager kulepenn kulisse kultur kunde kunnskap kunst kunstner kunstverk kupong kurv kurvstol kusine kutte
kveld kveldsmat kveldsro kveldssol kveldstur kvist kylling kyst kystlinje kystsel kysttur kystvei køyeseng
kålrot lagkamp laken lakris laks lakseelv laksefisk lama lampe lampefot landbruk landevei landsby landskap
langeleik langfjell langrenn langsom lapskaus lasagne lastebil lastebåt ledelse lefse legende leilighet
lekebil lekefull lekekasse lekeplass lekeslott leketelt leketøy lekser leksikon lenestol leppe lesebok
leseglede lesekrok leselampe leselyst leserom lett levere ligge lilje lime limstift lind linjal liten
livsglede lokalavis lokfører lokk lokomotiv lommebok lommeduk lommekniv lommelykt lommeur lotteri ludo
luftboble luftig luftpute luftslott luftstrøm lugar lukket lunken lunsj lupe lur lutefisk lyd lydbok lykke
lykkelig lykt lyktelys lyng lyngbakke lynglås lysblå lysekrone lysestake lysglimt lærer lærerrom læring
løfte lønne løpebane løpesko løping lørdag løsning løv løvetann løvhytte løvskog løvverk låve madrass
magasin magisk magnet mais majestet majones makaroni makrell maleri malerrull maling mandag mandarin mandel
mandelmel mangfold mango mannskor mappe maraton marihøne marked marmelade marsipan marsjere maskin maskinist
maskinrom maskot mast masterom matbord matbutikk materiale matlaging matpakke matrett mattebok maur medalje
medvind meieri meisel meitemark mekaniker melding melk melkekopp melkevei melodi melodisk melon mene mengde
menneske merke merkedag merkelapp messing metall meter metro middag middelhav midnatt midte midtpunkt
mikrofon mikroskop mil milepæl million mineral miniatyr minigolf minutt mirakel mjaue mobil moden moderne
modig monument moped morell morfar morgen morgenbad morgengry morgensol morgentur mormor morsmål morsom
mosaikk mose moseteppe motbakke motor motorvei motta motvind muffins muldyr mulig mulighet multe murer
murstein murvegg museum musikal musiker musikk musikkrom muskel mykost mynte myr mønster mørk mørkerød
møteplass måle målebånd målestokk måltid målvakt måned måneferd månelys måneskinn nabo nabohus nabolag
naboskap narsiss nattbord nattbuss nattergal nattkjole nattog natur naturfag naturlig naust navn navnelapp
nebb negl neglelakk nektarin nellik neste nettavis nettbrett nettside nevne niese nordisk notatbok noteark
notis november nudler nummer nybakt nydelig nyhet nynne nysnø nyttig nyttår nøkkel nøle nøtt nøttekake
nøyaktig nåtid observere oktav oktober oldefar oldemor oliven oliventre olje oljekanne omelett omgang område
omslag omsorg omvei onsdag opera operette oppdage oppgang oppgave oppskrift oppstart oppvask oransje ordbok
orden ordlek ordspråk oregano orgel original orkester ost ostebord ostehøvel ostekake osteskive oter overlys
overnatte overraske padde pakkeri palass palett palme palmeblad panda panne pannekake panorama papegøye
papir papirbåt papirfly papirhatt pappeske paprika paradis paraply parasoll park parkbenk parkere parkering
parkvei partner passasjer passer passord pasta pastill pause peanøtt peanøtter pedagog peis peisestue
pengeskap penn pennal pensel pepper perle perlebånd perlemor perm perrong persienne persille pianist piano
pikkolo pilot pingvin pinnestol pinnsvin pipe pistasj pizza plakat plan planet planke planlegge plansje
plast plate platina plog plomme plukke pluss plystre pløye pokal polarlys polarnatt polere ponni
popkorn popmusikk porselen porsjon port portal porten portrett postbil postbud postkasse postkort potet
potetgull potetmel potetmos praktfull pratsom premie prikk prikkete primus prins prinsesse prislapp program
propell prosesjon prosjekt prøve publikum pudding pult pumpe punkt purreløk pusse pusterom pute putetrekk
pynt pyntet pyramide pysjamas pæretre pøl pølse pølsebrød påfugl pålegg påske påskeegg påsketur rabarbra
radiator radio rakett rapport rask rasle rav realist reddik redskap refleks refreng regel regelbok regissør
register regnbue regnbyge regndag regndråpe regnfrakk regnhatt regnjakke regnskap regnskog regntid regntøy
regnvann regnvær rein reinsdyr reisebrev reiselyst reisemål reiserute reke rekkehus reklame rekord rektangel
rektor renholder rennebane rense reparere resepsjon reservat retning ribs ridder riddersal rim rimelig ring
ringbind ringspill risgrøt riste rivjern robust robåt rognebær rolig roman romferd romskip romslig rosa
rosebed rosebusk rosehage rosehekk rosekvist rosenkål rosett rosin rosmarin rote rubin rulle rundreise
runestein rutebil rutenett rutete rutetid rutine rydde ryddig ryggsekk rytme rytter rød rødbete rødkål
rødstrupe rømme rømmedipp rømmegrøt rørlegger røske røsslyng rådhus rådyr safari safir safran saft saftglass
saftig saftmugge sagbruk saksofon salat saltvann salvie samarbeid samfunn samisk samle samling sammen
samspill samtale samvær sand sandal sandbakke sandbunn sandkasse sandkorn sandpapir sandslott sandspade
sangbok sanger sangfugl sangkor sangtekst sanke satellitt saueflokk saus scene sebra seddel seilbåt seile
seilfly seilskip seilskute seiltur sekretær seksjon sekund selleri selskap sement seminar sende seng sennep
sentrum september servere serviett servise servitør sesong setebelte shorts side siffer signal signatur
sikksakk sild sildre silke silkebånd singlet sirkel sirkus sitere sitron sitronte sittebenk siv sjakk sjanse
sjelden sjiraff sjokolade sjøfugl sjøhest sjøreise sjøstøvel sjøvann skaldyr skape skifer skifte skilpadde
skiløype skinke skip skipper skisse skistøvel skitrekk skitur skivinter skje skjegg skjell skjerm skjorte
skjærgård skjønnhet sklie skog skogbruk skogbunn skogduft skogkant skogssti skogstur skogsvei skole skolebok
skolebuss skolegård skolekor skolemat skolesekk skoletur skolevei skolisse skomaker skorstein skravle
skredder skrelle skrivebok skriver skrue skuff skulder skulptur skum skumring sky skyfri skygge skyve
skyvedør skøyte skål slalåm slappe sleiv slette slipe slutt sløyfe smake smakebit smakfull smaragd smart
smed smie smilehull smoothie smultring smykke smørbrød smøre smøreost smørkniv smørsopp småbruk småkake
snakke snarvei snegle sneglehus snekker snor snu snøball snøbrett snøengel snøfnugg snøføre snøhule snøhytte
snøkanon snøklokke snølykt snømann snømåking snøplog snøskuffe snøskuter snøspurv sofa solblomst solbær
solcelle solkrem solrik solsikke solskinn solsteik solstråle solsystem solur sommer sommerbad sommerdag
sommereng sommerhus sommersol sommertid sope sopptur sortere souvenir sovepose soverom spade spagetti
sparegris sparke spasere speider speil speilegg spektrum spennende sperre spesiell spiker spinat spinne
spiral spise spisebord spiseskje spisested spisestue sportsbil sportsdag sprekk sprinter sprute sprø spurv
spørsmål stabbur stable stafett stamtavle starte stasjon statue stavkirke stedsnavn stein steinbed steinbit
steinbro steinhus steinmur stekeovn stekt stemme stemning stempel stengel sti stifter stige stilk stillas
stille stillhet stjerne stokke stol stoppe storby stork storslått strand strandhus strandtur strek strikke
strikking stripe stripete stryke strøm strømpe strå strålende student studere studio stue stuebord stuegulv
stumfilm styre støtte støvsuge sukker sukkerert sukkertøy suppe suppeskje surre sushi svane svar svele
svinge svovel svømme svømming sykkel sykkelbud sykkellås sykkelsti sykkeltur sykkelvei sykle sykling
syltetøy symaskin symbol symfoni synlig syrin syrinbusk system sølv sølvbeger sølvfat sølvring sølvskje
sølvtøy søndag søndagsro søsken søster søtpotet søvn såpeboble taco tak takstein takvindu talent taler
talerstol tall tallerken tangent tankekart tannhjul tannkrem tannlege tante tapet tastatur taubane tavle
taxi teater teglhus teglstein tegnebok tegner teine tekanne tekjele tekopp tekst telefon teleskop telle telt
teltduk teltplugg telttur tema tenke tennis tenor tepause termin termos terning terrasse teservise teskje
tidevann tidlig tiger tilbud tilby tillit timeglass timeplan timian tirsdag titte titthull tiøring tjeneste
tjern tjernvann toglinje togskinne togtur tolk tom tomat tommel tonn topp torsk tortilla tradisjon traktat
traktor trampe trane transport trapp travel trebro trehest trehytte trekant trekasse trekke trekkfugl
trekløver trekrone trelåve trener treslag tresnitt trestol trestubbe tretopp triangel trikketur trillebår
trio trives trofe troll trollmann trombone trompet tropisk trygg trygghet trykkeri trylle trøffel trøste
tråd trålbåt tuba tulipan tunfisk tung tunnel turbin turgåer turgåing turist turkis turklær turleder turmat
turskilt tursti turstøvel turvei tusen tusenbein tvilling tygge tyggis tykkelse tyttebær tømrer tørke tørr
tørrfisk tørris tøyblomst tålmodig tårn ubåt ugle ugress uke ukeblad ukedag ukelønn ukeplan ukeslutt ull
ullfrakk ullgarn ullgenser ullhanske ullpledd ullskjerf ullsokk ullteppe ulltøy ullvante undersøke undervann
undring undulat ungdom unnskyld urmaker urtepotte utebord utedør uteplass utflukt utforske utkikk utmerke
utside utsikt utvalg utveksle utvikle vaffel vakker valmue valnøtt valp vandre vanilje vanlig vann vannbøtte
vannfall vannfarge vannfat vannglass vannkanne vannkran vannlilje vannmelon vannrett vannspeil varebil varme
varsle vase vaskefat vaskeklut vaskekost vaskekurv vaskerom vaskevann ved vedkurv vedovn vedskjul vegg
veggbilde veggteppe veggur veie veikant veikryss veiskilt veiviser vekkerur veksthus vekt velge velkjent
velkommen venninne vennlig vennskap venstre vente ventesal veranda verksted verktøy veske vestkyst vestover
vevkunst vidde vidunder vifte viking viktig villa villhest villrein villsau villsti vimpel vindjakke
vindkast vindmølle vindmåler vindpust vindu vinkel vinnerlag vinter vinterdag vinterlue vintersko vintersol
vintertid vippe virke virkelig visdom visebok visesang visp vits voksen vokte vugge vuggesang vulkan værhane
værkart våkne vårblomst vårdag vårjakke vårluft vårsol vårtegn våt våtdrakt våtmark yoghurt yrke yttertøy
yttervegg ærfugl ærlig ærlighet ønske ørn ørret østers øve øvelse øyeblikk øyebryn øygruppe øyhopping
åker åkervei ånde åpne åpning årbok åre årgang århundre årsdag årskort årsmøte årstall årstid
`
  .trim()
  .split(/\s+/);
