import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Loaded before a program (`node --import ./bot/kompilat.ts …`): Node keeps what it made of the source files, beside the
 * installed packages, so that every start after the first skips reading TypeScript. Without a writable folder nothing is kept.
 */
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/brobygger'));
