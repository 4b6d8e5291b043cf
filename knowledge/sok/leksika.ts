import { Frasebok } from './frasebok.ts';
import { ENGELSK } from './leksikon/engelsk.ts';
import { FORKORTELSER } from './leksikon/forkortelser.ts';
import { NYNORSK } from './leksikon/nynorsk.ts';
import { SPORREORD } from './leksikon/sporreord.ts';
import { SYNONYMER } from './leksikon/synonymer.ts';
import { stamme, stammeEn } from './stamme.ts';

/** The lexica, ready to look up in. They are read once and shared. */
export const forkortelser = new Frasebok(FORKORTELSER);
export const nynorsk = new Frasebok(NYNORSK);
export const engelsk = new Frasebok(ENGELSK, stammeEn);
export const sporreord = new Frasebok(SPORREORD);
export const synonymer = new Frasebok(SYNONYMER, stamme);
