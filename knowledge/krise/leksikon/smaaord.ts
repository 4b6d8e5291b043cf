import type { Ordklasser } from '../../sprak/index.ts';

/** Small words that turn a sentence: not, now, before, in words that carry nothing of their own. */
export const SMAAORD = {
  IKKE: {
    no: 'ikke ikkje ikkj ikk itj ittj itje itte inte isje ikje ike kke ikek aldri aldrig aldrikke ingen inga ingi inkje intet ingenting ingenteng itnå itno uten utan uta verken hverken korkje neppe knapt nei',
    en: 'not no never dont doesnt didnt cant cannot wont wouldnt couldnt shouldnt isnt arent wasnt werent havent hasnt hadnt nobody none nothing nowhere without neither aint nt noone cnt',
  },
  INGEN: {
    no: 'ingen inga ingi inkje intet ingenting ingenteng itnå itno uten utan tom tomt fri verken hverken korkje',
    en: 'no nobody none nothing without noone',
  },
  MER: {
    no: 'mer mere mera meir meira meire mær lenger lengre læng lenga lengur lengere',
    en: 'anymore more longer any',
  },
  MYE: {
    no: 'mye mykje møkje masse mange alle heile hele brettet pakken pakka boksen eska esken glasset altfor alt haug ALLETALL',
    en: 'all many much lot lots bunch whole bottle box pack entire handful too',
  },
  ALLETALL: { no: 'ti tjue tretti førti femti', en: 'ten twenty thirty forty fifty' },
  NAA: {
    no: 'nå no nåh nu akkurat nettopp nøyaktig akkuratt akutt øyeblikket fort straks',
    en: 'now right currently just rn asap',
  },
  SNART: {
    no: 'nå no snart idag kveld natt natta kvelden helga helgen morgen imorgen mårra morgon mrg dag fredag lørdag laurdag søndag mandag måndag tirsdag tysdag onsdag torsdag mårran straks formiddag ettermiddag',
    en: 'now soon tonight tonite 2nite today 2day tomorrow weekend friday saturday sunday monday tuesday wednesday thursday morning',
  },
  IGJEN: {
    no: 'igjen att atter tilbake fortsatt framleis fremdeles ennå enno enda stadig nåfor',
    en: 'again back still lately',
  },
  FYLL: {
    no: 'å og bare berre bærre så jo liksom egentlig eigentleg faktisk litt helt heilt veldig skikkelig rett slett hele heile vel da det dette her den d e er også au òg sån sånn slik altså ass jævlig jævla faen fuckings kanskje noen gang ganger',
    en: 'to just really so the a an literally honestly fucking kinda maybe even that this actually sometimes very',
  },
  /** Words that may follow the end of a thought without changing it. */
  ETTERORD: {
    no: 'nå no altså ass liksom hjelp lenger mer meir æ jeg eg hei lei ffs bare da faen snart heller',
    en: 'now anymore please help lol fr',
  },
  TIL: { no: 'til åt te', en: 'of to' },
  OG: { no: 'og men så for fordi at enn derfor', en: 'and but so because cause cuz pls' },
  LUKKER: { no: 'mer mere meir lenger lengre læng men og fordi så', en: 'anymore more but and because so' },
  LIKEVEL: { no: 'slutte slutta slutter bare berre la late får', en: 'stop only just help' },
  ETTER: { no: 'når om hvis viss da etter dersom vist kis', en: 'when if after once' },

  FORTID: {
    no: 'hadde var før siden sidan tidligere tidlegare ung fjor engang 1998 barndom fortid forrige førre ble vart slet sleit',
    en: 'had was were ago used before years past previously survived former',
  },
  FERDIG: {
    no: 'frisk friskmeld* bra godt fint behandling behandlinga terapi terapeut* psykolog* rusfri nykter ferdig kommet greit stabil tilfrisk* bedre betre lykkelig fikk fekk trygt trygg',
    en: 'well better good fine therapy therapist recovered treatment treated sober okay ok healthy stable over got happy',
  },
} as const satisfies Ordklasser;
