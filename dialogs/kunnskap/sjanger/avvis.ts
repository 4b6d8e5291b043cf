import { pattern } from '../../sprak/gjenkjenn.ts';

/** What is never helped with: another person's case, getting something on false grounds, and medical advice. */
export const AVVIST = ['andres_sak', 'juks', 'sykere', 'medisin', 'uverdig'] as const;
export type Avvist = (typeof AVVIST)[number];

const ANDRE = String.raw`(?:nabo\w*|kollega\w*|venn\w*|venninn\w*|ven|eks\w*|kona|mann(?:en)?|kjæreste\w*|samboer\w*|sambuar\w*|søster\w*|bror\w*|mor|mora|far|faren|onkel\w*|svoger\w*|sjef\w*|leietaker\w*|han|hun|ho|henne|ham|neighbou?r\w*|friend\w*|ex\w*|wife|husband|sister|brother|boss|her|him|his|she|he)`;
const SAKEN = String.raw`(?:sak(?:en|a)?|mappe\w*|journal\w*|opplysning\w*|fødselsnummer\w*|personnummer\w*|adresse\w*|bor|bur|diagnose\w*|vedtak\w*|meldekort\w*|konto\w*|inntekt\w*|ytelse\w*|yting\w*|case|file|address|diagnos\w*|income|benefits?)`;

const RULES: readonly (readonly [Avvist, RegExp])[] = [
  [
    'andres_sak',
    pattern(
      String.raw`\b(?:sjekk\w*|sjå|se|slå opp|finn\w*|vis|hent\w*|gi meg|fortell\w*|look up|check|find|show me|tell me)\b.{0,30}\b(?:${SAKEN}|hvor mye|kor mykje|how much|om) .{0,20}\b(?:til|for|of|om) ${ANDRE}`,
    ),
  ],
  [
    'andres_sak',
    pattern(
      String.raw`\b(?:hva|kva|hvor mye|kor mykje|what|how much|hvilke\w*|kva for)\b.{0,20}\b(?:får|har|tjener|tener|mottar|mottek|does|is)\b.{0,12}\b(?:naboen|nabo min|eksen|eksmannen|ekskona|kollegaen|sjefen|my neighbou?r|my ex|my colleague)\b`,
    ),
  ],
  [
    'andres_sak',
    pattern(
      String.raw`\b(?:hva|kva|hvor mye|kor mykje|om|how much|what|whether)\b .{0,10}\b(?:naboen|eksen|eksmannen|ekskona|kollegaen|sjefen|søsteren|søstera|broren|venninna|kompisen|my neighbou?r|my ex|my boss)(?: min| mi)?\b .{0,6}\b(?:får|har|tjener|tener|mottar|bor|bur|gets|has|earns|lives)\b`,
    ),
  ],
  [
    'andres_sak',
    pattern(
      String.raw`\b(?:hvor|kor|where)\b (?:bor|bur|does|is).{0,12}\b(?:eksen|eks\w* min|hun|ho|han|my ex|she|he)\b|\b(?:adressen|nummeret|the address) til (?:eksen|eks\w*|hun|han|ho)\b`,
    ),
  ],
  [
    'sykere',
    pattern(
      String.raw`\b(?:skriv\w*|skrive|fremstill\w*|framstill\w*|gjøre|gjer\w*|make|write|sound|overdriv\w*)\b.{0,30}\b(?:sykere|sjukare|verre enn|dårligere enn|dårlegare enn|sicker|worse than|more ill|ill enough|syk nok|sjuk nok)\b|\boverdriv\w*\b.{0,40}\b(?:plage\w*|symptom\w*|sykdom\w*|lege\w*|aap|uføre\w*|trygd\w*)`,
    ),
  ],
  [
    'juks',
    pattern(
      String.raw`\b(?:jukse?\w*|lure (?:nav|systemet|dem|meg unna)|svindl\w*|lyve?|lyge?|ljuge?|cheat\w*|trick (?:nav|them|the system)|fake|forfalsk\w*|late som|løgn)\b(?!.{0,20}\b(?:av|frå|fra) (?:meg|svindler|e post|sms))|\b(?:skjule?|gjemme?|gøyme?|holde skjult|halde skjult|la være å (?:si|oppgi|føre)|hide|conceal|not (?:tell|report))\b.{0,40}\b(?:nav|inntekt\w*|formue\w*|penger|pengar|samboer\w*|sambuar\w*|jobb\w*|income|money|savings|work|partner)|\b(?:uten at nav|utan at nav|without nav)\b.{0,12}\b(?:vet|får vite|veit|finner|oppdag\w*|knowing|finding)|\b(?:jobbe?|jobber|arbeid\w*|work\w*)\b.{0,10}\b(?:svart|under bordet|off the books|cash in hand)\b|\b(?:skriv\w*|skrive|sette?|put)\b.{0,20}\b(?:varig|høyere sats|feil (?:dato|gruppe)|wrong)\b.{0,30}\b(?:75|sats\w*|mer penger|for å få)\b|\b(?:tilbakedater\w*|backdate\w*|datere? tilbake)\b`,
    ),
  ],
  [
    'medisin',
    pattern(
      String.raw`\b(?:hvilke?n? medisin\w*|kva medisin\w*|what medic\w*|which medic\w*|slutte (?:på|med) (?:medisin\w*|tablett\w*|pill\w*)|stop taking|hvor mye (?:paracet\w*|ibux\w*|sobril\w*)|dos(?:e|en|ering)\b.{0,20}\b(?:medisin|tablett|mg)|har jeg (?:adhd|depresjon|kreft|angst|bipolar\w*|autisme)|har eg (?:adhd|depresjon|kreft|angst)|do i have (?:adhd|depression|cancer)|feiler det meg|feilar det meg|wrong with me medically|still(?:e)? (?:en )?diagnose\w*|er jeg (?:deprimert|utbrent|psykisk syk)|kva feilar det|bør jeg (?:ta|slutte på) (?:medisin\w*|antidepress\w*))\b`,
    ),
  ],
  [
    'uverdig',
    pattern(
      String.raw`\b(?:er|are)\b.{0,12}\b(?:innvandrere|somaliere|romfolk|sosialklienter|navere|immigrants|foreigners|arbeidsledige)\b.{0,12}\b(?:late|dumme|uærlige|lazy|stupid|dishonest|snyltere)\b|\bhvorfor er (?:innvandrere|de på nav|navere)\b.{0,15}\b(?:late|dumme)\b`,
    ),
  ],
];

/** Is it something that is never helped with? `ord`: the plain text. */
export const avvist = (ord: string): Avvist | null => RULES.find(([, rule]) => rule.test(ord))?.[0] ?? null;
