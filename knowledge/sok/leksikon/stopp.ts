import { lesOrd } from './les.ts';

/**
 * Words that carry no matter: they are not searched for, and a question is not less covered for lack of them. Bokmål (to which
 * nynorsk and dialects are brought first) with what people put around a question, and English.
 */
export const STOPP_NB: ReadonlySet<string> = new Set(
  lesOrd(`
a alt altså at av bare be bort borte både da de deg dem den denne der dere deres derfor derfra dersom det dette din dine ditt dit du
eg egentlig ei eks ekstra eller en ene eneste enn enda ennå ens er et ett etter faktisk fins finnes fleire flere for fordi fra før
gidder gjelde gjelder gjennom gjerne ha hadde hallo han hans har hei heisann hen henne hennes her hit ho hos hun hva hvem hver
hvilke hvilken hvilket hvis hvor hvordan hvorfor i iallfall ifølge igjen ikke imot inn inne ingen ingenting ja jeg jo kan kanskje
ikke-sant kun kunne kunnet kjenne la liksom like litt lurer lure lurte man mange med meg meget men mener mens mine min mitt mot må
mår nettopp noe noen nå når og også okei ok om oppe oss på sagt sin sine sitt sjønner skal skulle slike slikt så som står stå takk
tenkte til uansett ut veldig vet vi vil ville visste vite vær være vært var vår våre vårt å åssen vennligst plis pls mvh hilsen ass
lol hm hmm øh eh dessuten jaja br brukeres noens ca omtrent cirka vanligvis alltid aldri derimot heller fremdeles stk etc osv feks
mm bl e ikkesant sånn sånne sant hende hender bør burde synes føles virker virke kjapt kort nav navs
`),
);

/**
 * Words that say a little: two questions that share them are more alike, but nobody asks for them. They count for less, and not in
 * what a question is covered by.
 */
export const SVAKE: ReadonlySet<string> = new Set(
  lesOrd(`
alene alle allerede andre annen annet begynne begynner ble bli blir blitt bruker brukere brukeren dag deltaker deltakeren fant fikk
finne finner folk forklar forklare forrige forstår fort fortell fortelle fortsatt fram frem få får fått føler følte gang ganske gi
gikk gir gitt gjeldende gjorde gjort gjør gjøre gå går gått hel hele helst hendt hjelp hjelpe hjelper høre hører hørt innen klar
klarer kom komme kommer lage lager leser lest lov mer mest mindre mulig mye måtte nei nok ny nye nytt ofte opp over person personen
prøver rett rundt samme selv si siden sier sies sist skjedd skjer slik snakke snart spør spørre spørsmål straks ta tar tatt tenke
tenker tilbake ting tok trenger trengs trodde tror tur under ute uten vanlig ved verken vis vise ønske ønsker
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
