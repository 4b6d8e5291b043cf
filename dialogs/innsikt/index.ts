/**
 * Insight into the forms: how far people come, and what they do at each question. Pure: events in, figures out.
 *
 * `lesUtfyllinger` (one conversation's events → its filling-ins) → `tell` (figures as they are) → `skjul` (what may be shown).
 */
export { type Celle, celle, HELE, type Mal, type Skjemamal, type Sporsmalsmal } from './celle.ts';
export { lesUtfyllinger } from './lesUtfyllinger.ts';
export { type Skjematabell, skjul, type Vist } from './skjul.ts';
export { type Innsikt, MINST, medianOf, type Skjematall, tell } from './tell.ts';
export {
  AV,
  GIKK,
  SLUTT,
  type Slutt,
  type Spor,
  STEDER,
  UTFALL,
  type Utfall,
  type Utfylling,
} from './utfylling.ts';
export { DELINGER, DELINGSNAVN, type Deling, UTSNITT, type Utsnitt, utsnittOf } from './utsnitt.ts';
