export { utenNorskeTegn } from './folding.ts';
export { type Hovedsprak, hovedsprak } from './hvilket.ts';
export { normaliser, type Ord, ordAv } from './ord.ts';
export { Ordbok, type Ordklasse, type Ordklasser } from './ordbok.ts';
export { enFeilUnna, Stavefeil } from './stavefeil.ts';
