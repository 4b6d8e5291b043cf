import type { Regelsett } from './regelsett.ts';

/** Signs that the writer fears for somebody else's life. Suicide signs said of others come here too. */
export const ANNEN: Regelsett = {
  klasse: 'annen',
  sikre: [
    'BEKYMRET ~ (HAN|PERSON|DE) ~ (gjøre|gjere|do|finne på|finn på|finna på|hurt|skade) (noe|noko|something|dumt|SEG|seg) ',
    'BEKYMRET (for|about) ~ (LIV|livet) (til|HAN|SIN|hans|hennes) ',
    'BEKYMRET ~ LIV (til|åt) ~ (PERSON|HAN)',
    '(HAN|PERSON) ~ (henter|hentet|henta|funnet|tatt|har tatt|finner|fram) - fram ~ VAPEN',
    '(HAN|PERSON) ~ VAPEN ~ (gråter|græt|sitter|sier ingenting|låst|kjeller*|alene|cries|crying|rommet|skogen)',
    '(HAN|PERSON) ~ (setter|sett|injiserer|ruser|shooting up) ~ (dør|døyr|dø|die|blå|overdose*)',
    '(HAN|PERSON) ~ (ligger|ligg|lies|lying|legger) ~ IKKE ~ (spist|ete|eaten|drukket|drukke|spiser|stått opp|reist seg)',
    '(HAN|PERSON) ~ (DREP|killed|kill|drept) (HAN|henne|her|him|PERSON)',
    '(HAN|PERSON) ~ (SKAL|vil|will|gonna|sier) ~ DREP (HAN|henne|her|him|PERSON)',
    'TRUE ~ (drepe|kill) (HAN|henne|her|him|PERSON)',
    '(PARTNER|HAN|FORELDER) ~ SLAA - (|my|min|mi) - (VENN|HAN|KLIENT|mamma|mora|moren)',
    '(VENN|KLIENT|søster*|dotter*|datter*|datra|HAN) ~ (blir|vert|ble|is|being|getting|vart) ~ SLAATT',
    '(VENN|KLIENT) ~ (redd|afraid|livredd|scared|TOR IKKE) ~ (PARTNER|HAN|hjem|mannen|home)',
    '(VENN|KLIENT|HAN) ~ (utsatt|offer|victim|utsett|lever med) ~ VOLD',
    '(VENN|KLIENT|HAN) ~ BLAAMERKE',
    '(HAN|PERSON) ~ (ikke|ikkje|not) (trygg|safe) ~ (alene|seg selv|alone|åleine)',
    'TA (noe|noko|something) ~ (rart|strange|weird|slapp*|sløv*|rar|odd|snøvle*)',
    '(HAN|PERSON) ~ (skader|kutter|kuttar|skjærer|skader|cutting|cuts|hurts|harming) ~ (SEG|armene|armane|arms)',
    '(HAN|PERSON) ~ (hører|høyrer|hears) ~ (stemmer|voices) ~ (dø|drepe|hoppe|skade|kill|die)',
    '(HAN|PERSON) ~ (sagt|sa|said|tatt|took|posted|skreiv|skrev|skrevet|wrote) ~ FARVEL ~ (IKKE|SVARE|svarer|telefon*|phone|la på|facebook|snap)',
    '(HAN|PERSON) ~ (forsvunnet|forsvann|borte|missing|stakk|sakna) & (TRUE|FARVEL|SELVMORD|brev*|LIV|tablett*|piller)',
    '(i dag|nå|today|snart|igjen) ~ (klienten|brukaren|brukeren|kl) ~ (suicidal*|selvmord*)',
    '(HAN|PERSON) ~ (gjør|gjer|gjøre|gjere|do|does) (det|it) (slutt|i kveld|tonight|alvor)',
  ],
};
