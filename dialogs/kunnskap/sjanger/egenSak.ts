import { pattern } from '../../sprak/gjenkjenn.ts';

const MIN = String.raw`(?:min|mi|mine|mitt|my)`;

/**
 * Only the person's own case holds the answer: when the money comes, what was decided, how much it will be. Rules are not of
 * this kind, also when they are asked for with «jeg».
 */
const RULES: readonly RegExp[] = [
  pattern(
    String.raw`\b(?:når|kva tid|ka tid|when)\b.{0,20}\b(?:kommer|kjem|får (?:jeg|eg|æ)|utbetal\w*|do i get|will i get|is my)\b.{0,20}\b(?:\p{L}*pengene|\p{L}*pengane|penga|stønaden|stønaden|aapen|utbetalinga?|utbetalingen|money|payment|paid|svar(?:et)?|vedtaket|answer)\b`,
  ),
  pattern(
    String.raw`\b(?:hvor|kor|where)\b.{0,8}\b(?:er|blir|blei|ble|is|are)\b.{0,10}\b(?:pengene|pengane|penga|søknaden|saka|saken|klagen|klaga|money|application|case|appeal)\b`,
  ),
  pattern(
    String.raw`\b(?:status\w*|hvordan (?:går|står) det|korleis (?:går|står) det|what is happening)\b.{0,15}\b(?:på|med|i|with)\b.{0,10}\b(?:søknaden|saken|saka|klagen|klaga|vedtaket|case|application|${MIN})\b`,
  ),
  pattern(
    String.raw`\b(?:hvor mye|kor mykje|how much)\b.{0,15}\b(?:får|vil|kommer|blir|will|do|would|can)\b.{0,8}\b(?:jeg|eg|æ|i)\b(?! ?(?:lov|jobbe|arbeide|work|tjene|tene|earn))`,
  ),
  pattern(
    String.raw`\b(?:hvem|kven|who)\b.{0,6}\b(?:er|is)\b.{0,8}\b(?:saksbehandler\w*|sakshandsamar\w*|veileder\w*|rettleiar\w*|kontaktperson\w*|caseworker|counsell?or)\b ?(?:${MIN}|en min|en til meg)?$`,
  ),
  pattern(
    String.raw`\b(?:hvorfor|kvifor|koffer|why)\b.{0,10}\b(?:fikk|fekk|får|har|ble|blei|did|was|have|stopp\w*|stanset)\b.{0,12}\b(?:jeg|eg|æ|i|pengene mine|nav|min|my)\b.{0,25}\b(?:avslag|stopp\w*|stans\w*|mindre|refus\w*|reject\w*|less|trekk|trukket|nei)\b`,
  ),
  pattern(
    String.raw`\b(?:har|er|have|is|did)\b.{0,4}\b(?:dere|de|nav|dykk|you|søknaden min|papirene mine|my)\b.{0,15}\b(?:fått|mottatt|motteke|registrert|behandlet|received|got|processed)\b.{0,20}\b(?:${MIN}|søknad\w*|meldekort\w*|klage\w*|papir\w*|application|form)?`,
  ),
  pattern(
    String.raw`\b(?:har jeg|har eg|æ har|do i have|will i get|kommer jeg til å få|får jeg|får eg)\b.{0,6}\b(?:rett på|krav på|innvilget|medhold|a right to|medhald)\b.{0,40}\b(?:penger|uføretrygd|aap|dagpenger|medhold|klagen|sosialhjelp|disability|benefit)\b`,
  ),
];

export const egenSak = (ord: string): boolean => RULES.some((rule) => rule.test(ord));
