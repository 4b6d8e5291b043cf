export type { Kontor } from './schema.ts';
