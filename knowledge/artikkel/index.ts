export {
  type Artikkel,
  type Bibliotek,
  type Enhet,
  type Form,
  type Samling,
  SPRAK,
  type Sprak,
  type Tekst,
} from './artikkel.ts';
export { bibliotekAv, lesBibliotek } from './bibliotek.ts';
export { lesArtikkel } from './les.ts';
export { RAPPORTER, type Rapport } from './rapporter.ts';
export {
  ART,
  type Art,
  type Enhetshode,
  type Faktakilde,
  type Kilde,
  type Rapportkilde,
  ROLLER,
  type Rolle,
  SLAG,
  type Slag,
  STATUS,
  type Status,
} from './schema.ts';
