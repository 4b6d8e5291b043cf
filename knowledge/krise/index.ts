export { classifyKrise, type Krise } from './klassifiser.ts';
export type { Klasse } from './leksikon/index.ts';
export { lesTall, type Nummer, type NummerId, nummer, overdue, TALL } from './tall.ts';
export { MED_INGEN_LESER, NUMRENE, type Tekst, TIL_ANSATT, TIL_BRUKER, TILLEGG } from './tekster.ts';
