import type { Regelsett } from './regelsett.ts';

/** Signs that the writer fears for somebody else's life. Suicide signs said of others come here too. */
export const ANNEN: Regelsett = {
  klasse: 'annen',
  sikre: [
    'BEKYMRET ~ (HAN|PERSON|DE) ~ (gjøre|gjere|do|finne på|finn på|finna på|hurt|skade|skader) (noe|noko|something|dumt|SEG) ',
    'BEKYMRET (for|about) ~ (LIV|livet) (til|HAN|SIN|hans|hennes|henne) ',
    'BEKYMRET ~ (PERSON|HAN) + (SVARE|IKKE svar*|FARVEL|borte|piller|VAPEN|drikk*|mørk*|TANKENE|meldinger|strange|rart)',
    '(HAN|PERSON) ~ (henter|hentet|henta|funnet|tatt|har tatt|finner|tok) fram ~ VAPEN',
    '(HAN|PERSON) + VAPEN + (gråter|græt|sier ingenting|låst|cries|crying|deprimert|deppa|depressed|skogen|mørk*|rar|trist)',
    '(HAN|PERSON) + (setter|sett|injiserer|ruser|shooting up) + (dør|døyr|dø|die|blå|overdose*)',
    '(HAN|PERSON) + (ligger|ligg|lies|lying|legger) + IKKE + (spist|ete|eaten|drukket|drukke|spiser|stått opp|reist seg)',
    '(HAN|PERSON) ~ (SKAL|vil|will|gonna|sier) ~ DREP ~ (HAN|henne|her|him|PERSON)',
    '(HAN|PERSON) ~ DREP - (HAN|henne|her|him|PERSON)',
    'TRUE ~ DREP ~ (HAN|henne|her|him|PERSON)',
    '(PARTNER|HAN|FORELDER) ~ SLAA (my|min|mi|) - (VENN|KLIENT|mamma|mora|moren|henne|ho|her)',
    '(VENN|KLIENT|HAN) ~ (blir|vert|ble|is|being|getting|vart|blei|gets) ~ SLAATT',
    '(VENN|KLIENT) + (REDD|TOR IKKE) + (PARTNER|HAN|hjem|mannen|home|heim)',
    '(VENN|KLIENT|HAN) + (utsatt|offer|victim|utsett|lever med) + VOLD',
    '(VENN|KLIENT|HAN) ~ BLAAMERKE',
    '(KLIENT|VENN) + (LAASE|låst inne|får ikke gå ut|får ikkje gå ut|locked)',
    '(HAN|PERSON) ~ (ikke|ikkje|not) (trygg|safe) (alene|seg selv|alone|åleine|med seg)',
    'TA ~ (noe|noko|something|tabletter|piller|pills) ~ (rart|strange|weird|slapp*|sløv*|rar|odd|snøvle*|snakker)',
    '(HAN|KLIENT|VENN|PERSON) ~ TA ~ PILLER',
    '(HAN|PERSON) (|min|mi) (skader|kutter|kuttar|skjærer|skader|cutting|cuts|hurts|harming|skadar|skjer) ~ (SEG|armene|armane|arms)',
    '(HAN|PERSON) + (hører|høyrer|hears) + (stemmer|voices)',
    '(HAN|PERSON) ~ (sagt|sa|said|tatt|took|posted|skreiv|skrev|skrevet|wrote|sendte) ~ FARVEL + (IKKE|SVARE|svarer|telefon*|phone|la på|facebook|snap|borte)',
    '(HAN|PERSON) + (forsvunnet|forsvann|borte|missing|stakk|sakna|savnet) + (TRUE|FARVEL|SELVMORD|brev*|LIV|tablett*|piller|natt*|svarer|telefon*)',
    '(HAN|PERSON) ~ (gjør|gjer|gjøre|gjere|do|does) (det|it) (slutt|i kveld|tonight|alvor|i natt)',
    '(VENN|nabo*|naboen|noen) + (roper|skriker|screams|screaming|hyler) + (hjelp|help|slag|natt*|slår)',
    '(VENN|KLIENT|HAN) + (stalk*|forfølg*|TRUE) + (eks*|PARTNER|livet|DREP)',
  ],
};
