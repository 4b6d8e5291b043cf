export { KontorError, loadKontor } from './load.ts';
export type { Kontor } from './schema.ts';
