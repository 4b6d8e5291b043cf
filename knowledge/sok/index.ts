/** Finds the units of the articles that answer a question. */
export type { Analyse } from './analyse.ts';
export type { Indeks } from './indeks.ts';
export { Sok, type Sokevalg, type Treff } from './sok.ts';
