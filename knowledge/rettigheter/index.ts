export { finnRettighet, gjeldende, lesRettigheter, RETTIGHETER, RettigheterError } from './load.ts';
export type { Rettighet } from './schema.ts';
