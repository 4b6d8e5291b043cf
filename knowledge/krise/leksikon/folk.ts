import type { Ordklasser } from '../../sprak/index.ts';

/** Who: pronouns, family, friends, the people of the service. */
export const FOLK = {
  JEG: { no: 'jeg eg æ æg je jæ jæi jei jg jag', en: 'i im ive id ill' },
  MEG: { no: 'meg mæ mæg mei mæi mej', en: 'me myself' },
  OSS: { no: 'oss åss', en: 'us' },
  VI: { no: 'vi me mi vårres oss', en: 'we were weve' },
  MIN: { no: 'min mi mitt mine minj mett', en: 'my mine' },
  SELV: { no: 'selv sjøl sjølv sjæl sæl', en: 'self' },
  SEG: { no: 'seg sæ sæg', en: 'himself herself themself themselves' },
  SIN: { no: 'sitt sin si sine sett hans hennes hannes', en: 'his her their' },
  HAN: {
    no: 'han hain hannj hanj hann ham hanom hun hu ho hon henne hennes henner na vedkommende',
    en: 'he hes she shes him her they theyre',
  },
  DE: { no: 'de dem dæm di dei døm', en: 'they them' },
  DU: { no: 'du deg dæ', en: 'you u' },
  DERE: { no: 'dere dokker dokke dykk dykkar deres dåkke dåkker de deg du dæ', en: 'you u yall' },
  NOEN: {
    no: 'noen nokon nån nåen nokken nokre en ein folk andre',
    en: 'someone somebody anyone anybody people',
  },
  ALLE: { no: 'alle alt verden verda sammen omgivelsene', en: 'everyone everybody all world others' },

  PARTNER: {
    no: 'mannen mannj kona kone kåna samboer* sambuar* sambo samboen sambon kjæreste* kjærest* kjæresten eksen eks ex exen eksmann* ekskone* ekskjær* ekssambo* ektemann* ektefelle* gamlekjæra* fyren dama forlovede* barnefar* mannfolket gubben kjerringa svigermor svigerfar svigermora svigerfamilie* ekskjæresten',
    en: 'husband wife boyfriend girlfriend partner bf gf ex fiance hubby exhusband exwife',
  },
  FORELDER: {
    no: 'mamma pappa mamman pappan mammaen pappaen mor far mora faren moren faderen fatter mutter foreldre foreldrene foreldra foreldran stefar* stefaren stemor* steforeldre fosterfar* fostermor* fosterforeldr* onkel* bestefar* bestefaren bestemor* farfar morfar mormor farmor opphavet',
    en: 'mom mum mommy mummy dad daddy father mother parents stepdad stepfather stepmother stepmom uncle grandpa grandfather grandma grandmother',
  },
  BARNA: {
    no: 'barn barna barnet born borna bornet bonn bån bånan ongan ongane ungen unge ungar unger ungene ungane ungan ongen sønn sønnen son sonen sønner sønnene datter dattera datteren datra dotter dottera dottra jente jenta jenten jentene gutt gutten guten gut guttungen jentungen baby babyen babyn spedbarn* småbarn småen småene småtrollene minsten minstemann eldste eldstemann yngste yngstemann lillebror lillesøster veslebror veslesyster lillegutt lillejenta tvillingene tvillingane toåring* treåring* fireåring* femåring* seksåring* sjuåring* syvåring* åtteåring* niåring* tiåring* elleveåring* tolvåring* trettenåring* fjortenåring* femtenåring* bonussønn* bonusdatter* stesønn* stedatter* stebarn* fosterbarn* niese* nevø* barnebarn* tenåring* elev eleven',
    en: 'kid kids child children son sons daughter daughters baby babies toddler stepson stepdaughter niece nephew infant newborn boy girl',
  },
  VENN: {
    no: 'venn vennen venen venner vener venninne* veninne* venninna veninna vennina veninde* venninnen kompis* kompisen kamerat* nabo naboen naboar naboene nabodama nabokona nabojenta naboguten søster søstera søsteren søstra syster systera systra søs søsken sysken bror broren broder brodern brødrene storebror* storesøster* lillebroren tante tanta tanten fetter* kusine* svoger* svigerinne* kollega* kollegaen leietaker* leigebuar* leieboer* leiebu* romkamerat* student* studenten medelev* ungdom* dame damen dama kvinne kvinna kvinnen mann gutt fyr ei bekjent* slektning* familiemedlem*',
    en: 'friend friends mate buddy roommate roomate flatmate neighbor neighbour brother sister siblings cousin aunt colleague coworker relative tenant bestie guy woman man lady student boyfriends girlfriends',
  },
  KLIENT: {
    no: 'bruker brukeren brukarn brukern brukar brukaren brukere deltaker* deltakar* deltager* klient* klienten kl kandidat* jobbsøker* jobbsøkar* innbygger* pasient* mottaker* kursdeltak*',
    en: 'client clients participant participants jobseeker user patient',
  },
  PERSON: { no: 'PARTNER FORELDER BARNA VENN KLIENT', en: '' },
  FAMILIE: {
    no: 'familien familie slekta PARTNER FORELDER BARNA VENN alle dere dokker de andre dei verden verda folk nav samfunnet gjengen',
    en: 'family everyone everybody you they world people others',
  },
  VEILEDER: {
    no: 'veileder* vegleder* rettleiar* rettleder* rådgiver* rådgjevar* saksbehandler* sakshandsamar* saksbeh sjef sjefen leder* lederen leiar* leiaren konsulent* vakta vekteren vektar* legen resepsjonist* skranken mottaket namsmann*',
    en: 'caseworker* adviser advisor boss manager officer supervisor doctor counselor',
  },
  /** Whom one may threaten. */
  MAAL: {
    no: 'VEILEDER HAN DE DERE NOEN PERSON fyren typen dritten svina kjerringa faen* idioten* jævlan* politiet alle ansatte',
    en: 'bitch bastard bastards everyone staff workers colleagues',
  },
} as const satisfies Ordklasser;
