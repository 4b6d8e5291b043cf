import type { Regelsett } from './regelsett.ts';

/** A threat against others, or fear of hurting somebody. */
export const TRUSSEL: Regelsett = {
  klasse: 'trussel',
  sikre: [
    // What I shall do
    '(SKAL|VIL|kommer|kjem|lyst|gonna|will|going|skal|må) ~ DREPANGREP - (alle|den|det|de|hele|some|the|that|my|min|mi|hu|han|ho|han her|) - MAAL',
    '(SKAL|VIL|gonna|will|tar|da) (SLAA|DREP|stikke|skyte|knuse|meie|banke|kverke|stab|shoot|smash|ta) (ned|opp|) - (han|hu|ho|den|hun|the|that|alle|my|) - (MAAL|trynet|fjeset|kjeften|skallen) (ned|opp|helsel*|i hjel|med|$|når|hvis|on|da)',
    'DREP MAAL',
    '(SKAL|skal|kommer til å|going to|gonna|vil|will) TA (HAN|deg|DERE|DE|VEILEDER|deg|PARTNER) - (VEILEDER|) (når|hvis|om|viss|en dag|$|nå|i morgen|when|snart|one day)',
    'eg/jeg/æ/i SKAL TA ~ VEILEDER ~ (når|hvis|viss|ute|butikk*|gata|parkering*|alene)',
    'SLAA ~ (trynet|tryne|helselaus*|helseløs*|helsa|fillebit*|i hjel|ihjel|gul og|skallen|kjeften|tenna|tennene|face|ned)',
    'knuse* ~ (trynet|tryne|fjeset|skallen|kneskål*|face|skull|hodet)',
    '(SKAL|VIL|kommer|gonna|will|tar) ~ (ramme|rundjule|denge|julebanke|banke|slå|skade|hurt|skamslå|beat|skada) ~ (MAAL|opp)',
    '(neste|next) (gang|gong|time) ~ VAPEN',
    '(klikker|klikkar|tilter|snap|snapper|eksploderer|smeller|smell|lose it|rabler) ~ (SLAA|DREP|skade|stikke|noen|nokon|hurt|kill|tar)',
    '(kommer|kjem|kjæm|coming|skal|tar|tek|come|møter|møte|ta) (med|with|) ~ VAPEN',
    'VAPEN ~ (på vei|på veg|ned til|kommer|kjem|coming|on my way|bilen|sekken|veska|lomma|bag|pocket)',
    '(kjøpt|kjøpe|skaffet|skaffa|skaffe|bought|get|getting|buy|hente|henter) - (meg|meg en|a|en|et|ei|eit|) - VAPEN ~ (nav|dere|dykk|kontor*|veileder*|you|eks*|HAN|skal|så)',
    '(har|eig|eier|have) (et|en|a|eit|ei|) VAPEN - og/and ~ (vet|veit|know|kommer|redd|ikke redd|bruke)',

    // Fire, bombs, the office
    'BRENNE ~ (på|ned|opp|hele|heile|down|up|i lufta|the) ~ NAVKONTOR',
    'BRENNE (NAVKONTOR|navkontor*|ned|nav|sjappa|dere|huset deres|bilen til|bilen hans)',
    '(bombe|bombetruss*|bomb|sprenge*) ~ (kontor*|nav*|bygg*|office|hos dere|rådhus*|building)',
    '(legger|legg|plasserer|plassert|placed) (en|ein|a) bombe',
    '(smeller|smell|brenner|brenn) (hos|det hos|der hos) (dere|dykk)',
    '(går|ender|carried) ~ (båre|likpose*|stretcher|body bag)',
    '(blod|blood) (vil|kommer|kjem|will|skal) ~ (flyte|renne|flow)',
    '(noen|nokon|someone|somebody|people|folk) (vil|kommer til å|kjem til å|will|going to|gonna|skal) (dø|døy|get hurt|die|bli skada|bli skadet|blø|pay)',
    '(massakr*|skolesk*|utøya|blodbad)',

    // Revenge and warnings
    '(få|får|skal|fær|will) (svi|angre|angra|unngjelde|betale for dette|smake|lide|pay|regret) $',
    '(DERE|DU|HAN|DE|dei|VEILEDER|you|hun|nav) (skal|kommer til å|kjem til å|will|gonna|får|going to) ~ (svi|angre|angra|angrar|unngjelde|regret|pay|lide|suffer|få igjen|betale for)',
    'make (you|him|her|them) (pay|suffer|regret)',
    '(hevn*|revenge|hemne|hemn*) (|meg|over|on|seg)',
    '(vet|veit|know|funnet ut|fant ut) (hvor|kor|kvar|where) ~ (DU|DERE|HAN|VEILEDER|hun|barna dine|your kids) ~ (bor|bur|live|lives|jobber|går på skole|parker*)',
    '(over|Over) - (skulderen|skuldra|shoulder|skulder)',
    'watch (your|her|his) back',
    '(passe|pass|passer) (dere|deg|seg|dykk) (for|) (meg|når|) $',
    '(dere|du|dykk|hun|han) (bør|må|skal|burde) passe (dere|deg|seg|dykk)',
    '(vente|wait) (til|until|bare) ~ (ser|finner|møter|see|find|meet) (DU|DERE|HAN|VEILEDER)',
    '(sist|siste gang|last time) (dere|du|han|hun|you) (ser|puster|breathe|lever)',
    'IKKE (ansvarlig|ansvarleg|responsible|stå inne) for ~ (JEG gjør|skjer|hender|do|happens)',
    'IKKE (ansvarlig|ansvarleg|responsible) ~ (gjør|gjer|happens|do|skjer)',
    '(ta|tar|bring|tek) ~ (med MEG|MEG med) ~ (i døden|i graven|noen|flere) ',
    'DU er DOD',
    'you (are|re) DOD',
    '(you|DU) ~ (is|are|er) - DOD - (meat|mann|woman)',

    // Fear of hurting somebody
    'REDD ~ (SKADE|DREP|SLAA|hurt|stikke|ta) ~ (NOEN|PERSON|HAN|folk|andre|DE|someone|people)',
    'REDD ~ (for|at|of|im|JEG|) ~ (gjør|gjør|gjøre|gjere|gjer|do|finne på|finn på) ~ (noe|noko|something) ~ (mot|med|to) ~ (PERSON|HAN|NOEN|DE)',
    'REDD ~ (hva|kva|ka|what) ~ JEG ~ (gjøre|gjør|gjere|do) ~ (mot|med|to) ~ (PERSON|HAN|NOEN|DE)',
    '(lyst|VIL|urge|trang|tankar|tanker|TENKER|thoughts|imagining|fantaserer|drømmer|forestiller|imagine) ~ (SKADE|DREP|stikke|stabbing|knivstikke|skyte|hurting|slå|hurt|banke|shoot|kvele) ~ (NOEN|PERSON|HAN|folk|andre|DE|VEILEDER|someone|people|my boss|MAAL)',
    '(hører|høyrer|hear|hearing|høre|hæræ|hør) ~ (stemmer|stemmar|voices|røyster|røster)',
    '(stemmer|stemmar|stemmene|voices|stemmane|røyster) ~ (sier|seier|tell|telling|ber|says|befaler) ~ (DREP|skade|stikke|hurt|kill|ta|slå)',
    '(mister|miste|lose|losing) (kontroll*|control|besinnelsen|besinning*) ~ (skade|slå|drepe|hurt|noen|nokon|kone*|MAAL)',
    'i (will|want to|could|wanna|gonna|going to) (DREP|hurt|stab|shoot|strangle|beat|punch|smash|harm) - (the|that|this|my|your|all|) - (MAAL|woman|man|bitch)',
    '(HAN|KLIENT|PERSON) ~ (TRUE|sier) ~ (komme|kommer|drepe|skyte|skade|knuse|angripe) ~ (VAPEN|VEILEDER|oss|meg på jobb|ansatte|kontor*|resepsjon*|mottak*)',
    'KLIENT ~ TRUE (MEG|OSS|VEILEDER|ansatte|med å drepe|med kniv|med vold)',
    '(drapstrus*|dødstrus*) ~ (fra|frå|from) ~ KLIENT',
  ],
};
