import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { type Regelsyn, seMedRegler } from '../gjenkjenner.ts';
import type { Klasse } from '../leksikon/index.ts';

/** An invented message, the class it is of (null: none), and what the rules make of it. */
export interface Eksempel {
  readonly tekst: string;
  readonly klasse: Klasse | null;
  readonly syn: Regelsyn;
}

const FOLDER = new URL('../eksempler/', import.meta.url);

const readLine = (line: string): Eksempel => {
  const { tekst, klasse } = JSON.parse(line) as { tekst: string; klasse: Klasse | null };
  return { tekst, klasse, syn: seMedRegler(tekst) };
};

/** Everything that there is to learn from, in the same order on every machine. Takes some seconds. */
export const readEksempler = (): readonly Eksempel[] =>
  globSync('*.jsonl', { cwd: FOLDER })
    .sort()
    .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n').map(readLine));

/** Names what was learned from: other examples, or rules that see them otherwise, give another. */
export const fingerprint = (eksempler: readonly Eksempel[]): string =>
  createHash('sha256').update(JSON.stringify(eksempler)).digest('hex').slice(0, 16);
