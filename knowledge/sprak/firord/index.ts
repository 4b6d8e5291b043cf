/** Four words that a person writes down and comes back with (docs/beslutninger/0014-fire-ord.md). */
export { finnFireOrd, lesOrd } from './lesing.ts';
export { ORD } from './ordliste.ts';
export { ANTALL, trekkOrd } from './trekk.ts';
