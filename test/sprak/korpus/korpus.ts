import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Case } from './case.ts';

export type { Case, Kind, Value } from './case.ts';
export { generated } from './grammatikk.ts';

const readLines = (file: string): readonly Case[] =>
  readFileSync(resolve(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);

/** The phrases written by hand, file by file in alphabetical order; `cases('specs.jsonl')` gives one file. */
export const cases = (pattern = '*.jsonl'): readonly Case[] =>
  globSync(pattern, { cwd: import.meta.dirname })
    .sort()
    .flatMap(readLines);
