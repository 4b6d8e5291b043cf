import { lesOrd } from './les.ts';

/** Words that the compounds of the field are put together from. Short ones stand only here: a text's own words count from five letters. */
export const LEDD: ReadonlySet<string> = new Set(
  lesOrd(`
aktivitet aktivitets ansvar ansvars arbeid arbeids arbeidsgiver arbeidsevne arbeidsmarked arbeidssøker arbeidsgruppe areal arrangør attføring avdeling avgjørelse
avklaring avlastning avslag avtale barn barne bedrift behandling behandler behov behovs beløp bestilling bistand bo bolig bonus bostøtte botilbud
bruker bydel dag dagpenger dag digital diagnose dialog deltaker deltakelse drift effekt ekspert ektefelle endring enhet enslig erfaring erstatning etat evne evaluering
fag fagbrev familie fast feil felles ferdighet ferie figur firma flyktning folketrygd forelder foreldre forberedende forhold formidling forskrift forsker forsøk forsørger
forvaltning forsikring fravær frist fritak frivillig fullmakt funksjon fylke fødsel følge gebyr gjeld gjelds grense grunn grunnbeløp gruppe halvår handling helse henvisning
hjelp hjelpe hjemme hovedmål hus husleie høring individ inkludering informasjon innhold innkalling innkreving innsats innsyn inntak inntekt introduksjon intervju jobb jobbsøker journal
kaf kartlegging kasse klage klageinstans kode kommune kompetanse kontakt konto kontor kontrakt koordinator kort kostnad kraft krav krise kriterie kurs kvalifisering kvalitet kø lege ledelse
leder ledig leie ledsager ledsager leverandør liste liv livs lokal lov lån lærling løp lønn lønns løsning mat maks marked medarbeider medlem medvirkning meld melde melding menneske metode middel
miljø mål målgruppe måned møte møteplass mottak mottaker nav nivå norsk nød nummer næring offentlig omsorg oppdrag oppfølging oppfølgings oppgave opphold opplysning opplæring ordning organisasjon overgang
papir partner pasient penger periode person plan plass plikt politi praksis pris prosent prosjekt program prøve rapport ressurs regel regelverk register registrering regning rehabilitering
reise rekruttering rett rettighet ring rolle rom rus ruse råd rådgivning sak saks samarbeid samtale samtykke sanksjon sats satsing selskap seksjon senter service siling situasjon
skade skjema skole skatt skriv skyld sluttårsak sosial spesialist språk stat status statistikk sted stilling stopp straff studie studiespesialisering støtte stønad styre svar syk syke system sykmelding søk søke søker søknad søknads
tall tap team taushet telefon telle tid tids tilbake tilbud tilgang tillegg tilleggs tilretteleggelse tilrettelegging tilskudd tilskudds tiltak tiltaks time tjeneste tolk trekant trening trinn trygd trygde tverrfaglig tverretatlig
ung ungdom ungdoms undersøkelse utdanning utgift utbetaling utredning utvalg utstyr uføre uke vakt vedtak vedtaks veileder veiledning vei vekst velferd vente verdi verksted vern video vikar vilkår virkemiddel virksomhet virkning vitnemål vurdering yrke yrkes ytelse år års årsak
levekår ventetid teori test boks bok dekning etat etter etterbetaling leilighet linje linja modell modellen mønster klubb mappe lapp kanal kjede kjeding kjede nett nettverk perm portal skranke torg skuff spor stue
miljøarbeid arbeidsliv liv likestilling kvinne kvinner menn mann innvandrer minoritet fengsel forening forbund fond garanti garantien konsulent konferanse lag lagring logg markedskontakt mentor muntlig nettside omgang permittering personvern
`),
);

/** Words that look put together and are not, or whose parts mislead. */
export const HELE: ReadonlySet<string> = new Set(
  lesOrd(`
veileder veiledere veilederen veiledning veiledningen kommune kommunen kommuner samtidig samtykke samtale samarbeid frivillig forskjell forhold forholdet forbund foreldre forelder
fortsette fornøyd forstå forslag forståelse forandre forandring forventning forventninger utdanning utdannelse oppfølging opplæring opplysning opplysninger oppgave avtale avklaring avslag avslutte avhengig
innsats innsyn inntekt inntekter innhold innvandrer innvandrere tilskudd tilbud tilgang tillegg tilbake tilrettelegging underveis undersøkelse overgang oversikt ansatte ansatt annerledes
alminnelig etterpå etterspørsel arrangør arrangører attføring behandling beslutning betaling mottaker mottakere mottak statsforvalteren sivilombudet restriksjon resultat resultater register personlig
sentral sentralt vilkår måned måneder menneske mennesker vanskelig samfunn samfunnet hjelpemiddel studenter student rettighet rettigheter mulighet muligheter virkelig
prosjekt prosjektet program programmet telefon telefonen avdeling ledelse ledige ledighet erfaring sosialt sosiale viktig direktorat direktoratet styrking bestemme
trening personer regelmessig normalt statistikk organisering organisasjon psykisk psykiske fagfolk egentlig kriterier kriterium tilsvarende
`),
);
