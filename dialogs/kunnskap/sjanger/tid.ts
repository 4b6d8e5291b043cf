import { pattern } from '../../sprak/gjenkjenn.ts';

const PAST = pattern(
  String.raw`\b(?:19|20)(?:0\d|1\d|[89]\d)\b(?!.{0,3}(?:kr|kroner))|\b(?:var|ble|blei|vart|fikk|fekk|hadde|hette|heitte|gikk|gjekk|sa|mente|meinte|viste|fant|svarte|brukte|jobbet|gjorde|gjorde|kunne|skulle|måtte|was|were|did|had|found|said|showed|used to)\b|\b(?:før i tida|før i tiden|den gang\w*|dengang|tidligere|tidlegare|gamle dager|rapport\w*|evaluering\w*|undersøkelse\w*|undersøking\w*|studie\w*|forskning\w*|forsking\w*|forskere?|forskarane|prosjekt\w*|forsøk\w*|seminar\w*|back then|report|study|studies|research|evaluation|trial|project)\b`,
);
/** The year that is asked about lies in the reports' time. */
const NOW = pattern(
  String.raw`\b(?:nå|no|i dag|idag|nå for tiden|gjeldende|gjeldande|now|today|currently|2025|2026|2027)\b`,
);

/** Does the question ask about how things were? One that also says «now» asks about both. */
export const omFortid = (ord: string): boolean => PAST.test(ord);
export const omNa = (ord: string): boolean => NOW.test(ord);
