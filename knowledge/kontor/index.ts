export type { Kontor } from './schema.ts';
export { KontorError, loadKontor } from './load.ts';
