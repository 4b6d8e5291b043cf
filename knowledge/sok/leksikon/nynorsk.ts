import { lesLeksikon } from './les.ts';

/**
 * Nynorsk and dialects to bokmål: the everyday words, and those of the field. Forms that the stemmer brings together by itself
 * (søknadar, veker) stand only where the stem is another word.
 */
export const NYNORSK = lesLeksikon(`
eg, æ, jæ, je, æg = jeg
ikkje, itj, itte, ikkj, inte, ikje, ikkjø, ittj, ikj = ikke
korleis, koss, kossen, koffer leis, korsen, kordan, hvordan, åssen, hossen, korles = hvordan
kvifor, korfor, koffor, hvorfor, koffer, kofor, håffer = hvorfor
kva, ka, hå, ke, kå, hva, ko = hva
kva for, kva for ein, kva for eit, ka slags, kva slags, kva type = hva slags
kven, kem, hvem, åkken, kæm = hvem
kor, kvar, ker, hvor, kår = hvor
kvar, kver, kvart = hver
korvidt = om
kor lenge, ka lenge, kor lengje, ker lenge, kor lang tid, hvor leng = hvor lenge
kor mykje, kor my, kor masse, ker mykje, hvor masse = hvor mye
kor mange, ka mange, kor mang = hvor mange
kor gamal, kor gammal = hvor gammel
når tid, kor tid, kortid, ka tid, når ti = når
no, nå, nu, nåh = nå
berre, bære, bærre, bær, bare = bare
mykje, my, møkje, masse = mye
noko, noe, nokke, nåkka, nokka, noke, nåke, någe = noe
nokon, nokre, nokken, nåken, nåkken, någen, nån, non = noen
dykk, dåkk, dokker, dere, dåkker, dokke = dere
me = vi
ho, hu = hun
dei, dem, di, døm = de
mæ, meg, mei, mej = meg
dæ, deg, dei = deg
sæ, seg = seg
meir, mer, meire = mer
mest = mest
vere, være, værra, vær, vør, vøre, vara, væra = være
vore, vært, vorre, vorte, verte, blitt = vært
vert, blir, bli, verte, blier, bi = blir
vart, blei, ble, vårt = ble
skulle, sku, ska, skal = skal
kjem, kjæm, kommer, kømmer = kommer
kome, kommet, komme, komen = komme
gjer, gjør, jør, gjere = gjør
gjere, gjøre, gjørra, gjerra, gjæra = gjøre
veit, vet, veid, veitkje, vætt = vet
seie, seier, sier, si, sei, segja = si
sjå, sjå på, se, ser, sjer = se
høyre, høyrer, høre, hører = høre
heiter, heter, hete, heite, eiter, hette = heter
frå, fra = fra
te, ti, åt = til
utan, uten = uten
mellom, imellom = mellom
saman, sammen, ihop = sammen
heim, heime, hjem, hjemme = hjem
einaste = eneste
ein, eit, en, et, eitt = en
eigen, eige, eigne, egen, eigna = egen
anna, annan, annen, annet = annet
andre = andre
nytt, ny, nye = ny
gamal, gammal, gammel, gamle, gammalt, gamalt = gammel
fyrst, fyrste, først, første, fyste, føst = første
siste, sist = siste
lengre, lenger, lengje = lenger
sidan, siden = siden
mens, medan = mens
dersom, viss, hvis, vess, om, dess = hvis
difor, derfor = derfor
enno, ennå, endå = ennå
òg, og, åsså, også, au, ô = også
rett, rettar = rett
rettleiar, rettleiaren, rettleiarar, rettleiarane, vegleiar, rettleier = veileder
rettleiing, rettleiinga, rettleie, rettleier, rettleidd = veiledning
søkje, søkjer, søkja, søke = søke
søkjar, søkjaren, søkjarar = søker
søknad, søknaden = søknad
sjuk, sjuke, sjukt, syk = syk
sjukdom, sjukdommar = sykdom
sjukmelding, sjukemelding, sjukmeldt, sjukmeld, sjukemeldt, sjukmelde, sjukemelde, sjukmeldinga = sykmelding
sjukepengar, sjukepenger, sjukepengane, sjukepeng = sykepenger
sjukefråvær, sjukefråver, sjukfråvær, sjukefråværet = sykefravær
sjukehus = sykehus
pengar, pengane, penga, peng, pæng, pæng = penger
løn, lønn, løna, lønna = lønn
lønstilskot, lønnstilskot, lønstilskott, lønstilskotet, løntilskot = lønnstilskudd
tilskot, tilskotet, tilskott = tilskudd
inkluderingstilskot = inkluderingstilskudd
mentortilskot = mentortilskudd
stønad, stønaden, stønadar = stønad
tilleggsstønad, tilleggsstønadar, tilleggstønadar = tilleggsstønader
sosialhjelp, sosialhjelpa = sosialhjelp
trygd, trygda = trygd
uføretrygd, uføretrygda = uføretrygd
arbeidsavklaringspengar, arbeidsavklaringspengane = arbeidsavklaringspenger
dagpengar, dagpengane = dagpenger
tiltakspengar, tiltakspengane = tiltakspenger
arbeidssøkjar, arbeidssøkjarar, arbeidssøkar = arbeidssøker
arbeidssøkjarregisteret = arbeidssøkerregisteret
arbeidsgjevar, arbeidsgjevaren, arbeidsgivar, arbeidsgivaren, arbeidsgjevarar = arbeidsgiver
arbeidstakar, arbeidstakaren = arbeidstaker
arbeidsførebuande, arbeidsførebuing, arbeidsførebuanding = arbeidsforberedende
førebu, førebuing, førebuande, førebur = forberede
førehand = forhånd
arbeidslaus, arbeidslause, arbeidsløyse, arbeidsløysa, arbeidslyse, arbeidsløys = arbeidsledig
arbeidsevne, arbeidsevna = arbeidsevne
opplæring, opplæringa = opplæring
utdanning, utdanninga, utdaning = utdanning
vidaregåande, vidaregåande skule = videregående
skule, skulen, skular, skole, skola = skole
høgare, høgre, høyere, høgare utdanning = høyere
høgskule = høyskole
lærling, læretid = lærling
oppfølging, oppfølginga, følgje opp, følgjer opp = oppfølging
kartlegging, kartlegginga, kartleggje = kartlegging
møte, møtet, møta = møte
samarbeidsmøte, samarbeidsmøtet = samarbeidsmøte
dialogmøte = dialogmøte
vedtak, vedtaket = vedtak
avgjerd, avgjerda, avgjersle = avgjørelse
avgjer, avgjere = bestemmer
klage, klaga, klagar, klagde = klage
klagefrist, klagefristen = klagefrist
anke, anken = anke
usamd, usamde, ueinig = uenig
samtykkje, samtykke, samtykket = samtykke
teieplikt, teieplikta = taushetsplikt
personvern = personvern
innsyn = innsyn
løyve = tillatelse
veke, veka, veker, vekene, vekker = uke
månad, månaden, månader, månadar, mnd = måned
dag, dagar, dagane = dag
time, timar = time
år, åra = år
barn, born, borna, unga, onga, ungane, onga mine = barn
barnepass, barnepassar, barnetilsyn = barnepass
foreldre, foreldra, forelder = foreldre
mor, mora, mamma = mor
ungdom, ungdomar, ungdommar = ungdom
ung, unge, yngre = unge
bu, bur, budde, bo = bo
bustad, bustaden, bustadar, husvære = bolig
buplass, butilbod = bolig
mellombels, midlertidig = midlertidig
mellombels bustad, mellombels butilbod = midlertidig botilbud
bustøtte = bostøtte
husleige, leige, leiga = husleie
straum, straumen, straumrekning = strøm
rekning, rekningar, rekninga = regning
mat, maten, tom for mat = mat
naud, nødhjelp, naudhjelp, naudsituasjon = nødhjelp
hjelpe, hjelp, jelp, hjelpa = hjelp
få, får, fær, fekk, fått = får
fekk, fikk = fikk
gje, gjev, gir, gi, gjeve = gi
byrje, byrja, begynne, starte, byrjar = begynne
slutte, sluttar, slutta = slutte
halde, heldt, held, halde fram = fortsette
miste, mista, mister, missa, mistar = miste
bytte, byter, byte, skifte = bytte
vente, ventar, ventetid, venta = vente
svar, svaret = svar
spørje, spør, spørsmål, spørja, spørs = spørre
trenge, treng, trengje, trengar, trenger = trenger
krevje, krev, krevjer, kreve = kreve
krav, kravet = krav
plikt, plikta = plikt
måtte, lyt, lyte = må
kunne, kan = kan
lære = lære
skrive, skriv = skrive
lese, les = lese
norskkurs, norskopplæring = norskopplæring
tolk, tolken, omsettar = tolk
ringje, ringe, ringjer = ringe
telefon = telefon
kontor, kontoret = kontor
kommune, kommunen = kommune
fylke, fylket = fylke
statsforvaltar, statsforvaltaren = statsforvalteren
sivilombod, sivilombodet, ombod, ombodet = sivilombudet
tilbod, tilbodet, tilboda = tilbud
medverknad, brukarmedverknad = medvirkning
brukar, brukaren, brukarar = bruker
deltakar, deltakaren, deltakarar = deltaker
lækjar, lege, legen, dokter, dokker, dokteren = lege
fastlækjar, fastlege = fastlege
helse, helsa = helse
psykisk, psykiske = psykisk
rus, rusen = rus
erfaring, røynsle, røynsler = erfaring
moglegheit, moglegheiter, høve, mulighet = mulighet
mogleg, muleg = mulig
vanskeleg, vanskelig = vanskelig
vilkår = vilkår
skilnad, skilnaden, skilnader, forskjell = forskjell
døme = eksempel
tal, talet = tall
del, luten = del
nemning = betegnelse
namn, namnet, navn = navn
forkorting = forkortelse
tyder, tydde, betyr, tyde = betyr
betyding, tyding = betydning
verke, verkar, virker = virker
verknad, verknaden = virkning
resultat = resultat
samanlikne, samanlikning = sammenligne
betre, bedre = bedre
raskt, fort, snøgt = raskt
betale, betalar, betalt = betale
reise, reiser, reisa = reise
køyre, køyrer, kjøre = kjøre
bil, bilen = bil
funksjonsnedsetjing, funksjonsnedsetting = funksjonsnedsettelse
tilrettelegging, tilrettelagt, leggje til rette, legge til rette = tilrettelegging
varig, varige = varig
verkstad = verksted
verksemd, verksemda, verksemder, bedrift = virksomhet
lovverk, lova, lov = lov
forskrift, forskrifta = forskrift
føresegn = bestemmelse
fødselsnummer = fødselsnummer
personnummer = fødselsnummer
nettside = nettside
innlogging, logge inn, loggje inn = logge inn
medlem = medlem
tillit, tiltru = tillit
føremål = formål
mål, målet = mål
eigenvurdering = egenvurdering
sjølv, sjøl, selv, sjæl = selv
sjølvhjelp = selvhjelp
åleine, aleine, alene, åleina, alena = alene
redd, rædd, ræd = redd
sliten, sliten = sliten
trøytt, trøtt = trøtt
vondt, vont, vond, ond = vondt
ryggen, rygg = rygg
tenester, teneste, tenesta = tjeneste
sosialtenesta, sosialteneste, sosialtjenesta = sosialtjenesten
kommunal = kommunal
statleg = statlig
offentleg = offentlig
skriftleg = skriftlig
munnleg = muntlig
frivillig, friviljug = frivillig
likevel = likevel
ordning, ordninga = ordning
gjeld, gjelda = gjeld
gjeldsrådgjeving, gjeldsrådgiving = gjeldsrådgivning
rådgjeving, rådgiving, økonomisk råd = rådgivning
rådgjevar = rådgiver
kvalifiseringsprogram, kvalifiseringsprogrammet = kvalifiseringsprogrammet
introduksjonsprogram = introduksjonsprogrammet
flyktning, flyktningar = flyktning
innvandrar, innvandrarar = innvandrer
yrke, yrket, yrker = yrke
levekår, livsopphald = livsopphold
opphald = opphold
utgift, utgifter, kostnad, kostnader = utgift
skatt, skatten = skatt
ferie, feriepengar = ferie
fråvær, borte frå = fravær
handsame, handsaming, sakshandsaming = behandling
sakshandsamar, saksbehandlar = saksbehandler
sakshandsamingstid, saksbehandlingstid = saksbehandlingstid
oppheve, oppseiing = oppsigelse
oppsagt, sagt opp, sparka = oppsagt
permittert = permittert
tilsett, tilsette, tilsetjing = ansatt
jobb, jobben, jobba, jobbar = jobb
nedsett, nedsett arbeidsevne = nedsatt
kjensle = følelse
overgang, overgangen = overgang
attføring, attføringa = attføring
einsleg, einsleg forsørgjar = enslig
forsørgje, forsørgjar = forsørge
mindreårig = mindreårig
verje = verge
fullmakt = fullmakt
ettersende = ettersende
utbetaling, utbetalt = utbetaling
etterbetaling = etterbetaling
etterspurnad = etterspørsel
tap, tapt = tap
`);

