import { lesOrd } from './les.ts';

/**
 * Words that carry no matter: they are not searched for, and a question is not less covered for lack of them. Bokmål (to which
 * nynorsk and dialects are brought first) with what people put around a question, and English.
 */
export const STOPP_NB: ReadonlySet<string> = new Set(
  lesOrd(`
a alle allerede alt altså andre annen annet at av bare be ble bli blir blitt bort borte både da dag de deg dem den denne der dere
deres derfor derfra dersom det dette din dine ditt dit du eg egentlig ei eks ekstra eller en ene eneste enn enda ennå ens er et
ett etter faktisk fikk fins finnes fleire flere for fordi forstår forrige fra fram frem før fått få får føler følte ganske gang
gi gir gikk gidder gitt gjelde gjelder gjennom gjerne gjør gjøre gjort gjorde går gått gå ha hadde hallo han hans har hei heisann hele helst hen
henne hennes her hit hjelp hjelpe hjelper ho hos hun hva hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor høre hører hørt
i iallfall ifølge igjen ikke imot inn inne ingen ingenting innen ja jeg jo kan kanskje ikke-sant klar klarer komme kommer kom kun kunne
kunnet kjenne la lage lager leser lest liksom like litt lurer lure lurte man mange med meg meget men mener mens mer mest mine min
mitt mot mye mulig må måtte mår nei nettopp noe noen nok ny nye nytt nå når og også okei ok om opp oppe oss over på prøver rett
sagt samme selv si sier sies siden sin sine sitt sist sjønner skal skulle skjer skjedd slik slike slikt snakke så som spør spørre spørsmål
står stå ta takk tar tatt tatt tenker tenkte ting til tilbake tok tror trodde trenger trengs tur uansett under ut ute uten vanlig ved veldig
vet vet vi vil ville visste vite vær være vært var vår våre vårt å åssen
ha hei hallo vennligst plis pls takk mvh hilsen ass lol hm hmm øh eh dessuten altså jaja
br bruker brukere brukeren brukeres person personen folk ens deltaker deltakeren noens
lov snart fort straks rundt ca omtrent cirka fortelle forklare forklar fortell vise vis gjeldende
finne finner fant begynner begynne ønsker ønske vanligvis alltid aldri ofte derimot heller fremdeles fortsatt stk etc osv feks mm bl
e ikkesant sånn sånne sant hendt hende hender bør burde tenke synes føles virker virke kjapt kort litt
`),
);

export const STOPP_EN: ReadonlySet<string> = new Set(
  lesOrd(`
a about actually after again all also am an and any anyone anything are as at be because been before being between both but by can
cannot cant could did do does doesnt doing dont each else even every few for from get gets getting give given go goes going got had has
have having he hello help her here hers hey hi him his how i id if ill im in into is isnt it its itself ive just know let like look
lot make makes many may maybe me mean means might mine more most much must my need needs no nor not now of off on once one only
or other our out over own please put really said same say says she should since so some somebody someone something still such take
takes tell than thanks that the their them then there these they thing things this those through to too told try trying under until up us
use used very want wants was way we well were what when where which while who whom whose why will with without wont would yes yet you
your yours theyre youre hes shes whats thats theres im am possible exactly happen happens currently else currently tell explain
around person people client user worried wondering wonder think thought afraid
`),
);