/** Parts of compounds: nynorsk = bokmål. Tried in words that are not known as they stand. */
export const NYNORSKE_LEDD: readonly (readonly [RegExp, string])[] = [
  [/tilskot+/u, 'tilskudd'],
  [/^løn(?=s)/u, 'lønn'],
  [/rettlei(?:ar|er)/u, 'veileder'],
  [/rettleiing/u, 'veiledning'],
  [/sjuke?(?=meld)/u, 'syk'],
  [/sjuke?/u, 'syke'],
  [/søkja?r/u, 'søker'],
  [/gjevar/u, 'giver'],
  [/pengar/u, 'penger'],
  [/førebu/u, 'forbered'],
  [/skule/u, 'skole'],
  [/månad/u, 'måned'],
  [/veke/u, 'uke'],
  [/tilbod/u, 'tilbud'],
  [/ombod/u, 'ombud'],
  [/bustad/u, 'bolig'],
  [/brukar/u, 'bruker'],
  [/handsam/u, 'behandl'],
  [/verksemd/u, 'virksomhet'],
  [/teneste/u, 'tjeneste'],
  [/moglegheit/u, 'mulighet'],
  [/heit(er|ene|a|en)?$/u, 'het$1'],
  [/leg(e|e?re|t)?$/u, 'lig$1'],
  [/^sjølv/u, 'selv'],
  [/^eigen/u, 'egen'],
  [/^heim/u, 'hjem'],
  [/takar/u, 'taker'],
];
